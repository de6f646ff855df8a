import type { CSSResult, TemplateResult } from 'lit';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { CatalogueData } from '../catalogue/types.js';
import type { Locale } from '../core/locale.js';
import type { ViewModel } from '../view/view-model.js';
import type { OwnData } from './own-data.js';
import type { Problem } from './problem.js';
import type { WidgetTypes } from './widget-types.js';

/** A view with the part of the catalogue that it came from. */
export interface View<M extends ViewModel> {
  model: M;
  catalogue: Catalogue;
}

/** What a tag asks for. */
export interface Asked<I> {
  /** The value of the attribute that chooses the view; null where the element brings its own data. */
  id: string | null;
  locale: Locale;
  inputs: I;
}

/** What became of it. */
export interface Built<W extends WidgetTypes> {
  view: View<W['model']> | null;
  face: W['face'] | null;
  problems: Problem[];
}

/** More about a part than its view holds: it is on its way, or there, or it could not be had. */
export type PartRecord = Partial<CatalogueData> | Problem | null;

/** What makes a view from data: a chunk of its own, which readers load when they reach for the drawing or ask for more. */
export interface LiveCode<W extends WidgetTypes> {
  buildView: (
    code: LiveCode<W>,
    slice: Partial<CatalogueData> | null,
    own: OwnData<W['subject']> | null,
    asked: Asked<W['inputs']>,
  ) => Built<W> | null;
  createCatalogue: (data: Partial<CatalogueData>) => Catalogue;
  /** The content of a view of the documents. */
  subjectOf: (catalogue: Catalogue, id: string) => W['subject'];
  modelOf: (
    catalogue: Catalogue,
    subject: W['subject'],
    inputs: W['inputs'],
    locale: Locale,
  ) => { model: W['model']; problems: Problem[] };
  faceOf: (model: W['model'], catalogue: Catalogue) => W['face'];
  /** How that looks. */
  styles: CSSResult;
  /** Everything about the part of the drawing that a reader chose; `record` is what is kept of that part alone. */
  details: (view: View<W['model']>, key: string, close?: () => void, record?: PartRecord) => TemplateResult;
  /** What `qj-select` says of a part; of none where it was closed. */
  selection: (model: W['model'], key: string | null) => object | null;
  /** What stands in for a drawing that cannot be had. */
  inWords: (model: W['model']) => TemplateResult;
  unavailable: (locale: Locale) => string;
  placeBeside: (open: HTMLElement, part: HTMLElement, frame: HTMLElement) => void;
}

import type { CSSResult, TemplateResult } from 'lit';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { CatalogueData } from '../catalogue/types.js';
import type { Locale } from '../core/locale.js';
import type { Face } from '../view/static-view.js';
import type { ViewModel } from '../view/view-model.js';
import type { OwnData } from './own-data.js';
import type { Problem } from './problem.js';

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
export interface Built<M extends ViewModel, F extends Face> {
  view: View<M> | null;
  face: F | null;
  problems: Problem[];
}

/** More about a part than its view holds: it is on its way, or there, or it could not be had. */
export type PartRecord = Catalogue | Problem | null;

/**
 * What makes a view from data: a chunk of its own, which readers load when they reach for the drawing or ask for more. S is
 * what a view is made of, I what the tag adds to it.
 */
export interface LiveCode<M extends ViewModel, F extends Face, S, I> {
  buildView: (
    code: LiveCode<M, F, S, I>,
    slice: Partial<CatalogueData> | null,
    own: OwnData<S> | null,
    asked: Asked<I>,
  ) => Built<M, F> | null;
  createCatalogue: (data: Partial<CatalogueData>) => Catalogue;
  /** The content of a view of the documents. */
  subjectOf: (catalogue: Catalogue, id: string) => S;
  modelOf: (catalogue: Catalogue, subject: S, inputs: I, locale: Locale) => { model: M; problems: Problem[] };
  faceOf: (model: M, catalogue: Catalogue) => F;
  /** How that looks. */
  styles: CSSResult;
  /** Everything about the part of the drawing that a reader chose; `record` is what is kept of that part alone. */
  details: (view: View<M>, key: string, close?: () => void, record?: PartRecord) => TemplateResult;
  /** What `qj-select` says of a part; of none where it was closed. */
  selection: (model: M, key: string | null) => object | null;
  /** What stands in for a drawing that cannot be had. */
  inWords: (model: M) => TemplateResult;
  placeBeside: (open: HTMLElement, part: HTMLElement, frame: HTMLElement) => void;
}

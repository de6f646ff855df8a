import type { TemplateResult } from 'lit';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { CatalogueData } from '../catalogue/types.js';
import type { Locale } from '../core/locale.js';
import type { Touch } from '../view/touch.js';
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
  /** The value of the attribute that chooses the view; null if the element has its own data. */
  id: string | null;
  locale: Locale;
  inputs: I;
}

/** The result: a view with its face, or what is wrong. */
export interface Built<W extends WidgetTypes> {
  view: View<W['model']> | null;
  face: W['face'] | null;
  problems: Problem[];
}

/** The code that builds a view from data: a chunk that is loaded when a reader reaches for the drawing or asks for more. */
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
  /** What a touch on a part of the view shows. */
  touchOf: (model: W['model'], catalogue: Catalogue) => Touch;
  /** The view in sentences, as the fallback for a drawing that failed. */
  inWords: (model: W['model']) => TemplateResult;
  unavailable: (locale: Locale) => string;
}

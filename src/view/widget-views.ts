import type { Catalogue } from '../catalogue/catalogue.js';
import type { Locale } from '../core/locale.js';
import type { Text } from '../core/text.js';
import type { MoreDetails } from './touch.js';
import type { Look, ViewModel } from './view-model.js';

/** A part of a drawing that a page may set off, and its look if parts differ in that. */
export interface Choice {
  value: string;
  name: string;
  look?: Look;
}

/** One widget's views of the documents: which there are, what each shows, what each needs. */
export interface WidgetViews<M extends ViewModel = ViewModel> {
  widget: string;
  tag: string;
  /** What editors call it. */
  name: Text;
  /** The attribute that chooses the view. */
  attribute: string;
  /** The widths that its drawings are made at. */
  widths: number[];
  ids: (catalogue: Catalogue) => string[];
  /** The content of a view in every language: what an element makes its model from, if it has to. */
  subject: (catalogue: Catalogue, id: string) => object;
  model: (catalogue: Catalogue, id: string, locale: Locale) => M;
  /** The place alone; a model's place may include the scope. */
  place: (catalogue: Catalogue, id: string, locale: Locale) => string;
  /** What a page may set off in the drawing. */
  emphasis?: { attribute: string; several: boolean; choices: (model: M) => Choice[] };
  /** What parts show besides, from records of their own. */
  more?: {
    keys: (catalogue: Catalogue) => string[];
    details: (catalogue: Catalogue, key: string, locale: Locale) => MoreDetails;
  };
}

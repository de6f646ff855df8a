import type { Catalogue } from '../catalogue/catalogue.js';
import type { Locale } from '../core/locale.js';
import type { Text } from '../core/text.js';
import { drawingWidths } from './drawing-widths.js';
import type { Picture } from './static-view.js';
import type { MoreDetails } from './touch.js';
import type { Look, ShownFigure, ViewModel } from './view-model.js';
import type { WidgetRecord } from './widget-record.js';

/** A part of a drawing that a page may set off, and its look if parts differ in that. */
export interface Choice {
  value: string;
  name: string;
  look?: Look;
}

/**
 * One widget's views of the documents: which there are, what each shows, what each needs. What takes a model is a method, so that
 * different widgets fit into one list: each only gets the models that it made itself.
 */
export interface WidgetViews<M extends ViewModel = ViewModel> {
  record: WidgetRecord;
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
  /** The figure that says most of a view with parts, for lists of views; otherwise it is the first. */
  lead?(model: M): ShownFigure | undefined;
  /** What the attribute of the record's `emphasis` may set off in the drawing. */
  choices?(model: M): Choice[];
  /** A picture with only some parts open: `expanded` as in the attribute. */
  folded?(model: M, picture: Picture, expanded: string): Picture;
  /** What parts show besides, from records of their own. */
  more?: {
    keys: (catalogue: Catalogue) => string[];
    details: (catalogue: Catalogue, key: string, locale: Locale) => MoreDetails;
    /** The keys of what the parts of one view open, where that belongs to the view itself. */
    of?: (catalogue: Catalogue, id: string) => string[];
  };
}

/** What a widget's record says of its views. */
export const ofRecord = (
  record: WidgetRecord,
): Pick<WidgetViews, 'record' | 'widget' | 'tag' | 'name' | 'attribute' | 'widths'> => ({
  record,
  widget: record.name,
  tag: `qj-${record.name}`,
  name: record.title,
  attribute: record.attribute,
  widths: drawingWidths(record.widest),
});

import type { Embedded } from '../catalogue/types.js';
import type { Locale } from '../core/locale.js';
import type { Problem } from './problem.js';
import type { WidgetTypes } from './widget-types.js';

/** What a tag asks for. */
export interface Asked<I> {
  /** The value of the attribute that chooses the view; null if the element has its own data. */
  id: string | null;
  locale: Locale;
  inputs: I;
}

/** The result: a view, or what is wrong. */
export interface Built<W extends WidgetTypes> {
  model: W['model'] | null;
  problems: Problem[];
}

/** The content of a view of the documents, with what an iframe or a link states about it. */
export type SubjectFile<S> = S & { embedded?: Record<Locale, Embedded> };

/** The code that builds a view from its content: a chunk that is loaded when a reader asks for more than the picture. */
export interface LiveCode<W extends WidgetTypes> {
  modelOf: (subject: W['subject'], inputs: W['inputs'], locale: Locale) => { model: W['model']; problems: Problem[] };
}

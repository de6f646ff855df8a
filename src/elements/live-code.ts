import type { TemplateResult } from 'lit';
import type { Embedded } from '../catalogue/types.js';
import type { Locale } from '../core/locale.js';
import type { OwnData } from './own-data.js';
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
  buildView: (
    code: LiveCode<W>,
    documents: SubjectFile<W['subject']> | null,
    own: OwnData<W['subject']> | null,
    asked: Asked<W['inputs']>,
  ) => Built<W> | null;
  modelOf: (subject: W['subject'], inputs: W['inputs'], locale: Locale) => { model: W['model']; problems: Problem[] };
  /** The view in sentences, as the fallback for a drawing that failed. */
  inWords: (model: W['model']) => TemplateResult;
  unavailable: (locale: Locale) => string;
}

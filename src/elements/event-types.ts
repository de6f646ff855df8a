import type { QjErrorDetail } from './problem.js';

/** What `qj-ready` carries. */
export interface QjReadyDetail {
  /** The view's id; `editor-data` for an editor's own view. */
  view: string;
}

/** The events of an element; S is what its `qj-select` carries. */
export interface QjEventMap<S> extends HTMLElementEventMap {
  'qj-ready': CustomEvent<QjReadyDetail>;
  'qj-select': CustomEvent<S>;
  'qj-error': CustomEvent<QjErrorDetail>;
}

/** `addEventListener` and `removeEventListener` that know an element's own events. */
export interface EventMethod<E, S, O extends EventListenerOptions> {
  <K extends keyof QjEventMap<S>>(
    type: K,
    listener: (this: E, event: QjEventMap<S>[K]) => unknown,
    options?: boolean | O,
  ): void;
  (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | O): void;
}

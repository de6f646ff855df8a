import { html, nothing, type TemplateResult } from 'lit';
import type { Face } from '../view/static-view.js';

/** A reader's interaction with the parts of a drawing, and what opens for one. */
export interface Parts {
  /** The part whose details are open. */
  readonly open: string | null;
  /** The part that Tab reaches: the last that had the focus. */
  readonly stop: string | null;
  point: (key: string | null) => void;
  focus: (key: string | null) => void;
  choose: (key: string) => void;
  close: () => void;
  /** Closes what is open if this key does that; returns whether it did. */
  closeBy: (event: KeyboardEvent) => boolean;
  /** Whether details with a panel of their own open below the drawing instead of over it. */
  readonly below: boolean;
  /** Renders what stands around a part's details; `details` is `nothing` until they have loaded. */
  render: (details: unknown) => unknown;
}

/**
 * The hit areas of a drawing: a button over each of its parts, for pointer, touch and keyboard. `name` is what style sheets call
 * a part, `controls` is the part whose details are there, and `onKey` moves the focus from one to another.
 */
export const partButtons = (
  parts: Face['parts'],
  name: string,
  state: Parts,
  controls: string | null,
  onKey: (event: KeyboardEvent) => void,
): TemplateResult[] => {
  const first = parts.some(({ key }) => key === state.stop) ? state.stop : parts[0]?.key;
  return parts.map(
    ({ key, label }) =>
      html`<button
        class=${name}
        part=${name}
        data-key=${key}
        tabindex=${key === first ? 0 : -1}
        aria-label=${label}
        aria-expanded=${key === state.open ? 'true' : 'false'}
        aria-controls=${key === controls ? 'details' : nothing}
        @focus=${() => {
          state.focus(key);
        }}
        @blur=${() => {
          state.focus(null);
        }}
        @pointerenter=${() => {
          state.point(key);
        }}
        @pointerleave=${() => {
          state.point(null);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (!state.closeBy(event)) onKey(event);
        }}
        @click=${() => {
          state.choose(key);
        }}
      ></button>`,
  );
};

import { html, nothing, type TemplateResult } from 'lit';
import type { Face } from '../view/static-view.js';

export interface PartButtons {
  /** The class and the part that style sheets know the buttons by. */
  name: string;
  /** The part that Tab reaches. */
  stop: string | null;
  /** The part whose details are open; undefined where parts open none. */
  open?: string | null;
  onFocus: (key: string) => void;
  onBlur: () => void;
  onEnter: (key: string) => void;
  onLeave: () => void;
  onKey: (event: KeyboardEvent, key: string) => void;
  onChoose: (key: string) => void;
}

/** What pointers, fingers and the keyboard reach of a drawing: a button over each of its parts. */
export const partButtons = (parts: Face['parts'], options: PartButtons): TemplateResult[] => {
  const { name, stop, open } = options;
  const first = parts.some(({ key }) => key === stop) ? stop : parts[0]?.key;
  return parts.map(
    ({ key, label }) =>
      html`<button
        class=${name}
        part=${name}
        type="button"
        data-key=${key}
        tabindex=${key === first ? 0 : -1}
        aria-label=${label}
        aria-expanded=${open === undefined ? nothing : key === open ? 'true' : 'false'}
        aria-controls=${key === open ? 'details' : nothing}
        @focus=${() => {
          options.onFocus(key);
        }}
        @blur=${() => {
          options.onBlur();
        }}
        @pointerenter=${() => {
          options.onEnter(key);
        }}
        @pointerleave=${() => {
          options.onLeave();
        }}
        @keydown=${(event: KeyboardEvent) => {
          options.onKey(event, key);
        }}
        @click=${() => {
          options.onChoose(key);
        }}
      ></button>`,
  );
};

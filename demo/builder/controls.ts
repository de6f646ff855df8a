import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { State, StateName } from './state.js';

/** What a control needs of the page: the state it shows, and how it changes it. */
export interface Setter {
  state: State;
  set: (change: Partial<State>) => void;
}

export interface Option {
  value: string;
  name: string;
}

/** A change of one setting; the values of closed lists come from our own options. */
const change = (name: StateName, value: string): Partial<State> => ({ [name]: value });

export const selectField = (
  { state, set }: Setter,
  name: StateName,
  label: string,
  options: Option[],
): TemplateResult =>
  html`<label class="field">
    <span>${label}</span>
    <select
      name=${name}
      .value=${live(state[name])}
      @change=${(event: Event) => {
        set(change(name, (event.target as HTMLSelectElement).value));
      }}
    >
      ${options.map(
        ({ value, name: text }) => html`<option value=${value} ?selected=${value === state[name]}>${text}</option>`,
      )}
    </select>
  </label>`;

export const textField = (
  { state, set }: Setter,
  name: StateName,
  label: string,
  { hint = '', type = 'text' }: { hint?: string; type?: 'text' | 'search' } = {},
): TemplateResult =>
  html`<label class="field">
    <span>${label}</span>
    <input
      name=${name}
      type=${type}
      placeholder=${hint || nothing}
      autocomplete="off"
      .value=${live(state[name])}
      @input=${(event: Event) => {
        set(change(name, (event.target as HTMLInputElement).value));
      }}
    />
  </label>`;

/** One of a few, side by side. */
export const choiceField = (
  { state, set }: Setter,
  name: StateName,
  label: string,
  options: Option[],
): TemplateResult =>
  html`<fieldset class="choice">
    <legend>${label}</legend>
    ${options.map(
      ({ value, name: text }) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${live(value === state[name])}
            @change=${() => {
              set(change(name, value));
            }}
          />
          <span>${text}</span>
        </label>`,
    )}
  </fieldset>`;

/** Several of a list; the setting holds them separated by commas, in the list's order. */
export const severalField = (
  { state, set }: Setter,
  name: StateName,
  label: string,
  options: Option[],
): TemplateResult => {
  const chosen = state[name].split(',');
  return html`<fieldset class="choice">
    <legend>${label}</legend>
    ${options.map(
      ({ value, name: text }) =>
        html`<label>
          <input
            type="checkbox"
            name=${name}
            value=${value}
            .checked=${live(chosen.includes(value))}
            @change=${(event: Event) => {
              const { checked } = event.target as HTMLInputElement;
              const now = options.filter((option) =>
                option.value === value ? checked : chosen.includes(option.value),
              );
              set(change(name, now.map((option) => option.value).join(',')));
            }}
          />
          <span>${text}</span>
        </label>`,
    )}
  </fieldset>`;
};

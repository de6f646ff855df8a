import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { State, StateName } from './state.js';

/** What a control needs from the page: the state to show, and a way to change it. */
export interface Setter {
  state: State;
  set: (change: Partial<State>) => void;
}

export interface Option {
  value: string;
  name: string;
  /** The heading under which a list shows it. */
  group?: string;
}

/** A change of one setting; the values of closed lists come from our own options. */
const change = (name: StateName, value: string): Partial<State> => ({ [name]: value });

const grouped = (options: readonly Option[]): { group: string | undefined; members: Option[] }[] =>
  [...new Set(options.map(({ group }) => group))].map((group) => ({
    group,
    members: options.filter((option) => option.group === group),
  }));

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
      ${grouped(options).map(({ group, members }) => {
        const list = members.map(
          ({ value, name: text }) => html`<option value=${value} ?selected=${value === state[name]}>${text}</option>`,
        );
        return group === undefined ? list : html`<optgroup label=${group}>${list}</optgroup>`;
      })}
    </select>
  </label>`;

interface TextFieldOptions {
  /** A placeholder for the empty field. */
  hint?: string;
  type?: 'text' | 'search';
  /** Help text below the field. */
  note?: string;
  /** An error, shown in place of the note. */
  error?: string | undefined;
}

export const textField = (
  { state, set }: Setter,
  name: StateName,
  label: string,
  { hint = '', type = 'text', note = '', error = '' }: TextFieldOptions = {},
): TemplateResult => {
  const about = note || error ? `about-${name}` : nothing;
  return html`<div class="field">
    <label for=${`field-${name}`}>${label}</label>
    <input
      id=${`field-${name}`}
      name=${name}
      type=${type}
      placeholder=${hint || nothing}
      autocomplete="off"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${about}
      .value=${live(state[name])}
      @input=${(event: Event) => {
        set(change(name, (event.target as HTMLInputElement).value));
      }}
    />
    <div id=${about} class="about" aria-live="polite">
      ${error ? html`<p class="error">${error}</p>` : note ? html`<p class="hint">${note}</p>` : nothing}
    </div>
  </div>`;
};

/** A choice between a few options, side by side. */
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

/** A checkbox for a setting with two values; its label describes the second one. */
export const switchField = (
  { state, set }: Setter,
  name: StateName,
  label: string,
  [off, on]: [off: string, on: string],
): TemplateResult =>
  html`<label class="switch">
    <input
      type="checkbox"
      name=${name}
      .checked=${live(state[name] === on)}
      @change=${(event: Event) => {
        set(change(name, (event.target as HTMLInputElement).checked ? on : off));
      }}
    />
    <span>${label}</span>
  </label>`;

/** Several items of a list; the setting holds them separated by commas, in the list's order. */
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

import { LOCALES, type Locale } from '../../src/core/locale.js';
import { SNIPPET_FORMS, type SnippetForm } from '../../src/view/snippet-forms.js';

/** The widths that a view is tried at, in CSS pixels: a phone's, a tablet's, a page's; empty for all the room there is. */
export const WIDTHS = ['', '390', '768', '1100'] as const;

/** All that the page shows, under the names that stand in its address. */
export interface State {
  /** The language of the page itself. */
  ui: Locale;
  // What is looked for.
  q: string;
  place: string;
  topic: string;
  document: string;
  widget: string;
  /** The chosen view; none while one is looked for. */
  view: string;
  // How it is set. The names are those of the tag's attributes.
  lang: '' | Locale;
  theme: 'auto' | 'light' | 'dark';
  'text-size': 'normal' | 'large';
  heading: string;
  focus: string;
  highlight: string;
  value: string;
  'value-date': string;
  'value-source': string;
  // How it is tried, and what is pasted.
  width: (typeof WIDTHS)[number];
  page: 'light' | 'dark';
  form: SnippetForm;
  /** Where the site serves the script; empty for where this page has it from. */
  script: string;
}

export type StateName = keyof State;

export const DEFAULTS: State = {
  ui: 'zh-CN',
  q: '',
  place: '',
  topic: '',
  document: '',
  widget: '',
  view: '',
  lang: '',
  theme: 'auto',
  'text-size': 'normal',
  heading: '',
  focus: '',
  highlight: '',
  value: '',
  'value-date': '',
  'value-source': '',
  width: '',
  page: 'light',
  form: 'script',
  script: '',
};

const NAMES = Object.keys(DEFAULTS) as StateName[];

/** What belongs to a view and ends with it. */
const OF_VIEW: readonly StateName[] = ['heading', 'focus', 'highlight', 'value', 'value-date', 'value-source'];

/** Names with a closed list of values. */
const CHOICES: Partial<Record<StateName, readonly string[]>> = {
  ui: LOCALES,
  lang: ['', ...LOCALES],
  theme: ['auto', 'light', 'dark'],
  'text-size': ['normal', 'large'],
  width: WIDTHS,
  page: ['light', 'dark'],
  form: SNIPPET_FORMS,
};

/**
 * Words and figures that would stand on the site's page as its own. Anybody can write them into a link, so an editor is asked
 * before they count.
 */
export const EDITORS: readonly StateName[] = ['heading', 'value', 'value-date', 'value-source'];

/** What the pasted code loads is never taken from an address, nor written into one. */
const UNSHARED: readonly StateName[] = ['script'];

const saidIn = (search: string, names: readonly StateName[]): Partial<State> => {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name);
      return value === null || CHOICES[name]?.includes(value) === false ? [] : [[name, value]];
    }),
  );
};

/** The state that an address says by itself; what it does not say, or says wrongly, is the default. */
export const stateOf = (search: string): State => ({
  ...DEFAULTS,
  ...saidIn(
    search,
    NAMES.filter((name) => !EDITORS.includes(name) && !UNSHARED.includes(name)),
  ),
});

/** What an address offers the editor to take. */
export const offeredBy = (search: string): Partial<State> => saidIn(search, EDITORS);

/** What the editor typed, which the browser keeps with the page's entry in its history. */
export const typedIn = (state: State): Partial<State> =>
  Object.fromEntries([...EDITORS, ...UNSHARED].map((name) => [name, state[name]]));

/** The address of a state, with what differs from the default. */
export const addressOf = (state: State): string => {
  const said = NAMES.filter((name) => !UNSHARED.includes(name) && state[name] !== DEFAULTS[name]);
  return `?${new URLSearchParams(said.map((name) => [name, state[name]])).toString()}`;
};

/** The state with another view chosen, or none: what was set for the view before is gone. */
export const withView = (state: State, view: string): State => ({
  ...state,
  ...Object.fromEntries(OF_VIEW.map((name) => [name, DEFAULTS[name]])),
  view,
});

import { LOCALES, type Locale } from '../../src/core/locale.js';
import { SNIPPET_FORMS, type SnippetForm } from '../../src/view/snippet-forms.js';

/** Widths to try a view at, in CSS pixels: a phone's, a tablet's, a page's; empty for all available room. */
export const WIDTHS = ['', '390', '768', '1100'] as const;

/** Everything that the page shows, under the names used in its address. */
export interface State {
  /** The language of the page itself. */
  ui: Locale;
  /** Whether all views are shown, or what each document has, or a draft is held against the documents. */
  by: '' | 'document' | 'proof';
  // The search.
  q: string;
  place: string;
  topic: string;
  document: string;
  widget: string;
  /** The place in a document from which a view was opened: the id of a fact, a structure or an item. */
  at: string;
  /** The chosen view; empty during a search. */
  view: string;
  // The view's settings, named like the tag's attributes.
  lang: '' | Locale;
  theme: 'auto' | 'light' | 'dark';
  'text-size': 'normal' | 'large';
  frame: 'full' | 'plain';
  heading: string;
  /** The parts that the view's own attribute sets off. */
  emphasis: string;
  value: string;
  'value-date': string;
  'value-source': string;
  // The preview and the snippet.
  width: (typeof WIDTHS)[number];
  page: 'light' | 'dark';
  form: SnippetForm;
  /** Where the site serves the script; empty for the address that this page uses. */
  script: string;
  // What a page of a CMS asks for (`src/pick/request.ts`); the address keeps it from view to view.
  pick: string;
  origin: string;
  forms: string;
  figures: string;
}

export type StateName = keyof State;

export const DEFAULTS: State = {
  ui: 'zh-CN',
  by: '',
  q: '',
  place: '',
  topic: '',
  document: '',
  widget: '',
  at: '',
  view: '',
  lang: '',
  theme: 'auto',
  'text-size': 'normal',
  frame: 'full',
  heading: '',
  emphasis: '',
  value: '',
  'value-date': '',
  'value-source': '',
  width: '',
  page: 'light',
  // What most editors can paste into an article; `inline` is for those who have a say in the site's template.
  form: 'script',
  script: '',
  pick: '',
  origin: '',
  forms: '',
  figures: '',
};

const NAMES = Object.keys(DEFAULTS) as StateName[];

/** Settings that belong to one view and are reset with it. */
const OF_VIEW: readonly StateName[] = ['heading', 'emphasis', 'value', 'value-date', 'value-source'];

/** Names with a closed list of values. */
const CHOICES: Partial<Record<StateName, readonly string[]>> = {
  ui: LOCALES,
  by: ['', 'document', 'proof'],
  lang: ['', ...LOCALES],
  theme: ['auto', 'light', 'dark'],
  'text-size': ['normal', 'large'],
  frame: ['full', 'plain'],
  width: WIDTHS,
  page: ['light', 'dark'],
  form: SNIPPET_FORMS,
};

/**
 * Words and figures that would appear on the site's page as its own. Anybody can write them into a link, so an editor must
 * accept them first.
 */
export const EDITORS: readonly StateName[] = ['heading', 'value', 'value-date', 'value-source'];

/** The address of the script that pasted code loads is never read from a link, nor written into one. */
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

/** The state that an address sets without asking; missing or invalid values fall back to the default. `?proof` is short for a mode. */
export const stateOf = (search: string): State => ({
  ...DEFAULTS,
  ...(new URLSearchParams(search).has('proof') ? { by: 'proof' } : {}),
  ...saidIn(
    search,
    NAMES.filter((name) => !EDITORS.includes(name) && !UNSHARED.includes(name)),
  ),
});

/** The values in an address that the editor may accept. */
export const offeredBy = (search: string): Partial<State> => saidIn(search, EDITORS);

/** What the editor typed; the browser keeps it in the page's history entry. */
export const typedIn = (state: State): Partial<State> =>
  Object.fromEntries([...EDITORS, ...UNSHARED].map((name) => [name, state[name]]));

/** The address of a state, naming only what differs from the default. */
export const addressOf = (state: State): string => {
  const said = NAMES.filter((name) => !UNSHARED.includes(name) && state[name] !== DEFAULTS[name]);
  return `?${new URLSearchParams(said.map((name) => [name, state[name]])).toString()}`;
};

/** The state with another view chosen, or none; the settings of the previous view are reset. */
export const withView = (state: State, view: string): State => ({
  ...state,
  ...Object.fromEntries(OF_VIEW.map((name) => [name, DEFAULTS[name]])),
  view,
});

import { CHOICE_ATTRIBUTES, VIEW_ATTRIBUTES } from './widget-names.js';

/**
 * The forms of code that an editor can paste, from the most permissive systems to the strictest: `inline` is for templates and site
 * generators, `npm` for apps.
 */
export const SNIPPET_FORMS = ['inline', 'script', 'single', 'link', 'iframe', 'image', 'npm'] as const;

export type SnippetForm = (typeof SNIPPET_FORMS)[number];

/**
 * The attributes that a link may set: which view, and how it looks. Words, figures and addresses are left out, because anybody
 * who can post a link could make the page appear to state them.
 */
export const LINK_ATTRIBUTES: readonly string[] = [
  ...VIEW_ATTRIBUTES,
  'fact',
  ...CHOICE_ATTRIBUTES,
  'theme',
  'lang',
  'text-size',
  'frame',
];

/** The attributes of tags that show the documents' own drawing. */
export const PICTURED_ATTRIBUTES: readonly string[] = [
  ...LINK_ATTRIBUTES.filter((name) => name !== 'expanded'),
  'heading',
  'heading-level',
];

/** Whether a tag asks for its view without heading, buttons and ground. */
export const isPlain = (attributes: Record<string, string>): boolean => attributes['frame'] === 'plain';

/** Whether the files of a view show what its tag asks for; they are in the light theme's colours, on a ground of their own. */
export const isPictured = (attributes: Record<string, string>): boolean =>
  Object.keys(attributes).every((name) => PICTURED_ATTRIBUTES.includes(name)) &&
  attributes['theme'] !== 'dark' &&
  !isPlain(attributes);

/** The attributes that a form cannot carry, so that the pasted view does without them. */
export const lostAttributes = (form: SnippetForm, names: readonly string[]): string[] =>
  form === 'link' || form === 'iframe' ? names.filter((name) => !LINK_ATTRIBUTES.includes(name)) : [];

/** What an editor can paste, from the most that a system lets through to the least; `npm` is for those who build a site. */
export const SNIPPET_FORMS = ['script', 'single', 'link', 'iframe', 'image', 'npm'] as const;

export type SnippetForm = (typeof SNIPPET_FORMS)[number];

/** Which view. */
export const VIEW_ATTRIBUTES: readonly string[] = ['target', 'chain', 'layer'];

/**
 * What a link may set: which view, and how it looks. Words, figures and addresses are left out: anybody who may post a link
 * could put them in the page's mouth.
 */
export const LINK_ATTRIBUTES: readonly string[] = [
  ...VIEW_ATTRIBUTES,
  'layers',
  'highlight',
  'focus',
  'theme',
  'lang',
  'text-size',
];

/** The attributes that a form cannot carry: what they set is not in what is pasted. */
export const lostAttributes = (form: SnippetForm, names: readonly string[]): string[] =>
  form === 'link' || form === 'iframe' ? names.filter((name) => !LINK_ATTRIBUTES.includes(name)) : [];

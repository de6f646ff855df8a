import type { PickForm } from '../pick/message.js';
import { FORM_TAGS } from './form-tags.js';

/** The tags that a sanitiser keeps, each with its attributes, as HTML and SVG write them. */
export type Allowed = Readonly<Record<string, readonly string[]>>;

/** The tags and attributes that some forms need, all forms by default, together with those that a site keeps anyway. */
export const allowedIn = (forms: readonly PickForm[] = [], own: Allowed = {}): Allowed => {
  const named = Object.entries(FORM_TAGS).filter(([form]) => forms.length === 0 || forms.some((one) => one === form));
  const tags = new Map<string, Set<string>>();
  for (const list of [own, ...named.map(([, list]) => list)])
    for (const [tag, names] of Object.entries(list)) tags.set(tag, new Set([...(tags.get(tag) ?? []), ...names]));
  return Object.fromEntries([...tags].map(([tag, names]) => [tag, [...names]]));
};

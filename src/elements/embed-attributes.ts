import type { LitElement } from 'lit';

/** Which view a tag asks for. */
export interface Asked {
  /** The attribute that chooses the view. */
  attribute: string;
  /** The view on screen, which may differ from the tag's: a reader can switch views. */
  id: string;
  /** A view of the editor's own; null for one of the documents. */
  data: unknown;
}

/** The attributes of the embed code: the view first, then all of ours that the page has set. */
export const embedAttributes = (element: LitElement, { attribute, id, data }: Asked): Record<string, string> => {
  const { observedAttributes } = element.constructor as typeof LitElement;
  const set = [...element.attributes].flatMap(({ name, value }) =>
    observedAttributes.includes(name) ? [[name, value] as const] : [],
  );
  return data === null
    ? { [attribute]: id, ...Object.fromEntries(set.filter(([name]) => name !== attribute)) }
    : { ...Object.fromEntries(set), data: typeof data === 'string' ? data : JSON.stringify(data) };
};

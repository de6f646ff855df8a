import type { LitElement } from 'lit';

/** Which view a tag asks for. */
export interface Asked {
  /** The attribute that chooses the view. */
  attribute: string;
  /** The view that is shown: a reader may have switched to another than the tag's. */
  id: string;
  /** A view of the editor's own; null for one of the documents. */
  data: unknown;
}

/** What the embed code repeats: the view first, and every attribute of ours that the page has set. */
export const embedAttributes = (element: LitElement, { attribute, id, data }: Asked): Record<string, string> => {
  const { observedAttributes } = element.constructor as typeof LitElement;
  const set = [...element.attributes].flatMap(({ name, value }) =>
    observedAttributes.includes(name) ? [[name, value] as const] : [],
  );
  return data === null
    ? { [attribute]: id, ...Object.fromEntries(set.filter(([name]) => name !== attribute)) }
    : { ...Object.fromEntries(set), data: typeof data === 'string' ? data : JSON.stringify(data) };
};

import { adoptStyles, type CSSResult, type LitElement } from 'lit';

const more = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** Adds a style sheet that comes later to those of an element. */
export const adopt = ({ renderRoot, constructor }: LitElement, styles: CSSResult): void => {
  if (!(renderRoot instanceof ShadowRoot)) return;
  const known = more.get(renderRoot) ?? new Set();
  if (known.has(styles)) return;
  more.set(renderRoot, known.add(styles));
  adoptStyles(renderRoot, [...(constructor as typeof LitElement).elementStyles, ...known]);
};

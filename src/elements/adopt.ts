import { adoptStyles, type CSSResult, type CSSResultOrNative, type LitElement } from 'lit';
import { windowOf } from './page-document.js';

const more = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** Style sheets belong to the document that they were made in. */
const copyOf = (styles: CSSResultOrNative, { CSSStyleSheet }: typeof globalThis): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('cssText' in styles ? styles.cssText : '');
  return sheet;
};

/** Gives an element its style sheets in the document that it is in. */
export const restyle = (element: LitElement): void => {
  const { shadowRoot, constructor } = element;
  const view = windowOf(element);
  if (!shadowRoot || !view) return;
  const styles = [...(constructor as typeof LitElement).elementStyles, ...(more.get(shadowRoot) ?? [])];
  if (view === window) adoptStyles(shadowRoot, styles);
  else shadowRoot.adoptedStyleSheets = styles.map((one) => copyOf(one, view));
};

/** Adds a style sheet that comes later to those of an element. */
export const adopt = (element: LitElement, styles: CSSResult): void => {
  const { shadowRoot } = element;
  if (!shadowRoot) return;
  const known = more.get(shadowRoot) ?? new Set();
  if (known.has(styles)) return;
  more.set(shadowRoot, known.add(styles));
  restyle(element);
};

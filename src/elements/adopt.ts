import { adoptStyles, type CSSResult, type CSSResultOrNative, type LitElement } from 'lit';
import { windowOf } from './page-document.js';

/** An element with its late style sheets, which are kept on it because a page may load this module twice. */
type Host = LitElement & { more?: Set<CSSResult> };

/** A constructed style sheet works only in the document it was created in, so another document needs a copy. */
const copyOf = (styles: CSSResultOrNative, { CSSStyleSheet }: typeof globalThis): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('cssText' in styles ? styles.cssText : '');
  return sheet;
};

/** Applies an element's style sheets in the document that it is in now. */
export const restyle = (element: Host): void => {
  const { shadowRoot, constructor, more } = element;
  const view = windowOf(element);
  if (!shadowRoot || !view) return;
  const styles = [...(constructor as typeof LitElement).elementStyles, ...(more ?? [])];
  if (view === window) adoptStyles(shadowRoot, styles);
  else shadowRoot.adoptedStyleSheets = styles.map((one) => copyOf(one, view));
};

/** Adds a late style sheet to an element, once. */
export const adopt = (element: Host, styles: CSSResult): void => {
  if (element.more?.has(styles)) return;
  (element.more ??= new Set()).add(styles);
  restyle(element);
};

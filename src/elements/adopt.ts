import { adoptStyles, type CSSResult, type CSSResultOrNative, type LitElement } from 'lit';
import { windowOf } from './page-document.js';

/** An element with the style sheets that came later: kept by itself, since a page may have the code for it twice. */
type Host = LitElement & { more?: Set<CSSResult> };

/** Style sheets belong to the document that they were made in. */
const copyOf = (styles: CSSResultOrNative, { CSSStyleSheet }: typeof globalThis): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('cssText' in styles ? styles.cssText : '');
  return sheet;
};

/** Gives an element its style sheets in the document that it is in. */
export const restyle = (element: Host): void => {
  const { shadowRoot, constructor, more } = element;
  const view = windowOf(element);
  if (!shadowRoot || !view) return;
  const styles = [...(constructor as typeof LitElement).elementStyles, ...(more ?? [])];
  if (view === window) adoptStyles(shadowRoot, styles);
  else shadowRoot.adoptedStyleSheets = styles.map((one) => copyOf(one, view));
};

/** Adds a style sheet that comes later to those of an element. */
export const adopt = (element: Host, styles: CSSResult): void => {
  if (element.more?.has(styles)) return;
  (element.more ??= new Set()).add(styles);
  restyle(element);
};

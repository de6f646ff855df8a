import { LitElement, css, unsafeCSS } from 'lit';
import { COLORS, COLOR_NAMES, fontFamily } from '../../src/theme/tokens.js';

/** Both themes in one declaration: the page says which one holds. */
const colors = COLOR_NAMES.map(
  (name) => `--page-${name}: light-dark(${COLORS.light[name]}, ${COLORS.dark[name]});`,
).join('');

/** What the pages draw from the project's own code: tables of tokens, marks and figures. */
export abstract class PageElement extends LitElement {
  static override styles = [
    unsafeCSS(`:host { ${colors} --page-english: ${fontFamily('en')}; font-family: ${fontFamily('zh-CN')}; }`),
    css`
      :host {
        display: block;
        margin: 16px 0 32px;
        color: var(--page-text);
        font-size: 14px;
        line-height: 1.6;
      }
      .scroll {
        overflow-x: auto;
      }
      .scroll table {
        min-width: 560px;
      }
      table {
        border-collapse: collapse;
        width: 100%;
      }
      th,
      td {
        padding: 8px 16px 8px 0;
        border-bottom: 1px solid var(--page-line);
        text-align: left;
        vertical-align: top;
      }
      thead th {
        color: var(--page-text-muted);
        font-weight: 400;
        white-space: nowrap;
      }
      tbody th {
        font-weight: 600;
      }
      code {
        font:
          13px/1.5 ui-monospace,
          SFMono-Regular,
          Menlo,
          Consolas,
          monospace;
      }
      small,
      [lang='en'] {
        color: var(--page-text-muted);
        font-size: 13px;
        font-weight: 400;
      }
      [lang='en'] {
        font-family: var(--page-english);
      }
      .number {
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
    `,
  ];
}

/** Registers an element of the pages; a hot reload keeps the one that is there. */
export const definePage = (tag: `page-${string}`, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};

import { COLORS, fontFamily } from '../../src/theme/tokens.js';

const themed = (name: keyof typeof COLORS.light): string => `light-dark(${COLORS.light[name]}, ${COLORS.dark[name]})`;

/** Text, tables and live widgets of the pages. Storybook's own rules for text are stronger than one class. */
export const PAGE_STYLES = `
.sbdocs .page-en, .sbdocs .page-en :is(p, li) {
  color: ${themed('text-muted')};
  font: 14px/1.55 ${fontFamily('en')};
}
.sbdocs .page-en { margin: 4px 0 24px; }
.docblock-source :is(pre, code) { white-space: pre-wrap !important; overflow-wrap: anywhere; }
.page-live { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; margin: 16px 0 32px; }
.page-live > * { border: 1px solid ${themed('line')}; }
.page-rows { margin: 16px 0 32px; overflow-x: auto; color: ${themed('text')}; font-size: 14px; line-height: 1.6; }
.page-rows table { width: 100%; min-width: 560px; border-collapse: collapse; }
.page-rows :is(th, td) {
  padding: 8px 16px 8px 0;
  border-bottom: 1px solid ${themed('line')};
  text-align: left;
  vertical-align: top;
}
.page-rows thead th { color: ${themed('text-muted')}; font-weight: 400; white-space: nowrap; }
.page-rows tbody th { min-width: 7em; font-weight: 600; }
.page-rows [lang='en'] { color: ${themed('text-muted')}; font-family: ${fontFamily('en')}; }
.page-rows code { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
`;

import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../src/core/locale.js';
import type { IndexedFigure, IndexedView } from '../../src/static/view-index.js';
import { bare, plain, stands, wordsIn } from './match.js';
import { words } from './words.js';

/** The figure of a view that a query asks for: 119户, 56.7, 超5000亿元. */
export const figureAsked = ({ figures }: IndexedView, query: string): IndexedFigure | undefined => {
  const numbers = wordsIn(query).flatMap((word) => /\d.*/.exec(bare(word)) ?? []);
  return figures.find(
    ({ label, printed, date }) =>
      !date &&
      numbers.some((number) => [...Object.values(label), printed].some((text) => stands(bare(plain(text)), number))),
  );
};

/** A figure in one line, with what it measures and what it is: 小黄姜综合产值：40亿元（实际，未注明年份，全县） */
export const figureLine = ({ name, label, about }: IndexedFigure, ui: Locale): TemplateResult => {
  const w = words(ui);
  return html`<span class="figure-line">${name[ui]}${w.colon}<b>${label[ui]}</b>${w.aside(about[ui])}</span>`;
};

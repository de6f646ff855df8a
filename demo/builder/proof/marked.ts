import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../../src/core/locale.js';
import type { ReadDraft } from './draft.js';
import { piecesOf, type Figure } from './figures.js';
import { verdictWord } from './said.js';
import { proofWords } from './words.js';

export const markId = (number: number): string => `proof-figure-${number}`;
export const entryId = (number: number): string => `proof-entry-${number}`;

export const focusOn = (id: string): void => {
  document.getElementById(id)?.focus();
};

/** Characters that fit on a line of a narrow phone with a number behind them. */
const LONGEST_SHORT = 12;

const mark = (figure: Figure, text: string, isStop: boolean, ui: Locale): TemplateResult => {
  const { number, finding } = figure;
  // prettier-ignore
  return html`<a
    class="marked-figure"
    id=${markId(number)}
    href=${`#${entryId(number)}`}
    tabindex=${isStop ? 0 : -1}
    data-figure=${number}
    data-verdict=${finding.verdict}
    ?data-short=${text.length <= LONGEST_SHORT}
    @click=${(event: MouseEvent) => {
      event.preventDefault();
      focusOn(entryId(number));
    }}
    ><span class="underlined">${text}</span><span class="disc" aria-hidden="true">${number}</span><span class="hidden">${proofWords(ui).mark(number, verdictWord(figure, ui))}</span></a>`;
};

/** Where tags stood in the source of a page, its text has spaces and empty lines. */
const withoutTags = (text: string): string => text.replace(/\s*\n\s*/g, '\n').replace(/ {3,}/g, '');

/** Where a key leads among some figures. */
const next = (key: string, numbers: readonly number[], current: number): number | undefined => {
  const at = numbers.indexOf(current);
  if (key === 'ArrowRight' || key === 'ArrowDown') return numbers[at + 1];
  if (key === 'ArrowLeft' || key === 'ArrowUp') return numbers[at - 1];
  return key === 'Home' ? numbers[0] : key === 'End' ? numbers.at(-1) : undefined;
};

/** The draft with its figures underlined: one stop of the Tab key, arrows from figure to figure. */
export const marked = (
  { text, isHtml }: ReadDraft,
  figures: readonly Figure[],
  current: number,
  moved: (number: number) => void,
  ui: Locale,
): TemplateResult => {
  const w = proofWords(ui);
  const numbers = figures.map(({ number }) => number);
  const stop = numbers.includes(current) ? current : numbers[0];
  const shown = isHtml ? withoutTags : (piece: string): string => piece;
  const pieces = piecesOf(text, figures).map((piece) =>
    typeof piece === 'string' ? shown(piece) : mark(piece, shown(piece.finding.text), piece.number === stop, ui),
  );
  return html`<p class="hidden" id="proof-keys">${w.keys}</p>
    <div
      class="marked"
      role="group"
      lang="zh-CN"
      aria-label=${w.marked}
      aria-describedby="proof-keys"
      @focusin=${(event: Event) => {
        const number = Number((event.target as HTMLElement).dataset['figure']);
        if (number !== stop) moved(number);
      }}
      @keydown=${(event: KeyboardEvent) => {
        const number = next(event.key, numbers, Number((event.target as HTMLElement).dataset['figure']));
        if (number === undefined) return;
        event.preventDefault();
        focusOn(markId(number));
      }}
      >${pieces}</div
    >`;
};

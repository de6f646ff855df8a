import { html, nothing, svg, type TemplateResult } from 'lit';
import { greatest } from '../../src/core/extremes.js';
import { joinParts } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import type { IndexedView, Lead, ViewIndex } from '../../src/static/view-index.js';
import { figureLine } from './figure-line.js';
import { words } from './words.js';

/** A goal as a number with its mark, and the actual figure below it. */
const figure = ({ mark, parts, role, when }: Lead): TemplateResult =>
  html`<span class="figure" data-mark=${mark}>
    <span class="number">${parts.before}<b>${parts.number}</b>${parts.after}</span>
    <span class="nature"><i class="mark"></i>${role} · ${when}</span>
  </span>`;

/** Maximum number of stages on a card. */
const MOST_STAGES = 7;

const stages = ({ emphasis }: IndexedView, ui: Locale): TemplateResult => {
  const names = (emphasis?.choices ?? []).map(({ name }) => name[ui]);
  // A group of chains names the chain before each stage.
  const chains = [
    ...new Set(names.map((name) => name.split(' · ')).flatMap(([chain, stage]) => (stage ? [chain] : []))),
  ];
  const shown = chains.length > 0 ? chains : names.slice(0, MOST_STAGES);
  const rest = (chains.length > 0 ? chains : names).length - shown.length;
  return html`<span class="stages">
    ${shown.map((name) => html`<span>${name}</span>`)} ${rest > 0 ? html`<em>${words(ui).moreStages(rest)}</em>` : nothing}
  </span>`;
};

const HEXAGON = 10;
const ROW = (HEXAGON * Math.sqrt(3)) / 2;

/** A card-sized mosaic of the counties by class. */
const mosaic = ({ letters, rows, shift }: ViewIndex['mosaic'], { emphasis }: IndexedView): TemplateResult => {
  const looks = new Map((emphasis?.choices ?? []).map(({ value, look = 'none' }) => [value, look]));
  const cells = rows.flatMap((row, y) =>
    Array.from(row).flatMap((letter, x) => {
      const adcode = letters[letter];
      const shifted = y % 2 === (shift === 'odd' ? 1 : 0) ? 0.5 : 0;
      return adcode === undefined ? [] : [{ adcode, x: (x + shifted + 0.5) * HEXAGON, y: (y + 0.6) * ROW }];
    }),
  );
  const paths = [...looks].map(([adcode, look]) => {
    const d = cells
      .filter((cell) => cell.adcode === adcode)
      .map(({ x, y }) => `M${x} ${y - 5.8}l5 2.9v5.8l-5 2.9l-5 -2.9v-5.8z`)
      .join('');
    return svg`<path class=${look} d=${d}></path>`;
  });
  const [width, height] = [(greatest(rows.map((row) => row.length)) + 0.5) * HEXAGON, (rows.length + 0.4) * ROW];
  return html`<svg class="mosaic" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">${paths}</svg>`;
};

/** Maximum number of figures on the card of a view without parts. */
const MOST_FIGURES = 3;

/** The figures that a view's thumbnail prints. */
export const figuresOnThumb = ({ leads, figures, emphasis }: IndexedView, ui: Locale): string[] =>
  leads[ui].length > 0
    ? leads[ui].map(({ parts }) => joinParts(parts))
    : emphasis
      ? []
      : figures.slice(0, MOST_FIGURES).map(({ label }) => label[ui]);

/** A view's thumbnail, drawn at the size of a card. */
export const thumb = (view: IndexedView, index: ViewIndex, ui: Locale): TemplateResult => {
  const leads = view.leads[ui];
  if (leads.length > 0) return html`${leads.map(figure)}`;
  if (!view.emphasis) return html`${view.figures.slice(0, MOST_FIGURES).map((line) => figureLine(line, ui))}`;
  // Counties have looks; stages have names alone.
  return view.emphasis.choices.some(({ look }) => look) ? mosaic(index.mosaic, view) : stages(view, ui);
};

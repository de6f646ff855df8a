import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/core/locale.js';
import type { QjFigure } from '../../src/figure/element.js';
import type { FigureLine } from '../../src/static/figure-line.js';
import type { IndexedView } from '../../src/static/view-index.js';
import { withFigure } from './figure-beside.js';
import type { InsertFigure, Picking } from './pick.js';
import type { State } from './state.js';
import { words } from './words.js';

/** A figure as it stands in a sentence, with what it measures and what it is. */
export const inSentence = (fact: string, { name, about }: Omit<FigureLine, 'label'>, shown: Locale): TemplateResult => {
  const said = words(shown);
  return html`<p lang=${shown}>
    ${name[shown]}${said.colon}<qj-figure fact=${fact} lang=${shown}></qj-figure>${said.aside(about[shown])}
  </p>`;
};

/** The figures of a view, each as it stands in a sentence, with a button for its code. */
export const inlineFigures = (
  { figures }: IndexedView,
  state: State,
  copy: (figure: QjFigure) => void,
  picking: Picking | null,
  insert: InsertFigure,
): TemplateResult | typeof nothing => {
  if (figures.length === 0) return nothing;
  const { ui, lang } = state;
  const w = words(ui);
  /** The language that the code is for. */
  const shown = lang || ui;
  return html`<details class="inline">
    <summary>${w.inline}</summary>
    <p class="hint">${w.inlineUse}</p>
    <ul>
      ${figures.map(
        ({ fact, name, about }) =>
          html`<li>
            ${inSentence(fact, { name, about }, shown)}
            <span class="actions">
              ${picking?.figureButton(state, name[ui], insert)}
              <button type="button" data-fact=${fact} @click=${withFigure(copy)}>
                ${w.copy(w.copies.code)}<span class="hidden">${w.colon}${name[ui]}</span>
              </button>
            </span>
          </li>`,
      )}
    </ul>
  </details>`;
};

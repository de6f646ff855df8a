import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/core/locale.js';
import type { QjFigure } from '../../src/figure/element.js';
import type { FigureLine } from '../../src/static/figure-line.js';
import type { IndexedView } from '../../src/static/view-index.js';
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
  { ui, lang }: State,
  copy: (figure: QjFigure) => void,
): TemplateResult | typeof nothing => {
  if (figures.length === 0) return nothing;
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
            <button
              type="button"
              data-fact=${fact}
              @click=${(event: Event) => {
                const row = (event.currentTarget as Element).closest('li');
                const figure = row?.querySelector<QjFigure>('qj-figure');
                if (figure) copy(figure);
              }}
            >
              ${w.copy(w.copies.code)}<span class="hidden">${w.colon}${name[ui]}</span>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
};

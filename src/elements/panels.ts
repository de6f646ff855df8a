import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../i18n/index.js';
import { claimDetailsOf, detailsOf, type FigureDetail } from '../view/details.js';
import { claimsTableOf, tableOf, type Table } from '../view/table.js';
import { typeset } from './typeset.js';
import type { ViewModel } from '../view/view-model.js';

const details = (figures: readonly FigureDetail[]): TemplateResult[] =>
  figures.map(
    ({ title, rows }) => html`
      <section>
        <h5>${title}</h5>
        <dl>
          ${rows.map(
            ([term, description]) =>
              html`<dt>${term}</dt>
                <dd>${typeset(description)}</dd>`,
          )}
        </dl>
      </section>
    `,
  );

const section = (title: string, figures: readonly FigureDetail[]): TemplateResult | typeof nothing =>
  figures.length > 0
    ? html`<h4>${title}</h4>
        ${details(figures)}`
    : nothing;

/** Each figure and each claim on screen with its evidence; the editor's own are listed separately. */
export const sourcesPanel = (model: ViewModel): TemplateResult => {
  const w = words(model.locale);
  const figures = detailsOf(model);
  const claims = claimDetailsOf(model);
  const ofDocuments = ({ editor }: FigureDetail) => !editor;
  const ofEditor = ({ editor }: FigureDetail) => editor;
  return html`
    ${section(w.documentFigures, figures.filter(ofDocuments))} ${section(w.documentClaims, claims.filter(ofDocuments))}
    ${section(w.editorFigures, [...figures, ...claims].filter(ofEditor))}
    ${
      model.derived.length > 0
        ? html`<h4>${w.derived}</h4>
            <ul class="remarks" role="list">
              ${model.derived.map((line) => html`<li>${line}</li>`)}
            </ul>`
        : nothing
    }
  `;
};

/**
 * A table whose rows are headed by their first cell. The roles are explicit because the card layout on narrow pages changes
 * `display`, which removes the implicit ones.
 */
const table = ({ caption, columns, rows }: Table, kind: 'figures' | 'claims', narrow: boolean): TemplateResult => html`
  <div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table part="table" role="table" class="${kind}-table ${narrow ? 'cards' : ''}">
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${first}</th>
              ${cells.map(
                (cell, index) =>
                  html`<td role="cell" class=${cell ? '' : 'empty'} data-column=${columns[index + 1] ?? ''}>
                    ${typeset(cell)}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

/** Everything of the view as tables: its figures, and what it says in words. */
export const tablePanel = (model: ViewModel, narrow: boolean): TemplateResult => {
  const figures = tableOf(model);
  const claims = claimsTableOf(model);
  return html`${figures.rows.length > 0 ? table(figures, 'figures', narrow) : nothing}
  ${claims ? table(claims, 'claims', narrow) : nothing}`;
};

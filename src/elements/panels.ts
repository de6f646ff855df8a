import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/index.js';
import type { FigureDetail } from '../view/details.js';
import type { Table } from '../view/table.js';

const details = (figures: readonly FigureDetail[]): TemplateResult[] =>
  figures.map(
    ({ title, rows }) => html`
      <section>
        <h5>${title}</h5>
        <dl>
          ${rows.map(
            ([term, description]) =>
              html`<dt>${term}</dt>
                <dd>${description}</dd>`,
          )}
        </dl>
      </section>
    `,
  );

/** Each figure on screen with its evidence; what the editor gave stands apart. */
export const sourcesPanel = (
  figures: readonly FigureDetail[],
  derived: readonly string[],
  words: Words,
): TemplateResult => {
  const ofDocuments = figures.filter(({ editor }) => !editor);
  const ofEditor = figures.filter(({ editor }) => editor);
  return html`
    ${
      ofDocuments.length > 0
        ? html`<h4>${words.documentFigures}</h4>
            ${details(ofDocuments)}`
        : nothing
    }
    ${
      ofEditor.length > 0
        ? html`<h4>${words.editorFigures}</h4>
            ${details(ofEditor)}`
        : nothing
    }
    ${
      derived.length > 0
        ? html`<h4>${words.derived}</h4>
            <ul class="remarks" role="list">
              ${derived.map((line) => html`<li>${line}</li>`)}
            </ul>`
        : nothing
    }
  `;
};

export const tablePanel = ({ caption, columns, rows }: Table): TemplateResult => html`
  <div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

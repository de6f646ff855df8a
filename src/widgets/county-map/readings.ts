import { html, nothing, type TemplateResult } from 'lit';
import { formatWithOriginal } from '../../core/format.js';
import { swatch } from '../../elements/legend.js';
import { words } from '../../i18n/index.js';
import type { CaptionedFigure } from '../../view/captions.js';
import type { LegendEntry } from '../../view/view-model.js';
import type { MapCounty, MapList, MapModel } from './model.js';

const figureItem = ({ locale }: MapModel, { figure, caption }: CaptionedFigure): TemplateResult =>
  html`<span class="reading-figure"
    ><strong>${formatWithOriginal(figure, locale)}</strong> <span class="muted">${caption.join(' · ')}</span></span
  >`;

const countyItem = (model: MapModel, { adcode, name, readings, note }: MapCounty): TemplateResult => html`
  <div data-adcode=${adcode}>
    <dt>${name}</dt>
    ${readings.map(
      (reading) =>
        html`<dd>
          ${reading.name}${reading.status ? html` <span class="muted">${reading.status}</span>` : nothing}
          ${reading.figures.map((figure) => figureItem(model, figure))}
        </dd>`,
    )}
    ${readings.length === 0 && note ? html`<dd class="muted">${note}</dd>` : nothing}
  </div>
`;

const listItem = (model: MapModel, { title, figures, items, note }: MapList): TemplateResult => html`
  <section>
    <h4>${title}</h4>
    ${figures.map((figure) => figureItem(model, figure))}
    <ul role="list">
      ${items.map(
        ({ name, detail, figures: own }) =>
          html`<li>
            ${name}${detail ? html` <span class="muted">${detail}</span>` : nothing}
            ${own.map((figure) => figureItem(model, figure))}
          </li>`,
      )}
    </ul>
    ${note ? html`<p class="muted">${note}</p>` : nothing}
  </section>
`;

/** The counties of one class with what is said of them, each saying once. */
const classItem = (model: MapModel, { key, look, form, text }: LegendEntry): TemplateResult | typeof nothing => {
  const counties = model.counties.filter((county) => county.look === look);
  const sayings = new Map(
    counties.flatMap(({ readings }) =>
      readings.map(({ name, status }) => [`${name}|${status ?? ''}`, { name, status }]),
    ),
  );
  const w = words(model.locale);
  const values = counties.map(({ name, short }) => (model.own && short ? name + w.colon + short : name));
  return html`
    <div data-class=${key}>
      <dt>${swatch({ look, form })}<span>${text}</span></dt>
      <dd>${values.join(w.nameSeparator)}</dd>
      ${[...sayings.values()].map(
        ({ name, status }) => html`<dd class="muted">${name}${status ? w.parenthesis(status) : nothing}</dd>`,
      )}
    </div>
  `;
};

/** What the documents say, county by county or class by class, and what they place in no county. */
export const readingList = (model: MapModel): TemplateResult => {
  const w = words(model.locale);
  const counties = model.counties.filter(({ readings, note }) => readings.length > 0 || note !== null);
  return html`
    <dl class="readings" part="readings" aria-label=${w.map.readings}>
      ${
        model.ranked
          ? model.classes.map((entry) => classItem(model, entry))
          : counties.map((county) => countyItem(model, county))
      }
    </dl>
    ${
      model.lists.length > 0
        ? html`<div class="lists" part="lists">${model.lists.map((list) => listItem(model, list))}</div>`
        : nothing
    }
  `;
};

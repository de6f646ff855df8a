import { html, nothing, type TemplateResult } from 'lit';
import { createCatalogue, type Catalogue } from '../../catalogue/catalogue.js';
import { formatWithOriginal } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import type { PartRecord, View } from '../../elements/live-code.js';
import { typeset } from '../../elements/typeset.js';
import { words } from '../../i18n/index.js';
import { sourceOf } from '../../view/describe.js';
import { shownReading, type MapCounty, type MapModel, type ShownReading } from './model.js';
import { countySubject } from './subject.js';

const readingItem = (catalogue: Catalogue, shown: ShownReading, locale: Locale): TemplateResult => {
  const w = words(locale);
  const { name, status, figures, note, reading } = shown;
  const printed = reading.evidence ? w.printed + w.colon + reading.evidence.printed : '';
  return html`<li>
    <p><strong>${name}</strong>${status ? html` <span class="muted">${status}</span>` : nothing}</p>
    ${figures.map(
      ({ figure, caption, when }) =>
        html`<p>
          ${formatWithOriginal(figure, locale)}
          <span class="muted">${typeset([...caption, ...(when === w.undatedYear ? [when] : [])].join(' · '))}</span>
        </p>`,
    )}
    ${note ? html`<p class="muted">${note}</p>` : nothing}
    <p class="muted">${typeset([sourceOf(catalogue, reading, locale), printed].filter(Boolean).join(w.listSeparator))}</p>
  </li>`;
};

/** Readings under the headings of their aspects. */
const readingGroups = (catalogue: Catalogue, readings: readonly ShownReading[], locale: Locale): TemplateResult[] => {
  const { aspects } = words(locale).map;
  return Object.entries(aspects).flatMap(([aspect, title]) => {
    const own = readings.filter((reading) => reading.aspect === aspect);
    return own.length === 0
      ? []
      : [
          html`<h5>${title}</h5>
            <ul class="figures" role="list">
              ${own.map((reading) => readingItem(catalogue, reading, locale))}
            </ul>`,
        ];
  });
};

/** Everything else that the documents say of the county: collapsed, but open where the layer says nothing. */
const others = (record: Catalogue, { adcode, readings, note }: MapCounty, locale: Locale): TemplateResult | null => {
  const county = record.data.counties.find((one) => one.adcode === adcode);
  if (!county) return null;
  const w = words(locale);
  const subject = countySubject(record, county);
  const shown = new Set(readings.map(({ key }) => key));
  const rest = subject.readings
    .map((reading) => shownReading(record, subject, reading, locale))
    .filter(({ key }) => !shown.has(key));
  const remark = subject.note?.[locale] ?? null;
  const besides = remark === note ? null : remark;
  if (rest.length === 0 && besides === null) return null;
  return html`<details ?open=${readings.length === 0}>
    <summary>${w.map.rest}</summary>
    ${readingGroups(record, rest, locale)} ${besides ? html`<p class="muted">${besides}</p>` : nothing}
  </details>`;
};

/** Everything that the documents say of one county: first what the layer says, then, from the county's own record, the rest. */
export const countyDetails = (
  { model, catalogue }: View<MapModel>,
  adcode: string,
  close = (): void => undefined,
  record: PartRecord = null,
): TemplateResult => {
  const { locale } = model;
  const w = words(locale);
  const county = model.counties.find((one) => one.adcode === adcode);
  if (!county) return html``;
  const { name, readings, note, said } = county;
  return html`
    <div class="details" part="details" id="details" role="region" aria-label=${w.map.details(name)}>
      <div class="details-head">
        <h4>${name}</h4>
        <button class="action" type="button" @click=${close}><span>${w.close}</span></button>
      </div>
      ${readings.length === 0 ? html`<p>${said}</p>` : nothing} ${note ? html`<p class="muted">${note}</p>` : nothing}
      ${readingGroups(catalogue, readings, locale)}
      ${
        record === null || 'code' in record
          ? html`<p class="muted" role="status">${record?.text(locale) ?? w.loading}</p>`
          : others(createCatalogue(record), county, locale)
      }
    </div>
  `;
};

import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { formatWithOriginal } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { nameOf, noteOf, sourceOf } from '../../view/describe.js';
import { shownReading, type ShownReading } from './model.js';
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
          <span class="muted">${[...caption, ...(when === w.undatedYear ? [when] : [])].join(' · ')}</span>
        </p>`,
    )}
    ${note ? html`<p class="muted">${note}</p>` : nothing}
    <p class="muted">${[sourceOf(catalogue, reading, locale), printed].filter(Boolean).join(w.listSeparator)}</p>
  </li>`;
};

/** Everything that the documents say of one county, layer by layer; the catalogue is the county's own. */
export const countyDetails = (
  catalogue: Catalogue,
  adcode: string,
  locale: Locale,
  onClose: () => void,
): TemplateResult => {
  const w = words(locale);
  const record = catalogue.data.counties.find((county) => county.adcode === adcode);
  if (!record) return html``;
  const county = countySubject(catalogue, record);
  const readings = county.readings.map((reading) => shownReading(catalogue, county, reading, locale));
  const aspects = (Object.keys(w.map.aspects) as (keyof typeof w.map.aspects)[]).filter((aspect) =>
    readings.some((reading) => reading.aspect === aspect),
  );
  const note = noteOf(county, locale);
  const name = nameOf(county, locale);
  return html`
    <div class="details" part="details" id="details" role="region" aria-label=${w.map.details(name)}>
      <div class="details-head">
        <h4>${name}</h4>
        <button class="action" type="button" @click=${onClose}><span>${w.close}</span></button>
      </div>
      ${note ? html`<p>${note}</p>` : nothing}
      ${aspects.map(
        (aspect) => html`
          <h5>${w.map.aspects[aspect]}</h5>
          <ul class="figures" role="list">
            ${readings
              .filter((reading) => reading.aspect === aspect)
              .map((reading) => readingItem(catalogue, reading, locale))}
          </ul>
        `,
      )}
    </div>
  `;
};

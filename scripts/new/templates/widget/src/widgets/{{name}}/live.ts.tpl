import { html, type TemplateResult } from 'lit';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Figure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import type { View } from '../../elements/live-code.js';
import type { Problem } from '../../elements/problem.js';
import { typeset } from '../../elements/typeset.js';
import { words } from '../../i18n/index.js';
import { detailsOf } from '../../view/details.js';
import { {{camel}}Model, type {{pascal}}Model } from './model.js';
import type { {{pascal}}Subject } from './subject.js';

export { buildView } from '../../elements/build-view.js';
export { createCatalogue } from '../../catalogue/catalogue.js';
export { detailsStyles as styles } from '../../elements/details-styles.js';
export { inWords } from '../../elements/in-words.js';
export { placeBeside } from '../../elements/place-beside.js';
export { {{camel}}Face as faceOf } from './face.js';
export { subjectOf } from './subject.js';

export interface {{pascal}}Inputs {
  heading: string;
}

export const modelOf = (
  catalogue: Catalogue,
  subject: {{pascal}}Subject,
  inputs: {{pascal}}Inputs,
  locale: Locale,
): { model: {{pascal}}Model; problems: Problem[] } => ({
  model: {{camel}}Model(catalogue, subject, inputs, locale),
  problems: [],
});

/** A figure with its evidence. */
export const details = ({ model, catalogue }: View<{{pascal}}Model>, key: string, close = (): void => undefined): TemplateResult => {
  const w = words(model.locale);
  const found = detailsOf(model, catalogue).find((detail) => detail.key === key);
  if (!found) return html``;
  return html`<div class="details" part="details" id="details" role="region" aria-label=${found.title}>
    <div class="details-head">
      <h4>${found.title}</h4>
      <button class="action" type="button" @click=${close}><span>${w.close}</span></button>
    </div>
    ${found.rows.map(([term, text]) => html`<p><span class="muted">${term}${w.colon}</span>${typeset(text)}</p>`)}
  </div>`;
};

/** What `qj-select` carries. */
export interface {{pascal}}SelectDetail {
  view: string;
  /** The fact's id; null when its details were closed. */
  key: string | null;
  figure: Figure | null;
}

/** What `qj-select` says of a row; of none where it was closed. */
export const selection = ({ view, rows }: {{pascal}}Model, key: string | null): {{pascal}}SelectDetail => ({
  view,
  key,
  figure: rows.find((row) => row.key === key)?.figure ?? null,
});

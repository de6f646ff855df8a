import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { isEditorFigure } from '../../core/fact.js';
import { formatWithOriginal } from '../../core/format.js';
import { swatch } from '../../elements/legend.js';
import { typeset } from '../../elements/typeset.js';
import { words } from '../../i18n/index.js';
import { swatchPaths } from '../../picture/swatch.js';
import { sourceOf } from '../../view/describe.js';
import { companyText } from './companies.js';
import type { ChainFigure, ChainModel, ChainStage } from './model.js';

const figureItem = (catalogue: Catalogue, { locale }: ChainModel, shown: ChainFigure): TemplateResult => {
  const w = words(locale);
  const { figure, caption, together, mark } = shown;
  const about = [...caption, together, shown.when === w.undatedYear ? shown.when : null].filter(Boolean).join(' · ');
  const note = figure.note?.[locale];
  const printed = figure.evidence ? w.printed + w.colon + figure.evidence.printed : null;
  return html`<li class=${isEditorFigure(figure) ? 'own' : ''}>
    <p class="figure">${swatch(swatchPaths({ look: mark, form: 'box', own: isEditorFigure(figure) }))}<strong>${formatWithOriginal(figure, locale)}</strong></p>
    <p>${typeset(about)}</p>
    ${note ? html`<p>${note}</p>` : nothing}
    <p class="muted">${typeset([sourceOf(catalogue, figure, locale), printed].filter(Boolean).join(w.listSeparator))}</p>
  </li>`;
};

/** Figures of the stage that differ from each other, and why they may not be compared. */
const differences = (catalogue: Catalogue, { locale }: ChainModel, { figures }: ChainStage): string[] => {
  const facts = figures.flatMap(({ figure }) => (isEditorFigure(figure) ? [] : [figure]));
  const ids = new Set(facts.map(({ id }) => id));
  return [...new Set(facts.flatMap((fact) => catalogue.differences(fact)))]
    .filter((difference) => difference.facts.every((id) => ids.has(id)))
    .map((difference) => difference.words[locale]);
};

/** Everything that the documents say of one stage. */
export const stageDetails = (
  catalogue: Catalogue,
  model: ChainModel,
  stage: ChainStage,
  onClose: () => void,
): TemplateResult => {
  const w = words(model.locale);
  const about = [stage.tag, stage.place].filter((text) => text !== null).join(' · ');
  const reasons = differences(catalogue, model, stage);
  const nameOf = (key: string) => model.stages.find((other) => other.key === key)?.name ?? '';
  const leads = model.links.filter(({ from }) => from === stage.key);
  return html`
    <div class="details" part="details" id="details" role="region" aria-label=${w.chain.chosen(stage.name)}>
      <div class="details-head">
        <h4>${stage.name}${about ? html` <span class="muted">${about}</span>` : nothing}</h4>
        <button class="action" type="button" @click=${onClose}><span>${w.close}</span></button>
      </div>
      ${stage.figures.length === 0 ? html`<p class="muted">${model.notStated}</p>` : nothing}
      <ul class="figures" role="list">
        ${stage.figures.map((figure) => figureItem(catalogue, model, figure))}
      </ul>
      ${reasons.length > 0 ? html`<p>${w.chain.differing}${w.colon}${reasons.join(w.listSeparator)}</p>` : nothing}
      ${
        stage.companies.length > 0
          ? html`<ul class="figures" role="list">
              ${stage.companies.map(
                (company) =>
                  html`<li>
                    <p><strong>${companyText(company, model.locale)}</strong>${w.colon}${company.status}</p>
                    ${company.note ? html`<p>${company.note}</p>` : nothing}
                    <p class="muted">${typeset(sourceOf(catalogue, company.subject, model.locale))}</p>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${stage.note ? html`<p>${w.note}${w.colon}${stage.note}</p>` : nothing}
      ${leads.map(({ to, kind, basis }) => html`<p class="muted">${w.chain.leads(kind, basis)}${w.colon}${nameOf(to)}</p>`)}
    </div>
  `;
};

import { html, nothing, type TemplateResult } from 'lit';
import { swatch } from '../../elements/legend.js';
import { words } from '../../i18n/index.js';
import { isEditorFigure } from '../../core/fact.js';
import { formatWithOriginal } from '../../core/format.js';
import type { ChainCompany, CompanyGroup } from './companies.js';
import type { ChainFigure, ChainModel } from './model.js';

interface Pointing {
  /** The companies that go with what the reader points at. */
  lit: (company: ChainCompany) => boolean;
  point: (company: ChainCompany | null) => void;
}

const aside = ({ aside: text }: ChainCompany): TemplateResult | typeof nothing =>
  text ? html`<span class="muted"> ${text}</span>` : nothing;

const groupItem = ({ term, companies }: CompanyGroup, { lit, point }: Pointing): TemplateResult => html`
  <div>
    <dt>${term}</dt>
    <dd>
      ${companies.map(
        (company) =>
          html`<span
            class="company ${lit(company) ? 'lit' : ''}"
            data-company=${company.company}
            @pointerenter=${() => {
              point(company);
            }}
            @pointerleave=${() => {
              point(null);
            }}
            >${company.name}${aside(company)}</span
          >`,
      )}
    </dd>
  </div>
`;

const wholeItem = ({ locale }: ChainModel, { key, mark, figure, caption }: ChainFigure): TemplateResult =>
  html`<li data-key=${key}>
    ${swatch({ look: mark, form: 'box', own: isEditorFigure(figure) })}<span
      ><strong>${formatWithOriginal(figure, locale)}</strong>
      <span class="muted">${caption.join(' · ')}</span></span
    >
  </li>`;

/** The figures of the whole chain, and the companies as the documents group them, chain by chain. */
export const companyList = (model: ChainModel, pointing: Pointing): TemplateResult => {
  const w = words(model.locale);
  const chains = [...new Set(model.companies.map(({ chain }) => chain))];
  return html`
    ${
      model.whole.length > 0
        ? html`<ul class="whole" part="whole" role="list" aria-label=${w.chain.whole}>
            ${model.whole.map((figure) => wholeItem(model, figure))}
          </ul>`
        : nothing
    }
    ${
      chains.length > 0
        ? html`<div class="companies" part="companies" role="group" aria-label=${w.chain.allCompanies}>
            ${chains.map(
              (chain) =>
                html`<div>
                  ${chains.length > 1 ? html`<p class="chain">${chain}</p>` : nothing}
                  <dl>
                    ${model.companies
                      .filter((group) => group.chain === chain)
                      .map((group) => groupItem(group, pointing))}
                  </dl>
                </div>`,
            )}
          </div>`
        : nothing
    }
  `;
};

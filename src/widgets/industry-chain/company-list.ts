import { html, nothing, type TemplateResult } from 'lit';
import { swatch } from '../../elements/swatch.js';
import { typeset } from '../../elements/typeset.js';
import type { ChainFace, ListedCompany } from './face.js';

interface Pointing {
  /** Whether a company belongs to what the reader is pointing at. */
  lit: (company: ListedCompany) => boolean;
  point: (company: ListedCompany | null) => void;
}

const companyItem = (company: ListedCompany, { lit, point }: Pointing): TemplateResult =>
  html`<span
    class="company ${lit(company) ? 'lit' : ''}"
    data-company=${company.company}
    @pointerenter=${() => {
      point(company);
    }}
    @pointerleave=${() => {
      point(null);
    }}
    ><span .textContent=${company.name}></span>${
      company.aside ? html` <span class="muted" .textContent=${company.aside}></span>` : nothing
    }</span
  >`;

const groupList = (groups: ChainFace['companies'][number]['groups'], pointing: Pointing): TemplateResult =>
  html`<dl>
    ${groups.map(
      ({ term, companies }) =>
        html`<div>
          <dt>${typeset(term)}</dt>
          <dd>${companies.map((company) => companyItem(company, pointing))}</dd>
        </div>`,
    )}
  </dl>`;

/** The figures of the whole chain, and the companies as the documents group them; those of several chains stand here on paper only. */
export const companyList = ({ whole, companies, labels }: ChainFace, pointing: Pointing): TemplateResult => html`
    ${
      whole.length > 0
        ? html`<ul class="whole" part="whole" role="list" aria-label=${labels.whole}>
            ${whole.map(
              ({ key, swatch: paths, value, caption }) =>
                html`<li data-key=${key}>
                  ${swatch(paths)}<span
                    ><strong .textContent=${value}></strong> <span class="muted">${typeset(caption)}</span></span
                  >
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      companies.length > 0
        ? html`<div class="companies" part="companies" role="group" aria-label=${labels.companies}>
            ${companies.map(({ title, groups }) => {
              const list = groupList(groups, pointing);
              return title === ''
                ? list
                : html`<div class="printed">
                    <strong .textContent=${title}></strong>
                    ${list}
                  </div>`;
            })}
          </div>`
        : nothing
    }
  `;

import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Extra } from '../../elements/extra.js';
import type { Kit } from '../../elements/kit.js';
import type { Setting } from '../../elements/settings.js';
import type { SetOff } from '../../picture/set-off.js';
import type { MoreDetails } from '../../view/touch.js';
import { companyStyles } from './company-styles.js';
import type { ChainFace, ListedCompany } from './face.js';

type Host = LitElement & { readonly focusStage: string | null };

/** The stage that is pointed at or chosen, and the one whose details are open. */
interface Stages {
  readonly lit: string | null;
  readonly open: string | null;
}

/**
 * The figures of the whole chain and its companies, below the drawing, and how they go together with the stages. A chunk of its own,
 * which comes with the first chain of a page.
 */
export class CompanyList implements ReactiveController, Extra<ChainFace> {
  private readonly host: Host;
  private readonly stages: Stages;
  private readonly kit: Kit;
  private pointed: ListedCompany | null = null;

  constructor(host: Host, stages: Stages, kit: Kit) {
    this.host = host;
    this.stages = stages;
    this.kit = kit;
    kit.adopt(host, companyStyles(kit));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pointed = null;
  }

  /** The stage that the tag chooses is one of those that there are. */
  settings(face: ChainFace | null): Setting[] {
    const wanted = this.host.focusStage?.trim();
    return face && wanted ? [['focus', wanted, face.parts.map(({ key }) => key)]] : [];
  }

  /** The chosen stage with those that go with it, or the stages of the company that is pointed at. */
  marks({ companies, related }: ChainFace): SetOff {
    const { pointed, stages } = this;
    const { lit: chosen } = stages;
    const mentions = companies.flatMap(({ groups }) => groups.flatMap((group) => group.companies));
    const keys = pointed
      ? mentions.filter(({ company }) => company === pointed.company).flatMap((mention) => mention.stages)
      : // Not by index: a stage that the page asks for may be called like a member that every object has.
        (Object.entries(related).find(([key]) => key === chosen)?.[1] ?? []);
    return {
      ...Object.fromEntries(keys.map((key) => [key, 'related' as const])),
      ...(pointed || chosen === null ? {} : { [chosen]: 'chosen' as const }),
    };
  }

  /** The companies of one of several chains, for its panel. */
  more({ companies, labels }: ChainFace): MoreDetails | null {
    const listed = companies.find(({ chain }) => chain === this.stages.open);
    return listed
      ? {
          summary: labels.companies,
          blocks: listed.groups.map((group) => ({
            title: group.term,
            items: group.companies.map(({ name: text, aside }) => ({ lines: [{ text, aside }] })),
          })),
        }
      : null;
  }

  /** The figures of the whole chain, and the companies as the documents group them; those of several chains stand here on paper only. */
  render({ whole, companies, labels }: ChainFace): TemplateResult {
    const { html, nothing, swatch, typeset } = this.kit;
    return html`
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
                const list = this.groups(groups);
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
  }

  private groups(groups: ChainFace['companies'][number]['groups']): TemplateResult {
    const { html, typeset } = this.kit;
    return html`<dl>
      ${groups.map(
        ({ term, companies }) =>
          html`<div>
            <dt>${typeset(term)}</dt>
            <dd>${companies.map((company) => this.item(company))}</dd>
          </div>`,
      )}
    </dl>`;
  }

  private item(company: ListedCompany): TemplateResult {
    const { html, nothing } = this.kit;
    return html`<span
      class="company ${this.isLit(company) ? 'lit' : ''}"
      data-company=${company.company}
      @pointerenter=${() => {
        this.point(company);
      }}
      @pointerleave=${() => {
        this.point(null);
      }}
      ><span .textContent=${company.name}></span>${
        company.aside ? html` <span class="muted" .textContent=${company.aside}></span>` : nothing
      }</span
    >`;
  }

  /** Whether a company belongs to what the reader is pointing at. */
  private isLit({ company, stages }: ListedCompany): boolean {
    if (this.pointed) return company === this.pointed.company;
    const { lit } = this.stages;
    return lit !== null && stages.includes(lit);
  }

  private point(company: ListedCompany | null): void {
    this.pointed = company;
    this.host.requestUpdate();
  }
}

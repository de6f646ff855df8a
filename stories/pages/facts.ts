import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { catalogue } from '../../src/catalogue/all.js';
import { COMPARATORS, type Comparator } from '../../src/core/comparators.js';
import type { Fact } from '../../src/core/fact.js';
import { formatFigure } from '../../src/core/format.js';
import { zhCN } from '../../src/i18n/zh-CN.js';
import { PageElement, definePage } from './page-element.js';

const { facts, differences } = catalogue.data;

const indicatorName = ({ indicator }: Fact): string => catalogue.indicator(indicator).name['zh-CN'];
const placeName = ({ place }: Fact): string => catalogue.place(place).name['zh-CN'];
const when = ({ year, period }: Fact): string =>
  [year === null ? '' : zhCN.year(year), period ?? ''].filter(Boolean).join('，') || zhCN.undatedYear;

const sourceName = (fact: Fact): string => {
  const { title, issuer, date } = catalogue.source(fact);
  return `${zhCN.quote(title['zh-CN'])}（${issuer['zh-CN']}，${date ?? zhCN.undated}）`;
};

/** A figure of the documents with its comparator, and never without what it measures, where, when and in which scope. */
const sentence = (fact: Fact): TemplateResult => {
  const scope = fact.scope === null ? [] : [`${zhCN.scope}：${fact.scope}`];
  const words = [placeName(fact), indicatorName(fact), when(fact), zhCN.kinds[fact.kind], ...scope];
  return html`<strong>${formatFigure(fact, 'zh-CN')}</strong><br /><small>${words.join('，')}</small>`;
};

const fields = (fact: Fact): [field: string, word: string, value: string | TemplateResult][] => [
  ['indicator · place', '指标 · 地区', `${indicatorName(fact)} · ${placeName(fact)}`],
  ['kind', '性质', zhCN.kinds[fact.kind]],
  ['comparator', '限定词', fact.comparator ?? zhCN.noComparator],
  ['value · unit', '数值 · 单位', `${fact.value} · ${fact.unit}`],
  ['year · period', '年份 · 时段', when(fact)],
  ['scope', '口径', fact.scope ?? zhCN.noScope],
  ['evidence.document', '文件', sourceName(fact)],
  ['evidence.locator', '出处', fact.evidence.locator],
  ['evidence.printed', '原文', html`<q>${fact.evidence.printed}</q>`],
  ['note', '备注', fact.note?.['zh-CN'] ?? '—'],
];

/** How a figure is built, shown with one of the documents’. */
class PageFact extends PageElement {
  @property() fact = '';

  protected override render(): TemplateResult {
    const fact = catalogue.fact(this.fact);
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">字段</th>
            <th scope="col"><code>${fact.id}</code></th>
          </tr>
        </thead>
        <tbody>
          ${fields(fact).map(
            ([field, word, value]) => html`
              <tr>
                <th scope="row">${word}<br /><code>${field}</code></th>
                <td>${value}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }
}

const KINDS = {
  actual: ['文件写明已经达到', 'The document says it has been reached'],
  target: ['文件定下要达到', 'The document sets it as a goal'],
  plan: ['写进规划、签约或已开工，还没有建成', 'Planned, signed or started, not built'],
  forecast: ['文件作出的预计，不是结果', 'Expected by the document; no result'],
} as const;

/** The kinds of figures, each with the documents’ first one that a gauge or chain shows. */
class PageKinds extends PageElement {
  protected override render(): TemplateResult {
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label="数字的性质">
        <table>
          <thead>
            <tr>
              <th scope="col">性质</th>
              <th scope="col">什么意思</th>
              <th scope="col">文件里的例子</th>
              <th scope="col">共有</th>
            </tr>
          </thead>
          <tbody>
            ${Object.entries(KINDS).map(([kind, [meaning, en]]) => {
              const known = facts.filter((fact) => fact.kind === kind);
              const [example] = known;
              return html`
                <tr>
                  <th scope="row">${zhCN.kinds[kind as Fact['kind']]}<br /><code>${kind}</code></th>
                  <td>${meaning}<br /><small lang="en">${en}</small></td>
                  <td>${example ? sentence(example) : nothing}</td>
                  <td class="number">${known.length}条</td>
                </tr>
              `;
            })}
          </tbody>
        </table>
      </div>
    `;
  }
}

/** The documents’ own comparator words, each with a figure that has it. */
class PageComparators extends PageElement {
  protected override render(): TemplateResult {
    const used = (Object.keys(COMPARATORS) as Comparator[]).flatMap((comparator) => {
      const example = facts.find((fact) => fact.comparator === comparator);
      return example ? [{ comparator, example }] : [];
    });
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label="限定词">
        <table>
          <thead>
            <tr>
              <th scope="col">限定词</th>
              <th scope="col">English</th>
              <th scope="col">文件里的例子</th>
            </tr>
          </thead>
          <tbody>
            ${used.map(
              ({ comparator, example }) => html`
                <tr>
                  <th scope="row">${comparator}</th>
                  <td lang="en">${COMPARATORS[comparator].en}</td>
                  <td>${sentence(example)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}

/** Figures that differ, side by side, with the reason. */
class PageDifference extends PageElement {
  static override styles = [
    ...PageElement.styles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
        gap: 16px;
        margin: 0 0 8px;
        padding: 0;
        list-style: none;
      }
      li {
        padding-top: 12px;
        border-top: 2px solid var(--page-accent);
      }
      strong {
        font-size: 20px;
      }
      p {
        margin: 0;
      }
    `,
  ];

  @property() difference = '';

  protected override render(): TemplateResult {
    const shown = differences.find(({ id }) => id === this.difference);
    if (!shown) throw new RangeError(`no difference "${this.difference}" in data/differences.json`);
    return html`
      <ul role="list">
        ${shown.facts.map((id) => {
          const fact = catalogue.fact(id);
          return html`<li>${sentence(fact)}<br /><small>${sourceName(fact)}</small></li>`;
        })}
      </ul>
      <p>${zhCN.reasons[shown.reason]}：${shown.words['zh-CN']}。<br /><small lang="en">${shown.words.en}.</small></p>
    `;
  }
}

definePage('page-fact', PageFact);
definePage('page-kinds', PageKinds);
definePage('page-comparators', PageComparators);
definePage('page-difference', PageDifference);

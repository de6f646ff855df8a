import { html, nothing, type TemplateResult } from 'lit';
import type { ProofIndex } from '../../../src/proof/index-types.js';
import type { ViewIndex } from '../../../src/static/view-index.js';
import type { Follow } from '../no-view.js';
import { addressOf, withView, type State } from '../state.js';
import type { Figure } from './figures.js';
import { entryId, focusOn, markId } from './marked.js';
import { aboutFact, documentCount, verdictWord } from './said.js';
import { proofWords, type ProofWords } from './words.js';

/** What an entry needs from the page. */
export interface ListPage {
  state: State;
  index: ProofIndex;
  views: ViewIndex;
  follow: Follow;
}

const row = (name: string, value: unknown): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** The view to insert; the way back from it leads to this entry. */
const viewLink = (
  number: number,
  id: string | null,
  { state, views, follow }: ListPage,
): TemplateResult | undefined => {
  const { ui } = state;
  const view = views.views.find((one) => one.view === id);
  if (!view) return undefined;
  const next = { ...withView(state, view.view), at: String(number) };
  const widget = views.widgets.find((one) => one.id === view.tag)?.name[ui];
  return html`<a
    href=${addressOf(next)}
    data-view=${view.view}
    @click=${(event: MouseEvent) => {
      follow(event, next);
    }}
    >${widget === undefined ? nothing : `${widget} · `}${view.heading[ui]}</a
  >`;
};

const inDraft = ({ before, finding, after }: Figure): TemplateResult =>
  html`<span class="clause" lang="zh-CN">${before}<b>${finding.text}</b>${after}</span>`;

const rows = (figure: Figure, page: ListPage, w: ProofWords): TemplateResult => {
  const { finding, fact, number } = figure;
  const { index, state } = page;
  const { ui } = state;
  const says = fact && html`${aboutFact(fact, index, ui)}${w.colon}<b>${fact.says[ui]}</b>`;
  const printed = fact && html`<span lang="zh-CN">${w.quoted(fact.printed)}</span>`;
  if (finding.verdict === 'unknown')
    return html`${row(w.inDraft, inDraft(figure))}
      ${row(w.says, html`<b>${w.unknown(documentCount(index, ui))}</b>`)}
      ${fact ? row(w.nearest, html`${says}${w.comma}${fact.source[ui]}`) : nothing}
      ${row(w.insert, html`<span class="none">${w.nothingToInsert}</span>`)}`;
  const insert = viewLink(number, finding.view, page);
  return html`${row(w.inDraft, inDraft(figure))} ${row(w.says, says)}
    ${
      finding.verdict === 'same'
        ? row(w.source, html`${printed}${w.comma}${fact?.source[ui]}`)
        : html`${row(w.printed, printed)} ${row(w.source, fact?.source[ui])}`
    }
    ${insert ? row(w.insert, insert) : nothing}`;
};

/** The figures of the draft beside what the documents print. */
export const entries = (figures: readonly Figure[], page: ListPage): TemplateResult => {
  const { ui } = page.state;
  const w = proofWords(ui);
  return html`<ol
    class="proof-list"
    role="list"
    @keydown=${(event: KeyboardEvent) => {
      const number = (event.target as Element).closest<HTMLElement>('[data-figure]')?.dataset['figure'];
      if (event.key === 'Escape' && number) focusOn(markId(Number(number)));
    }}
  >
    ${figures.map((figure) => {
      const { number, finding } = figure;
      return html`<li
        id=${entryId(number)}
        tabindex="-1"
        data-record=${number}
        data-figure=${number}
        data-verdict=${finding.verdict}
      >
        <h4>
          <a
            class="disc"
            tabindex="-1"
            href=${`#${markId(number)}`}
            aria-label=${w.toText(number)}
            @click=${(event: MouseEvent) => {
              event.preventDefault();
              focusOn(markId(number));
            }}
            >${number}</a
          ><span class="underlined">${verdictWord(figure, ui)}</span>
        </h4>
        <dl>${rows(figure, page, w)}</dl>
      </li>`;
    })}
  </ol>`;
};

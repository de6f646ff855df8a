import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/core/locale.js';
import type { DocumentContents } from '../../src/static/document-contents.js';
import type { IndexedView, ViewIndex } from '../../src/static/view-index.js';
import { dateLine } from './by-document.js';
import type { Follow } from './no-view.js';
import { addressOf, withView, type State } from './state.js';
import { words } from './words.js';

/** What the header of the page says and leads to. */
interface Page {
  state: State;
  follow: Follow;
  index: ViewIndex;
  /** Null until they have loaded. */
  contents: readonly DocumentContents[] | null;
  /** The address of the sample pages, on a site that has them. */
  pages: string | undefined;
}

export const titleOf = ({ place, heading }: IndexedView, ui: Locale): string =>
  place[ui] + (ui === 'en' ? ': ' : ' · ') + heading[ui];

/** The title where no view is chosen. */
export const titleOfList = ({ by, document: text, ui }: State, { documents }: ViewIndex): string => {
  const w = words(ui);
  if (by === 'proof') return w.proof;
  return by ? (documents.find(({ id }) => id === text)?.name[ui] ?? w.byText) : w.title;
};

const lead = ({ state: { by, document: text, ui }, contents }: Page): string => {
  const w = words(ui);
  if (by === 'proof') return w.proofLead;
  const chosen = by ? contents?.find(({ id }) => id === text) : undefined;
  return chosen ? dateLine(chosen, ui) : by ? w.byTextLead : w.lead;
};

const link = (follow: Follow, name: string, next: State, current = false): TemplateResult =>
  html`<a
    href=${addressOf(next)}
    aria-current=${current ? 'page' : nothing}
    @click=${(event: MouseEvent) => {
      follow(event, next);
    }}
    >${name}</a
  >`;

/** The way back from a view or a document. */
const back = ({ state, follow }: Page): TemplateResult => {
  const w = words(state.ui);
  const name = { '': w.back, document: w.toText, proof: w.toProof }[state.by];
  if (state.view) return link(follow, `← ${name}`, withView(state, ''));
  return state.by === 'document' && state.document
    ? link(follow, `← ${w.ofTexts}`, { ...state, document: '', at: '' })
    : html`<span></span>`;
};

/** The three uses of the page. */
const modes = ({ state, follow }: Page): TemplateResult => {
  const w = words(state.ui);
  const { by } = state;
  const all: State = { ...state, at: '' };
  return html`<nav class="modes" aria-label=${w.modes}>
    ${link(follow, w.byView, { ...all, by: '' }, by === '')}
    ${link(follow, w.byText, { ...all, by: 'document' }, by === 'document')}
    ${link(follow, w.proof, { ...all, by: 'proof' }, by === 'proof')}
  </nav>`;
};

export const pageHeader = (title: string, page: Page): TemplateResult => {
  const { state, follow, pages } = page;
  const w = words(state.ui);
  const other: State = { ...state, ui: w.inOther.lang === 'en' ? 'en' : 'zh-CN' };
  return html`<header>
    <nav aria-label=${w.title}>
      ${back(page)}
      <span class="links">
        ${pages === undefined ? nothing : html`<a href=${pages}>${w.pages}</a>`}
        <a
          href=${addressOf(other)}
          lang=${w.inOther.lang}
          @click=${(event: MouseEvent) => {
            follow(event, other);
          }}
          >${w.inOther.name}</a
        >
      </span>
    </nav>
    <h1 tabindex="-1">${title}</h1>
    ${state.view ? nothing : html`<p class="lead">${lead(page)}</p>${modes(page)}`}
  </header>`;
};

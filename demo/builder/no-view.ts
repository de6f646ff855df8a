import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentIndex, Unshown } from '../../src/static/document-index.js';
import type { ViewIndex } from '../../src/static/view-index.js';
import type { Setter } from './controls.js';
import { documentsWith, found, nearby, unshown } from './search.js';
import { DEFAULTS, addressOf, type State } from './state.js';
import type { Words } from './words.js';

/** Handles a click on a link that stays within the page. */
export type Follow = (event: MouseEvent, next: State) => void;

/** Maximum number shown at first; the rest needs a click. */
const MOST = 5;

const line = (
  { name, text, place, printed, locator, source }: Unshown,
  { sources }: DocumentIndex,
  { ui }: State,
  w: Words,
): TemplateResult => {
  const about = place[ui] ? `${place[ui]}${w.comma}${name[ui]}` : name[ui];
  return html`<li>
    <p class="said">${text[ui] ? html`${about}${w.colon}<b>${text[ui]}</b>` : html`<b>${about}</b>`}</p>
    <p class="hint">${w.printed(printed)} ${sources[source]?.[ui] ?? ''}${w.comma}${w.paragraph(locator)}</p>
  </li>`;
};

/** Matches in the documents that no view shows. */
export const unshownList = (documents: DocumentIndex, state: State, w: Words): TemplateResult | typeof nothing => {
  const all = unshown(documents, state);
  if (all.length === 0) return nothing;
  const [first, rest] = [all.slice(0, MOST), all.slice(MOST)];
  const list = (some: Unshown[]) =>
    html`<ul class="unshown" role="list">
      ${some.map((one) => line(one, documents, state, w))}
    </ul>`;
  return html`<section class="documents" aria-labelledby="unshown">
    <h2 id="unshown">${w.unshown}</h2>
    ${list(first)}
    ${rest.length > 0 ? html`<details><summary>${w.moreUnshown(rest.length)}</summary>${list(rest)}</details>` : nothing}
  </section>`;
};

/** Ways to continue a search: words, topics, documents. */
const ways = (index: ViewIndex, state: State, follow: Follow, w: Words): TemplateResult => {
  const { q, place, topic, document, widget } = DEFAULTS;
  const link = (name: string, change: Partial<State>) => {
    const next: State = { ...state, q, place, topic, document, widget, ...change };
    return html`<a
      class="way"
      href=${addressOf(next)}
      @click=${(event: MouseEvent) => {
        follow(event, next);
      }}
      >${name}</a
    >`;
  };
  const near = nearby(index, state.q);
  const row = (name: string, links: TemplateResult[]) =>
    links.length > 0 ? html`<div class="ways"><span>${name}</span><p>${links}</p></div>` : nothing;
  return html`
    ${row(
      w.near,
      near.map((word) => link(word, { q: word })),
    )}
    ${row(
      w.byTopic,
      index.topics.map(({ id, name }) => link(name[state.ui], { topic: id })),
    )}
    ${row(
      w.byDocument,
      index.documents.map(({ id, name }) => link(name[state.ui], { document: id })),
    )}
  `;
};

/** Why a search finds no view, as precisely as possible. */
export const reason = (
  index: ViewIndex,
  documents: DocumentIndex | null,
  state: State,
  w: Words,
): { text: string; pending: boolean } => {
  const { q } = state;
  const { place, topic, document, widget } = DEFAULTS;
  const elsewhere = found(index, { q, place, topic, document, widget }).length;
  if (elsewhere > 0) return { text: w.elsewhere(elsewhere), pending: false };
  if (!documents) return { text: w.none, pending: true };
  if (unshown(documents, { q, document: '' }).length > 0) return { text: w.withoutView(q.trim()), pending: false };
  const holding = documentsWith(documents, q);
  if (holding === null) return { text: w.unknownWord(q.trim()), pending: false };
  const names = index.documents.filter(({ id }) => holding.includes(id)).map(({ name }) => name[state.ui]);
  return {
    text: names.length > 0 ? w.onlyWord(q.trim(), names) : w.notInDocuments(q.trim(), index.documents.length),
    pending: false,
  };
};

/** The content below an empty result. */
export const noView = (
  index: ViewIndex,
  documents: DocumentIndex | null,
  { state }: Setter,
  follow: Follow,
  w: Words,
): TemplateResult =>
  html`${documents ? unshownList(documents, state, w) : nothing}
    <section class="documents" aria-labelledby="ways">
      <h2 id="ways">${w.goOn}</h2>
      ${ways(index, state, follow, w)}
    </section>`;

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DocumentContents } from '../../src/static/document-contents.js';
import { contentsEntry, type EntryPage } from './contents-entry.js';
import { countsOf, isDrawn, sectionsWith, type KeptSection } from './contents-search.js';
import { selectField, textField, type Setter } from './controls.js';
import { addressOf } from './state.js';
import { words, type Words } from './words.js';

export const dateLine = ({ issuer, date }: DocumentContents, ui: EntryPage['state']['ui']): string => {
  const w = words(ui);
  return issuer[ui] + w.comma + (date ?? w.undated);
};

const filters = (setter: Setter, { index }: EntryPage, w: Words): TemplateResult => {
  const options = index.documents.map(({ id, name }) => ({ value: id, name: name[setter.state.ui] }));
  return html`<form
    class="filters texts"
    role="search"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
  >
    ${textField(setter, 'q', w.searchTexts, { hint: w.searchHint, type: 'search' })}
    ${selectField(setter, 'document', w.document, [{ value: '', name: w.all }, ...options])}
  </form>`;
};

const entriesOf = (sections: readonly KeptSection[]) => sections.flatMap(({ entries }) => entries);

const countsIn = (entries: KeptSection['entries'], w: Words): string => {
  const { figures, structures } = countsOf(entries);
  return w.counts(figures, structures);
};

const found = (sections: readonly KeptSection[], q: string, w: Words): string => {
  const counts = countsIn(entriesOf(sections), w);
  return q.trim() ? (counts ? w.countsFound(counts) : w.nothingFound) : counts;
};

/** How much of a document the views do not show yet; an entry of which they show some items counts as well. */
const lacking = (contents: DocumentContents, w: Words): string => {
  const without = entriesOf(sectionsWith(contents, '')).filter(({ entry }) => !isDrawn(entry) && !entry.withheld);
  return without.length === 0 ? w.complete : w.withoutViews(countsIn(without, w));
};

/** All documents, each with how much it has, or how much of it a search finds. */
const overview = (all: readonly DocumentContents[], { state, follow }: EntryPage, w: Words): TemplateResult => {
  const { q, ui } = state;
  const searched = all.map((contents) => ({ contents, sections: sectionsWith(contents, q) }));
  const sections = searched.flatMap((one) => one.sections);
  return html`<div class="result"><p class="count" role="status">${found(sections, q, w)}</p></div>
    <ul class="cards" role="list">
      ${searched.map(({ contents, sections: own }) => {
        const next = { ...state, document: contents.id };
        return html`<li>
          <a
            class="card"
            href=${addressOf(next)}
            data-document=${contents.id}
            @click=${(event: MouseEvent) => {
              follow(event, next);
            }}
          >
            <span class="card-title">${contents.title[ui]}</span>
            <span class="card-about">${dateLine(contents, ui)}</span>
            <span>${found(own, q, w)}</span>
            ${q.trim() ? nothing : html`<span class="card-about">${lacking(contents, w)}</span>`}
          </a>
        </li>`;
      })}
    </ul>`;
};

const section = ({ key, locator, entries }: KeptSection, level: 2 | 3, page: EntryPage, w: Words): TemplateResult => {
  const { state, reading } = page;
  const searching = state.q.trim() !== '';
  return html`<details
    class="passage"
    .open=${live(searching || reading.isOpen(key))}
    @toggle=${(event: Event) => {
      if (state.q.trim() === '') reading.note(key, (event.currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>
      ${level === 2 ? html`<h2 lang="zh-CN">${locator}</h2>` : html`<h3 lang="zh-CN">${locator}</h3>`}
      <span class="hint">${countsIn(entries, w)}</span>
    </summary>
    <ul class="entries" role="list">
      ${repeat(
        entries,
        ({ entry }) => entry.id,
        (kept) => contentsEntry(kept, page),
      )}
    </ul>
  </details>`;
};

/** The sections of a document, under the titles of its pieces where it combines several. */
const text = (contents: DocumentContents, page: EntryPage, w: Words): TemplateResult => {
  const { state, reading } = page;
  const { ui, q } = state;
  const sections = sectionsWith(contents, q);
  const keys = sections.map(({ key }) => key);
  const allOpen = keys.every((key) => reading.isOpen(key));
  const listed = (some: readonly KeptSection[], level: 2 | 3) =>
    repeat(
      some,
      ({ key }) => key,
      (one) => section(one, level, page, w),
    );
  return html`<div class="result">
      <p class="count" role="status">${found(sections, q, w)}</p>
      ${
        q.trim()
          ? nothing
          : html`<p class="count">${lacking(contents, w)}</p>
              <button
                type="button"
                class="quiet"
                @click=${() => {
                  reading.setAll(keys, !allOpen);
                }}
              >
                ${allOpen ? w.closeAll : w.openAll}
              </button>`
      }
    </div>
    <p class="hint">${w.locators}</p>
    ${
      contents.parts.length === 0
        ? listed(sections, 2)
        : contents.parts.map(({ id, title, issuer }) => {
            const own = sections.filter(({ part }) => part === id);
            return own.length === 0
              ? nothing
              : html`<section class="piece" aria-labelledby=${`part-${id}`}>
                  <h2 id=${`part-${id}`}>${title[ui]}</h2>
                  <p class="hint">${issuer[ui]}</p>
                  ${listed(own, 3)}
                </section>`;
          })
    }`;
};

/** What the documents have, in the order of their texts. */
export const byDocument = (all: readonly DocumentContents[], setter: Setter, page: EntryPage): TemplateResult => {
  const w = words(page.state.ui);
  const chosen = all.find(({ id }) => id === page.state.document);
  return html`${filters(setter, page, w)} ${chosen ? text(chosen, page, w) : overview(all, page, w)}`;
};

import { html, nothing, type TemplateResult } from 'lit';
import type { QjFigure } from '../../src/figure/element.js';
import type { FigureForm } from '../../src/figure/snippets.js';
import type { FigureEntry, ItemEntry, StructureEntry } from '../../src/static/document-contents.js';
import { inEvery, type Text } from '../../src/core/text.js';
import type { ViewIndex } from '../../src/static/view-index.js';
import { isDrawn, type KeptEntry } from './contents-search.js';
import { withFigure } from './figure-beside.js';
import { inSentence } from './inline.js';
import type { Follow } from './no-view.js';
import type { InsertFigure, Picking } from './pick.js';
import type { Reading } from './reading.js';
import { addressOf, withView, type State } from './state.js';
import { statusLine, type Status } from './status.js';
import { words, type Words } from './words.js';

/** What an entry of a document needs from the page. */
export interface EntryPage {
  state: State;
  index: ViewIndex;
  reading: Reading;
  status: Status | null;
  follow: Follow;
  copyFigure: (figure: QjFigure, form: FigureForm) => void;
  insertFigure: InsertFigure;
  picking: Picking | null;
}

/** Links to the views of an entry; those of another place than the entry's say it. */
const viewLinks = (
  { id: at, views: ids }: FigureEntry | StructureEntry | ItemEntry,
  around: Text,
  { state, index, follow }: EntryPage,
): TemplateResult[] => {
  const { ui } = state;
  return index.views
    .filter(({ view }) => ids.includes(view))
    .map(({ view, place, heading }) => {
      const next = { ...withView(state, view), at };
      return html`<a
        href=${addressOf(next)}
        data-view=${view}
        @click=${(event: MouseEvent) => {
          follow(event, next);
        }}
        >${place['zh-CN'] === around['zh-CN'] ? heading[ui] : `${place[ui]} · ${heading[ui]}`}</a
      >`;
    });
};

/** Where no view shows all of an entry: why, or that none does yet. */
const withoutView = ({ withheld }: FigureEntry | StructureEntry | ItemEntry, { ui }: State, w: Words): string =>
  withheld ? w.withheldFor(withheld[ui]) : w.unmade;

const sentence = (entry: FigureEntry, name: FigureEntry['name'], page: EntryPage, w: Words): TemplateResult => {
  const { ui, lang } = page.state;
  const button = (form: FigureForm) =>
    html`<button
      type="button"
      data-form=${form}
      @click=${withFigure((figure) => {
        page.copyFigure(figure, form);
      })}
    >
      ${w.sentenceCopies[form]}
    </button>`;
  return html`<div class="sentence">
    ${inSentence(entry.id, { name, about: entry.about }, lang || ui)}
    <p class="hint">${w.sentenceUse}</p>
    <p class="actions">
      ${page.picking?.figureButton(page.state, name[ui], page.insertFigure)} ${button('script')} ${button('link')}
    </p>
    ${statusLine(page.status)}
  </div>`;
};

const figure = (entry: FigureEntry, page: EntryPage, w: Words): TemplateResult => {
  const { state, reading } = page;
  const { ui } = state;
  const { id, place, label, about, printed, note, views } = entry;
  const name = inEvery((locale) => place[locale] + words(locale).comma + entry.name[locale]);
  const open = reading.sentence === id;
  return html`<p class="said">${name[ui]}${w.colon}<b>${label[ui]}</b>${w.aside(about[ui])}</p>
    <p class="hint">${w.printed(printed)} ${note?.[ui]}</p>
    <p class="in-views">
      ${views.length > 0 ? html`<span>${w.inViews}</span>${viewLinks(entry, place, page)}` : withoutView(entry, state, w)}
      <button
        type="button"
        class="quiet"
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => {
          reading.toggleSentence(id);
        }}
      >
        ${w.sentence}<span class="hidden">${w.colon}${name[ui]}</span>
      </button>
    </p>
    ${open ? sentence(entry, name, page, w) : nothing}`;
};

/** Whether an entry's own text repeats words of the document. */
const says = ({ text }: StructureEntry | ItemEntry, printed: string): boolean =>
  text['zh-CN'].replace(/\s/g, '').includes(printed.replace(/\s/g, ''));

/** What is said below an entry: its place, the printed words and the paragraph unless its text repeats them, its note. */
const aboutOf = (
  entry: (StructureEntry & { locator?: undefined }) | ItemEntry,
  { ui }: State,
  w: Words,
): TemplateResult | typeof nothing => {
  const { place, printed, locator, note } = entry;
  const about = [
    place[ui],
    says(entry, printed) ? '' : w.printed(printed),
    locator && !says(entry, locator) ? w.paragraph(locator) : '',
    note?.[ui],
  ].filter(Boolean);
  return about.length > 0 ? html`<p class="hint">${about.join(' · ')}</p>` : nothing;
};

const item = (entry: ItemEntry, structure: StructureEntry, page: EntryPage, w: Words): TemplateResult => {
  const { state } = page;
  const { ui } = state;
  const { id, place, text, views } = entry;
  // Where none of its items has a view, the structure says so.
  const told = structure.views.length > 0 || structure.items.every((one) => one.views.length === 0);
  return html`<li data-record=${id} tabindex="-1">
    <p class="said">${text[ui]}</p>
    ${aboutOf(entry, state, w)}
    ${
      views.length > 0
        ? html`<p class="in-views"><span>${w.inViews}</span>${viewLinks(entry, place[ui] ? place : structure.place, page)}</p>`
        : told && !entry.withheld
          ? nothing
          : html`<p class="in-views">${withoutView(entry, state, w)}</p>`
    }
  </li>`;
};

const structure = (entry: StructureEntry, { items, inItems }: KeptEntry, page: EntryPage, w: Words): TemplateResult => {
  const { state } = page;
  const { ui } = state;
  const { place, text, views } = entry;
  const made = entry.items.filter((one) => one.views.length > 0).length;
  const told =
    made === 0 || entry.withheld
      ? withoutView(entry, state, w)
      : isDrawn(entry)
        ? w.spread
        : w.partlyMade(made, entry.items.length);
  return html`<p class="said"><b>${text[ui]}</b></p>
    ${aboutOf(entry, state, w)}
    <p class="in-views">
      ${views.length > 0 ? html`<span>${w.inViews}</span>${viewLinks(entry, place, page)}` : told}
    </p>
    ${
      items.length > 0
        ? html`<details class="items" ?open=${inItems || state.at.startsWith(`${entry.id}/`)}>
            <summary>${inItems ? w.itemsFound(items.length, entry.items.length) : w.items(items.length)}</summary>
            <ul role="list">
              ${items.map((one) => item(one, entry, page, w))}
            </ul>
          </details>`
        : nothing
    }`;
};

/** One figure or structure of a document, with its place in the text and its views. */
export const contentsEntry = (kept: KeptEntry, page: EntryPage): TemplateResult => {
  const { entry } = kept;
  const w = words(page.state.ui);
  return html`<li data-record=${entry.id} tabindex="-1">
    ${entry.kind === 'figure' ? figure(entry, page, w) : structure(entry, kept, page, w)}
  </li>`;
};

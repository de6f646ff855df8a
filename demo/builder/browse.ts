import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { IndexedView, ViewIndex } from '../../src/static/view-index.js';
import { selectField, textField, type Option, type Setter } from './controls.js';
import { FILES } from './index-file.js';
import { found, placesOf } from './search.js';
import { DEFAULTS, addressOf, withView, type State } from './state.js';
import { words } from './words.js';

/** Where a link goes that this page follows by itself. */
export type Follow = (event: MouseEvent, next: State) => void;

const card = (state: State, view: IndexedView, widgetName: string, follow: Follow): TemplateResult => {
  const next = withView(state, view.view);
  const picture = new URL(`static/${view.view}.${state.ui}.svg`, FILES).href;
  return html`<li>
    <a
      class="card"
      href=${addressOf(next)}
      data-view=${view.view}
      @click=${(event: MouseEvent) => {
        follow(event, next);
      }}
    >
      <span class="thumb"><img src=${picture} alt="" loading="lazy" decoding="async" width="720" /></span>
      <span class="card-title">${view.heading[state.ui]}</span>
      <span class="card-about">${view.place[state.ui]} · ${widgetName}</span>
    </a>
  </li>`;
};

/** All views with small pictures, and what narrows them down. */
export const browse = (index: ViewIndex, setter: Setter, follow: Follow): TemplateResult => {
  const { state, set } = setter;
  const w = words(state.ui);
  const views = found(index.views, state);
  const withAll = (options: Option[]): Option[] => [{ value: '', name: w.all }, ...options];
  const named = ({ id, name }: ViewIndex['topics'][number]): Option => ({ value: id, name: name[state.ui] });
  const widgetNames = new Map(index.widgets.map(({ id, name }) => [id, name[state.ui]]));
  const { q, place, topic, document, widget } = DEFAULTS;
  return html`
    <form
      class="filters"
      role="search"
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      ${textField(setter, 'q', w.search, { hint: w.searchHint, type: 'search' })}
      ${selectField(setter, 'topic', w.topic, withAll(index.topics.map(named)))}
      ${selectField(setter, 'place', w.place, withAll(placesOf(index.views, state.ui)))}
      ${selectField(setter, 'widget', w.widget, withAll(index.widgets.map(named)))}
      ${selectField(setter, 'document', w.document, withAll(index.documents.map(named)))}
    </form>
    <p class="count" role="status">${views.length > 0 ? w.count(views.length, index.views.length) : w.none}</p>
    ${
      views.length < index.views.length
        ? html`<p>
            <button
              type="button"
              class="quiet"
              @click=${() => {
                set({ q, place, topic, document, widget });
              }}
            >
              ${w.clear}
            </button>
          </p>`
        : ''
    }
    <ul class="cards" role="list">
      ${repeat(
        views,
        ({ view }) => view,
        (view) => card(state, view, widgetNames.get(view.tag) ?? view.tag, follow),
      )}
    </ul>
  `;
};

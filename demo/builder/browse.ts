import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DocumentIndex } from '../../src/static/document-index.js';
import type { IndexedView, ViewIndex } from '../../src/static/view-index.js';
import { selectField, textField, type Option, type Setter } from './controls.js';
import { figureAsked, figureLine } from './figure-line.js';
import { noView, reason, unshownList, type Follow } from './no-view.js';
import { found, placesOf, splitOnly } from './search.js';
import { DEFAULTS, addressOf, withView, type State } from './state.js';
import { figuresOnThumb, thumb } from './thumb.js';
import { words } from './words.js';

/** The figure that a query asks for, or the leading one, unless the thumbnail prints it. */
const cardFigure = (view: IndexedView, { q, ui }: State): TemplateResult | typeof nothing => {
  const printed = figuresOnThumb(view, ui);
  const figure = figureAsked(view, q) ?? (printed.length === 0 ? view.figures[0] : undefined);
  return figure && !printed.includes(figure.label[ui]) ? figureLine(figure, ui) : nothing;
};

const card = (
  index: ViewIndex,
  state: State,
  view: IndexedView,
  widgetName: string,
  follow: Follow,
): TemplateResult => {
  const next = withView(state, view.view);
  return html`<li>
    <a
      class="card"
      href=${addressOf(next)}
      data-view=${view.view}
      @click=${(event: MouseEvent) => {
        follow(event, next);
      }}
    >
      <span class="card-title">${view.heading[state.ui]}</span>
      ${cardFigure(view, state)}
      <span class="thumb" data-widget=${view.tag}>${thumb(view, index, state.ui)}</span>
      <span class="card-about">${view.place[state.ui]} · ${widgetName}</span>
    </a>
  </li>`;
};

const filters = (index: ViewIndex, setter: Setter): TemplateResult => {
  const { ui } = setter.state;
  const w = words(ui);
  const withAll = (options: Option[]): Option[] => [{ value: '', name: w.all }, ...options];
  const named = ({ id, name }: ViewIndex['topics'][number]): Option => ({ value: id, name: name[ui] });
  const places = placesOf(index, ui).map(({ county, ...option }) => ({
    ...option,
    group: county ? w.counties : w.cities,
  }));
  return html`<form
    class="filters"
    role="search"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
  >
    ${textField(setter, 'q', w.search, { hint: w.searchHint, type: 'search' })}
    ${selectField(setter, 'topic', w.topic, withAll(index.topics.map(named)))}
    ${selectField(setter, 'place', w.place, withAll(places))}
    ${selectField(setter, 'widget', w.widget, withAll(index.widgets.map(named)))}
    ${selectField(setter, 'document', w.document, withAll(index.documents.map(named)))}
  </form>`;
};

/** All views at a glance, the filters, and what else the documents have; `recent` stands above all views. */
export const browse = (
  index: ViewIndex,
  documents: DocumentIndex | null,
  setter: Setter,
  follow: Follow,
  recent: TemplateResult | typeof nothing,
): TemplateResult => {
  const { state, set } = setter;
  const w = words(state.ui);
  const views = found(index, state);
  const none = views.length === 0 ? reason(index, documents, state, w) : null;
  const widgetNames = new Map(index.widgets.map(({ id, name }) => [id, name[state.ui]]));
  const { q, place, topic, document, widget } = DEFAULTS;
  return html`
    ${filters(index, setter)} ${views.length === index.views.length ? recent : nothing}
    <div class="result">
      <p class="count" role="status">${none ? none.text : w.count(views.length, index.views.length)}</p>
      ${
        views.length < index.views.length
          ? html`<button
              type="button"
              class="quiet"
              @click=${() => {
                set({ q, place, topic, document, widget });
              }}
            >
              ${w.clear}
            </button>`
          : nothing
      }
    </div>
    ${
      documents && views.length > 0 && splitOnly(index, documents, state)
        ? html`<p class="hint">${w.apart(state.q.trim())}</p>`
        : nothing
    }
    <ul class="cards" role="list">
      ${repeat(
        views,
        ({ view }) => view,
        (view) => card(index, state, view, widgetNames.get(view.tag) ?? view.tag, follow),
      )}
    </ul>
    ${
      none
        ? noView(index, documents, setter, follow, w)
        : documents && state.q.trim()
          ? unshownList(documents, state, w)
          : nothing
    }
  `;
};

import { html, nothing, type TemplateResult } from 'lit';
import type { IndexedView } from '../../src/static/view-index.js';
import type { Follow } from './no-view.js';
import { addressOf, withView, type State } from './state.js';
import type { Words } from './words.js';

const KEY = 'qj-builder-recent';

const MOST = 6;

/** The views opened last, the latest first. Only this browser keeps them; where it keeps nothing, they last as long as the page. */
export class Recent {
  private opened = this.kept();

  private kept(): string[] {
    try {
      const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
      return Array.isArray(list) ? list.filter((view) => typeof view === 'string').slice(0, MOST) : [];
    } catch {
      return [];
    }
  }

  private keep(opened: string[]): void {
    this.opened = opened;
    try {
      if (opened.length > 0) localStorage.setItem(KEY, JSON.stringify(opened));
      else localStorage.removeItem(KEY);
    } catch {
      // Private windows and full stores refuse: the page still knows.
    }
  }

  note(view: string): void {
    if (this.opened[0] !== view) this.keep([view, ...this.opened.filter((other) => other !== view)].slice(0, MOST));
  }

  forget(): void {
    this.keep([]);
  }

  /** Those that this build has. */
  among(views: readonly IndexedView[]): IndexedView[] {
    return this.opened.flatMap((id) => views.find(({ view }) => view === id) ?? []);
  }
}

/** The way back to the views opened last. */
export const recentList = (
  views: readonly IndexedView[],
  state: State,
  follow: Follow,
  forget: () => void,
  w: Words,
): TemplateResult | typeof nothing => {
  const { ui } = state;
  if (views.length === 0) return nothing;
  return html`<section class="recent" aria-labelledby="recent">
    <h2 id="recent">${w.recent}</h2>
    <ul role="list">
      ${views.map(({ view, heading, place }) => {
        const next = withView(state, view);
        return html`<li>
          <a
            href=${addressOf(next)}
            @click=${(event: MouseEvent) => {
              follow(event, next);
            }}
            >${heading[ui]}</a
          >
          <span class="hint">${place[ui]}</span>
        </li>`;
      })}
    </ul>
    <p class="hint">${w.recentKept} <button type="button" class="quiet" data-act="forget" @click=${forget}>${w.forget}</button></p>
  </section>`;
};

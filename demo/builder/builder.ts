import { html, nothing, render, type TemplateResult } from 'lit';
import { copyText, downloadBlob } from '../../src/elements/files.js';
import type { DocumentIndex } from '../../src/static/document-index.js';
import type { IndexedView, ViewIndex } from '../../src/static/view-index.js';
import { downloadName } from '../../src/view/download-name.js';
import { browse } from './browse.js';
import type { Setter } from './controls.js';
import { fieldErrors } from './field-errors.js';
import { loadDocuments } from './index-file.js';
import type { Follow } from './no-view.js';
import { Preview, type Widget } from './preview.js';
import type { QjFigure } from '../../src/figure/element.js';
import { scriptOf } from './script-address.js';
import { addressOf, DEFAULTS, offeredBy, stateOf, typedIn, withView, type State } from './state.js';
import { words, type Words } from './words.js';
import { workbench, type Acts, type Output, type Status } from './workbench.js';

const NOTHING_YET: Output = { code: null, current: false, errors: { fields: {}, others: [] }, status: null };

/** The builder's page. Its address holds its state, and everything shown follows from that. */
export class Builder {
  private readonly root: HTMLElement;
  private readonly index: ViewIndex;
  private readonly preview = new Preview();
  private state: State = DEFAULTS;
  /** Words and figures in the address that the editor has not accepted yet. */
  private offered: Partial<State> = {};
  private element: Widget | null = null;
  private output: Output = NOTHING_YET;
  /** What the documents have besides the views; loaded for the first search. */
  private documents: DocumentIndex | null = null;
  private asked = false;
  /** The view that the output belongs to. */
  private shown = '';
  /** Numbers the refreshes, so that answers for older settings are discarded. */
  private turn = 0;

  constructor(root: HTMLElement, index: ViewIndex) {
    this.root = root;
    this.index = index;
    addEventListener('popstate', () => {
      this.read();
      this.update();
    });
    // The element fires these events once it has loaded what it needs.
    for (const type of ['qj-ready', 'qj-error']) {
      root.addEventListener(type, () => {
        void this.refresh();
      });
    }
    this.read();
    this.update();
  }

  /** The page's own history entries keep what was typed; words in an address from elsewhere are only offered. */
  private read(): void {
    const entry = history.state as { typed?: Partial<State> } | null;
    const asked = stateOf(location.search);
    const view = this.index.views.find((candidate) => candidate.view === asked.view);
    const values = view?.emphasis?.choices.map(({ value }) => value) ?? [];
    const known = asked.emphasis.split(',').filter((value) => values.includes(value));
    this.state = { ...asked, emphasis: known.join(','), ...entry?.typed };
    this.offered = entry?.typed ? {} : offeredBy(location.search);
  }

  private take(offered: Partial<State>): void {
    this.offered = {};
    this.set(offered);
  }

  private get chosen(): IndexedView | undefined {
    return this.index.views.find(({ view }) => view === this.state.view);
  }

  private readonly set = (change: Partial<State>): void => {
    this.state = { ...this.state, ...change };
    history.replaceState({ typed: typedIn(this.state) }, '', addressOf(this.state));
    this.update();
  };

  /** Follows a link within the page; a link opened in a new tab or window is left to the browser. */
  private readonly follow: Follow = (event, next) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { view, ui } = this.state;
    this.state = next;
    this.offered = {};
    history.pushState({ typed: typedIn(next) }, '', addressOf(next));
    this.update();
    if (next.view === view) {
      // Another search has replaced the link, so the search field gets the focus.
      if (next.ui === ui) this.root.querySelector<HTMLElement>('[name=q]')?.focus();
      return;
    }
    scrollTo(0, 0);
    const goal = next.view ? 'h1' : `[data-view="${CSS.escape(view)}"]`;
    this.root.querySelector<HTMLElement>(goal)?.focus();
  };

  private update(): void {
    // The copy or file belongs to the previous settings; for another view nothing of the old output applies.
    const { view } = this.state;
    this.output = view === this.shown ? { ...this.output, current: false, status: null } : NOTHING_YET;
    this.shown = view;
    this.render();
    void this.refresh();
    if (this.state.q.trim()) void this.ask();
  }

  private async ask(): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    try {
      this.documents = await loadDocuments();
      this.render();
    } catch (error) {
      // Views can still be found without it.
      console.warn(error);
      this.asked = false;
    }
  }

  /** Reads the preview's output for the current settings. */
  private async refresh(): Promise<void> {
    const { element } = this;
    if (!this.chosen || !element) return;
    const turn = ++this.turn;
    const code = await this.codeOf(element);
    if (turn !== this.turn) return;
    this.output = {
      ...this.output,
      code,
      current: true,
      errors: fieldErrors(this.state, element.errors, words(this.state.ui)),
    };
    this.render();
  }

  private async codeOf(element: Widget): Promise<string | undefined> {
    const { form, script } = this.state;
    try {
      return await element.toSnippet(form, scriptOf(script));
    } catch {
      return undefined;
    }
  }

  private say(status: Status): void {
    this.output = { ...this.output, status };
    this.render();
  }

  private async copy(at: Status['at'], what: keyof Words['copies'], text: string): Promise<void> {
    const w = words(this.state.ui);
    if (await copyText(text)) {
      this.say({ at, text: w.copied(w.copies[what]) });
      return;
    }
    // The code has its own text box; other texts get one to copy from.
    this.say(at === 'code' ? { at, text: w.copyByHand } : { at, text: w.copyByHand, copy: text });
    this.root.querySelector<HTMLTextAreaElement>(at === 'code' ? '[name=code]' : '.files textarea')?.select();
  }

  /** The tag where pages have the script, and the link wherever a link is what can be pasted. */
  private async copyFigure(figure: QjFigure): Promise<void> {
    const { form, script, ui } = this.state;
    try {
      await this.copy('files', 'code', await figure.toSnippet(form === 'link' ? 'link' : 'script', scriptOf(script)));
    } catch (error) {
      console.warn(error);
      this.say({ at: 'files', text: words(ui).saveFailed });
    }
  }

  private readonly acts: Acts = {
    copyCode: () => void this.copy('code', 'code', this.output.code ?? ''),
    copyLink: () => void this.copy('files', 'link', location.href),
    copyFigure: (figure) => void this.copyFigure(figure),
    copyText: (kind) => void this.attempt(async (element) => this.copy('files', kind, await element.toText(kind))),
    download: (format) =>
      void this.attempt(async (element, { tag, view }) => {
        const { width, ui } = this.state;
        downloadBlob(
          await element.toBlob(format, width ? Number(width) : undefined),
          downloadName({ tag, view }, format),
        );
        this.say({ at: 'files', text: words(ui).saved });
      }),
  };

  private async attempt(act: (element: Widget, view: IndexedView) => Promise<void>): Promise<void> {
    const { element, chosen } = this;
    if (!element || !chosen) return;
    try {
      await act(element, chosen);
    } catch (error) {
      console.warn(error);
      this.say({ at: 'files', text: words(this.state.ui).saveFailed });
    }
  }

  private render(): void {
    const { ui } = this.state;
    const w = words(ui);
    document.documentElement.lang = ui;
    const { chosen } = this;
    const title = chosen ? chosen.place[ui] + (ui === 'en' ? ': ' : ' · ') + chosen.heading[ui] : w.title;
    document.title = chosen ? `${title} – ${w.title}` : w.title;
    this.element = chosen ? this.preview.show(this.state, chosen) : null;
    render(this.content(w, title, chosen), this.root);
  }

  private offer(w: Words): TemplateResult | typeof nothing {
    const { offered } = this;
    const names = Object.keys(offered).map((name) => w.attributes[name] ?? name);
    if (!this.chosen || names.length === 0) return nothing;
    return html`<div class="notice" role="alert">
      <p>${w.offered(names)}</p>
      <p class="actions">
        <button type="button" data-act="take" @click=${() => {
          this.take(offered);
        }}>${w.takeOffered}</button>
        <button type="button" data-act="leave" @click=${() => {
          this.take({});
        }}>${w.leaveOffered}</button>
      </p>
    </div>`;
  }

  private content(w: Words, title: string, chosen: IndexedView | undefined): TemplateResult {
    const { state, set, follow, element } = this;
    // A site without sample pages has no address for them here.
    const { pages } = this.root.dataset;
    const setter: Setter = { state, set };
    const other: State = { ...state, ui: w.inOther.lang === 'en' ? 'en' : 'zh-CN' };
    const all = withView(state, '');
    return html`
      <header>
        <nav aria-label=${w.title}>
          ${
            state.view
              ? html`<a
                  href=${addressOf(all)}
                  @click=${(event: MouseEvent) => {
                    follow(event, all);
                  }}
                  >← ${w.back}</a
                >`
              : html`<span></span>`
          }
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
        ${state.view ? nothing : html`<p class="lead">${w.lead}</p>`}
      </header>
      <main>
        ${state.view && !chosen ? html`<p class="notice" role="alert">${w.unknownView}</p>` : nothing}
        ${this.offer(w)}
        ${
          chosen && element
            ? workbench(chosen, setter, element, this.output, this.acts)
            : browse(this.index, this.documents, setter, follow)
        }
      </main>
    `;
  }
}

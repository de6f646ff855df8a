import { html, nothing, render, type TemplateResult } from 'lit';
import { copyText, downloadBlob } from '../../src/elements/files.js';
import type { IndexedView, ViewIndex } from '../../src/static/view-index.js';
import { downloadName } from '../../src/view/download-name.js';
import { browse } from './browse.js';
import { byDocument } from './by-document.js';
import type { Setter } from './controls.js';
import { fieldErrors } from './field-errors.js';
import { loadContents, loadDocuments, loadProofIndex } from './index-file.js';
import { Later } from './later.js';
import type { Follow } from './no-view.js';
import { offer } from './offer.js';
import { pageHeader, titleOf, titleOfList } from './page-header.js';
import { Picking } from './pick.js';
import { Preview, attributesOf, type Widget } from './preview.js';
import type { QjFigure } from '../../src/figure/element.js';
import type { FigureForm } from '../../src/figure/snippets.js';
import { Reading } from './reading.js';
import { Recent, recentList } from './recent.js';
import { scriptOf } from './script-address.js';
import { addressOf, DEFAULTS, offeredBy, stateOf, typedIn, type State } from './state.js';
import { words, type Words } from './words.js';
import type { Status } from './status.js';
import { workbench, type Acts, type Output } from './workbench.js';

const NOTHING_YET: Output = { code: null, current: false, errors: { fields: {}, others: [] }, status: null };

/** The builder's page. Its address holds its state, and everything shown follows from that. */
export class Builder {
  private readonly root: HTMLElement;
  private readonly index: ViewIndex;
  private readonly preview = new Preview();
  private readonly picking = Picking.from(location.search, () => {
    this.render();
  });
  private state: State = DEFAULTS;
  /** Words and figures in the address that the editor has not accepted yet. */
  private offered: Partial<State> = {};
  private readonly recent = new Recent();
  private element: Widget | null = null;
  private output: Output = NOTHING_YET;
  /** What the documents have besides the views, for searches. */
  private readonly documents = new Later(loadDocuments, () => {
    this.render();
  });
  private readonly contents = new Later(loadContents, () => {
    this.render();
    this.focusPlace();
  });
  /** The page 校对 and its draft, which stay while a view is looked at. */
  private readonly proof = new Later(
    async () => {
      const [{ ProofPage }, proofIndex] = await Promise.all([import('./proof/proof-page.js'), loadProofIndex()]);
      return new ProofPage(proofIndex, this.index, () => {
        this.render();
      });
    },
    () => {
      this.render();
    },
  );
  private readonly reading = new Reading(() => {
    this.output = NOTHING_YET;
    this.render();
  });
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
      this.focusPlace();
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
    const form = this.picking?.formFor(asked.form) ?? asked.form;
    this.state = { ...asked, form, emphasis: known.join(','), ...entry?.typed };
    this.offered = entry?.typed ? {} : offeredBy(location.search);
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
    const { view, ui, by, document: text } = this.state;
    // The way back leads to the place in a document that the reader left.
    if (next.at && next.view) {
      const left = { ...this.state, at: next.at };
      history.replaceState({ typed: typedIn(left) }, '', addressOf(left));
    }
    this.state = next;
    this.offered = {};
    history.pushState({ typed: typedIn(next) }, '', addressOf(next));
    this.update();
    const moved = next.by !== by || (next.by !== '' && next.document !== text);
    if (next.view === view && !moved) {
      // Another search has replaced the link, so the search field gets the focus.
      if (next.ui === ui) this.root.querySelector<HTMLElement>('[name=q]')?.focus();
      return;
    }
    scrollTo(0, 0);
    const place = next.at ? `[data-record="${CSS.escape(next.at)}"] ` : '';
    const goal = next.view || moved ? 'h1' : `${place}[data-view="${CSS.escape(view)}"]`;
    this.root.querySelector<HTMLElement>(goal)?.focus();
  };

  /** An address may lead to a place in a document. */
  private focusPlace(): void {
    const { at, view } = this.state;
    if (at && !view) this.root.querySelector<HTMLElement>(`[data-record="${CSS.escape(at)}"]`)?.focus();
  }

  private update(): void {
    // The copy or file belongs to the previous settings; for another view nothing of the old output applies.
    const { view } = this.state;
    this.output = view === this.shown ? { ...this.output, current: false, status: null } : NOTHING_YET;
    this.shown = view;
    if (this.chosen) this.recent.note(view);
    this.render();
    void this.refresh();
    if (this.state.by === 'proof') void this.proof.want();
    else if (this.state.by) void this.contents.want();
    else if (this.state.q.trim()) void this.documents.want();
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
    this.root.querySelector<HTMLTextAreaElement>(at === 'code' ? '[name=code]' : '.status textarea')?.select();
  }

  /** The tag where pages have the script, and the link wherever a link is what can be pasted. */
  private async copyFigure(figure: QjFigure, form: FigureForm): Promise<void> {
    const { script, ui } = this.state;
    try {
      await this.copy('files', 'code', await figure.toSnippet(form, scriptOf(script)));
    } catch (error) {
      console.warn(error);
      this.say({ at: 'files', text: words(ui).saveFailed });
    }
  }

  /** Gives the code to the page that asked for it. */
  private async insert(element: Widget, view: IndexedView, picking: Picking): Promise<void> {
    const { state, output } = this;
    const picked = {
      html: output.code ?? '',
      text: await element.toText('alternative'),
      view: view.view,
      tag: view.tag,
      inline: false,
      attributes: attributesOf(state, view),
      title: titleOf(view, state.ui),
    };
    this.say({ at: 'code', text: picking.send(state.form, picked, state.ui) });
  }

  /** Gives a figure's code to the page that asked for it. */
  private async insertFigure(figure: QjFigure, form: FigureForm, title: string, picking: Picking): Promise<void> {
    const { script, ui } = this.state;
    const { fact, lang } = figure;
    try {
      const picked = {
        html: await figure.toSnippet(form, scriptOf(script)),
        text: await figure.toText('alternative'),
        view: fact,
        tag: figure.localName,
        inline: true,
        attributes: { fact, ...(lang === 'en' ? { lang } : {}) },
        title,
      };
      this.say({ at: 'files', text: picking.send(form, picked, ui) });
    } catch (error) {
      console.warn(error);
      this.say({ at: 'files', text: words(ui).saveFailed });
    }
  }

  private readonly acts: Acts = {
    insert: () =>
      void this.attempt(async (element, view) => {
        if (this.picking) await this.insert(element, view, this.picking);
      }),
    copyCode: () => void this.copy('code', 'code', this.output.code ?? ''),
    copyLink: () => void this.copy('files', 'link', location.href),
    copyFigure: (figure, form) => void this.copyFigure(figure, form),
    insertFigure: (figure, form, name) => {
      if (this.picking) void this.insertFigure(figure, form, name, this.picking);
    },
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
    const title = chosen ? titleOf(chosen, ui) : titleOfList(this.state, this.index);
    document.title = title !== w.title ? `${title} – ${w.title}` : w.title;
    this.element = chosen ? this.preview.show(this.state, chosen) : null;
    render(this.content(w, title, chosen), this.root);
  }

  private proofPage(w: Words): TemplateResult {
    const { value, failed } = this.proof;
    return value?.content(this.state, this.follow) ?? html`<p role="status">${failed ? w.proofFailed : w.loading}</p>`;
  }

  private list(setter: Setter, w: Words): TemplateResult {
    if (this.state.by === 'proof') return this.proofPage(w);
    const { state, index, follow, reading, contents } = this;
    if (!state.by) return browse(index, this.documents.value, setter, follow, this.recentViews(w));
    if (!contents.value) return html`<p role="status">${contents.failed ? w.contentsFailed : w.loading}</p>`;
    const { status } = this.output;
    const { picking } = this;
    const { copyFigure, insertFigure } = this.acts;
    return byDocument(contents.value, setter, {
      state,
      index,
      reading,
      status,
      follow,
      copyFigure,
      insertFigure,
      picking,
    });
  }

  private recentViews(w: Words): TemplateResult | typeof nothing {
    const forget = (): void => {
      this.recent.forget();
      this.render();
      this.root.querySelector<HTMLElement>('[name=q]')?.focus();
    };
    return recentList(this.recent.among(this.index.views), this.state, this.follow, forget, w);
  }

  private content(w: Words, title: string, chosen: IndexedView | undefined): TemplateResult {
    const { state, set, follow, element, picking, index, offered } = this;
    const setter: Setter = { state, set };
    const contents = this.contents.value;
    return html`
      ${pageHeader(title, { state, follow, index, contents, pages: this.root.dataset['pages'] })}
      <main>
        ${state.view && !chosen ? html`<p class="notice" role="alert">${w.unknownView}</p>` : nothing}
        ${picking?.notice(state.ui)}
        ${
          chosen
            ? offer(Object.keys(offered), w, (taken) => {
                this.offered = {};
                this.set(taken ? offered : {});
              })
            : nothing
        }
        ${chosen && element ? workbench(chosen, setter, element, this.output, this.acts, picking) : this.list(setter, w)}
      </main>
    `;
  }
}

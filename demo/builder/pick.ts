import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/core/locale.js';
import type { QjFigure } from '../../src/figure/element.js';
import { isFigureForm, type FigureForm } from '../../src/figure/snippets.js';
import {
  CLOSE_TYPE,
  PICK_TYPE,
  PICK_VERSION,
  elementIn,
  type CloseMessage,
  type PickMessage,
  type Picked,
} from '../../src/pick/message.js';
import type { SnippetForm } from '../../src/view/snippet-forms.js';
import { originsIn, requestIn, type PickRequest } from '../../src/pick/request.js';
import { withFigure } from './figure-beside.js';
import { FILES } from './index-file.js';
import type { State } from './state.js';
import { words } from './words.js';

const zhCN = {
  asked: (origin: string) => `选一张图，调好样子，点“插入”：代码交给打开本页的网页（${origin}）。`,
  figures: '要在句子里插入一个数字，打开图下面的“把其中一个数字写进句子”，或在“按文件看”里找到它。',
  refused: (origin: string) =>
    `打开本页的网页（${origin}）不在本站的允许名单里，不能直接插入。可以复制代码；要能插入，请网站管理员把它写进 pick.json。`,
  insert: '插入',
  inserted: '已交给打开本页的网页。',
  gone: '打开本页的网页已经关了。请复制代码。',
};

const en: typeof zhCN = {
  asked: (origin) =>
    `Choose a chart, set it, press “Insert”: its code goes to the page that opened this one (${origin}).`,
  figures:
    'For a single figure in a sentence, open “Put one of its figures into a sentence” below a chart, or find it under “By document”.',
  refused: (origin) =>
    `The page that opened this one (${origin}) is not on this site’s list, so nothing can be inserted there. Copy the code, or ask the site’s administrator to name it in pick.json.`,
  insert: 'Insert',
  inserted: 'Given to the page that opened this one.',
  gone: 'The page that opened this one is closed. Copy the code.',
};

const SAID: Record<Locale, typeof zhCN> = { 'zh-CN': zhCN, en };

/** Gives a figure to the page, in a form, with a name for it. */
export type InsertFigure = (figure: QjFigure, form: FigureForm, name: string) => void;

/** Whether this site lets a page of that origin receive what its editors pick. */
const mayReceive = async (origin: string): Promise<boolean> => {
  if (origin === location.origin) return true;
  try {
    // An origin that was taken from the list must not stay allowed for as long as the browser keeps the file.
    const response = await fetch(new URL('builder/pick.json', FILES), { cache: 'no-cache' });
    return response.ok && originsIn(await response.json()).includes(origin);
  } catch (error) {
    console.warn(error);
    return false;
  }
};

/** Where the Escape key has a use of its own: details and notes close, the focus goes back to the text. */
const USES_ESCAPE = '.stage, qj-figure, .proof-list';

/** The key empties it first. */
const SEARCHING = '[type=search]:not(:placeholder-shown)';

/** A page of a CMS that opened the builder, in a frame or as a window, to have a view picked. */
export class Picking {
  readonly request: PickRequest;
  private readonly host: Window;
  /** Null until the site's list was read. */
  isAllowed: boolean | null = null;

  private constructor(request: PickRequest, host: Window, changed: () => void) {
    this.request = request;
    this.host = host;
    void mayReceive(request.origin).then((allowed) => {
      this.isAllowed = allowed;
      changed();
    });
    if (host === parent) addEventListener('keydown', this.closeOnEscape, true);
  }

  /** A frame has the keys that are pressed in it, so that its page would not close the dialog around it. */
  private readonly closeOnEscape = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (event.key !== 'Escape' || event.isComposing || !this.isAllowed || target.closest(SEARCHING)) return;
    if (target.closest(USES_ESCAPE)) {
      // Chromium would close the dialog of a page of the same origin.
      event.preventDefault();
      return;
    }
    const { nonce, origin } = this.request;
    const message: CloseMessage = { type: CLOSE_TYPE, mceAction: CLOSE_TYPE, version: PICK_VERSION, nonce };
    this.host.postMessage(message, origin);
  };

  /** Null where no page asks, or none is there to answer. */
  static from(search: string, changed: () => void): Picking | null {
    const request = requestIn(search);
    const host = parent === window ? (opener as Window | null) : parent;
    return request && host ? new Picking(request, host, changed) : null;
  }

  /** The form that the address asks for if the page can take it, else the page's usual one. */
  formFor(asked: SnippetForm): SnippetForm {
    const { forms } = this.request;
    return forms.find((form) => form === asked) ?? forms[0] ?? asked;
  }

  /** How a figure is inserted: in the chosen form if it fits into a sentence, else in the first that the page takes; null where it takes none. */
  figureForm(chosen: SnippetForm): FigureForm | null {
    const { forms, figures } = this.request;
    return (this.isAllowed && figures && [this.formFor(chosen), ...forms].find(isFigureForm)) || null;
  }

  /** Sends a view or a figure to the page that asked; gives what to tell the editor. The browser drops it where another page stands there by now. */
  send(form: SnippetForm, picked: Omit<Picked, 'form' | 'element'>, ui: Locale): string {
    const { nonce, origin, forms } = this.request;
    const taken = forms.find((one) => one === form);
    if (!this.isAllowed || !taken) return SAID[ui].refused(origin);
    if (this.host.closed) return SAID[ui].gone;
    const message: PickMessage = {
      type: PICK_TYPE,
      mceAction: PICK_TYPE,
      version: PICK_VERSION,
      nonce,
      form: taken,
      ...picked,
      element: elementIn(picked.html),
    };
    this.host.postMessage(message, origin);
    return SAID[ui].inserted;
  }

  notice(ui: Locale): TemplateResult {
    const { asked, refused, figures } = SAID[ui];
    const { origin, figures: takesFigures } = this.request;
    return this.isAllowed === false
      ? html`<p class="notice" role="alert">${refused(origin)}</p>`
      : html`<p class="hint" role="status">${asked(origin)} ${takesFigures ? figures : nothing}</p>`;
  }

  button(ui: Locale, ready: boolean, run: () => void): TemplateResult | typeof nothing {
    return this.isAllowed
      ? html`<button type="button" class="main" data-act="insert" ?disabled=${!ready} @click=${run}>
          ${SAID[ui].insert}
        </button>`
      : nothing;
  }

  /** For a figure as it stands in a sentence; nothing where the page takes none. */
  figureButton({ ui, form }: State, name: string, run: InsertFigure): TemplateResult | typeof nothing {
    const figureForm = this.figureForm(form);
    return figureForm
      ? html`<button
          type="button"
          class="main"
          data-act="insert-figure"
          @click=${withFigure((figure) => {
            run(figure, figureForm, name);
          })}
        >
          ${SAID[ui].insert}<span class="hidden">${words(ui).colon}${name}</span>
        </button>`
      : nothing;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/core/locale.js';
import { PICK_TYPE, PICK_VERSION, elementIn, type PickMessage, type Picked } from '../../src/pick/message.js';
import type { SnippetForm } from '../../src/view/snippet-forms.js';
import { originsIn, requestIn, type PickRequest } from '../../src/pick/request.js';
import { FILES } from './index-file.js';

const zhCN = {
  asked: (origin: string) => `选一张图，调好样子，点“插入”：代码交给打开本页的网页（${origin}）。`,
  refused: (origin: string) =>
    `打开本页的网页（${origin}）不在本站的允许名单里，不能直接插入。可以复制代码；要能插入，请网站管理员把它写进 pick.json。`,
  insert: '插入',
  inserted: '已交给打开本页的网页。',
  gone: '打开本页的网页已经关了。请复制代码。',
};

const en: typeof zhCN = {
  asked: (origin) =>
    `Choose a chart, set it, press “Insert”: its code goes to the page that opened this one (${origin}).`,
  refused: (origin) =>
    `The page that opened this one (${origin}) is not on this site’s list, so nothing can be inserted there. Copy the code, or ask the site’s administrator to name it in pick.json.`,
  insert: 'Insert',
  inserted: 'Given to the page that opened this one.',
  gone: 'The page that opened this one is closed. Copy the code.',
};

const SAID: Record<Locale, typeof zhCN> = { 'zh-CN': zhCN, en };

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
  }

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

  /** Sends a view to the page that asked; gives what to tell the editor. The browser drops it where another page stands there by now. */
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
    const { asked, refused } = SAID[ui];
    const { origin } = this.request;
    return this.isAllowed === false
      ? html`<p class="notice" role="alert">${refused(origin)}</p>`
      : html`<p class="hint" role="status">${asked(origin)}</p>`;
  }

  button(ui: Locale, ready: boolean, run: () => void): TemplateResult | typeof nothing {
    return this.isAllowed
      ? html`<button type="button" class="main" data-act="insert" ?disabled=${!ready} @click=${run}>
          ${SAID[ui].insert}
        </button>`
      : nothing;
  }
}

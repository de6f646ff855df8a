import type { Locale } from '../core/locale.js';
import { CLOSE_TYPE, type CloseMessage, type Picked } from './message.js';
import { pickView, type PickOptions } from './pick-view.js';

/** The dialog has the frame. */
export type DialogOptions = Omit<PickOptions, 'frame'>;

const zhCN = { title: '曲靖数据图', close: '关闭' };

const SAID: Record<Locale, typeof zhCN> = { 'zh-CN': zhCN, en: { title: 'Charts of Qujing', close: 'Close' } };

/** Strict policies refuse style sheets and `style` in markup, but not properties that a script sets; the page's own styles are kept out. */
const DIALOG = {
  position: 'fixed',
  inset: '0',
  boxSizing: 'border-box',
  width: 'min(1240px, 100vw - 16px)',
  maxWidth: 'none',
  height: 'min(900px, 100vh - 16px)',
  maxHeight: 'none',
  margin: 'auto',
  padding: '0',
  border: '1px solid GrayText',
  borderRadius: '6px',
  overflow: 'hidden',
  background: 'Canvas',
  color: 'CanvasText',
  colorScheme: 'light dark',
};

const BAR = {
  display: 'flex',
  boxSizing: 'border-box',
  alignItems: 'center',
  justifyContent: 'space-between',
  height: '60px',
  padding: '0 8px 0 16px',
  font: '600 16px/1.4 system-ui, sans-serif',
};

const BUTTON = {
  minWidth: '44px',
  height: '44px',
  margin: '0',
  padding: '0 16px',
  border: '1px solid GrayText',
  borderRadius: '4px',
  background: 'Canvas',
  color: 'CanvasText',
  font: '400 16px/1.4 system-ui, sans-serif',
  cursor: 'pointer',
};

const FRAME = { display: 'block', width: '100%', height: 'calc(100% - 60px)', margin: '0', border: '0' };

const made = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  style: Partial<CSSStyleDeclaration>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  Object.assign(element.style, style);
  element.append(...content);
  return element;
};

const ofPage = (): Locale => (/^en\b/i.test(document.documentElement.lang) ? 'en' : 'zh-CN');

/**
 * Opens the builder in a dialog over the page and waits for the view that the editor picks; null where the dialog is closed, by its
 * button, by the Escape key or by `signal`. The focus returns to where it was. Its language is the page's unless told. A page with a strict policy allows the builder in
 * `frame-src`; a browser without dialogs opens a window.
 *
 * ```js
 * import { pickInDialog } from 'qj-widgets/pick';
 * const picked = await pickInDialog({ builder: '/qj/builder/', forms: ['script', 'link'], figures: true });
 * if (picked) insert(picked.element);
 * ```
 */
export const pickInDialog = async ({ signal, ...asked }: DialogOptions): Promise<Picked | null> => {
  const question = { lang: ofPage(), ...asked };
  const { lang } = question;
  const said = SAID[lang];
  const button = made('button', BUTTON, said.close);
  const frame = made('iframe', FRAME);
  const dialog = made('dialog', DIALOG, made('div', BAR, made('span', {}, said.title), button), frame);
  // Safari has had dialogs since 15.4, Firefox since 98.
  if (!('showModal' in dialog)) return pickView({ ...question, ...(signal ? { signal } : {}) });
  dialog.lang = lang;
  dialog.setAttribute('aria-label', said.title);
  button.type = 'button';
  frame.title = said.title;

  const closed = new AbortController();
  const close = () => {
    dialog.close();
  };
  const hear = ({ data, source }: MessageEvent<Partial<CloseMessage> | null>) => {
    if (source !== null && source === frame.contentWindow && data?.type === CLOSE_TYPE) close();
  };
  dialog.addEventListener('close', () => {
    closed.abort();
  });
  button.addEventListener('click', close);
  signal?.addEventListener('abort', close);
  addEventListener('message', hear);
  document.body.append(dialog);
  dialog.showModal();
  if (signal?.aborted) close();
  const picked = await pickView({ ...question, frame, signal: closed.signal });
  signal?.removeEventListener('abort', close);
  removeEventListener('message', hear);
  close();
  dialog.remove();
  return picked;
};

import type { Locale } from '../core/locale.js';
import { pickedIn, type PickForm, type Picked } from './message.js';
import { PICK_FORMS } from './request.js';

/** What a page asks the builder for. */
export interface PickQuestion {
  /** The address of the builder, such as `/qj/builder/`. */
  builder: string | URL;
  /** The forms that this page can take, the usual one first; all unless told. */
  forms?: readonly PickForm[];
  /** Whether the page takes single figures too, which go into a sentence: `inline` tells them from views. */
  figures?: boolean;
  /** The language of the builder's page; Chinese unless told. */
  lang?: Locale;
}

export interface PickOptions extends PickQuestion {
  /** A frame in a dialog of the page's own that shows the builder; without one a window opens. */
  frame?: HTMLIFrameElement;
  /** Ends the wait, such as when that dialog closes. */
  signal?: AbortSignal;
}

/** A question to the builder: the address that asks it, and what reads the answer. */
export interface AskedPick {
  address: string;
  /** The view in the data of a message from the builder's origin; null where the message is no answer to this question. */
  pickedIn: (data: unknown) => Picked | null;
}

/** 128 random bits: no page can guess them. */
const randomNonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** For pages that open the builder themselves, such as in the dialog of an editor that checks where messages come from. */
export const askForView = ({
  builder,
  forms = PICK_FORMS,
  figures = false,
  lang = 'zh-CN',
}: PickQuestion): AskedPick => {
  const nonce = randomNonce();
  const address = new URL(builder, document.baseURI);
  const asked = { pick: nonce, origin: location.origin, forms: forms.join(), ui: lang };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  if (figures) address.searchParams.set('figures', '1');
  return { address: address.href, pickedIn: (data) => pickedIn(data, { nonce, forms, figures }) };
};

/** How often a window is asked whether it was closed, in milliseconds: no event tells. */
const WATCH = 250;

/**
 * Opens the builder and waits for the view that the editor picks; null where the window is closed, or `signal` says so, before
 * that. Only an answer to this question, from this window and from the builder's origin, is taken. Call it from a click: browsers
 * open windows for nothing else, and the promise is rejected where one did not.
 *
 * ```js
 * import { pickView } from 'qj-widgets/pick';
 * const picked = await pickView({ builder: '/qj/builder/', forms: ['script', 'link'] });
 * if (picked) insert(picked.element);
 * ```
 */
export const pickView = ({ frame, signal, ...question }: PickOptions): Promise<Picked | null> =>
  new Promise((resolve, reject) => {
    const asked = askForView(question);
    const { origin } = new URL(asked.address);
    const opened = frame ? null : open(asked.address, '_blank', 'popup,width=1200,height=860');
    if (frame) frame.src = asked.address;
    else if (!opened) {
      reject(new Error('The browser did not open a window: call pickView from a click.'));
      return;
    }
    const end = (picked: Picked | null) => {
      removeEventListener('message', hear);
      signal?.removeEventListener('abort', cancel);
      clearInterval(watch);
      opened?.close();
      resolve(picked);
    };
    const cancel = () => {
      end(null);
    };
    const hear = ({ data, source, origin: from }: MessageEvent<unknown>) => {
      if (source === null || source !== (frame ? frame.contentWindow : opened) || from !== origin) return;
      const picked = asked.pickedIn(data);
      if (picked) end(picked);
    };
    const watch = setInterval(() => {
      if (opened?.closed) cancel();
    }, WATCH);
    addEventListener('message', hear);
    signal?.addEventListener('abort', cancel);
    if (signal?.aborted) cancel();
  });

import type { Asked, PickForm } from './message.js';

export const PICK_FORMS: readonly PickForm[] = ['inline', 'script', 'single', 'link', 'iframe', 'image'];

/** What a page asks the builder for, in its address. */
export interface PickRequest extends Asked {
  /** Where the answer goes, and nowhere else. */
  origin: string;
}

const NONCE = /^[\w-]{16,128}$/;

/** Whether a text is an origin of the web as browsers write it: scheme, host and port, no path, no star. */
export const isOrigin = (text: unknown): text is string => {
  try {
    const { origin, protocol } = new URL(String(text));
    // URL parsers accept `*` as a part of a host name.
    return origin === text && /^https?:$/.test(protocol) && !text.includes('*');
  } catch {
    return false;
  }
};

/** The request in an address; null where there is none, or where its nonce or its origin is not a proper one. */
export const requestIn = (search: string): PickRequest | null => {
  const params = new URLSearchParams(search);
  const [nonce = '', origin = '', asked = ''] = ['pick', 'origin', 'forms'].map((name) => params.get(name) ?? '');
  if (!NONCE.test(nonce) || !isOrigin(origin)) return null;
  const known = asked.split(',').flatMap((name) => PICK_FORMS.filter((form) => form === name));
  return { nonce, origin, forms: known.length > 0 ? known : PICK_FORMS, figures: params.get('figures') === '1' };
};

/** The origins in a site's `pick.json`; whatever else it holds is left out. */
export const originsIn = (file: unknown): string[] => {
  const { origins } = (file ?? {}) as { origins?: unknown };
  return Array.isArray(origins) ? origins.filter(isOrigin) : [];
};

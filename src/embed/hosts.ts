import { heightMessage } from './message.js';

/** What the pages around frames understand: ours, AMP's, and those of WordPress, which give each frame a secret. */

/** WordPress adds this to the frame's address, after the view's own fragment if it has one. */
const SECRET = /#\?secret=([a-z\d]+)$/i;

export const secretIn = (hash: string): string | null => SECRET.exec(hash)?.[1] ?? null;

/** The part of the address that is ours. */
export const withoutSecret = (hash: string): string => hash.replace(SECRET, '');

/** A message to a page of WordPress: an object, as its script expects. */
interface WordPressMessage {
  message: 'height' | 'link';
  value: number | string;
  secret: string;
}

/**
 * The messages that tell a height. Ours and AMP's are texts; WordPress, which takes objects, is told only where it has given a
 * secret.
 */
export const heightMessages = (height: number, secret: string | null): (string | WordPressMessage)[] => [
  heightMessage(height),
  JSON.stringify({ sentinel: 'amp', type: 'embed-size', height }),
  ...(secret === null ? [] : [{ message: 'height', value: height, secret } satisfies WordPressMessage]),
];

/** Asks the page of WordPress to follow a link, which a frame in a sandbox cannot do itself. */
export const linkMessage = (address: string, secret: string): WordPressMessage => ({
  message: 'link',
  value: address,
  secret,
});

/** Whether a page of WordPress says that it listens now. */
export const isReady = (data: unknown, secret: string | null): boolean => {
  const { message, secret: told } = (data ?? {}) as Partial<Record<string, unknown>>;
  return secret !== null && message === 'ready' && told === secret;
};

/** What XML 1.0 has no place for, and controls that nothing shows; a surrogate pair is one character here. */
// eslint-disable-next-line no-control-regex
const DROPPED = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
const HALVES = /\p{Surrogate}/gu;

/** A text as files can hold it: pasted control characters are dropped, half a character becomes the sign for a broken one. */
export const xmlText = (text: string): string => text.replace(DROPPED, '').replace(HALVES, '\uFFFD');

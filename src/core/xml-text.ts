/** Characters that XML 1.0 does not allow, and invisible controls. With the `u` flag, only lone surrogates match below. */
// eslint-disable-next-line no-control-regex
const DROPPED = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
const HALVES = /\p{Surrogate}/gu;

/** A text that files can hold: control characters are dropped, a lone surrogate becomes the replacement character. */
export const xmlText = (text: string): string => text.replace(DROPPED, '').replace(HALVES, '\uFFFD');

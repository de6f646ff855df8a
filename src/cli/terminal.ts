/** Control characters that a terminal obeys, and those that change the direction of a line. */
// eslint-disable-next-line no-control-regex
const OBEYED = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** Escapes a text for the terminal, since names and contents of files may hold anything. The escapes are those of JSON. */
export const shown = (text: string): string =>
  text.replace(OBEYED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const print = (text: string): void => {
  process.stdout.write(`${shown(text)}\n`);
};

export const warn = (text: string): void => {
  process.stderr.write(`${shown(text)}\n`);
};

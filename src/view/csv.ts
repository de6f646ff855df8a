import { xmlText } from '../core/xml-text.js';

export type CsvField = string | number | null;

/** The beginning of a formula: spreadsheets skip spaces, line breaks and invisible characters, and accept full-width signs. */
const FORMULA = /^[\s\p{C}\p{Z}]*[=+\-@\u2212]|^[\t\r\n]/u;

/** Quotes a field, and keeps a spreadsheet from reading text as a formula. */
const csvField = (field: CsvField): string => {
  if (typeof field === 'number') return String(field);
  const plain = xmlText(field ?? '');
  const text = FORMULA.test(plain.normalize('NFKC')) ? `'${plain}` : plain;
  return /[",;\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** RFC 4180, with a byte order mark so that spreadsheets read the Chinese. */
export const csvText = (lines: readonly (readonly CsvField[])[]): string =>
  `\uFEFF${lines.map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;

import { comparatorForm, type Comparator } from '../core/comparators.js';
import type { Evidence, Fact } from '../core/fact.js';

/** How far behind its locator a figure may stand, in characters without white space: the longest paragraph is shorter. */
const REACH = 1300;
/** How far ahead of a figure its 力争 may stand in the sentence. */
const STRIVE_REACH = 60;

/** A document's text without what does not count: markup, Markdown marks and white space, which printing inserts at will. */
export const bareText = (text: string): string => text.replace(/<[^>]*>/g, '').replace(/[\s\u3000*#>●]/g, '');

/** Where `printed` stands behind `locator`, or why it does not. */
export const findEvidence = (text: string, { locator, printed }: Evidence): number | string => {
  const [start, wanted] = [bareText(locator), bareText(printed)];
  if (!text.includes(wanted)) return `“${printed}” does not stand in the document`;
  if (!text.includes(start)) return `the locator “${locator}” does not stand in the document`;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const found = text.indexOf(wanted, at);
    if (found >= 0 && found - at <= REACH) return found;
  }
  return `“${printed}” does not stand behind “${locator}”`;
};

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The ways in which the documents write small whole numbers in words. */
const chineseNumerals = (value: number): string[] => {
  const special: Record<number, string[]> = { 2: ['两', '双'], 4: ['两番'], 100: ['百'], 1000: ['千'] };
  const tens = Math.floor(value / 10);
  const regular =
    value <= 10
      ? DIGITS[value]
      : value < 100
        ? `${tens > 1 ? DIGITS[tens] : ''}十${value % 10 ? DIGITS[value % 10] : ''}`
        : undefined;
  return [...(regular === undefined ? [] : [regular]), ...(special[value] ?? [])];
};

/** Whether the number can be read in what is printed, and is not part of a longer one. */
const showsValue = (printed: string, value: number): boolean => {
  const digits = String(value).replace('.', '\\.');
  if (new RegExp(`(?<![\\d.])${digits}(?!\\d|\\.\\d)`).test(printed)) return true;
  return Number.isInteger(value) && chineseNumerals(value).some((numeral) => printed.includes(numeral));
};

/** The comparator's last word stands beside the figure; a 力争 may stand earlier in its sentence. */
const showsComparator = (printed: string, ahead: string, comparator: Comparator): boolean => {
  const { strive } = comparatorForm(comparator);
  const words = strive ? ['力争', comparator.slice('力争'.length)] : [comparator];
  return words.every((word) => printed.includes(word) || (word === '力争' && ahead.includes(word)));
};

/** Everything that the document does not bear out about a fact. */
export const factProblems = (text: string, fact: Fact): string[] => {
  const found = findEvidence(text, fact.evidence);
  if (typeof found === 'string') return [found];
  const printed = bareText(fact.evidence.printed);
  const ahead = text.slice(Math.max(0, found - STRIVE_REACH), found);
  const values = [fact.value, ...(fact.valueTo === undefined ? [] : [fact.valueTo])];
  return [
    ...values.filter((value) => !showsValue(printed, value)).map((value) => `“${printed}” does not show ${value}`),
    ...(fact.comparator && !showsComparator(printed, ahead, fact.comparator)
      ? [`“${printed}” does not show the comparator ${fact.comparator}`]
      : []),
  ];
};

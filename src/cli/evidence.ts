import { COMPARATORS, comparatorForm, type Comparator } from '../core/comparators.js';
import type { Evidence, Fact } from '../core/fact.js';
import { UNITS, dimensionOf, type Unit } from '../core/units.js';
import { kindProblem, striveProblem } from './wording.js';

/** How far behind its locator a figure may be, in characters without white space; no paragraph is longer. */
const REACH = 1300;
/** How far ahead of a figure its 力争 may be in the sentence. */
const STRIVE_REACH = 60;
/** How far behind the printed words a comparator may end. */
const COMPARATOR_REACH = 8;

/** A document's text without markup, Markdown characters and white space, which printing inserts at will. */
export const bareText = (text: string): string => text.replace(/<[^<>]*>/g, '').replace(/[\s\u3000*#>●]/g, '');

/** The position of `printed` after `locator`, or why it was not found. */
export const findEvidence = (text: string, { locator, printed }: Evidence): number | string => {
  const [start, wanted] = [bareText(locator), bareText(printed)];
  if (!text.includes(wanted)) return `“${printed}” does not stand in the document`;
  if (!text.includes(start)) return `the locator “${locator}” does not stand in the document`;
  let found = -1;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (found < at) found = text.indexOf(wanted, at);
    if (found < 0) break;
    if (found - at <= REACH) return found;
  }
  return `“${printed}” does not stand behind “${locator}”`;
};

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The ways in which the documents spell out small whole numbers. */
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

/** Finds a number in the printed text, as digits that are not part of a longer number, or spelt out. */
const findValue = (printed: string, value: number): { before: string; after: string } | null => {
  const digits = new RegExp(`(?<![\\d.])${String(value).replace('.', '\\.')}(?!\\d|\\.\\d)`).exec(printed);
  const word = Number.isInteger(value)
    ? chineseNumerals(value).find((numeral) => printed.includes(numeral))
    : undefined;
  const [at, length] = digits
    ? [digits.index, digits[0].length]
    : [word ? printed.indexOf(word) : -1, word?.length ?? 0];
  return at < 0 ? null : { before: printed.slice(0, at), after: printed.slice(at + length) };
};

const COMPARATORS_BY_LENGTH = (Object.keys(COMPARATORS) as Comparator[]).sort((a, b) => b.length - a.length);

/** The comparator printed right beside the number, whatever the fact says. */
const printedComparator = (before: string, after: string, unit: string): Comparator | null => {
  const ahead = before.replace(/(?:达到?|占?全[国省市])$/, '');
  const behind = after.startsWith(unit) ? after.slice(unit.length) : after;
  return (
    COMPARATORS_BY_LENGTH.find((word) => {
      const { side } = comparatorForm(word);
      if (side === 'before') return ahead.endsWith(word);
      return side === 'inside' ? after.startsWith(word) : behind.startsWith(word);
    }) ?? null
  );
};

/** Comparator words that COMPARATORS does not have yet: a figure that stands beside one is refused. */
const UNKNOWN_BEFORE = /(?:至少|不低于|不少于|不超过|将近|多于|少于)$/;
const UNKNOWN_AFTER = /^(?:以下|以内)/;

const unknownComparator = (before: string, after: string, unit: string): string | null => {
  const behind = after.startsWith(unit) ? after.slice(unit.length) : after;
  return (UNKNOWN_BEFORE.exec(before) ?? UNKNOWN_AFTER.exec(behind))?.[0] ?? null;
};

/** The comparator must be beside the figure; 力争 may come earlier in its sentence, and others elsewhere in the printed text. */
const comparatorProblem = (fact: Fact, printed: string, ahead: string, beside: Comparator | null): string | null => {
  const { comparator } = fact;
  const rest = comparator && comparatorForm(comparator).strive ? comparator.slice('力争'.length) : comparator;
  if (comparator && rest !== comparator && !(ahead + printed).includes('力争'))
    return `no 力争 stands before “${printed}”`;
  if (rest && !printed.includes(rest)) return `“${printed}” does not show the comparator ${rest}`;
  const expected = rest || (comparator === '力争' ? '力争' : null);
  if (beside && beside !== expected && beside !== comparator) {
    return `“${printed}” has the comparator ${beside}, the fact has ${comparator ?? 'none'}`;
  }
  return null;
};

/** Printed forms of units that leave part of the unit to the sentence: 82.72万名, 20万群众, 翻两番. */
const PRINTED_UNITS: Partial<Record<Unit, RegExp>> = {
  万人: /^万/,
  年份: /^年/,
  位次: /^位/,
  倍: /^倍|^$/,
};

const UNITS_BY_LENGTH = (Object.keys(UNITS) as Unit[]).sort((a, b) => b.length - a.length);

/** The unit follows the number. Counted things may have no measure word: 两环. */
const unitProblem = ({ unit }: Fact, printed: string, after: string): string | null => {
  const behind = after.replace(/^余/, '').replace(/^[—-]\d+/, '');
  if (PRINTED_UNITS[unit]?.test(behind)) return null;
  const shown = UNITS_BY_LENGTH.find((candidate) => behind.startsWith(candidate)) ?? null;
  if (shown === unit) return null;
  if (dimensionOf(unit) === 'count' && (shown === null || dimensionOf(shown) === 'count')) return null;
  return `“${printed}” does not show the unit ${unit}`;
};

/** Everything in a fact that the document does not support. */
export const factProblems = (text: string, fact: Fact): string[] => {
  const found = findEvidence(text, fact.evidence);
  if (typeof found === 'string') return [found];
  const printed = bareText(fact.evidence.printed);
  const ahead = text.slice(Math.max(0, found - STRIVE_REACH), found);
  const behind = text.slice(found + printed.length, found + printed.length + COMPARATOR_REACH);
  const spot = findValue(printed, fact.value);
  if (!spot) return [`“${printed}” does not show ${fact.value}`];
  const [before, after] = [ahead + spot.before, spot.after + behind];
  const unknown = unknownComparator(before, after, fact.unit);
  const problems = [
    fact.valueTo !== undefined && !findValue(printed, fact.valueTo)
      ? `“${printed}” does not show ${fact.valueTo}`
      : null,
    comparatorProblem(fact, printed, ahead, printedComparator(before, after, fact.unit)),
    unknown === null ? null : `“${printed}” has the comparator ${unknown}, which the data does not know`,
    striveProblem(text, found, fact),
    unitProblem(fact, printed, spot.after),
    kindProblem(text, found, fact),
  ];
  return problems.filter((problem) => problem !== null);
};

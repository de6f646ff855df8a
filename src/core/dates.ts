/** A year, a month of it or a day, as an editor gives it. */
export interface GivenDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** No figure is older than the first year; the schemas have the same limits. */
const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;

/** 2025, 2025-06, 2025-06-30, with other separators, or in Chinese: 2025年6月30日. */
const DATE =
  /^(\d{4})(?:\s*年\s*|\s*[-/.]\s*(?=\d)|$)(?:(\d{1,2})(?:\s*月(?:份|底|末)?\s*|\s*[-/.]\s*(?=\d)|$)(?:(\d{1,2})\s*[日号]?)?)?$/;

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Parses a date; null if the text is not one, or if the calendar has no such day. */
export const readDate = (text: string): GivenDate | null => {
  const [, first = '', second, third] = DATE.exec(text.normalize('NFKC').trim()) ?? [];
  const [year, month, day] = [
    Number(first),
    second === undefined ? null : Number(second),
    third === undefined ? null : Number(third),
  ];
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  return day !== null && (day < 1 || day > daysOf(year, month ?? 1)) ? null : { year, month, day };
};

/** 2025, 2025-06 or 2025-06-30. */
export const isoDate = ({ year, month, day }: GivenDate): string =>
  [year, month, day].flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')])).join('-');

/** Whether a date is wholly after a day, both as ISO: a month or a year that includes the day is not. */
export const isAfter = (date: string, today: string): boolean => date > today.slice(0, date.length);

import type { Indicator } from '../../catalogue/types.js';
import type { EditorFigure, Figure } from '../../core/fact.js';
import { isAfter, isoDate, readDate } from '../../core/dates.js';
import { UNITS, convert, dimensionOf, isUnit, type Unit } from '../../core/units.js';
import { problem, shorten, type Problem } from '../../elements/problem.js';
import { words, type Words } from '../../i18n/index.js';
import { gaugeWords, type GaugeWords } from './words.js';

export interface EditorInput {
  value: string | null;
  date: string | null;
  source: string | null;
}

const rejected = (
  attribute: string,
  value: string,
  text: (our: GaugeWords, w: Words) => string,
  choices: readonly string[] = [],
): { problem: Problem } => ({
  problem: problem('bad-value', attribute, value, (locale) => text(gaugeWords(locale), words(locale)), choices),
});

/** A number such as 3500, 3,500, 3 500, 0.35 or 3.5e3, and what follows it; separators only between groups of three digits. */
const NUMBER = /^([+-]?(?:\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?)(?![\d.,])\s*(.*)$/i;

/** Replaces full-width characters and all kinds of spaces and minus signs by those of a keyboard. */
const typed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]+/g, ' ')
    .trim();

/** The unit after a number, or the goal's if there is none; a bare 亿 takes the rest from the goal's unit. */
const unitOf = (word: string, goal: Unit): Unit | null => {
  if (word === '') return goal;
  const counted = word + goal.replace(/^(万亿|亿|万)/, '');
  return [word, counted].find((unit): unit is Unit => isUnit(unit) && dimensionOf(unit) === dimensionOf(goal)) ?? null;
};

const unitsLike = (unit: Unit): Unit[] =>
  (Object.keys(UNITS) as Unit[]).filter((other) => dimensionOf(other) === dimensionOf(unit));

/** Whether a text has any readable characters. */
const isSeen = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** How many times the goal a value may be before it counts as a typing error. */
const MOST_TIMES = 100;

const inRange = (value: number, unit: Unit, goal: Figure, measure: Indicator['measure']): boolean => {
  const dimension = dimensionOf(unit);
  if (measure === 'share' && convert(value, unit, '%') > 100) return false;
  if (dimension === 'rank') return Number.isInteger(value) && value >= 1 && value <= 1000;
  return value >= 0 && convert(value, unit, goal.unit) <= goal.value * MOST_TIMES;
};

/**
 * The editor's newer actual from the attributes `value`, `value-date` and `value-source`, in the goal's unit unless it names
 * one of the same kind. A number without source and date is rejected, and so is one dated after `today`.
 */
export const editorFigure = (
  { value, date, source }: EditorInput,
  goal: Figure,
  measure: Indicator['measure'],
  today: string | null = null,
): { figure: EditorFigure } | { problem: Problem } | null => {
  const given = typed(value ?? '');
  if (value === null || given === '') return null;
  const match = NUMBER.exec(given);
  const number = match?.[1] ? Number(match[1].replace(/[, ]/g, '')) : Number.NaN;
  const unit = unitOf(match?.[2] ?? '', goal.unit);
  const shown = shorten(value.trim());
  if (Number.isNaN(number)) return rejected('value', value, (our) => our.errors.number('value', shown));
  if (unit === null) {
    const units = unitsLike(goal.unit);
    return rejected('value', value, (our, w) => our.errors.unit('value', shown, units.join(w.nameSeparator)), units);
  }
  if (!Number.isFinite(number) || !inRange(number, unit, goal, measure)) {
    return rejected('value', value, (our) => our.errors.range('value', shown));
  }
  const when = date?.trim() ?? '';
  const from = source?.trim() ?? '';
  const missing = [...(isSeen(from) ? [] : ['value-source']), ...(isSeen(when) ? [] : ['value-date'])];
  const [first] = missing;
  if (first !== undefined)
    return rejected(first, value, (our, w) => our.errors.needs('value', missing.join(w.nameSeparator)));
  const read = readDate(when);
  if (!read) return rejected('value-date', when, (our) => our.errors.date('value-date', shorten(when)));
  const iso = isoDate(read);
  if (today !== null && isAfter(iso, today))
    return rejected('value-date', when, (our) => our.errors.future('value-date', shorten(when)));
  return {
    figure: {
      id: 'editor',
      indicator: goal.indicator,
      place: goal.place,
      scope: goal.scope,
      kind: 'actual',
      comparator: null,
      value: number,
      unit: unit === '强' ? '位' : unit,
      year: read.year,
      // A monthly figure does not stand for its year.
      period: read.month === null ? null : iso,
      note: null,
      evidence: null,
      editor: { source: from, date: iso },
    },
  };
};

import type { Indicator } from '../../catalogue/types.js';
import type { EditorFigure, Figure } from '../../core/fact.js';
import { convert, dimensionOf, isUnit, type Unit } from '../../core/units.js';
import { shorten, type Problem } from '../../elements/problem.js';
import { worded, type Words } from '../../i18n/index.js';

export interface EditorInput {
  value: string | null;
  date: string | null;
  source: string | null;
}

const problem = (attribute: string, value: string, text: (w: Words) => string): { problem: Problem } => ({
  problem: { code: 'bad-value', attribute, value, choices: [], text: worded(text) },
});

/** 2024, 2024-06 or 2024-06-30, and a real day. */
const isDate = (text: string): boolean => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
};

/** 3500, 3,500, 0.35, 3.5e3 and what follows; commas only between groups of three. */
const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?)(?![\d.,])\s*(.*)$/i;

/** How far above the goal a value may lie before it is taken for a slip of the keyboard. */
const MOST_TIMES = 100;

const inRange = (value: number, unit: Unit, goal: Figure, measure: Indicator['measure']): boolean => {
  const dimension = dimensionOf(unit);
  if (measure === 'share' && convert(value, unit, '%') > 100) return false;
  if (dimension === 'rank') return Number.isInteger(value) && value >= 1 && value <= 1000;
  return value >= 0 && convert(value, unit, goal.unit) <= goal.value * MOST_TIMES;
};

/**
 * The editor's newer actual from the attributes `value`, `value-date` and `value-source`, in the goal's unit unless it names
 * one of the same kind. A number without its source and date is not shown.
 */
export const editorFigure = (
  { value, date, source }: EditorInput,
  goal: Figure,
  measure: Indicator['measure'],
): { figure: EditorFigure } | { problem: Problem } | null => {
  const given = value?.trim() ?? '';
  if (value === null || given === '') return null;
  const match = NUMBER.exec(given);
  const number = match?.[1] ? Number(match[1].replace(/,/g, '')) : Number.NaN;
  const unit = match?.[2] || goal.unit;
  const shown = shorten(given);
  if (Number.isNaN(number)) return problem('value', value, (w) => w.errors.number('value', shown));
  if (!isUnit(unit) || dimensionOf(unit) !== dimensionOf(goal.unit)) {
    return problem('value', value, (w) => w.errors.unit('value', shown, goal.unit));
  }
  if (!Number.isFinite(number) || !inRange(number, unit, goal, measure)) {
    return problem('value', value, (w) => w.errors.range('value', shown));
  }
  const when = date?.trim() ?? '';
  const from = source?.trim() ?? '';
  if (from === '') return problem('value-source', value, (w) => w.errors.needs('value', 'value-source'));
  if (when === '') return problem('value-date', value, (w) => w.errors.needs('value', 'value-date'));
  if (!isDate(when)) return problem('value-date', when, (w) => w.errors.date('value-date', shorten(when)));
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
      year: Number(when.slice(0, 4)),
      period: null,
      note: null,
      evidence: null,
      editor: { source: from, date: when },
    },
  };
};

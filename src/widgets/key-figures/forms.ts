import { isEditorFigure } from '../../core/fact.js';
import { worthOf } from '../../core/units.js';
import { greatest, least } from '../../core/extremes.js';
import { valueParts, joinParts } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { textWidth } from '../../core/text-width.js';
import { words } from '../../i18n/index.js';
import type { Block } from '../../picture/blocks.js';
import type { FormShape } from '../../picture/forms.js';
import { atLeast, boxForm, looksOf, multipleForm, onlyShapes, shareForm, unitsForm } from '../../picture/measures.js';
import type { TextRun } from '../../picture/shapes.js';
import type { FormedFigure, KeyFiguresModel } from './types.js';
import { keyFiguresWords } from './words.js';

/** The ends of the scales that figures of one view share: the longest bar is as wide as its room. */
export interface Scales {
  growth: readonly [number, number];
  multiple: number;
  amount: number;
}

const BAR = 16;
const UNIT = 13;
const BETWEEN = 4;
const SMALL = 13;

export const scalesOf = (figures: readonly FormedFigure[]): Scales => {
  const of = (form: FormedFigure['form']) =>
    figures.filter((one) => one.form === form).map(({ figure }) => worthOf(figure));
  return {
    growth: [least([0, ...of('growth')]), greatest([0, ...of('growth')])],
    multiple: greatest([1, ...of('multiple')]),
    amount: greatest([0, ...of('amount')]),
  };
};

const growth = (figure: FormedFigure, width: number, [low, high]: Scales['growth']): Block => {
  const at = (value: number) => ((value - low) / (high - low || 1)) * width;
  const [from, to] = [0, worthOf(figure.figure)].sort((a, b) => a - b) as [number, number];
  // No track: a rate has no whole that its bar would be a part of.
  return onlyShapes(BAR, [
    { box: { left: at(from), top: 0, right: at(from) + atLeast(at(to) - at(from)), bottom: BAR }, ...looksOf(figure) },
  ]);
};

const amount = (figure: FormedFigure, width: number, most: number): Block =>
  onlyShapes(BAR, [
    {
      box: { left: 0, top: 0, right: atLeast((worthOf(figure.figure) / (most || 1)) * width), bottom: BAR },
      ...looksOf(figure),
    },
  ]);

const MARK = { width: 9, height: 18, gap: 7 };

/** From the left edge to what stands behind a mark. */
export const MARK_INDENT = MARK.width + MARK.gap;

/** Nothing but the mark: a drawing would say no more than the number. */
const mark = (figure: FormedFigure): Block => boxForm(looksOf(figure), MARK.width, MARK.height);

export const formOfFigure = (figure: FormedFigure, width: number, scales: Scales, locale: Locale): Block => {
  switch (figure.form) {
    case 'share':
      return shareForm(figure, width, BAR);
    case 'growth':
      return growth(figure, width, scales.growth);
    case 'multiple':
      return multipleForm(figure, width, BAR, scales.multiple, keyFiguresWords(locale).once);
    case 'amount':
      return amount(figure, width, scales.amount);
    case 'units':
      return unitsForm(figure, width, UNIT, BETWEEN);
    case 'number':
      return mark(figure);
  }
};

const DOT = 7;
const EARLIER = 5;
const LABEL = 16;
/** The sizes of the earlier figure and of the later one, which is the message. */
const MEDIUM = 15;
const LARGE = 24;

const dot = (x: number, y: number, radius: number, look: FormShape['look']): FormShape => ({
  box: { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius },
  look,
  radius,
});

/** Between two labels, and from one to the edge: a reader's face may set them wider. */
const APART = 8;
const EDGE = 2;

/** Keeps two labels apart and within their room. */
const apart = (from: number, to: number, widths: readonly [number, number], room: number): [number, number] => {
  const ordered = from <= to;
  const [a, b] = ordered ? [from, to] : [to, from];
  const [wa, wb] = ordered ? widths : [widths[1], widths[0]];
  const need = (wa + wb) / 2 + APART;
  const push = Math.max(0, need - (b - a)) / 2;
  let first = Math.max(wa / 2 + EDGE, a - push);
  const second = Math.min(room - wb / 2 - EDGE, Math.max(b + push, first + need));
  first = Math.min(first, second - need);
  return ordered ? [first, second] : [second, first];
};

/**
 * One indicator in two years, on a scale of its own that ends where a figure or nature ends it: an amount's runs from 0 to the
 * larger figure, a rank's from the worse one to the first place, at the right.
 */
export const changeForm = (
  [earlier, later]: readonly [FormedFigure, FormedFigure],
  width: number,
  { locale }: Pick<KeyFiguresModel, 'locale'>,
): Block => {
  const rank = earlier.figure.unit === '位';
  const values = [earlier.figure.value, later.figure.value] as const;
  const [start, end] = rank ? [greatest(values), 1] : [least([0, ...values]), greatest(values)];
  const at = (value: number) => DOT + ((value - start) / (end - start || 1)) * (width - 2 * DOT);
  const [from, to] = [at(values[0]), at(values[1])];
  const y = LARGE * 1.25 + DOT;
  const below = y + DOT + LABEL * 0.6;
  const labels = [earlier.label, later.label];
  let large = LARGE;
  while (large > MEDIUM && textWidth(labels[0] ?? '', MEDIUM) + textWidth(labels[1] ?? '', large) + APART > width)
    large -= 1;
  const sizes = [MEDIUM, large] as const;
  const years = [earlier, later].map(({ figure }) => words(locale).year(figure.year ?? 0));
  const widths = (texts: readonly string[], of: readonly number[]): [number, number] => [
    textWidth(texts[0] ?? '', of[0] ?? 0),
    textWidth(texts[1] ?? '', of[1] ?? 0),
  ];
  const above = apart(from, to, widths(labels, sizes), width);
  const under = apart(from, to, widths(years, [SMALL, SMALL]), width);
  const text = (said: string, x: number, at: number, size: number, fill: TextRun['fill']): TextRun => ({
    text: said,
    x,
    y: at,
    size,
    weight: size > SMALL ? 600 : 400,
    fill,
    align: 'center',
  });
  const ending = joinParts(valueParts(rank ? end : start, earlier.figure.unit, locale));
  // The end of the scale stands on the line of the years where they leave it room.
  const endWidth = textWidth(ending, SMALL);
  const [yearWidth] = widths(years, [SMALL]);
  const taken = under.some((x) => (rank ? x + yearWidth / 2 > width - endWidth - 6 : x - yearWidth / 2 < endWidth + 6));
  return {
    shapes: [
      { box: { left: 0, top: y - 3, right: width, bottom: y + 3 }, look: 'track', radius: 3 },
      { box: { left: Math.min(from, to), top: y - 3, right: Math.max(from, to), bottom: y + 3 }, look: 'pale' },
      dot(from, y, EARLIER, 'pale'),
      { ...dot(to, y, DOT, later.mark), own: isEditorFigure(later.figure) },
    ],
    texts: [
      text(labels[0] ?? '', above[0], LARGE * 0.72, MEDIUM, 'text-muted'),
      text(labels[1] ?? '', above[1], LARGE * 0.55, large, 'text'),
      ...years.map((year, index) => text(year, under[index] ?? 0, below, SMALL, 'text-muted')),
      {
        ...text(ending, rank ? width : 0, taken ? below + LABEL : below, SMALL, 'text-muted'),
        align: rank ? 'right' : 'left',
      },
    ],
    height: below + LABEL * (taken ? 1.5 : 0.5),
  };
};

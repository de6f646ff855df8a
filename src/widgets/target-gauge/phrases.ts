import type { Figure } from '../../core/fact.js';
import { formatFigure, formatValue, joinParts, withComparator } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import type { Progress } from '../../core/progress.js';
import { convert, dimensionOf, type Unit } from '../../core/units.js';
import { words } from '../../i18n/index.js';
import type { FigureSubject } from '../../view/provenance.js';
import type { OtherFigure } from '../../view/view-model.js';
import type { GaugeSubject } from './subject.js';
import { gaugeWords } from './words.js';

/** A single rank is counted in 位, even if the goal is to be among the first (强). */
const plainUnit = (unit: Unit): Unit => (unit === '强' ? '位' : unit);

const plainNumber = ({ value, unit }: Figure, locale: Locale): string => formatValue(value, plainUnit(unit), locale);

/** An end of the scale, in the unit that suits its size: 1万亿元 rather than 10000亿元. */
export const scaleEnd = (value: number, unit: Unit, locale: Locale): string =>
  unit === '亿元' && value >= 10_000
    ? formatValue(convert(value, unit, '万亿元'), '万亿元', locale)
    : formatValue(value, plainUnit(unit), locale);

/** A progress in words. */
interface ProgressWords {
  /** 相当于5000亿元目标的近60% */
  line: string;
  /** The same beside a drawing that has the goal's figure: 相当于目标的近60%. */
  short: string;
  /** The inputs as the documents state them: 接近3000亿元 ÷ 5000亿元. */
  formula: string;
}

export const progressWords = (
  { form, value, reached, comparator }: Progress,
  current: Figure,
  goal: Figure,
  isStretch: boolean,
  locale: Locale,
): ProgressWords => {
  const our = gaugeWords(locale);
  const hedged = (text: string) =>
    joinParts(withComparator({ before: '', number: text, after: '' }, comparator, locale));
  const goalName = our.goal(goal.kind, isStretch);
  const inWords = (line: (name: string) => string, formula: string): ProgressWords => ({
    line: line(our.goalOf(formatValue(goal.value, goal.unit, locale), goalName)),
    short: line(goalName),
    formula,
  });
  if (form === 'ratio') {
    const line = reached && goal.kind === 'target' ? our.ratioReachedLine : our.ratioLine;
    return inWords(
      (name) => line(hedged(`${value}%`), name),
      our.formula(formatFigure(current, locale), '÷', plainNumber(goal, locale)),
    );
  }
  const rank = dimensionOf(goal.unit) === 'rank';
  const gap = hedged(rank ? our.places(value) : our.points(value));
  // A forecast is not a goal, so a figure is below it, not short of it.
  const line = goal.kind === 'target' ? our.gapLine : our.gapToForecast;
  if (reached) {
    const sign = rank ? '≤' : '≥';
    return inWords(our.gapReachedLine, our.formula(formatFigure(current, locale), sign, plainNumber(goal, locale)));
  }
  const [more, less] = rank ? [current, goal] : [goal, current];
  const operand = (figure: Figure) => (figure === current ? formatFigure(figure, locale) : plainNumber(figure, locale));
  return inWords((name) => line(gap, name), our.formula(operand(more), '−', operand(less)));
};

/** Remarks on the figures that are not compared, and what each of them measures; those with the same reason share a sentence. */
const otherRemarks = (floor: FigureSubject, others: readonly OtherFigure[], locale: Locale): string[] => {
  const w = words(locale);
  const our = gaugeWords(locale);
  const reasons = [...new Set(others.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const listed = others
      .filter((other) => other.reason === reason)
      .map(({ figure, label, scope, when, indicator, place }) => {
        const about = [
          figure.indicator === floor.figure.indicator ? '' : indicator,
          figure.place === floor.figure.place ? '' : place,
          scope ?? '',
          // With 建成和在建 or 项目开工, the scope already says what kind of figure it is.
          scope && /在建|开工/.test(figure.scope ?? '') ? '' : w.kinds[figure.kind].toLowerCase(),
          when,
        ];
        return label + w.parenthesis(about.filter(Boolean).join(w.separator));
      });
    const list = listed.join(w.listSeparator);
    return reason === 'none' ? our.unexplainedDifferences(list) : our.moreDifferences(list, w.reasons[reason]);
  });
};

/** The remarks that a reader must see with the dial. */
export const remarksOf = (
  { floor, indicator }: GaugeSubject,
  latest: Figure | null,
  others: readonly OtherFigure[],
  locale: Locale,
): string[] => {
  const our = gaugeWords(locale);
  const { year, evidence, note } = floor.figure;
  return [
    ...(latest && year !== null && latest.year !== year && evidence !== null ? [our.noActualForYear(year)] : []),
    ...(indicator.measure === 'rank' ? [our.lowerIsBetter] : []),
    ...(note ? [note[locale]] : []),
    ...otherRemarks(floor, others, locale),
  ];
};

import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Indicator } from '../../catalogue/types.js';
import { isEditorFigure, type EditorFigure, type Figure } from '../../core/fact.js';
import { figureParts, formatFigure, formatValue, joinParts, withComparator, type FigureParts } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { progressOf, type Progress } from '../../core/progress.js';
import { convert, dimensionOf, type Unit } from '../../core/units.js';
import { words } from '../../i18n/index.js';
import { nameOf, roleOf, scopeOf, whenOf } from '../../view/describe.js';
import { figureText } from '../../view/text.js';
import type { Mark, OtherFigure, ShownFigure, ViewModel } from '../../view/view-model.js';
import { scaleOf, type Scale } from './scale.js';

/** One gauge's figures before they are put into words. */
export interface GaugeSubject {
  view: string;
  indicator: Pick<Indicator, 'name' | 'en' | 'measure' | 'better'>;
  place: { name: string; en: string };
  floor: Figure;
  stretch: Figure | null;
  milestones: Figure[];
  /** Oldest first; the last one fills the arc. */
  actuals: Figure[];
}

export interface GaugeOverrides {
  /** Replaces the heading. */
  heading?: string;
  /** A newer actual of the editor's. */
  editor?: EditorFigure;
}

export interface GaugeMark extends ShownFigure {
  /** In the scale's unit. */
  value: number;
}

export interface GaugeModel extends ViewModel {
  scale: Scale;
  marks: GaugeMark[];
  /** The large figure in the middle. */
  centre: { key: string; mark: Mark; caption: string; parts: FigureParts; lines: string[] };
  startLabel: string;
  endLabel: string;
}

const markOfGoal = (figure: Figure): Mark =>
  figure.kind === 'forecast' || figure.kind === 'plan' ? figure.kind : 'target';

/** The documents' own figures of a target. */
export const subjectOf = (catalogue: Catalogue, id: string): GaugeSubject => {
  const target = catalogue.target(id);
  const floor = catalogue.fact(target.floor);
  const actuals = catalogue
    .comparable(floor)
    .filter(
      ({ kind, unit, valueTo }) =>
        kind === 'actual' && valueTo === undefined && dimensionOf(unit) === dimensionOf(floor.unit),
    )
    // An actual without a year is never taken for the latest where a dated one stands.
    .sort((a, b) => (a.year ?? -Infinity) - (b.year ?? -Infinity));
  return {
    view: id,
    indicator: catalogue.indicator(floor.indicator),
    place: catalogue.place(floor.place),
    floor,
    stretch: target.stretch === undefined ? null : catalogue.fact(target.stretch),
    milestones: (target.milestones ?? []).map(catalogue.fact),
    actuals,
  };
};

/** A single place in a ranking is 位, also where the goal is to be among the first (强). */
const plainUnit = (unit: Unit): Unit => (unit === '强' ? '位' : unit);

/** 相当于目标的近60% with 接近3000亿元's plain inputs: 3000亿元 ÷ 5000亿元. */
const derivedLines = (
  progress: Progress,
  goal: string,
  unit: Figure['unit'],
  locale: Locale,
): [line: string, formula: string] => {
  const w = words(locale);
  const { form, reached, comparator } = progress;
  const hedged = (text: string) => joinParts(withComparator({ before: '', number: text, after: '' }, comparator, locale));
  const number = (value: number) => formatValue(value, plainUnit(unit), locale);
  if (form === 'ratio') {
    const percent = hedged(`${progress.value}%`);
    return [
      reached ? w.ratioReachedLine(percent, goal) : w.ratioLine(percent, goal),
      w.formula(number(progress.actual), '÷', number(progress.target)),
    ];
  }
  const rank = dimensionOf(unit) === 'rank';
  const gap = hedged(rank ? w.places(progress.value) : w.points(progress.value));
  const [more, less] = rank ? [progress.actual, progress.target] : [progress.target, progress.actual];
  return [
    reached ? w.gapReachedLine(goal) : w.gapLine(gap, goal),
    w.formula(number(more), '−', number(less)),
  ];
};

/** Everything that a gauge shows. Pure: the same input gives the same view in a browser, at build time and in a test. */
export const gaugeModel = (
  catalogue: Catalogue,
  subject: GaugeSubject,
  overrides: GaugeOverrides,
  locale: Locale,
): GaugeModel => {
  const w = words(locale);
  const { floor, stretch, indicator } = subject;
  const { unit } = floor;
  const latest = subject.actuals[subject.actuals.length - 1] ?? null;
  const earlier = subject.actuals.slice(0, -1);

  const markOf = (mark: Mark, figure: Figure): GaugeMark => ({
    key: figure.id,
    figure,
    mark,
    role: roleOf(mark, locale),
    label: formatFigure(figure, locale),
    when: whenOf(catalogue, figure, locale),
    value: convert(figure.value, figure.unit, unit),
  });
  const marks = [
    ...earlier.map((figure) => markOf('earlier', figure)),
    ...(latest ? [markOf('actual', latest)] : []),
    ...(overrides.editor ? [markOf('editor', overrides.editor)] : []),
    ...subject.milestones.map((figure) => markOf(markOfGoal(figure), figure)),
    markOf(markOfGoal(floor), floor),
    ...(stretch ? [markOf('stretch', stretch)] : []),
  ];

  const current = overrides.editor ?? latest;
  const goalWord = (figure: Figure) => w.goal(figure.kind, figure === stretch);
  const steps = [floor, ...(stretch ? [stretch] : [])].flatMap((goal) => {
    const progress = current && progressOf(current, goal, indicator.better);
    return progress ? [derivedLines(progress, goalWord(goal), unit, locale)] : [];
  });

  const others: OtherFigure[] = [];
  for (const { figure } of marks) {
    if (isEditorFigure(figure)) continue;
    for (const difference of catalogue.differences(figure)) {
      for (const id of difference.facts) {
        const other = catalogue.fact(id);
        if (marks.some(({ key }) => key === id) || others.some((known) => known.figure.id === id)) continue;
        others.push({
          figure: other,
          label: formatFigure(other, locale),
          difference,
          words: locale === 'en' ? difference.en : difference.words,
        });
      }
    }
  }

  const when = whenOf(catalogue, { ...floor, period: floor.year === null ? floor.period : null }, locale);
  const heading =
    overrides.heading?.trim() ||
    w.gaugeHeading(nameOf(indicator, locale), w.whenKind(when, w.kinds[floor.kind]));
  const scope = scopeOf(catalogue, floor, locale);
  const place = nameOf(subject.place, locale) + (scope ? w.parenthesis(scope) : '');
  const hint = isEditorFigure(floor)
    ? w.hintEditorData
    : overrides.editor
      ? w.hintEditorValue
      : latest
        ? w.hintWithActual(goalWord(floor))
        : w.hintNoActual;

  const remarks = [
    ...(latest && floor.year !== null && latest.year !== floor.year && !isEditorFigure(floor)
      ? [w.noActualForYear(floor.year)]
      : []),
    ...(indicator.measure === 'rank' ? [w.lowerIsBetter] : []),
    ...(others.length > 0
      ? [
          w.moreDifferences(
            others
              .map(({ label, figure, difference }) =>
                label +
                w.parenthesis(
                  [nameOf(catalogue.place(figure.place), locale), w.reasons[difference.reason]].join(w.separator),
                ),
              )
              .join(w.listSeparator),
          ),
        ]
      : []),
  ];

  const shown = marks.find(({ figure }) => figure === (current ?? floor)) as GaugeMark;
  const derived = steps.map(([line, formula]) => line + w.colon + formula);
  const scale = scaleOf(indicator.measure, unit, marks.map(({ figure }) => figure));
  const end = w.sentenceEnd + w.sentenceGap;
  return {
    tag: 'qj-target-gauge',
    attribute: 'target',
    view: subject.view,
    locale,
    heading,
    subheading: w.subheading(place, hint),
    place,
    figures: marks,
    marks,
    others,
    derived,
    remarks,
    summary: [heading, place, ...marks.map((mark) => figureText(mark, locale)), ...derived, ...remarks].join(end) + w.sentenceEnd,
    scale,
    centre: {
      key: shown.key,
      mark: shown.mark,
      caption: [shown.when, shown.role].filter(Boolean).join(' '),
      parts: figureParts(shown.figure, locale),
      lines: steps[0] ? [...steps[0]] : [],
    },
    // A zero needs a unit only where it is part of the sign.
    startLabel: scale.start === 0 && unit !== '%' ? '0' : formatValue(scale.start, plainUnit(unit), locale),
    endLabel: formatValue(scale.end, plainUnit(unit), locale),
  };
};

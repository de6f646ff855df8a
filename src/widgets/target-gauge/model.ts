import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Indicator } from '../../catalogue/types.js';
import { isEditorFigure, type EditorFigure, type Figure } from '../../core/fact.js';
import {
  figureParts,
  formatFigure,
  formatValue,
  joinParts,
  withComparator,
  type FigureParts,
} from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { progressOf, type Progress } from '../../core/progress.js';
import { convert, dimensionOf, type Unit } from '../../core/units.js';
import { words } from '../../i18n/index.js';
import { nameOf, periodOf, roleOf, scopeOf, whenOf } from '../../view/describe.js';
import { figureText, joinSentences } from '../../view/text.js';
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
  parts: FigureParts;
  /** 2025年 目标 */
  caption: string;
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

const plainNumber = ({ value, unit }: Figure, locale: Locale): string => formatValue(value, plainUnit(unit), locale);

/** 相当于目标的近60%, and the formula with its inputs as the documents state them: 3000亿元 ÷ 5000亿元. */
const progressLines = (
  { form, value, reached, comparator }: Progress,
  current: Figure,
  goal: Figure,
  goalWord: string,
  locale: Locale,
): [line: string, formula: string] => {
  const w = words(locale);
  const hedged = (text: string) =>
    joinParts(withComparator({ before: '', number: text, after: '' }, comparator, locale));
  if (form === 'ratio') {
    const percent = hedged(`${value}%`);
    return [
      reached ? w.ratioReachedLine(percent, goalWord) : w.ratioLine(percent, goalWord),
      w.formula(plainNumber(current, locale), '÷', plainNumber(goal, locale)),
    ];
  }
  const rank = dimensionOf(goal.unit) === 'rank';
  const [more, less] = rank ? [current, goal] : [goal, current];
  return [
    reached ? w.gapReachedLine(goalWord) : w.gapLine(hedged(rank ? w.places(value) : w.points(value)), goalWord),
    w.formula(plainNumber(more, locale), '−', plainNumber(less, locale)),
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

  const markOf = (mark: Mark, figure: Figure): GaugeMark => {
    const own = isEditorFigure(figure) && mark !== 'editor';
    const role = own ? w.roleOfEditor(roleOf(mark, locale)) : roleOf(mark, locale);
    const when = whenOf(catalogue, figure, locale);
    return {
      key: figure.id,
      figure,
      mark,
      role,
      when,
      caption: w.caption(when, role),
      label: formatFigure(figure, locale),
      parts: figureParts(figure, locale),
      value: convert(figure.value, figure.unit, unit),
    };
  };
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
    return progress ? [progressLines(progress, current, goal, goalWord(goal), locale)] : [];
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

  // A span such as 3年内 stands for the missing year, unless the indicator's name already has it.
  const span = floor.period && !indicator.name.includes(floor.period) ? periodOf(catalogue, floor, locale) : null;
  const when = floor.year === null ? (span ?? '') : w.year(floor.year);
  const heading =
    overrides.heading?.trim() || w.gaugeHeading(nameOf(indicator, locale), w.whenKind(when, w.kinds[floor.kind]));
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
              .map(({ label, figure, difference }) => {
                const about = [
                  whenOf(catalogue, figure, locale),
                  figure.place === floor.place ? '' : nameOf(catalogue.place(figure.place), locale),
                  scopeOf(catalogue, figure, locale) ?? '',
                  w.reasons[difference.reason],
                ];
                return label + w.parenthesis(about.filter(Boolean).join(w.separator));
              })
              .join(w.listSeparator),
          ),
        ]
      : []),
  ];

  const shown = marks.find(({ figure }) => figure === (current ?? floor)) as GaugeMark;
  const derived = steps.map(([line, formula]) => line + w.colon + formula);
  const scale = scaleOf(
    indicator.measure,
    unit,
    marks.map(({ figure }) => figure),
  );
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
    summary: joinSentences(
      [heading, place, ...marks.map((mark) => figureText(mark, locale)), ...derived, ...remarks],
      w,
    ),
    scale,
    centre: {
      key: shown.key,
      mark: shown.mark,
      caption: shown.caption,
      parts: shown.parts,
      lines: steps[0] ? [...steps[0]] : [],
    },
    // A zero needs a unit only where it is part of the sign.
    startLabel: scale.start === 0 && unit !== '%' ? '0' : formatValue(scale.start, plainUnit(unit), locale),
    endLabel: formatValue(scale.end, plainUnit(unit), locale),
  };
};

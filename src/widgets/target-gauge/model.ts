import type { Catalogue } from '../../catalogue/catalogue.js';
import { isEditorFigure, type EditorFigure, type Figure } from '../../core/fact.js';
import { figureParts, formatFigure, type FigureParts } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { progressOf } from '../../core/progress.js';
import { convert } from '../../core/units.js';
import { words } from '../../i18n/index.js';
import { isYearlyAverage, periodOf, roleOf, scopeOf, whenOf } from '../../view/describe.js';
import { setAside } from '../../view/set-aside.js';
import { figureLine, figureText, joinSentences, titleOf } from '../../view/text.js';
import type { Mark, ShownFigure, ViewModel } from '../../view/view-model.js';
import type { GaugeSubject } from './subject.js';
import { progressLines, remarksOf, scaleEnd } from './phrases.js';
import { scaleOf, type Scale } from './scale.js';

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
  /** 2025年目标 */
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
      item: role,
      indicator: indicator.name[locale],
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
  const steps = [floor, ...(stretch ? [stretch] : [])].flatMap((goal) => {
    const progress = current && progressOf(current, goal, indicator.better);
    return progress ? [progressLines(progress, current, goal, goal === stretch, locale)] : [];
  });

  const others = setAside(
    catalogue,
    marks.map(({ figure }) => figure),
    locale,
  );
  // A span such as 3年内 stands for the missing year, unless the indicator's name already has it.
  const span =
    floor.period && !indicator.name['zh-CN'].includes(floor.period) ? periodOf(catalogue, floor, locale) : null;
  const when =
    floor.year === null ? (span ?? '') : isYearlyAverage(floor) ? whenOf(catalogue, floor, locale) : w.year(floor.year);
  const heading =
    overrides.heading?.trim() || w.gaugeHeading(indicator.name[locale], w.whenKind(when, w.kinds[floor.kind]));
  const scope = scopeOf(catalogue, floor, locale);
  const narrowed = scope === null ? '' : w.scope + w.colon + scope;
  const place = subject.place.name[locale];
  const hint = isEditorFigure(floor)
    ? w.hintEditorData
    : overrides.editor
      ? w.hintEditorValue
      : latest
        ? w.hintWithActual(w.goal(floor.kind, false), latest.year !== null)
        : w.hintNoActual;

  const subheading = w.subheading(place, narrowed ? w.subheading(narrowed, hint) : hint);

  const remarks = remarksOf(catalogue, subject, latest, others, locale);
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
    subheading,
    stillSubheading: subheading,
    place,
    narrowed,
    figures: marks,
    marks,
    others,
    claims: [],
    legend: marks.map((mark) => ({ key: mark.key, look: mark.mark, form: 'stroke', text: figureLine(mark, locale) })),
    passages: [],
    derived,
    remarks,
    inWords: [
      titleOf({ place, heading, narrowed, locale }),
      marks.map((mark) => figureLine(mark, locale)).join(w.listSeparator),
    ],
    summary: joinSentences(
      [
        heading,
        place,
        ...(narrowed ? [narrowed] : []),
        ...marks.map((mark) => figureText(mark, locale)),
        ...derived,
        ...remarks,
      ],
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
    // A zero needs no unit, unless that is part of the number like %.
    startLabel: scale.start === 0 && unit !== '%' ? '0' : scaleEnd(scale.start, unit, locale),
    endLabel: scaleEnd(scale.end, unit, locale),
  };
};

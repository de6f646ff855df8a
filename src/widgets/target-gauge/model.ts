import { isEditorFigure, type EditorFigure } from '../../core/fact.js';
import { figureParts } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { progressOf } from '../../core/progress.js';
import { convert } from '../../core/units.js';
import { words } from '../../i18n/index.js';
import { isYearlyAverage, periodOf, roleOf, scopeOf, whenOf } from '../../view/describe.js';
import { figureWords } from '../../view/figure-words.js';
import { ownFigure, type FigureSubject } from '../../view/provenance.js';
import { setAside } from '../../view/set-aside.js';
import { figureLine, figureText } from '../../view/text.js';
import type { Mark, Said } from '../../view/view-model.js';
import { gaugeFace } from './face.js';
import type { GaugeSubject } from './subject.js';
import { progressLines, remarksOf, scaleEnd } from './phrases.js';
import { scaleOf } from './scale.js';
import { gaugeTouch } from './touch.js';
import type { GaugeMark, GaugeModel } from './types.js';
import { attribute, name } from './widget.js';
import { gaugeWords } from './words.js';

export type { GaugeMark, GaugeModel } from './types.js';

export interface GaugeOverrides {
  /** Replaces the heading. */
  heading?: string;
  /** A newer actual of the editor's. */
  editor?: EditorFigure;
}

const markOfGoal = ({ figure }: FigureSubject): Mark =>
  figure.kind === 'forecast' || figure.kind === 'plan' ? figure.kind : 'target';

/** Everything that a gauge shows. Pure: the same input gives the same view in a browser, at build time and in a test. */
export const gaugeModel = (subject: GaugeSubject, overrides: GaugeOverrides, locale: Locale): GaugeModel => {
  const w = words(locale);
  const our = gaugeWords(locale);
  const { floor, stretch, indicator } = subject;
  const { unit } = floor.figure;
  const latest = subject.actuals[subject.actuals.length - 1] ?? null;
  const earlier = subject.actuals.slice(0, -1);

  const own = overrides.editor ? ownFigure(overrides.editor, indicator, null) : null;

  const markOf = (mark: Mark, of: FigureSubject): GaugeMark => {
    const { figure } = of;
    const told = figureWords(of, locale);
    const role =
      isEditorFigure(figure) && mark !== 'editor' ? w.roleOfEditor(roleOf(mark, locale)) : roleOf(mark, locale);
    return {
      ...told,
      key: figure.id,
      item: role,
      mark,
      role,
      caption: w.caption(told.when, role),
      parts: figureParts(figure, locale),
      value: convert(figure.value, figure.unit, unit),
    };
  };
  const marks = [
    ...earlier.map((of) => markOf('earlier', of)),
    ...(latest ? [markOf('actual', latest)] : []),
    ...(own ? [markOf('editor', own)] : []),
    markOf(markOfGoal(floor), floor),
    ...(stretch ? [markOf('stretch', stretch)] : []),
  ];

  const current = (own ?? latest)?.figure ?? null;
  const steps = [floor, ...(stretch ? [stretch] : [])].flatMap((goal) => {
    const progress = current && progressOf(current, goal.figure, indicator.better);
    return progress ? [progressLines(progress, current, goal.figure, goal === stretch, locale)] : [];
  });

  const others = setAside(
    subject.differences,
    marks.map(({ figure }) => figure),
    locale,
  );
  // A span such as 3年内 stands for the missing year, unless the indicator's name already has it.
  const { year, period, kind } = floor.figure;
  const span = period && !indicator.name['zh-CN'].includes(period) ? periodOf(floor, locale) : null;
  const when = year === null ? (span ?? '') : isYearlyAverage(floor.figure) ? whenOf(floor, locale) : w.year(year);
  const heading = overrides.heading?.trim() || our.heading(indicator.name[locale], our.whenKind(when, w.kinds[kind]));
  const scope = scopeOf(floor, locale);
  const narrowed = scope === null ? '' : w.scope + w.colon + scope;
  const place = subject.place.name[locale];
  const hint = isEditorFigure(floor.figure)
    ? w.hintEditorData
    : own
      ? our.hintEditorValue
      : latest
        ? our.hintWithActual(our.goal(kind, false), latest.figure.year !== null)
        : our.hintNoActual;
  const subheading = w.subheading(place, narrowed ? w.subheading(narrowed, hint) : hint);

  const remarks = remarksOf(subject, latest?.figure ?? null, others, locale);
  const shown = marks.find(({ figure }) => figure === (current ?? floor.figure)) as GaugeMark;
  const derived = steps.map(([line, formula]) => line + w.colon + formula);
  const scale = scaleOf(
    indicator.measure,
    unit,
    marks.map(({ figure }) => figure),
  );
  const said: Said<GaugeModel> = {
    tag: `qj-${name}`,
    attribute,
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
    inWords: [marks.map((mark) => figureLine(mark, locale)).join(w.listSeparator)],
    spoken: [...(narrowed ? [narrowed] : []), ...marks.map((mark) => figureText(mark, locale)), ...derived],
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
  return { ...said, face: gaugeFace(said), touch: gaugeTouch(said) };
};

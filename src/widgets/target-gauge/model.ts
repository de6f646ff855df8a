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
import { cardHelp, gaugeCard, spokenOf } from './card.js';
import { gaugeDial } from './dial.js';
import { gaugeFace } from './face.js';
import { progressWords, remarksOf } from './phrases.js';
import type { GaugeSubject } from './subject.js';
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
  const goal = markOf(markOfGoal(floor), floor);
  const actuals = [
    ...earlier.map((of) => markOf('earlier', of)),
    ...(latest ? [markOf('actual', latest)] : []),
    ...(own ? [markOf('editor', own)] : []),
  ];
  const marks = [...actuals, goal, ...(stretch ? [markOf('stretch', stretch)] : [])];

  const reached = actuals[actuals.length - 1] ?? null;
  const current = reached?.figure ?? null;
  const steps = [floor, ...(stretch ? [stretch] : [])].flatMap((goal) => {
    const progress = current && progressOf(current, goal.figure, indicator.better);
    return progress ? [progressWords(progress, current, goal.figure, goal === stretch, locale)] : [];
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
  const drawn = reached
    ? gaugeDial(
        marks,
        reached,
        indicator.measure,
        unit,
        steps.map(({ short }) => short),
        locale,
      )
    : gaugeCard(goal, indicator.measure, locale);
  const card = drawn.form === 'dial' ? null : drawn;
  const help = isEditorFigure(floor.figure)
    ? w.hintEditorData
    : own
      ? our.hintEditorValue
      : card
        ? cardHelp(card, goal, locale)
        : our.hintWithActual(our.goal(kind, false), latest?.figure.year !== null);
  // A card has a line for the scope.
  const subheading = w.subheading(place, narrowed && !card ? w.subheading(narrowed, help) : help);

  const derived = steps.map(({ line, formula }) => line + w.colon + formula);
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
    // A card has the word beside the mark, and its number once.
    legend: card
      ? []
      : marks.map((mark) => ({ key: mark.key, look: mark.mark, form: 'stroke', text: figureLine(mark, locale) })),
    passages: [],
    derived,
    remarks: [
      ...remarksOf(subject, latest?.figure ?? null, others, locale),
      ...(card && subject.group ? [our.sisters(subject.group[locale])] : []),
    ],
    inWords: [marks.map((mark) => figureLine(mark, locale)).join(w.listSeparator)],
    spoken: [
      ...(narrowed && !card ? [narrowed] : []),
      ...marks.map((mark) => figureText(mark, locale)),
      ...derived,
      ...(card ? spokenOf(card, locale) : []),
    ],
    drawn,
  };
  return { ...said, face: gaugeFace(said), touch: gaugeTouch(said) };
};

import type { Locale } from '../../core/locale.js';
import { once } from '../../core/once.js';
import { words } from '../../i18n/index.js';
import { figureLegend } from '../../view/figure-legend.js';
import { setAside } from '../../view/set-aside.js';
import { statusLegend } from '../../view/statements.js';
import type { LegendEntry, Said, ShownFigure } from '../../view/view-model.js';
import { treeClaims } from './claims.js';
import { isAmong, termsOf } from './deadlines.js';
import { taskTreeFace } from './face.js';
import { remarksOf } from './remarks.js';
import { tasksOf, treeInWords } from './rows.js';
import type { TaskTreeSubject } from './subject.js';
import { taskTreeTouch } from './touch.js';
import type { Deadline, TaskTreeModel, TreeRow } from './types.js';
import { attribute, name } from './widget.js';
import { taskTreeWords } from './words.js';

export type { TaskTreeModel } from './types.js';

export interface TaskTreeOverrides {
  /** Replaces the heading. */
  heading?: string;
}

const onceEach = (figures: readonly ShownFigure[]): ShownFigure[] => [
  ...new Map(figures.map((figure) => [figure.key, figure])).values(),
];

const deadlinesOf = (
  terms: ReturnType<typeof termsOf>,
  [root, ...tasks]: readonly TreeRow[],
  locale: Locale,
): Deadline[] => {
  const rows = root ? [root, ...tasks] : tasks;
  const figures = rows.flatMap((row) => row.figures);
  const nameOf = (row: TreeRow): string => {
    if (row === root) return '';
    return row.ordinal === null ? row.title : taskTreeWords(locale).articleOf(row.ordinal);
  };
  return terms.map(({ term, figures: ids }) => ({
    text: term.text,
    isSpan: term.years !== null,
    goals: figures
      .filter(
        ({ figure }, index) => ids.includes(figure.id) && figures.findIndex((one) => one.figure === figure) === index,
      )
      .map((figure) => ({
        of: rows
          .filter((row) => row.figures.some((one) => one.figure === figure.figure))
          .map(nameOf)
          .filter(Boolean)
          .join(words(locale).nameSeparator),
        figure,
      })),
  }));
};

/** One mark says all that looks alike. */
const merged = (entries: readonly LegendEntry[], separator: string): LegendEntry[] => {
  const alike = (a: LegendEntry, b: LegendEntry) => a.look === b.look && (a.own ?? false) === (b.own ?? false);
  return entries
    .filter((entry, index) => entries.findIndex((one) => alike(one, entry)) === index)
    .map((entry) => ({
      ...entry,
      text: once(entries.filter((one) => alike(one, entry)).map(({ text }) => text)).join(separator),
    }));
};

const legendOf = (
  [, ...rows]: readonly TreeRow[],
  figures: readonly ShownFigure[],
  { gathered, own }: { gathered: boolean; own: boolean },
  locale: Locale,
): LegendEntry[] => {
  const our = taskTreeWords(locale);
  const entry = (key: string, look: LegendEntry['look'], text: string): LegendEntry => ({
    key,
    look,
    form: 'box',
    text,
    ...(own ? { own } : {}),
  });
  const entries = [
    ...(rows.some(({ mark, look }) => mark === 'plan' && look === 'none') ? [entry('task', 'plan', our.taskMark)] : []),
    ...statusLegend(
      rows.filter(({ mark, look }) => mark === look),
      locale,
    ).map(({ key, look, text }) => entry(key, look, text)),
    ...figureLegend(figures, locale).map((one) =>
      one.look === 'target' && gathered ? { ...one, text: our.deadlineMark } : one,
    ),
    ...(rows.some(({ unnamed }) => unnamed) ? [entry('unnamed', 'none', our.unnamedHere)] : []),
  ];
  return merged(entries, words(locale).nameSeparator);
};

/** Everything that a view shows. Pure: the same input gives the same view in a browser, at build time and in a test. */
export const taskTreeModel = (
  subject: TaskTreeSubject,
  overrides: TaskTreeOverrides,
  locale: Locale,
): TaskTreeModel => {
  const w = words(locale);
  const our = taskTreeWords(locale);
  const terms = termsOf(subject, locale);
  const { root, branches, named, rich, articles } = treeInWords(subject, (figure) => isAmong(terms, figure), locale);
  const rows = [root, ...branches.flatMap((branch) => branch.rows)];
  const figures = onceEach(rows.flatMap((row) => row.figures));
  const deadlines = deadlinesOf(terms, rows, locale);
  const others = setAside(
    subject.differences,
    figures.map(({ figure }) => figure),
    locale,
  );
  const place = subject.place.name[locale];
  const own = subject.root.said.evidence === null;
  const about = own ? `${place} · ${w.hintEditorData}` : place;
  const counts = [our.parts(branches.length), our.counted(tasksOf(subject).length, articles)].join(w.separator);
  const sentences = branches.map(
    ({ name: part, rows: of }) => part + w.colon + of.map(({ sentence }) => sentence).join(w.listSeparator),
  );
  // The heading has its name already.
  const whole = root.sentence === root.name ? [] : [root.sentence];
  const heading = overrides.heading?.trim() || root.name;
  const said: Said<TaskTreeModel> = {
    tag: `qj-${name}`,
    attribute,
    view: subject.view,
    locale,
    heading,
    subheading: w.subheading(about, our.hint),
    stillSubheading: w.subheading(about, our.stillHint),
    tools: our.find,
    place,
    figures,
    others,
    claims: treeClaims(subject, articles, locale),
    legend: legendOf(rows, figures, { gathered: deadlines.length > 0, own }, locale),
    legendPlace: 'above',
    passages: [],
    derived: [],
    remarks: remarksOf(subject, rows, deadlines, others, locale),
    inWords: [...whole, ...sentences],
    spoken: [counts, ...whole, ...sentences],
    root,
    titled: heading === root.name,
    counts,
    branches,
    deadlines,
    rich,
    named,
  };
  return { ...said, face: taskTreeFace(said), touch: taskTreeTouch(said) };
};

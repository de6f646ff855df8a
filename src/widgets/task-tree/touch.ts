import type { Figure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { figureItem } from '../../view/figure-item.js';
import { statementWords, type StatementSubject } from '../../view/statements.js';
import type { DetailItem, DetailLine, MoreDetails, PartDetails, Touch } from '../../view/touch.js';
import type { Said } from '../../view/view-model.js';
import { singleFile } from '../../view/view-path.js';
import type { NodeSubject } from './subject.js';
import type { TaskTreeModel, TreeRow } from './types.js';
import { taskTreeWords } from './words.js';

/** The detail of the widget's `qj-select` event. */
export interface TaskTreeSelectDetail {
  view: string;
  /** The id of the task; null when its details were closed. */
  key: string | null;
  name: string | null;
  figures: Figure[];
}

const bodiesLine = (bodies: readonly string[], locale: Locale): DetailLine[] => {
  const w = words(locale);
  return bodies.length > 0 ? [{ text: w.namedBodies + w.colon + bodies.join(w.nameSeparator) }] : [];
};

const detailsOf = (row: TreeRow, locale: Locale): PartDetails => {
  const w = words(locale);
  const our = taskTreeWords(locale);
  const { title, number, status, detail, bodies, unnamed, figures, note, source, printed, elsewhere } = row;
  return {
    panel: {
      label: title,
      title: [number, title].filter(Boolean).join(' '),
      ...(status ? { aside: status } : {}),
      close: w.close,
    },
    blocks: [
      {
        lines: [
          ...(detail ? [{ text: detail }] : []),
          ...bodiesLine(bodies, locale),
          ...(unnamed ? [{ text: our.unnamedHere, quiet: true }] : []),
          ...(note ? [{ text: w.note + w.colon + note }] : []),
          {
            text: [source, ...(printed === null ? [] : [w.printed + w.colon + printed])].join(w.listSeparator),
            quiet: true,
          },
        ],
      },
      ...(figures.length > 0
        ? [{ title: our.figures, items: figures.map((figure) => figureItem(figure, locale)) }]
        : []),
      ...(elsewhere.length > 0
        ? [
            {
              links: elsewhere.map(({ view, title: of }) => ({
                text: our.seeAlso(of),
                page: `embed/${singleFile({ view, locale }, 'html')}`,
              })),
            },
          ]
        : []),
    ],
  };
};

/** What a touch on a task shows and tells. */
export const taskTreeTouch = ({ view, root, branches, locale }: Said<TaskTreeModel>): Touch => {
  const selection = (row: TreeRow | null): TaskTreeSelectDetail => ({
    view,
    key: row?.key ?? null,
    name: row?.title ?? null,
    figures: row?.figures.map(({ figure }) => figure) ?? [],
  });
  return {
    parts: Object.fromEntries(
      [root, ...branches.flatMap(({ rows }) => rows)].map((row) => [
        row.key,
        { details: detailsOf(row, locale), selection: selection(row) },
      ]),
    ),
    closed: selection(null),
  };
};

const statementItem = (
  subject: StatementSubject,
  key: string,
  { said: { place } }: NodeSubject,
  locale: Locale,
): DetailItem => {
  const w = words(locale);
  const shown = statementWords(subject, key, place ? [place] : [], locale);
  return {
    key,
    lines: [
      { strong: shown.name, aside: shown.status },
      ...(shown.detail ? [{ text: shown.detail }] : []),
      ...bodiesLine(shown.bodies, locale),
      ...shown.figures.map(({ original, caption, figure }) => ({
        text: original,
        aside: [...caption, ...(figure.evidence ? [w.printed + w.colon + figure.evidence.printed] : [])].join(' · '),
      })),
    ],
  };
};

/** What the structures of a task say: a file of its own, because it is as long as all that the tree shows. */
export const insideOf = (node: NodeSubject, locale: Locale): MoreDetails => ({
  summary: taskTreeWords(locale).inside,
  blocks: node.structures.map(({ id, name, note, items }) => ({
    ...(items.length === 1 && items[0]?.name['zh-CN'] === name['zh-CN'] ? {} : { title: name[locale] }),
    items: items.map((item) => statementItem(item, `${id}/${item.id}`, node, locale)),
    lines: note ? [{ text: note[locale], quiet: true }] : [],
  })),
});

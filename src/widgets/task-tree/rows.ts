import type { Locale } from '../../core/locale.js';
import type { Named } from '../../core/text.js';
import { words } from '../../i18n/index.js';
import type { CaptionedFigure } from '../../view/captions.js';
import { statementWords } from '../../view/statements.js';
import type { Look } from '../../view/view-model.js';
import { ordinalOf } from './ordinal.js';
import { ownKey, type NodeSubject, type PartSubject, type TaskTreeSubject } from './subject.js';
import type { Branch, TreeRow } from './types.js';
import { taskTreeWords } from './words.js';

/** From this share on, an empty place stands where the text names nobody; else a remark says it once. */
const NAMED_SHARE = 1 / 3;
/** From this share on, rows take the whole width. */
const RICH_SHARE = 1 / 3;

export const tasksOf = ({ parts }: TaskTreeSubject): NodeSubject[] => parts.flatMap(({ tasks }) => tasks);

/** Whether there is more to say of a part than its name. */
const saysMore = ({ said, structures }: PartSubject): boolean =>
  said.bodies.length + said.figures.length + structures.length > 0 || said.status !== null || said.detail !== null;

const isNumbered = ({ said }: NodeSubject): boolean => said.number !== null && ordinalOf(said.number) !== null;

export interface TreeInWords {
  root: TreeRow;
  branches: Branch[];
  named: boolean;
  rich: boolean;
  articles: boolean;
}

/** A tree in a language; `isDated` tells the figures that stand below it instead of in their rows. */
export const treeInWords = (
  subject: TaskTreeSubject,
  isDated: (figure: CaptionedFigure) => boolean,
  locale: Locale,
): TreeInWords => {
  const w = words(locale);
  const our = taskTreeWords(locale);
  const around: Named[] = [subject.place];
  const tasks = tasksOf(subject);
  const articles = tasks.length > 0 && tasks.every(isNumbered);
  const share = (isSo: (task: NodeSubject) => boolean) => tasks.filter(isSo).length / (tasks.length || 1);
  const isOfDocument = subject.root.said.evidence !== null;
  const named = isOfDocument && share(({ said }) => said.bodies.length > 0) >= NAMED_SHARE;
  const rowOf = (node: NodeSubject, key: string, kind: 'root' | 'own' | 'task'): TreeRow => {
    const shown = statementWords(node.said, key, around, locale);
    const drawn = shown.figures.filter((figure) => !isDated(figure));
    const dated = drawn.length < shown.figures.length;
    const ordinal = shown.number === null ? null : ordinalOf(shown.number);
    const unnamed = named && kind === 'task' && shown.bodies.length === 0;
    const ofStatus: Look | null = shown.look === 'none' ? null : shown.look;
    return {
      ...shown,
      title: shown.name,
      name: kind === 'own' ? our.own : shown.name,
      ordinal: kind === 'task' ? ordinal : null,
      label: [
        ...(kind === 'own' ? [our.own] : []),
        // The figures are heard in what opens.
        statementWords({ ...node.said, figures: [] }, key, around, locale).sentence,
        ...(unnamed ? [our.unnamedHere] : []),
        ...(shown.figures.length > 0 ? [our.figureCount(shown.figures.length)] : []),
      ].join(w.separator),
      mark: dated ? 'target' : (ofStatus ?? (kind === 'task' && ordinal === null ? 'plan' : null)),
      unnamed,
      drawn,
      elsewhere: node.elsewhere.map(({ id, name }) => ({ view: id, title: name[locale] })),
      more: node.structures.length > 0,
    };
  };
  const branches = subject.parts.map((part): Branch => ({
    key: part.said.id,
    ordinal: part.said.number === null ? null : ordinalOf(part.said.number),
    name: part.said.name[locale],
    count: our.counted(part.tasks.length, articles),
    rows: [
      ...(saysMore(part) ? [rowOf(part, ownKey(part.said.id), 'own')] : []),
      ...part.tasks.map((task) => rowOf(task, task.said.id, 'task')),
    ],
  }));
  const rows = branches.flatMap((branch) => branch.rows);
  const full = rows.filter(({ bodies, drawn }) => bodies.length + drawn.length > 0);
  return {
    root: rowOf(subject.root, subject.root.said.id, 'root'),
    branches,
    named,
    rich: full.length / (rows.length || 1) >= RICH_SHARE,
    articles,
  };
};

import { greatest } from '../../core/extremes.js';
import type { Locale } from '../../core/locale.js';
import { textWidth } from '../../core/text-width.js';
import { words } from '../../i18n/index.js';
import { lines, moved, stack, together, type Block } from '../../picture/blocks.js';
import { statementWordsBlock } from '../../picture/statement.js';
import type { TextRun } from '../../picture/shapes.js';
import { cardsBlock, MARK } from './cards.js';
import { deadlineTable } from './deadline-table.js';
import {
  horizontal,
  movedGroup,
  vertical,
  type Node,
  type PlacedGroup,
  type Rule,
  type TaskTreeLayout,
} from './geometry.js';
import { rowBlock, type RowRoom } from './row-block.js';
import type { Branch, TaskTreeModel, TreeRow } from './types.js';
import { taskTreeWords } from './words.js';

/** On both sides of the drawing: letters may reach beyond where they stand. */
const EDGE = 1;
/** The least height that a finger reaches. */
const LEAST = 44;
const PAD = 7;
const LEEWAY = 0.95;
const BOLD = 1.08;
/** The height of a line, in em. */
const LINE = 1.4;
const HEAD = 16;
const NAME = 14;
const ASIDE = 13;
const BRANCH_GAP = 12;
/** From this width on, rows have columns, or branches stand in two of them. */
const WIDE: Record<Locale, number> = { 'zh-CN': 560, en: 660 };
const COLUMN_GAP = 32;
/** The shares of a row's width where bodies and figures begin. */
const BODIES_AT: Record<Locale, number> = { 'zh-CN': 0.4, en: 0.36 };
const FIGURES_AT: Record<Locale, number> = { 'zh-CN': 0.58, en: 0.62 };
/** Where figures begin if bodies have no column. */
const FIGURES_ALONE_AT = 0.34;
const CELL_GAP = 14;
/** Where a branch's ring stands, and its name. */
const RING = { x: 12, radius: 12, dot: 6 };
const TITLE_X = 34;
/** What opens and closes a branch has its sign at the right. */
const SIGN = 30;
/** Large text on a small phone: long English words need all the room that there is. */
const NARROW = 270;
const NARROW_SIGN = 24;
/** From this width on, a trunk joins the branches of a rich tree. */
const TRUNK = 290;

interface Frame {
  model: TaskTreeModel;
  width: number;
  /** Where the line down the tasks stands, and what each line leads to. */
  line: number;
  mark: number;
  ordinal: number;
  text: number;
  trunk: boolean;
  wide: boolean;
  /** Names of tasks stand out where some have more to say below them. */
  weight: RowRoom['weight'];
}

const frameOf = (model: TaskTreeModel, width: number): Frame => {
  const { rich, branches } = model;
  const rows = branches.flatMap((branch) => branch.rows);
  const trunk = rich && width >= TRUNK;
  const line = trunk ? TITLE_X + 6 : RING.x;
  const numbered = rows.some(({ ordinal }) => ordinal !== null);
  const marked = rows.some(({ mark }) => mark !== null);
  const mark = line + 10;
  const ordinal = mark + (marked ? MARK.width + 6 : 0) + 17;
  return {
    model,
    width,
    line,
    mark,
    ordinal,
    text: numbered ? ordinal + 5 : mark + MARK.width + 8,
    trunk,
    wide: rich && width >= WIDE[model.locale],
    weight: rich || rows.some(({ detail }) => detail) ? 600 : 400,
  };
};

const run = (text: string, x: number, y: number, more: Partial<TextRun>): TextRun => ({
  text,
  x,
  y,
  size: NAME,
  weight: 600,
  fill: 'text',
  align: 'left',
  ...more,
});

/** Words behind the last line of others where they fit, else below. */
const withAside = (block: Block, aside: string, room: number): Block => {
  const last = block.texts[block.texts.length - 1];
  if (!last) return block;
  const across = textWidth(last.text, last.size) * BOLD + 8 + textWidth(aside, ASIDE);
  const text = { ...last, text: aside, size: ASIDE, weight: 400 as const, fill: 'text-muted' as const };
  return across <= room * LEEWAY
    ? { ...block, texts: [...block.texts, { ...text, behind: 8 }] }
    : stack([block, lines(aside, room * LEEWAY, ASIDE, { weight: 400, fill: 'text-muted' })], 0);
};

/** A name of a branch with the node where its tasks begin. */
const headGroup = (branch: Branch, frame: Frame, isFirst: boolean, isLast: boolean): PlacedGroup => {
  const { width, trunk, model } = frame;
  const isNarrow = width < NARROW;
  const size = isNarrow ? NAME : HEAD;
  const room = width - TITLE_X - (isNarrow ? NARROW_SIGN : SIGN);
  const title = withAside(
    lines(branch.name, isNarrow ? room : (room * LEEWAY) / BOLD, size, { weight: 600, fill: 'text' }),
    branch.count,
    room,
  );
  const top = Math.round((LEAST - size * LINE) / 2);
  const height = Math.ceil(Math.max(LEAST, title.height + 2 * top));
  const middle = LEAST / 2;
  const { ordinal } = branch;
  const radius = ordinal === null ? RING.dot : RING.radius;
  const number = ordinal === null ? [] : [numeralOf(ordinal, model)];
  const node: Node = { x: RING.x, y: middle, radius, filled: ordinal === null };
  const trunkRules: Rule[] = trunk
    ? [
        ...(isFirst ? [] : [vertical(RING.x, -BRANCH_GAP, middle - radius, 'text')]),
        ...(isLast ? [] : [vertical(RING.x, middle + radius, height, 'text')]),
      ]
    : [];
  return {
    key: branch.key,
    area: { left: 0, top: 0, right: width, bottom: height },
    shapes: [],
    texts: [
      ...number.map((text) => run(text, RING.x, middle, { size: 13, align: 'center' })),
      ...moved(title, TITLE_X, top).texts,
    ],
    height,
    rules: trunkRules,
    nodes: [node],
  };
};

const CHINESE = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const numeralOf = (ordinal: number, { locale }: TaskTreeModel): string =>
  locale === 'en' ? String(ordinal) : (CHINESE[ordinal] ?? String(ordinal));

/** Where the columns of a branch's rows begin, as far as it has something for them. */
const columnsOf = ({ rows }: Branch, { model, wide }: Frame, width: number): RowRoom['columns'] => {
  const full = rows.some(({ drawn, bodies }) => drawn.length + bodies.length > 0);
  if (!wide || !full) return null;
  return {
    bodies: model.named ? Math.round(width * BODIES_AT[model.locale]) : null,
    figures: Math.round(width * (model.named ? FIGURES_AT[model.locale] : FIGURES_ALONE_AT)),
    gap: CELL_GAP,
  };
};

/** What the columns are, above the first row that has them. */
const headings = ({ rows }: Branch, columns: RowRoom['columns'], frame: Frame): Block => {
  if (typeof columns?.bodies !== 'number') return together([], 0);
  const { locale } = frame.model;
  const heading = (text: string, x: number) => run(text, x, 12, { size: ASIDE, weight: 400, fill: 'text-muted' });
  return {
    shapes: [],
    texts: [
      heading(words(locale).namedBodies, columns.bodies),
      ...(rows.some(({ drawn }) => drawn.length > 0) ? [heading(taskTreeWords(locale).figures, columns.figures)] : []),
    ],
    height: 20,
  };
};

const rowGroup = (row: TreeRow, branch: Branch, frame: Frame, goesOn: boolean): PlacedGroup => {
  const { width, line, mark, ordinal, text, trunk, wide, weight, model } = frame;
  const isFirst = row === branch.rows[0];
  const isLast = row === branch.rows[branch.rows.length - 1];
  const room = width - text;
  const columns = columnsOf(branch, frame, room);
  const block = rowBlock(row, {
    width: room,
    columns,
    locale: model.locale,
    weight,
  });
  const head = isFirst ? headings(branch, columns, frame) : together([], 0);
  const least = LEAST - head.height;
  const top = Math.round(head.height + Math.max(PAD, (least - block.height) / 2));
  const height = Math.ceil(Math.max(LEAST, top + block.height + PAD));
  const middle = top + Math.round((NAME * LINE) / 2);
  const own = row.printed === null;
  const to = row.mark !== null ? mark : row.ordinal !== null ? ordinal - 19 : text - 5;
  const from = isFirst ? (trunk ? -8 : RING.radius - LEAST / 2) : 0;
  return {
    key: row.key,
    area: { left: 0, top: 0, right: width, bottom: height },
    shapes: [
      ...(row.mark
        ? [
            {
              box: {
                left: mark,
                top: middle - MARK.height / 2,
                right: mark + MARK.width,
                bottom: middle + MARK.height / 2,
              },
              look: row.mark,
              ...(own ? { own } : {}),
            },
          ]
        : []),
      ...moved(block, text, top).shapes,
    ],
    texts: [
      ...(row.ordinal === null
        ? []
        : [run(String(row.ordinal), ordinal, middle, { fill: 'accent', align: 'right', size: 13 })]),
      ...moved(head, text, 0).texts,
      ...moved(block, text, top).texts,
    ],
    height,
    rules: [
      ...(goesOn && trunk ? [vertical(RING.x, 0, height, 'text')] : []),
      vertical(line, from, isLast ? middle : height, 'text-muted'),
      horizontal(line, to, middle, 'text-muted'),
      ...(wide && columns && !isFirst ? [horizontal(text, width, 0, 'line')] : []),
    ],
    nodes: [],
  };
};

/** Branches one below the other. */
const column = (branches: readonly Branch[], frame: Frame): { groups: PlacedGroup[]; height: number } => {
  const groups: PlacedGroup[] = [];
  let y = 0;
  branches.forEach((branch, index) => {
    const isLast = index === branches.length - 1;
    const own = [
      headGroup(branch, frame, index === 0, isLast),
      ...branch.rows.map((row) => rowGroup(row, branch, frame, !isLast)),
    ];
    for (const group of own) {
      groups.push(movedGroup(group, 0, y));
      y += group.height;
    }
    y += BRANCH_GAP;
  });
  return { groups, height: Math.max(0, y - BRANCH_GAP) };
};

/** The branches in two columns as equally long as their order allows. */
const halves = (branches: readonly Branch[], frame: Frame): [Branch[], Branch[]] => {
  const heights = branches.map((branch) => column([branch], frame).height);
  const sum = (of: readonly number[]) => of.reduce((total, height) => total + height, 0);
  const longest = (at: number) => Math.max(sum(heights.slice(0, at)), sum(heights.slice(at)));
  const cuts = branches.map((_, index) => index + 1).sort((a, b) => longest(a) - longest(b));
  const cut = cuts[0] ?? branches.length;
  return [branches.slice(0, cut), branches.slice(cut)];
};

const rootGroup = ({ root, titled, counts, locale }: TaskTreeModel, width: number): PlacedGroup => {
  const w = words(locale);
  const { bodies } = root;
  const block = stack(
    [
      ...(titled ? [] : [statementWordsBlock({ ...root, figures: [], status: '', detail: '' }, width, 600)]),
      lines(counts, width * LEEWAY, HEAD, { weight: 600, fill: titled ? 'text' : 'text-muted' }),
      ...[root.status, root.detail]
        .filter(Boolean)
        .map((text) => lines(text, width * LEEWAY, ASIDE, { weight: 400, fill: 'text-muted' })),
      ...(bodies.length > 0
        ? [
            lines(w.namedBodies + w.colon + bodies.join(w.nameSeparator), width * LEEWAY, ASIDE, {
              weight: 400,
              fill: 'text',
            }),
          ]
        : []),
      ...(root.drawn.length > 0
        ? [
            cardsBlock(
              root.drawn.map((figure) => ({ figure, of: '' })),
              width,
              locale,
            ),
          ]
        : []),
    ],
    4,
  );
  const height = Math.ceil(Math.max(LEAST, block.height + 2 * PAD));
  return {
    ...moved(block, 0, Math.round((height - block.height) / 2)),
    key: root.key,
    area: { left: 0, top: 0, right: width, bottom: height },
    height,
    rules: [],
    nodes: [],
  };
};

/** The key of the group that stands below all columns. */
export const BELOW = 'goals';

/** Where everything stands at a width, with all branches open. Pure; the height follows. */
export const taskTreeLayout = (model: TaskTreeModel, width: number): TaskTreeLayout => {
  const across = width - 2 * EDGE;
  const root = rootGroup(model, across);
  const groups: PlacedGroup[] = [movedGroup(root, EDGE, 0)];
  const top = root.height + 6;
  const isDouble = !model.rich && width >= WIDE[model.locale] && model.branches.length > 1;
  const half = Math.floor((across - COLUMN_GAP) / 2);
  const frame = frameOf(model, isDouble ? half : across);
  const parts = isDouble ? halves(model.branches, frame) : [model.branches];
  const columns = parts.map((branches) => column(branches, frame));
  columns.forEach((one, index) => {
    groups.push(...one.groups.map((group) => movedGroup(group, EDGE + index * (half + COLUMN_GAP), top)));
  });
  let y = top + greatest(columns.map(({ height }) => height));
  if (model.deadlines.length > 0) {
    y += 24;
    const table = deadlineTable(model.deadlines, across, model.locale);
    groups.push(movedGroup({ ...table, key: BELOW, area: null, nodes: [] }, EDGE, y));
    y += table.height;
  }
  return { groups, height: Math.ceil(y) };
};

import { greatest, least } from '../../core/extremes.js';
import { words } from '../../i18n/index.js';
import { bodyStack, boxContent, leastBox, smallerNames, stacked, textStack, type Measures } from './blocks.js';
import { arrowHead, point, shiftPieces, type Box, type Drawn, type PlacedLink, type PlacedStage } from './geometry.js';
import { inOrder, onwardLinks } from './graph.js';
import type { ChainLink, ChainModel, ChainStage } from './model.js';
import { chainWords } from './words.js';

const HEAD = 4.5;
const LANE = 10;
/** Lanes closer than this cannot be told apart; the links are then given in words. */
const LEAST_LANE = 5;
/** With less room than this beside the boxes, figures stand below them. */
const LEAST_BESIDE = 125;
/** From a box to what stands below it. */
const BELOW = 6;
/** From a box's left edge to what stands below it; the links to the next stage run between. */
const INDENT = 24;
/** Preferred width of a figure with its caption; where several fit, figures stand in columns. */
const FIGURE_WIDTH = 190;

/** A lane beside the boxes for all links of one stage that do not simply lead to the next row. */
interface Lane {
  from: string;
  links: ChainLink[];
  first: number;
  last: number;
  /** Counted from the boxes outwards. */
  index: number;
}

const lanesOf = (links: readonly ChainLink[], rowOf: ReadonlyMap<string, number>): Lane[] => {
  const row = (key: string) => rowOf.get(key) ?? 0;
  const sources = [...new Set(links.map(({ from }) => from))];
  const lanes = sources
    .map((from): Lane => {
      const own = links.filter((link) => link.from === from);
      const rows = [from, ...own.map(({ to }) => to)].map(row);
      return { from, links: own, first: least(rows), last: greatest(rows), index: 0 };
    })
    .sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first);
  const taken: Lane[][] = [];
  for (const lane of lanes) {
    const free = taken.findIndex((others) => others.every(({ first, last }) => last < lane.first || first > lane.last));
    lane.index = free === -1 ? taken.length : free;
    (taken[lane.index] ??= []).push(lane);
  }
  return lanes;
};

/** Boxes are as wide as the longest word of their names; where that is too wide, the letters shrink. */
const boxesFor = (stages: readonly ChainStage[], width: number, m: Measures): { boxWidth: number; m: Measures } => {
  const least = Math.min(150, width * 0.34);
  const most = width * 0.54;
  const needed = leastBox(stages, least, Infinity, m);
  if (needed <= most) return { boxWidth: needed, m };
  const smaller = smallerNames(m);
  return { boxWidth: leastBox(stages, least, most, smaller), m: smaller };
};

/** Stages from top to bottom, names on the left and figures beside them; links lead down, or along lanes at the left. */
export const flowRows = (
  model: ChainModel,
  stages: readonly ChainStage[],
  links: readonly ChainLink[],
  width: number,
  measures: Measures,
  several = false,
): Drawn => {
  const byKey = new Map(stages.map((stage) => [stage.key, stage]));
  const order = inOrder([...byKey.keys()], onwardLinks([...byKey.keys()], links)).map(
    (key) => byKey.get(key) as ChainStage,
  );
  const rowOf = new Map(order.map(({ key }, row) => [key, row]));
  const isStraight = ({ from, to }: ChainLink) =>
    rowOf.get(to) === (rowOf.get(from) ?? 0) + 1 && links.filter((link) => link.from === from).length === 1;
  const straight = links.filter(isStraight);
  const bent = links.filter((link) => !isStraight(link));
  const lanes = lanesOf(bent, rowOf);
  const laneCount = Math.max(0, ...lanes.map(({ index }) => index + 1));
  const laneGap = Math.min(LANE, (width * 0.16) / Math.max(1, laneCount));
  const inWords = laneGap < LEAST_LANE;
  const gutter = inWords || laneCount === 0 ? 0 : laneCount * laneGap + 10;

  const beside = boxesFor(stages, width, measures);
  const isBeside = width - gutter - beside.boxWidth - 12 >= LEAST_BESIDE;
  const { boxWidth, m } = isBeside ? beside : { boxWidth: width - gutter, m: measures };
  const textLeft = isBeside ? gutter + boxWidth + 12 : gutter + INDENT;
  const textWidth = width - textLeft;
  const figureColumns = Math.max(1, Math.min(3, Math.floor(textWidth / (FIGURE_WIDTH * (m.small / 12)))));
  // One figure for each stage and no companies, where figures would stand below each other.
  const compact = several && figureColumns === 1;
  const w = words(model.locale);
  const our = chainWords(model.locale);
  const leadsOf = (key: string): string =>
    inWords
      ? bent
          .filter(({ from }) => from === key)
          .map(({ to, kind, basis }) => our.leads(kind, basis) + w.colon + (byKey.get(to)?.name ?? ''))
          .join(w.listSeparator)
      : '';
  let y = 0;
  const placed = order.map((stage, row): PlacedStage => {
    const before = order[row - 1];
    const joined = before && straight.some(({ from, to }) => from === before.key && to === stage.key);
    if (row > 0) y += (joined ? 20 : 12) - (compact ? 4 : 0);
    const name = boxContent(stage, boxWidth, m);
    const leads = leadsOf(stage.key);
    const body = stacked(
      [
        compact
          ? bodyStack(model, stage, stage.figures.slice(0, 1), textWidth, m, 1, [])
          : bodyStack(model, stage, stage.figures, textWidth, m, figureColumns),
        textStack(leads, textWidth, m.small, m, { weight: 400, fill: 'text' }),
      ].filter(({ height }) => height > 0),
      4,
    );
    const box: Box = { left: gutter, top: y, right: gutter + boxWidth, bottom: y + name.height };
    const down = isBeside ? Math.max(0, (name.height - body.height) / 2) : name.height + BELOW;
    const pieces = shiftPieces(body, textLeft, y + down);
    const bottom = y + (body.height > 0 ? Math.max(name.height, down + body.height) : name.height);
    const area = { left: gutter, top: y, right: width, bottom };
    const texts = name.texts.map((run) => ({ ...run, x: run.x + gutter, y: run.y + y }));
    y = bottom;
    return { stage, box, area, ...pieces, texts: [...texts, ...pieces.texts] };
  });
  const boxOf = (key: string): Box => (placed.find(({ stage }) => stage.key === key) as PlacedStage).box;

  const down = straight.map((link): PlacedLink => {
    const [from, to] = [boxOf(link.from), boxOf(link.to)];
    const x = isBeside ? (from.left + from.right) / 2 : from.left + INDENT / 2;
    return {
      link,
      path: `M${point(x, from.bottom + 1)} L${point(x, to.top - 2)}`,
      head: arrowHead(x, to.top - 2, 'down', HEAD),
    };
  });
  const along = inWords
    ? []
    : lanes.flatMap(({ from, links: own, index }) =>
        own.map((link): PlacedLink => {
          const [start, end] = [boxOf(from), boxOf(link.to)];
          const x = gutter - 10 - index * laneGap;
          // A line leaves below the middle and arrives above it, so that ways in and out stay apart.
          const y1 = (start.top + start.bottom) / 2 + 6;
          const y2 = (end.top + end.bottom) / 2 - 6;
          const turn = Math.min(6, laneGap);
          const sign = y2 > y1 ? 1 : -1;
          return {
            link,
            path:
              `M${point(start.left, y1)} L${point(x + turn, y1)} C${point(x, y1)} ${point(x, y1)} ${point(x, y1 + sign * turn)}` +
              ` L${point(x, y2 - sign * turn)} C${point(x, y2)} ${point(x, y2)} ${point(x + turn, y2)} L${point(end.left - 2, y2)}`,
            head: arrowHead(end.left - 2, y2, 'right', HEAD),
          };
        }),
      );
  return {
    heads: [],
    stages: placed,
    links: [...down, ...along],
    brackets: [],
    texts: [],
    swatches: [],
    bars: [],
    width,
    height: Math.max(0, ...placed.map(({ area }) => area.bottom)),
  };
};

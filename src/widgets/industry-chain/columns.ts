import { greatest, least } from '../../core/extremes.js';
import {
  bodyStack,
  boxContent,
  figureStack,
  leastBox,
  smallerNames,
  stacked,
  type Measures,
  type Stack,
} from './blocks.js';
import {
  arrowHead,
  point,
  shiftDrawn,
  shiftPieces,
  type Box,
  type Drawn,
  type PlacedLink,
  type PlacedStage,
} from './geometry.js';
import { layerCount, onwardLinks } from './graph.js';
import { layered, type Point } from './layers.js';
import type { ChainFigure, ChainLink, ChainModel, ChainStage } from './model.js';

const LEAST = 92;
const MOST = 340;
const HEAD = 5;
/** Space for recycling links that lead back to an earlier stage: for the first one, and for each further one. */
const BACK = 16;
const MORE = 7;

/** Two neighbouring stages and the figures that the text gives for both together. */
interface Sharing {
  left: string;
  right: string;
  figures: ChainFigure[];
}

const sharings = (stages: readonly ChainStage[], links: readonly ChainLink[]): Sharing[] =>
  links.flatMap(({ from, to }) => {
    const source = stages.find(({ key }) => key === from);
    const alone =
      links.filter((link) => link.from === from).length === 1 && links.filter((link) => link.to === to).length === 1;
    const figures = (source?.figures ?? []).filter(
      ({ stages: keys }) => keys.length === 2 && keys[0] === from && keys[1] === to,
    );
    return alone && figures.length > 0 ? [{ left: from, right: to, figures }] : [];
  });

interface Sized {
  stage: ChainStage;
  name: ReturnType<typeof boxContent>;
  body: Stack;
  /** From the middle of the box to the end of the content below it. */
  below: number;
}

/** A line through the gaps that the layout leaves between boxes: horizontal within columns, curved between them. */
const linkPath = (link: ChainLink, from: Box, to: Box, between: readonly Point[], columnWidth: number): PlacedLink => {
  const start = { x: from.right + 2, y: middle(from) };
  const end = { x: to.left - 2, y: middle(to) };
  const stops = between.filter(({ x }) => x - columnWidth / 2 > start.x && x + columnWidth / 2 < end.x);
  let path = `M${point(start.x, start.y)}`;
  let at = start;
  const curve = (x: number, y: number) => {
    const half = (at.x + x) / 2;
    path += ` C${point(half, at.y)} ${point(half, y)} ${point(x, y)}`;
    at = { x, y };
  };
  for (const { x, y } of stops) {
    curve(x - columnWidth / 2, y);
    path += ` L${point(x + columnWidth / 2, y)}`;
    at = { x: x + columnWidth / 2, y };
  }
  curve(end.x, end.y);
  return { link, path, head: arrowHead(end.x, end.y, 'right', HEAD) };
};

const middle = ({ top, bottom }: Box): number => (top + bottom) / 2;

/**
 * Linked stages from left to right, each in the column after those that lead to it; null where they do not fit into the
 * width. The layered layout is dagre's.
 */
export const flowColumns = (
  model: ChainModel,
  stages: readonly ChainStage[],
  links: readonly ChainLink[],
  full: number,
  measures: Measures,
): Drawn | null => {
  const keys = stages.map(({ key }) => key);
  const onward = onwardLinks(keys, links);
  const back = links.filter((link) => !onward.includes(link));
  const count = layerCount(keys, onward);
  // Links back run round the outside.
  const margin = back.length > 0 ? BACK + (back.length - 1) * MORE : 0;
  const width = full - 2 * margin;
  const gap = 26 * (measures.name / 14);
  const column = Math.min(MOST, (width - (count - 1) * gap) / count);
  // Names break between words only; smaller letters are tried before the chain turns vertical.
  const m = [measures, smallerNames(measures)].find((sizes) => column >= leastBox(stages, LEAST, MOST, sizes));
  if (!m) return null;

  const shared = sharings(stages, links);
  const sharedHeight = new Map<string, number>();
  const sharedStacks = shared.map(({ left, right, figures }) => {
    const stack = stacked(
      figures.map((figure) => figureStack(figure, 2 * column + gap - 8, m, true)),
      m.gap,
    );
    sharedHeight.set(left, stack.height + m.gap + 8);
    sharedHeight.set(right, stack.height + m.gap + 8);
    return { left, right, stack };
  });
  const sized = stages.map((stage): Sized => {
    const own = stage.figures.filter(
      (figure) =>
        !shared.some(({ left, right, figures }) => [left, right].includes(stage.key) && figures.includes(figure)),
    );
    const name = boxContent(stage, column, m);
    const body = bodyStack(model, stage, own, column, m);
    const hanging = (sharedHeight.get(stage.key) ?? 0) + body.height;
    return { stage, name, body, below: name.height / 2 + (hanging > 0 ? 8 + hanging : 0) };
  });

  const layers = layered(
    sized.map(({ stage: { key }, name, below }) => ({ key, width: column, above: name.height / 2, below })),
    onward,
    { nodes: 14, columns: gap },
  );
  const at = (key: string): Point => layers.nodes.get(key) as Point;
  const used = greatest(stages.map(({ key }) => at(key).x)) + column / 2;
  if (used > width + 1) return null;

  const ways = layers.points.flat().map(({ y }) => y);
  const top = least([...sized.map(({ stage, name }) => at(stage.key).y - name.height / 2), ...ways]) - margin;
  const placed = sized.map(({ stage, name, body, below }): PlacedStage => {
    const { x, y } = at(stage.key);
    const left = x - column / 2;
    const box = { left, top: y - top - name.height / 2, right: left + column, bottom: y - top + name.height / 2 };
    const pieces = shiftPieces(body, left, box.bottom + 8 + (sharedHeight.get(stage.key) ?? 0));
    const texts = name.texts.map((run) => ({ ...run, x: run.x + left, y: run.y + box.top }));
    return {
      stage,
      box,
      area: { ...box, bottom: y - top + below },
      ...pieces,
      texts: [...texts, ...pieces.texts],
    };
  });
  const boxOf = (key: string): Box => (placed.find(({ stage }) => stage.key === key) as PlacedStage).box;
  const columns = new Set(sized.map(({ stage }) => Math.round(at(stage.key).x)));
  const lines = [
    ...onward.map((link, index) => {
      const between = (layers.points[index] ?? [])
        .filter(({ x }) => columns.has(Math.round(x)))
        .map(({ x, y }) => ({ x, y: y - top }));
      return linkPath(link, boxOf(link.from), boxOf(link.to), between, column);
    }),
    ...back.map((link, index) => backPath(link, boxOf(link.from), boxOf(link.to), BACK / 2 + index * MORE)),
  ];
  const brackets: string[] = [];
  const together = sharedStacks.map(({ left, right, stack }) => {
    const [start, end] = [boxOf(left), boxOf(right)];
    const y = Math.max(start.bottom, end.bottom) + 5;
    brackets.push(
      `M${point(start.left, y)} L${point(start.left, y + 5)} L${point(end.right, y + 5)} L${point(end.right, y)}`,
    );
    return shiftPieces(stack, start.left, y + 11);
  });
  const drawn: Drawn = {
    heads: [],
    stages: placed,
    links: lines,
    brackets,
    texts: together.flatMap(({ texts }) => texts),
    swatches: together.flatMap(({ swatches }) => swatches),
    bars: together.flatMap(({ bars }) => bars),
    width: used,
    height: greatest([...placed.map(({ area }) => area.bottom), ...ways.map((y) => y - top)]),
  };
  return shiftDrawn(drawn, margin, 0);
};

/** Recycling that leads back to an earlier stage runs over the top, through the gaps between columns. */
const backPath = (link: ChainLink, from: Box, to: Box, apart: number): PlacedLink => {
  const [start, end] = [middle(from), middle(to)];
  // Links back keep apart from each other.
  const [right, left] = [from.right + apart, to.left - apart];
  const above = apart;
  return {
    link,
    path:
      `M${point(from.right + 2, start)} L${point(right, start)} L${point(right, above)}` +
      ` L${point(left, above)} L${point(left, end)} L${point(to.left - 2, end)}`,
    head: arrowHead(to.left - 2, end, 'right', HEAD),
  };
};

import type { Box, TextRun } from '../../picture/shapes.js';
import type { ColorName } from '../../theme/tokens.js';
import type { Look } from '../../view/view-model.js';
import type { ChainLink, ChainStage } from './model.js';

export type { Box, TextRun };

export interface PlacedSwatch {
  look: Look;
  color: ColorName;
  x: number;
  y: number;
  size: number;
}

/** A bar on the scale shared by all bars of the view. */
export interface Bar {
  look: Look;
  color: ColorName;
  x: number;
  y: number;
  length: number;
  /** The length of a bar for the greatest figure. */
  full: number;
}

/** Drawing elements beside or below boxes. */
export interface Pieces {
  texts: TextRun[];
  swatches: PlacedSwatch[];
  bars: Bar[];
}

export interface PlacedStage extends Pieces {
  stage: ChainStage;
  box: Box;
  /** The hit area: the box with its figures. */
  area: Box;
}

export interface PlacedLink {
  link: ChainLink;
  /** Path data of the line. */
  path: string;
  /** Path data of the arrow's head, at the end of the line. */
  head: string;
}

/** The strip at the head of one of several chains; touching it opens the chain's companies. */
export interface PlacedHead {
  /** The chain. */
  key: string;
  box: Box;
}

/** Part of the drawing, with coordinates from its own top left corner. */
export interface Drawn extends Pieces {
  heads: PlacedHead[];
  stages: PlacedStage[];
  links: PlacedLink[];
  /** Path data of the brackets over figures that stages share. */
  brackets: string[];
  width: number;
  height: number;
}

export const shiftBox = ({ left, top, right, bottom }: Box, dx: number, dy: number): Box => ({
  left: left + dx,
  top: top + dy,
  right: right + dx,
  bottom: bottom + dy,
});

const shiftAll = <T extends { x: number; y: number }>(items: readonly T[], dx: number, dy: number): T[] =>
  items.map((item) => ({ ...item, x: item.x + dx, y: item.y + dy }));

export const shiftPieces = ({ texts, swatches, bars }: Pieces, dx: number, dy: number): Pieces => ({
  texts: shiftAll(texts, dx, dy),
  swatches: shiftAll(swatches, dx, dy),
  bars: shiftAll(bars, dx, dy),
});

/** Translates path data that has only absolute commands. */
const shiftPath = (path: string, dx: number, dy: number): string =>
  path.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => point(Number(x) + dx, Number(y) + dy));

export const shiftDrawn = (drawn: Drawn, dx: number, dy: number): Drawn => ({
  ...drawn,
  ...shiftPieces(drawn, dx, dy),
  heads: drawn.heads.map(({ key, box }) => ({ key, box: shiftBox(box, dx, dy) })),
  stages: drawn.stages.map((placed) => ({
    ...placed,
    ...shiftPieces(placed, dx, dy),
    box: shiftBox(placed.box, dx, dy),
    area: shiftBox(placed.area, dx, dy),
  })),
  links: drawn.links.map(({ link, path, head }) => ({
    link,
    path: shiftPath(path, dx, dy),
    head: shiftPath(head, dx, dy),
  })),
  brackets: drawn.brackets.map((path) => shiftPath(path, dx, dy)),
});

const round = (value: number): number => Math.round(value * 10) / 10;

/** A point of path data. */
export const point = (x: number, y: number): string => `${round(x)} ${round(y)}`;

/** An open arrow head that points right or down, its tip at the given point. */
export const arrowHead = (x: number, y: number, direction: 'right' | 'down', size: number): string =>
  direction === 'right'
    ? `M${point(x - size, y - size)} L${point(x, y)} L${point(x - size, y + size)}`
    : `M${point(x - size, y - size)} L${point(x, y)} L${point(x + size, y - size)}`;

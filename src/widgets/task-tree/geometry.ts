import type { Block } from '../../picture/blocks.js';
import type { Box } from '../../picture/shapes.js';
import type { ColorName } from '../../theme/tokens.js';

/** A connecting line, or a rule between rows. */
export interface Rule {
  box: Box;
  fill: ColorName;
}

/** The node of a branch: a ring with its number, or a dot. */
export interface Node {
  x: number;
  y: number;
  radius: number;
  filled: boolean;
}

/** What is drawn for a row, a part's name or the goals; `area` is what a finger reaches. */
export interface PlacedGroup extends Block {
  key: string;
  area: Box | null;
  rules: Rule[];
  nodes: Node[];
}

export interface TaskTreeLayout {
  height: number;
  groups: PlacedGroup[];
}

export const vertical = (x: number, top: number, bottom: number, fill: ColorName): Rule => ({
  box: { left: x, top, right: x + 1, bottom },
  fill,
});

export const horizontal = (left: number, right: number, y: number, fill: ColorName): Rule => ({
  box: { left, top: y, right, bottom: y + 1 },
  fill,
});

const shifted = <T extends { box: Box }>(one: T, x: number, y: number): T => ({
  ...one,
  box: { left: one.box.left + x, top: one.box.top + y, right: one.box.right + x, bottom: one.box.bottom + y },
});

export const movedGroup = (group: PlacedGroup, x: number, y: number): PlacedGroup => ({
  ...group,
  area: group.area && shifted({ box: group.area }, x, y).box,
  shapes: group.shapes.map((shape) => shifted(shape, x, y)),
  texts: group.texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y })),
  rules: group.rules.map((rule) => shifted(rule, x, y)),
  nodes: group.nodes.map((node) => ({ ...node, x: node.x + x, y: node.y + y })),
});

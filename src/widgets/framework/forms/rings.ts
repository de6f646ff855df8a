import { greatest } from '../../../core/extremes.js';
import { stack, together, type Block } from '../../../picture/blocks.js';
import type { FormShape } from '../../../picture/forms.js';
import type { TextRun } from '../../../picture/shapes.js';
import type { ShownStatement } from '../../../view/statements.js';
import type { FrameworkStructure } from '../types.js';
import { frameworkWords } from '../words.js';
import {
  asideBlock,
  emptyPlace,
  headBlock,
  headPiece,
  LEAST,
  looseAt,
  movedPiece,
  partAt,
  titleBlock,
  type FormLayout,
  type FormRoom,
  type Piece,
} from './piece.js';

const WIDE = 520;
const WIDEST = 280;
const GAP = 32;

const minutesOf = ({ figures }: ShownStatement) => figures.find(({ figure }) => figure.unit === '分钟') ?? null;

/** Circles with radii by their minutes, the widest as wide as `size`; each says its minutes at its top. */
const circles = (items: readonly ShownStatement[], size: number): Block => {
  const timed = items.flatMap((item) => minutesOf(item) ?? []).sort((a, b) => b.figure.value - a.figure.value);
  const most = greatest(timed.map(({ figure }) => figure.value));
  const middle = size / 2;
  const shapes = timed.map(({ figure, mark }): FormShape => {
    const radius = (figure.value / most) * middle;
    return {
      box: { left: middle - radius, top: middle - radius, right: middle + radius, bottom: middle + radius },
      look: mark,
      radius,
    };
  });
  const texts = timed.map(({ figure, label }, index): TextRun => {
    const radius = (figure.value / most) * middle;
    const inner = ((timed[index + 1]?.figure.value ?? 0) / most) * middle;
    return {
      text: label,
      x: middle,
      y: middle - (radius + inner) / 2,
      size: 14,
      weight: 600,
      fill: 'text',
      align: 'center',
    };
  });
  return { shapes, texts, height: size };
};

/** Circles with their minutes, and a row for each level, those without minutes among them. */
export const ringsForm = (structures: readonly FrameworkStructure[], room: FormRoom): FormLayout => {
  const { width, locale } = room;
  const our = frameworkWords(locale);
  const pieces: Piece[] = [];
  let y = 0;
  for (const structure of structures) {
    const { items } = structure;
    const head = headPiece(structure, headBlock(structure, room), width);
    pieces.push(movedPiece(head, 0, y));
    y += Math.ceil(head.block.height) + 14;
    const wide = width >= WIDE;
    const size = Math.floor(Math.min(WIDEST, wide ? width * 0.42 : width * 0.8));
    const drawing = circles(items, size);
    const left = wide ? size + GAP : 0;
    const across = width - left;
    if (!wide) {
      pieces.push(looseAt(drawing, Math.floor((width - size) / 2), y));
      y += size + 12;
    }
    const rows = items.map((item) => {
      const block = stack(
        [
          titleBlock(item.name, across, 14),
          minutesOf(item) ? asideBlock(item.detail, across) : emptyPlace(our.noMinutes, across),
        ],
        1,
      );
      return { ...block, height: Math.max(LEAST, Math.ceil(block.height) + 8) };
    });
    const height = rows.reduce((sum, row) => sum + row.height, 0);
    let at = wide ? y + Math.max(0, Math.floor((size - height) / 2)) : y;
    if (wide) pieces.push(looseAt(drawing, 0, y));
    items.forEach((item, index) => {
      const row = rows[index] ?? together([], 0);
      pieces.push(partAt(item.key, row, left, at, across, row.height));
      at += row.height;
    });
    y = Math.max(at, wide ? y + size : 0) + 14;
  }
  return { pieces, height: Math.max(0, y - 14) };
};

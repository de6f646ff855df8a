import { greatest } from '../../core/extremes.js';
import { beside, lines, moved, stack, together, type Block } from '../../picture/blocks.js';
import { numberBlock, USUAL_SIZES, type NumberBlock, type NumberSizes } from '../../picture/number.js';
import { boxForm, looksOf, multipleForm, shareForm, unitsForm } from '../../picture/measures.js';
import type { PlacedPart } from '../../view/static-view.js';
import { rowsBlock } from './card-rows.js';
import type { CardModel, GaugeMark } from './types.js';
import { gaugeWords } from './words.js';

export interface CardLayout extends Block {
  parts: PlacedPart[];
}

/** From this width on, the lines stand beside the number, in CSS pixels. */
const WIDE = 440;
const NUMBER_SHARE = 0.6;
const GAP = 12;
/** The least size of what a finger reaches. */
const TOUCH = 44;

const LARGE: NumberSizes = { number: 48, least: 20, words: 20, stacked: 18, gap: 6 };
/** On the narrowest screens a large number would leave its unit no room. */
const NARROW = 300;
const MEDIUM: NumberSizes = { number: 40, least: 20, words: 18, stacked: 16, gap: 5 };

const sizesAt = (width: number): NumberSizes => (width < NARROW ? MEDIUM : LARGE);

/** By how much a digit may be wider than usual, in em, depending on the reader's face. */
const WIDER = 0.1;
const CAPTION = 13;
const BAR = 22;
const MARK = 9;

const numberOf = ({ parts }: GaugeMark, room: number, sizes: NumberSizes): Block & NumberBlock => ({
  shapes: [],
  ...numberBlock(parts, 0, 0, room - parts.number.length * sizes.number * WIDER, sizes),
});

/** A number with the mark of its nature. */
const marked = (mark: GaugeMark, room: number, sizes: NumberSizes): Block & { width: number } => {
  const indent = MARK + GAP;
  const number = numberOf(mark, room - indent, sizes);
  const height = sizes.number * 0.8;
  const block = together(
    [moved(boxForm(looksOf(mark), MARK, height), 0, number.middle - height / 2), moved(number, indent, 0)],
    number.height,
  );
  return { ...block, width: indent + number.width };
};

/** Another goal of the same view, which has no lines beside it. */
const further = (mark: GaugeMark, room: number): Block & { width: number } => {
  const number = marked(mark, room, USUAL_SIZES);
  const caption = lines(mark.caption, room - MARK - GAP, CAPTION, { weight: 400, fill: 'text-muted' });
  return { ...stack([number, moved(caption, MARK + GAP, 0)], 0), width: number.width };
};

/** Fewer units are drawn larger. */
const units = (mark: GaugeMark, room: number): Block =>
  (mark.figure.valueTo ?? mark.figure.value) > 5 ? unitsForm(mark, room, 20, 6) : unitsForm(mark, room, 28, 7);

const reachOf = ({ shapes }: Block): number => greatest(shapes.map((shape) => shape.box.right));

/** The units stand beside their number where both fit, else below it. */
const counted = (mark: GaugeMark, room: number, sizes: NumberSizes): Block & { width: number } => {
  const number = numberOf(mark, room, sizes);
  const left = number.width + 2 * GAP;
  const drawn = units(mark, room);
  const right = left + reachOf(drawn);
  if (right <= room) {
    return {
      ...beside([
        [number, 0],
        [drawn, left],
      ]),
      width: right,
    };
  }
  return { ...stack([number, drawn], 6), width: Math.max(number.width, reachOf(drawn)) };
};

const partOf = (key: string, top: number, { width, height }: Block & { width: number }, room: number): PlacedPart => ({
  key,
  left: 0,
  top,
  right: Math.min(room, Math.max(TOUCH, Math.ceil(width))),
  bottom: top + Math.max(TOUCH, Math.ceil(height)),
});

/** A form that needs the whole width. */
const across = (goal: GaugeMark, { form, locale }: CardModel, width: number): Block[] => {
  if (form === 'share') return [shareForm(goal, width, BAR)];
  if (form === 'multiple') return [multipleForm(goal, width, BAR, goal.figure.value, gaugeWords(locale).once)];
  return [];
};

/** Where a goal's card has its number, its form and its lines at a width. Pure; the height follows. */
export const cardLayout = (model: CardModel, width: number): CardLayout => {
  const isWide = width >= WIDE;
  const sizes = sizesAt(width);
  const room = isWide ? Math.round(width * NUMBER_SHARE) - 2 * GAP : width;
  const parts: PlacedPart[] = [];
  let y = 0;
  const numbers: Block[] = [];
  const place = ({ key }: GaugeMark, block: Block & { width: number }): void => {
    parts.push(partOf(key, y, block, room));
    const height = Math.max(TOUCH, Math.ceil(block.height));
    numbers.push({ ...block, height });
    y += height + GAP;
  };
  const [goal, ...others] = [
    ...model.marks.filter(({ key }) => key === model.key),
    ...model.marks.filter(({ key }) => key !== model.key),
  ];
  if (!goal) return { ...together([], 0), parts };
  if (model.form === 'units') place(goal, counted(goal, room, sizes));
  else if (model.form === 'number') place(goal, marked(goal, room, sizes));
  else place(goal, numberOf(goal, room, sizes));
  for (const mark of others) place(mark, further(mark, room));
  const left = stack(numbers, GAP);
  const form = across(goal, model, width);
  if (isWide) {
    const x = room + 2 * GAP;
    const rows = rowsBlock(model.rows, goal, width - x);
    const height = Math.max(left.height, rows.height);
    const columns = together([left, moved(rows, x, 0)], height);
    return { ...stack([columns, ...form], GAP), parts };
  }
  return { ...stack([left, ...form, rowsBlock(model.rows, goal, width)], GAP), parts };
};

import { comparatorForm } from '../core/comparators.js';
import { isEditorFigure } from '../core/fact.js';
import { textWidth } from '../core/text-width.js';
import { convert } from '../core/units.js';
import type { ShownFigure } from '../view/view-model.js';
import type { Block } from './blocks.js';
import { endOf, type FormShape } from './forms.js';

/** What a figure's form is drawn from. */
type Drawn = Pick<ShownFigure, 'mark' | 'figure'>;

export const looksOf = ({ mark, figure }: Drawn): Pick<FormShape, 'look' | 'own' | 'end'> => ({
  look: mark,
  own: isEditorFigure(figure),
  end: endOf(figure.comparator ? comparatorForm(figure.comparator).relation : null),
});

export const onlyShapes = (height: number, shapes: FormShape[]): Block => ({ shapes, texts: [], height });

export const track = (width: number, height: number): FormShape => ({
  box: { left: 0, top: 0, right: width, bottom: height },
  look: 'track',
});

/** The least length of a bar, so that even a tiny amount is seen. */
export const atLeast = (length: number): number => Math.max(length, 2.5);

/** A mark in the look of a figure's nature. */
export const boxForm = ({ look, own }: Pick<FormShape, 'look' | 'own'>, width: number, height: number): Block =>
  onlyShapes(height, [{ box: { left: 0, top: 0, right: width, bottom: height }, look, ...(own ? { own } : {}) }]);

/** A part of its own whole. */
export const shareForm = (drawn: Drawn, width: number, height: number): Block => {
  const { value, unit } = drawn.figure;
  const right = atLeast((convert(value, unit, '%') / 100) * width);
  return onlyShapes(height, [
    track(width, height),
    { box: { left: 0, top: 0, right, bottom: height }, ...looksOf(drawn) },
  ]);
};

/** One unit, which `once` names where it has room, and the part beyond it; `most` units are as wide as the room. */
export const multipleForm = (drawn: Drawn, width: number, height: number, most: number, once: string): Block => {
  const one = width / most;
  return {
    shapes: [
      { box: { left: 0, top: 0, right: one - 1, bottom: height }, look: 'pale' },
      { box: { left: one + 1, top: 0, right: one * drawn.figure.value, bottom: height }, ...looksOf(drawn) },
    ],
    texts:
      textWidth(once, 12) + 8 < one
        ? [{ text: once, x: 6, y: height / 2, size: 12, weight: 400, fill: 'text', align: 'left' }]
        : [],
    height,
  };
};

/** Units stand in fives, ten to a line. */
const FIVE = 5;

/** One mark for each thing; those up to the upper end of a range are dashed. */
export const unitsForm = (drawn: Drawn, width: number, size: number, between: number): Block => {
  const { value, valueTo = value } = drawn.figure;
  const wide = 2 * FIVE * (size + between) + between;
  const perLine = wide <= width + between ? 2 * FIVE : FIVE;
  const shapes = Array.from({ length: valueTo }, (_, index): FormShape => {
    const column = index % perLine;
    const left = column * (size + between) + Math.floor(column / FIVE) * between;
    const top = Math.floor(index / perLine) * (size + between);
    const box = { left, top, right: left + size, bottom: top + size };
    return {
      box,
      ...looksOf(drawn),
      ...(index < value ? {} : { look: 'stretch' as const }),
      end: 'straight',
      radius: 1,
    };
  });
  return onlyShapes(Math.ceil(valueTo / perLine) * (size + between) - between, shapes);
};

import { greatest } from '../../core/extremes.js';
import { isEditorFigure } from '../../core/fact.js';
import { textWidth, wrapText } from '../../core/text-width.js';
import { words } from '../../i18n/index.js';
import { BOX_STYLES, boxColor } from '../../picture/swatch.js';
import type { ChainCompany } from './companies.js';
import { shiftPieces, type Pieces, type TextRun } from './geometry.js';
import type { ChainFigure, ChainModel, ChainStage } from './model.js';
import { chainWords } from './words.js';

/** Font sizes and spacing. */
export interface Measures {
  name: number;
  number: number;
  small: number;
  line: number;
  /** Minimum height of a box, as a touch target. */
  touch: number;
  padding: number;
  gap: number;
}

export const MEASURES: Measures = { name: 14, number: 15, small: 12, line: 1.35, touch: 44, padding: 8, gap: 9 };

export const smallerNames = (m: Measures): Measures => ({ ...m, name: m.name * 0.86 });

/** Pieces of a column of text with their height. */
export interface Stack extends Pieces {
  height: number;
}

const SWATCH = 11;
const SMALLEST_NUMBER = 11;
/** Approximate width of bold letters, relative to regular ones. */
export const BOLD = 1.1;

/** Lines of text, stacked from the top. */
export const textStack = (
  text: string,
  width: number,
  size: number,
  m: Measures,
  style: Pick<TextRun, 'weight' | 'fill'>,
  x = 0,
): Stack => {
  const step = size * m.line;
  const texts = wrapText(text, style.weight === 600 ? width / BOLD : width, size).map((line, index): TextRun => ({
    text: line,
    x,
    y: (index + 0.5) * step,
    size,
    align: 'left',
    ...style,
  }));
  return { texts, swatches: [], bars: [], height: texts.length * step };
};

/** Puts stacks below each other. */
export const stacked = (stacks: readonly Stack[], gap: number): Stack => {
  const all: Stack = { texts: [], swatches: [], bars: [], height: 0 };
  for (const { texts, swatches, bars, height } of stacks) {
    const top = all.height === 0 ? 0 : all.height + gap;
    const down = <T extends { y: number }>(items: readonly T[]) => items.map((item) => ({ ...item, y: item.y + top }));
    all.texts.push(...down(texts));
    all.swatches.push(...down(swatches));
    all.bars.push(...down(bars));
    all.height = top + height;
  }
  return all;
};

/** Wraps the parts of a caption onto as few lines as possible; a line breaks within a part only where that part is too long. */
const captionStack = (parts: readonly string[], width: number, m: Measures): Stack => {
  const rows: string[] = [];
  for (const part of parts) {
    const last = rows[rows.length - 1];
    const joined = last === undefined ? part : `${last} · ${part}`;
    if (last !== undefined && textWidth(joined, m.small) <= width) rows[rows.length - 1] = joined;
    else rows.push(part);
  }
  return stacked(
    rows.map((row) => textStack(row, width, m.small, m, { weight: 400, fill: 'text-muted' })),
    0,
  );
};

/** A figure with its swatch and its caption, and a bar if the scale includes it. */
export const figureStack = (figure: ChainFigure, width: number, m: Measures, bracketed = false): Stack => {
  const own = isEditorFigure(figure.figure);
  const color = boxColor(figure.mark, own);
  const indent = SWATCH + 5;
  // A number is never broken; it shrinks to fit.
  const longest = greatest(figure.label.split(' ').map((word) => textWidth(word, 1)));
  const size = Math.max(SMALLEST_NUMBER, Math.min(m.number, (width - indent) / BOLD / longest));
  const number = textStack(figure.label, width - indent, size, m, { weight: 600, fill: color }, indent);
  const together = bracketed || figure.together === null ? [] : [figure.together];
  const caption = captionStack([...figure.caption, ...together], width, m);
  const swatch = { look: figure.mark, color, x: 0, y: (size * m.line) / 2 - SWATCH / 2, size: SWATCH };
  const bar: Stack[] =
    figure.bar === null
      ? []
      : [
          {
            texts: [],
            swatches: [],
            bars: [{ look: figure.mark, color, x: 0, y: 2, length: figure.bar * width, full: width }],
            height: 11,
          },
        ];
  return stacked([{ ...number, swatches: [swatch] }, ...bar, caption], 0);
};

const COLUMN_GAP = 14;

/** Figures in one column, or filling several columns in turn. */
const figureColumns = (figures: readonly ChainFigure[], width: number, columns: number, m: Measures): Stack => {
  const each = (width - (columns - 1) * COLUMN_GAP) / columns;
  const perColumn = Math.ceil(figures.length / columns);
  const stacks = Array.from({ length: columns }, (_, index) => {
    const own = figures.slice(index * perColumn, (index + 1) * perColumn);
    const stack = stacked(
      own.map((figure) => figureStack(figure, each, m)),
      m.gap,
    );
    return { ...shiftPieces(stack, index * (each + COLUMN_GAP), 0), height: stack.height };
  });
  return {
    texts: stacks.flatMap(({ texts }) => texts),
    swatches: stacks.flatMap(({ swatches }) => swatches),
    bars: stacks.flatMap(({ bars }) => bars),
    height: greatest(stacks.map(({ height }) => height)),
  };
};

/** A stage's figures and companies, or a note that the documents give no figure. */
export const bodyStack = (
  model: ChainModel,
  stage: ChainStage,
  figures: readonly ChainFigure[],
  width: number,
  m: Measures,
  columns = 1,
  companies: readonly ChainCompany[] = stage.companies,
): Stack => {
  const w = words(model.locale);
  const our = chainWords(model.locale);
  const own = figures.filter(({ stages: [first] }) => first === stage.key);
  const stacks = [figureColumns(own, width, columns, m)].filter(({ height }) => height > 0);
  // A figure that the text gives for several stages is shown at the first of them; the others refer to it.
  for (const first of new Set(figures.flatMap(({ stages }) => stages[0] ?? []))) {
    if (first === stage.key) continue;
    const labels = figures.filter(({ stages }) => stages[0] === first).map(({ label }) => label);
    const name = model.stages.find(({ key }) => key === first)?.name ?? '';
    const text = our.elsewhere(labels.join(w.nameSeparator), name);
    stacks.unshift(textStack(text, width, m.small, m, { weight: 400, fill: 'text-muted' }));
  }
  if (stage.figures.length === 0 && stage.role !== 'product') {
    stacks.push(textStack(model.notStated, width, m.small, m, { weight: 400, fill: 'text-muted' }));
  }
  const names = [...new Set(companies.map(({ name, gloss }) => (gloss ? name + w.parenthesis(gloss) : name)))];
  if (names.length > 0) {
    stacks.push(
      textStack(our.companies + w.colon + names.join(w.nameSeparator), width, m.small, m, {
        weight: 400,
        fill: 'text',
      }),
    );
  }
  return stacked(stacks, m.gap);
};

/** The name of a stage, centred in a box of the given width, with the height that the box needs. */
export const boxContent = (stage: ChainStage, width: number, m: Measures): { texts: TextRun[]; height: number } => {
  const inner = width - 2 * m.padding;
  const aside = [stage.tag, stage.place].filter((text) => text !== null).join(' · ');
  const filled = BOX_STYLES[stage.look].filled;
  const name = textStack(stage.name, inner, m.name, m, { weight: 600, fill: filled ? 'surface' : 'text' });
  const small = aside
    ? textStack(aside, inner, m.small, m, { weight: 400, fill: filled ? 'surface' : 'text-muted' })
    : null;
  const content = stacked([name, ...(small ? [small] : [])], 0);
  const height = Math.max(m.touch, content.height + 1.5 * m.padding);
  const top = (height - content.height) / 2;
  return {
    height,
    texts: content.texts.map((run) => ({ ...run, x: width / 2, y: run.y + top, align: 'center' })),
  };
};

/** The narrowest box within the given limits that breaks no word of the stages' names. */
export const leastBox = (stages: readonly ChainStage[], least: number, most: number, m: Measures): number => {
  const widest = Math.max(
    0,
    ...stages.flatMap(({ name }) =>
      name.split(/\s+/).map((word) => (/[\u2E80-\u9FFF]/.test(word) ? 0 : textWidth(word, m.name) * BOLD)),
    ),
  );
  return Math.min(most, Math.max(least, widest + 2 * m.padding));
};

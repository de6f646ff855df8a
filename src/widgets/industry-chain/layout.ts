import { greatest } from '../../core/extremes.js';
import { textWidth } from '../../core/text-width.js';
import { BOLD, leastBox, MEASURES, stacked, textStack, type Measures, type Stack } from './blocks.js';
import { flowColumns } from './columns.js';
import { shiftDrawn, shiftPieces, type Drawn } from './geometry.js';
import { grid } from './grid.js';
import type { ChainModel, ChainPart } from './model.js';
import { flowRows } from './rows.js';
import { chainWords } from './words.js';

export interface ChainLayout extends Drawn {
  /** Whether the chain reads from left to right; else from top to bottom. */
  wide: boolean;
}

/** From this width on chains read from left to right, where their stages fit. */
const WIDE = 520;
/** From this width on several chains stand side by side. */
const SIDE_BY_SIDE = 620;
const GAP = 24;
const EDGE = 1;
/** The share of the width that names may take where chains stand side by side. */
const NAMES = 0.5;

const join = (drawn: readonly Drawn[]): Omit<Drawn, 'width' | 'height'> => ({
  heads: drawn.flatMap(({ heads }) => heads),
  stages: drawn.flatMap(({ stages }) => stages),
  links: drawn.flatMap(({ links }) => links),
  brackets: drawn.flatMap(({ brackets }) => brackets),
  texts: drawn.flatMap(({ texts }) => texts),
  swatches: drawn.flatMap(({ swatches }) => swatches),
  bars: drawn.flatMap(({ bars }) => bars),
});

const below = (drawn: readonly Drawn[], gap: number, width: number): Drawn => {
  let y = 0;
  const shifted = drawn.map((one) => {
    const moved = shiftDrawn(one, 0, y);
    y += one.height + gap;
    return moved;
  });
  return { ...join(shifted), width, height: Math.max(0, y - gap) };
};

/** Linked stages in columns, those without links in a grid below; null where the columns do not fit. */
const columns = (model: ChainModel, { stages, links }: ChainPart, width: number, m: Measures): Drawn | null => {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const flow = stages.filter(({ key }) => linked.has(key));
  const loose = stages.filter(({ key }) => !linked.has(key));
  const drawn = flow.length > 0 ? flowColumns(model, flow, links, width, m) : null;
  if (flow.length > 0 && !drawn) return null;
  return below([...(drawn ? [drawn] : []), ...(loose.length > 0 ? [grid(model, loose, width, m)] : [])], GAP, width);
};

/** A chain's name, how far it has come, where its companies are and how many, within a strip. */
const stripWords = (
  model: ChainModel,
  { name, status, where, companies }: ChainPart,
  width: number,
  m: Measures,
): Stack => {
  const inner = width - 2 * m.padding;
  const quiet = [status, where].map((text) =>
    textStack(text ?? '', inner, m.small, m, { weight: 400, fill: 'text-muted' }),
  );
  const title = textStack(name, inner, m.number, m, { weight: 600, fill: 'text' });
  const text = chainWords(model.locale).companyCount(companies);
  const count = textStack(text, inner, m.name, m, { weight: 600, fill: 'accent' });
  // At the right of the name where there is room.
  const [across, end] = [textWidth(text, m.name) * BOLD, textWidth(name, m.number) * BOLD + GAP];
  const words =
    end + across <= inner
      ? [{ ...title, texts: [...title.texts, ...shiftPieces(count, inner - across, 1).texts] }, ...quiet]
      : [title, ...quiet, count];
  return stacked(
    words.filter(({ height }) => height > 0),
    2,
  );
};

/** Several chains, each below its strip, side by side or below each other. */
const headed = (model: ChainModel, width: number, m: Measures, stand: 'beside' | 'below'): Drawn[] => {
  const strips = model.chains.map((part) => stripWords(model, part, width, m));
  const highest = greatest(strips.map(({ height }) => height));
  return model.chains.map(({ key, stages, links }, index) => {
    const words = strips[index] as Stack;
    const height = Math.max(m.touch, (stand === 'beside' ? highest : words.height) + 2 * m.padding);
    const head: Drawn = {
      ...join([]),
      ...shiftPieces(words, m.padding, m.padding),
      heads: [{ key, box: { left: 0, top: 0, right: width, bottom: height } }],
      width,
      height,
    };
    return below([head, flowRows(model, stages, links, width, m, stand === 'below')], 12, width);
  });
};

/** Positions of everything at a given width; the height follows from them. Pure. */
export const chainLayout = (model: ChainModel, width: number): ChainLayout => {
  const m = MEASURES;
  // Keep the outermost strokes within the drawing.
  const inner = width - 2 * EDGE;
  const finish = (drawn: Drawn, wide: boolean): ChainLayout => ({
    ...shiftDrawn(drawn, EDGE, EDGE),
    width,
    height: Math.ceil(drawn.height + 2 * EDGE),
    wide,
  });
  const [only] = model.chains;
  if (model.chains.length === 1 && only) {
    const drawn = width >= WIDE ? columns(model, only, inner, m) : null;
    return finish(drawn ?? flowRows(model, only.stages, only.links, inner, m), drawn !== null);
  }
  const each = (inner - (model.chains.length - 1) * GAP) / model.chains.length;
  if (width < SIDE_BY_SIDE || leastBox(model.stages, 0, Infinity, m) > each * NAMES)
    return finish(below(headed(model, inner, m, 'below'), GAP, inner), false);
  const beside = headed(model, each, m, 'beside').map((part, index) => shiftDrawn(part, index * (each + GAP), 0));
  return finish({ ...join(beside), width, height: greatest(beside.map(({ height }) => height)) }, false);
};

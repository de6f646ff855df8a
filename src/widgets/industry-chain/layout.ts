import { greatest } from '../../core/extremes.js';
import { wrapText } from '../../core/text-width.js';
import { leastBox, MEASURES, type Measures } from './blocks.js';
import { flowColumns } from './columns.js';
import { shiftDrawn, type Drawn, type TextRun } from './geometry.js';
import { grid } from './grid.js';
import type { ChainModel, ChainPart } from './model.js';
import { flowRows } from './rows.js';

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

/** One of several chains, below its name as a title. */
const titled = (model: ChainModel, part: ChainPart, width: number, m: Measures): Drawn => {
  const title = (text: string, size: number, run: Pick<TextRun, 'weight' | 'fill'>): Drawn => {
    const texts = wrapText(text, width, size).map((line, index): TextRun => ({
      text: line,
      x: 0,
      y: (index + 0.5) * size * m.line,
      size,
      align: 'left',
      ...run,
    }));
    return { ...join([]), texts, width, height: texts.length * size * m.line };
  };
  const heading = below(
    [
      title(part.name, m.number, { weight: 600, fill: 'text' }),
      ...(part.status ? [title(part.status, m.small, { weight: 400, fill: 'text-muted' })] : []),
    ],
    0,
    width,
  );
  return below([heading, flowRows(model, part.stages, part.links, width, m)], 10, width);
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
  if (width < SIDE_BY_SIDE || leastBox(model.stages, 0, Infinity, m) > each * NAMES) {
    return finish(
      below(
        model.chains.map((part) => titled(model, part, inner, m)),
        GAP,
        inner,
      ),
      false,
    );
  }
  const beside = model.chains.map((part, index) => shiftDrawn(titled(model, part, each, m), index * (each + GAP), 0));
  return finish({ ...join(beside), width, height: greatest(beside.map(({ height }) => height)) }, false);
};

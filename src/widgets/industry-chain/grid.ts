import { greatest } from '../../core/extremes.js';
import { bodyStack, boxContent, leastBox, type Measures } from './blocks.js';
import { shiftPieces, type Drawn, type PlacedStage } from './geometry.js';
import type { ChainModel, ChainStage } from './model.js';

const LEAST = 104;
const MOST = 260;
const GAP = 14;
const ROW_GAP = 20;
/** The most cells that a stage with many figures may span. */
const WIDEST = 3;

const spanOf = ({ figures }: ChainStage): number => Math.max(1, Math.min(WIDEST, Math.ceil(figures.length / 2)));

/** Splits stages into rows of at most the given number of cells. */
const rowsOf = (stages: readonly ChainStage[], cells: number): ChainStage[][] => {
  const rows: ChainStage[][] = [];
  let used = cells;
  for (const stage of stages) {
    const span = Math.min(spanOf(stage), cells);
    if (used + span > cells) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1]?.push(stage);
    used += span;
  }
  return rows;
};

/** Stages without links side by side, row by row in the order given. */
export const grid = (model: ChainModel, stages: readonly ChainStage[], width: number, m: Measures): Drawn => {
  const fitting = Math.max(1, Math.floor((width + GAP) / (leastBox(stages, LEAST, MOST, m) + GAP)));
  const total = stages.reduce((sum, stage) => sum + Math.min(spanOf(stage), fitting), 0);
  const cells = Math.min(fitting, Math.max(WIDEST, Math.ceil(total / Math.ceil(total / fitting))));
  const cell = Math.min(MOST, (width - (cells - 1) * GAP) / cells);
  const placed: PlacedStage[] = [];
  let y = 0;
  for (const row of rowsOf(stages, cells)) {
    const sized = row.map((stage) => {
      const span = Math.min(spanOf(stage), cells);
      const across = span * cell + (span - 1) * GAP;
      return {
        stage,
        across,
        name: boxContent(stage, across, m),
        body: bodyStack(model, stage, stage.figures, across, m, span),
      };
    });
    const boxHeight = greatest(sized.map(({ name }) => name.height));
    let left = 0;
    for (const { stage, across, name, body } of sized) {
      const box = { left, top: y, right: left + across, bottom: y + boxHeight };
      const pieces = shiftPieces(body, left, box.bottom + 8);
      const start = { x: left, y: y + (boxHeight - name.height) / 2 };
      placed.push({
        stage,
        box,
        area: { ...box, bottom: box.bottom + (body.height > 0 ? 8 + body.height : 0) },
        ...pieces,
        texts: [...name.texts.map((run) => ({ ...run, x: run.x + start.x, y: run.y + start.y })), ...pieces.texts],
      });
      left += across + GAP;
    }
    y = greatest(placed.map(({ area }) => area.bottom)) + ROW_GAP;
  }
  return {
    heads: [],
    stages: placed,
    links: [],
    brackets: [],
    texts: [],
    swatches: [],
    bars: [],
    width,
    height: greatest(placed.map(({ area }) => area.bottom)),
  };
};

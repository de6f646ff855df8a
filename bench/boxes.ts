/** Where the boxes of a chain stand on a narrow page, for the peers that draw boxes where they are told. */
import type { ChainContent, Stage } from './content.js';

export const BOX = { width: 164, height: 56 };
/** The width of the article's column at 390 px. */
export const COLUMN = 358;
const STEP = 84;

export interface Box extends Stage {
  left: number;
  top: number;
}

export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface Boxes {
  boxes: Box[];
  lines: Line[];
  height: number;
}

/** The stages from top to bottom; what feeds one from aside stands beside the stage above it. */
export const boxesOf = ({ stages, links }: ChainContent): Boxes => {
  const main = stages.filter(({ auxiliary }) => !auxiliary);
  const rowOf = (stage: Stage): number => {
    if (!stage.auxiliary) return main.indexOf(stage);
    const fed = links.find(({ from }) => from === stage.id)?.to;
    return Math.max(0, main.findIndex(({ id }) => id === fed) - 1);
  };
  const boxes = stages.map((stage) => ({
    ...stage,
    left: stage.auxiliary ? COLUMN - BOX.width - 2 : 2,
    top: 2 + rowOf(stage) * STEP,
  }));
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = links.flatMap(({ from, to }) => {
    const [start, end] = [byId.get(from), byId.get(to)];
    if (!start || !end) return [];
    return [
      {
        x1: start.left + BOX.width / 2,
        y1: start.top + BOX.height,
        x2: end.left + BOX.width / 2,
        y2: end.top,
      },
    ];
  });
  return { boxes, lines, height: (main.length - 1) * STEP + BOX.height + 4 };
};

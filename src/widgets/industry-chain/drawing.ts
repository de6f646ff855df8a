import type { LaidOut } from '../../charts/drawing.js';
import { chainLayout } from './layout.js';
import type { ChainModel } from './model.js';
import { chainOption, type Emphasis } from './option.js';

/** What draws a chain, ECharts and the layered layout included. A chunk of its own: it comes when a reader reaches for the chain. */
export { init } from '../../charts/custom.js';

export const layOut = (model: ChainModel, width: number): LaidOut<Emphasis> => {
  const layout = chainLayout(model, width);
  return {
    width,
    height: layout.height,
    parts: layout.stages.map(({ stage, area }) => ({ key: stage.key, ...area })),
    option: (colors, emphasis) => chainOption(model, layout, colors, emphasis),
  };
};

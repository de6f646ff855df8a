import type { LaidOut } from '../../charts/drawing.js';
import { chainLayout } from './layout.js';
import type { ChainModel } from './model.js';
import { chainOption } from './option.js';

/** The chain's drawing code with ECharts and the layered layout: a separate chunk, loaded only for what no picture shows. */
export { init } from '../../charts/custom.js';

export const layOut = (model: ChainModel, width: number): LaidOut => {
  const layout = chainLayout(model, width);
  return {
    width,
    height: layout.height,
    parts: [
      ...layout.heads.map(({ key, box }) => ({ key, ...box })),
      ...layout.stages.map(({ stage, area }) => ({ key: stage.key, ...area })),
    ],
    option: (colors) => chainOption(model, layout, colors),
  };
};

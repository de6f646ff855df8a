import type { LaidOut } from '../../charts/drawing.js';
import { frameworkLayout } from './layout.js';
import type { FrameworkModel } from './types.js';
import { frameworkOption } from './option.js';

/** What draws a view, ECharts included. A chunk of its own: it comes only for what no picture shows. */
export { init } from '../../charts/custom.js';

export const layOut = (model: FrameworkModel, width: number): LaidOut => {
  const layout = frameworkLayout(model, width);
  return {
    width,
    height: layout.height,
    parts: layout.parts.map(({ key, area }) => ({ key, ...area })),
    option: (colors) => frameworkOption(model, layout, colors),
  };
};

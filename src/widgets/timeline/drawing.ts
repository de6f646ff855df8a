import type { LaidOut } from '../../charts/drawing.js';
import { timelineLayout } from './layout.js';
import type { TimelineModel } from './model.js';
import { timelineOption } from './option.js';

/** What draws a view, ECharts included. A chunk of its own: it comes only for what no picture shows. */
export { init } from '../../charts/custom.js';

export const layOut = (model: TimelineModel, width: number): LaidOut => {
  const layout = timelineLayout(model, width);
  return {
    width,
    height: layout.height,
    parts: layout.entries.map(({ entry, area }) => ({ key: entry.key, ...area })),
    option: (colors) => timelineOption(model, layout, colors),
  };
};

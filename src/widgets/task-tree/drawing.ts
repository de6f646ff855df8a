import type { LaidOut } from '../../charts/drawing.js';
import { taskTreeLayout } from './layout.js';
import type { TaskTreeModel } from './model.js';
import { taskTreeOption } from './option.js';

/** What draws a view, ECharts included. A chunk of its own: it comes only for what no picture shows. */
export { init } from '../../charts/custom.js';

export const layOut = (model: TaskTreeModel, width: number): LaidOut => {
  const layout = taskTreeLayout(model, width);
  return {
    width,
    height: layout.height,
    parts: layout.groups.flatMap(({ key, area }) => (area ? [{ key, ...area }] : [])),
    option: (colors) => taskTreeOption(model, layout, colors),
  };
};

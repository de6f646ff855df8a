import type { LaidOut } from '../../charts/drawing.js';
import { {{camel}}Layout } from './layout.js';
import type { {{pascal}}Model } from './model.js';
import { {{camel}}Option } from './option.js';

/** What draws a view, ECharts included. A chunk of its own: it comes only for what no picture shows. */
export { init } from '../../charts/custom.js';

export const layOut = (model: {{pascal}}Model, width: number): LaidOut => {
  const layout = {{camel}}Layout(model, width);
  return {
    width,
    height: layout.height,
    parts: layout.rows.map(({ row, area }) => ({ key: row.key, ...area })),
    option: (colors) => {{camel}}Option(model, layout, colors),
  };
};

import type { LaidOut } from '../../charts/drawing.js';
import { keyFiguresLayout } from './layout.js';
import type { KeyFiguresModel } from './model.js';
import { keyFiguresOption } from './option.js';

/** What draws a view, ECharts included. A chunk of its own: it comes only for what no picture shows. */
export { init } from '../../charts/custom.js';

export const layOut = (model: KeyFiguresModel, width: number): LaidOut => {
  const layout = keyFiguresLayout(model, width);
  return {
    width,
    height: layout.height,
    parts: layout.rows.map(({ row, area }) => ({ key: row.key, ...area })),
    option: (colors) => keyFiguresOption(model, layout, colors),
  };
};

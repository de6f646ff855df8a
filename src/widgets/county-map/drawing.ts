import type { LaidOut } from '../../charts/drawing.js';
import { clipOf } from './clip.js';
import { mapLayout } from './layout.js';
import type { MapModel } from './model.js';
import { mapOption } from './option.js';
import { boundsOf } from './shapes.js';

/** The map's drawing code with ECharts: a separate chunk, loaded only for what no picture shows. */
export { init } from '../../charts/custom.js';

export const layOut = (model: MapModel, width: number): LaidOut => {
  const layout = mapLayout(model, width);
  return {
    width,
    height: layout.height,
    parts: layout.counties.map(({ county, shape }) => {
      const bounds = boundsOf(shape.outline);
      return { key: county.adcode, ...bounds, clip: clipOf(shape.outline, bounds) };
    }),
    option: (colors) => mapOption(model, layout, colors),
  };
};

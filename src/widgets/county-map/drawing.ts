import type { LaidOut } from '../../charts/drawing.js';
import { clipOf } from './clip.js';
import { mapLayout } from './layout.js';
import type { MapModel } from './model.js';
import { mapOption, type Emphasis } from './option.js';
import { boundsOf } from './shapes.js';

/** What draws a map, ECharts included. A chunk of its own: it comes when a reader reaches for the map. */
export { init } from '../../charts/custom.js';

export const layOut = (model: MapModel, width: number): LaidOut<Emphasis> => {
  const layout = mapLayout(model, width);
  return {
    width,
    height: layout.height,
    parts: layout.counties.map(({ county, shape }) => {
      const bounds = boundsOf(shape.outline);
      return { key: county.adcode, ...bounds, clip: clipOf(shape.outline, bounds) };
    }),
    option: (colors, emphasis) => mapOption(model, layout, colors, emphasis),
  };
};

import type { LaidOut } from '../../charts/drawing.js';
import { gaugeLayout } from './layout.js';
import type { GaugeModel } from './model.js';
import { gaugeOption } from './option.js';

/** The gauge's drawing code with ECharts: a separate chunk, loaded only for what no picture shows. */
export { init } from '../../charts/gauge.js';

/** A narrow dial stacks its words and is relatively tall; a wide one is flat. */
const heightAt = (width: number): number => (width < 440 ? Math.min(300, Math.round(width * 0.93)) : 285);

export const layOut = (model: GaugeModel, width: number): LaidOut => {
  const size = { width, height: heightAt(width) };
  const layout = gaugeLayout(model, size);
  return {
    ...size,
    parts: layout.marks.map(({ mark, target }) => ({ key: mark.key, ...target })),
    option: (colors) => gaugeOption(model, layout, colors),
  };
};

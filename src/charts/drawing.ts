import type { EChartsCoreOption, init } from 'echarts/core';
import type { ColorScheme } from '../theme/tokens.js';
import type { PlacedPart } from '../view/static-view.js';

/** A view laid out at a width. */
export interface LaidOut<E> {
  width: number;
  height: number;
  parts: PlacedPart[];
  /** What ECharts draws, with something set off. Pure. */
  option: (colors: ColorScheme, emphasis?: E) => EChartsCoreOption;
}

/** What draws a widget's views (M): a chunk with the parts of ECharts that it needs; E says what is set off. */
export interface DrawingModule<M, E = unknown> {
  init: typeof init;
  layOut: (model: M, width: number) => LaidOut<E>;
}

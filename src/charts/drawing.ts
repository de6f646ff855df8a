import type { EChartsCoreOption, init } from 'echarts/core';
import type { ColorScheme } from '../theme/tokens.js';
import type { PlacedPart } from '../view/static-view.js';

/** A view laid out at a width. */
export interface LaidOut {
  width: number;
  height: number;
  parts: PlacedPart[];
  /** What ECharts draws. Pure. */
  option: (colors: ColorScheme) => EChartsCoreOption;
}

/** What draws a widget's views (M): a chunk with the parts of ECharts that it needs. */
export interface DrawingModule<M> {
  init: typeof init;
  // A method, so that modules of different widgets fit into one list: each only gets models of its own widget.
  layOut(model: M, width: number): LaidOut;
}

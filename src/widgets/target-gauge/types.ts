import type { FigureParts } from '../../core/format.js';
import type { Mark, ShownFigure, ViewModel } from '../../view/view-model.js';
import type { Scale } from './scale.js';

export interface GaugeMark extends ShownFigure {
  /** In the scale's unit. */
  value: number;
  parts: FigureParts;
  /** 2025年目标 */
  caption: string;
}

export interface GaugeModel extends ViewModel {
  scale: Scale;
  marks: GaugeMark[];
  /** The large figure in the middle. */
  centre: { key: string; mark: Mark; caption: string; parts: FigureParts; lines: string[] };
  startLabel: string;
  endLabel: string;
}

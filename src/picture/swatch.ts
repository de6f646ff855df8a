import type { ColorName } from '../theme/tokens.js';
import type { Mark } from '../view/view-model.js';

/** A legend mark as attributes of one SVG line, 16 px wide; the same grammar as on the drawing. */
export interface Swatch {
  color: ColorName;
  width: number;
  dash: string;
  /** A block stands for a filled arc, a stroke for a mark across the scale. */
  block: boolean;
}

export const SWATCHES: Record<Mark, Swatch> = {
  actual: { color: 'accent', width: 12, dash: '', block: true },
  earlier: { color: 'accent', width: 1.5, dash: '', block: false },
  target: { color: 'target', width: 3, dash: '', block: false },
  stretch: { color: 'stretch', width: 2.5, dash: '4 3', block: false },
  plan: { color: 'text-muted', width: 2.5, dash: '', block: false },
  forecast: { color: 'forecast', width: 2.5, dash: '6 3', block: false },
  editor: { color: 'editor', width: 3, dash: '1.5 2.5', block: false },
};

export const SWATCH_SIZE = 16;

/** The line that draws a swatch in a 16 × 16 box. */
export const swatchLine = ({ block }: Swatch): { x1: number; y1: number; x2: number; y2: number } =>
  block ? { x1: 1, y1: 8, x2: 15, y2: 8 } : { x1: 8, y1: 1, x2: 8, y2: 15 };

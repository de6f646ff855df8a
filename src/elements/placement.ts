import { MOST_GROWTH } from '../view/drawing-widths.js';
import type { Picture, PlacedPart } from '../view/static-view.js';
import { VisualHeight } from './visual-height.js';

/** The room that a drawing has. */
interface Extent {
  width: number;
  /** How much larger than usual the text is. */
  zoom: number;
}

/** Lays a hit area over a part of the drawing. Through the style object: strict policies forbid style attributes. */
export const placeOver = ({ style }: HTMLElement, part: PlacedPart, scale: number): void => {
  const { left, top, right, bottom, clip = '' } = part;
  // Whole pixels, so that none reaches beyond the drawing: the page could be scrolled sideways.
  style.transform = `translate(${Math.floor(left * scale)}px, ${top * scale}px)`;
  style.width = `${Math.ceil((right - left) * scale)}px`;
  style.height = `${Math.ceil((bottom - top) * scale)}px`;
  if (style.clipPath !== clip) style.clipPath = clip;
};

/** Scales the drawing to its room and lays the hit areas of its parts over it. */
export class Placement {
  private readonly height = new VisualHeight();

  /** Returns the scale. */
  place(visual: HTMLElement, canvas: HTMLElement, { width, height, parts }: Picture, room: Extent): number {
    const scale = Math.min(room.width / width, MOST_GROWTH * room.zoom);
    canvas.style.width = `${width * scale}px`;
    canvas.style.height = `${height * scale}px`;
    this.height.apply(visual, { width: room.width, height: Math.ceil(height * scale) });
    for (const button of canvas.querySelectorAll<HTMLElement>('[data-key]')) {
      const part = parts.find(({ key }) => key === button.dataset['key']);
      if (part) placeOver(button, part, scale);
    }
    return scale;
  }
}

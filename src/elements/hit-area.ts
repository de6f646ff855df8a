import type { PlacedPart } from '../view/static-view.js';

/** Lays a button over a part of the drawing. Through the style object: strict policies forbid style attributes. */
export const placeOver = (element: HTMLElement, part: Omit<PlacedPart, 'key'>, scale: number): void => {
  const { left, top, right, bottom, clip = '' } = part;
  element.style.transform = `translate(${left * scale}px, ${top * scale}px)`;
  element.style.width = `${Math.ceil((right - left) * scale)}px`;
  element.style.height = `${Math.ceil((bottom - top) * scale)}px`;
  if (element.style.clipPath !== clip) element.style.clipPath = clip;
};

/** A rectangle of the drawing, in CSS pixels. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Lays a button over a part of the drawing. Through the style object: strict policies forbid style attributes. */
export const placeOver = (element: HTMLElement, { left, top, right, bottom }: Area): void => {
  element.style.transform = `translate(${left}px, ${top}px)`;
  element.style.width = `${Math.ceil(right - left)}px`;
  element.style.height = `${Math.ceil(bottom - top)}px`;
};

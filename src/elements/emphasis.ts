import { setOff, type SetOff, type SetOffStyle } from '../picture/set-off.js';
import type { SvgNode } from '../view/static-view.js';
import type { ReadyPicture } from './picture.js';

/** Sets parts of a drawing off: what the reader points at or has chosen, and what the page highlights. A chunk of its own. */
export class Emphasis {
  private readonly style: SetOffStyle;
  private readonly elementOf: (drawing: SvgNode) => Element;
  private drawn: [picture: ReadyPicture, key: string, element: Element] | null = null;

  /** `elementOf` makes the elements of a drawing; it is passed in because the page's script already has that code. */
  constructor(style: SetOffStyle, elementOf: (drawing: SvgNode) => Element) {
    this.style = style;
    this.elementOf = elementOf;
  }

  /** The drawing with its marks; cached, so that the same drawing and marks give the same element. */
  of(picture: ReadyPicture, marks: SetOff): Element {
    const key = JSON.stringify(marks);
    if (this.drawn?.[0] !== picture || this.drawn[1] !== key)
      this.drawn = [picture, key, this.elementOf(setOff(picture.svg, marks, this.style))];
    return this.drawn[2];
  }
}

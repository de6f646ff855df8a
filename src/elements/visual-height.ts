/** The greatest width of a scrollbar, in CSS pixels. */
const SCROLLBAR = 20;

interface Extent {
  width: number;
  height: number;
}

/**
 * Sets a visual's height to what its layout needs at a width. If that height brings up a scrollbar, and the narrower layout would
 * need none, the greater height is kept: otherwise the two would alternate for ever.
 */
export class VisualHeight {
  private last: Extent | null = null;
  private before: Extent | null = null;

  apply(visual: HTMLElement, { width, height }: Extent): void {
    const { last, before } = this;
    if (last?.width === width && last.height === height) return;
    const returned = last && before?.width === width && Math.abs(last.width - width) <= SCROLLBAR;
    const kept = returned ? Math.max(height, last.height) : height;
    if (last?.width !== width) this.before = last;
    this.last = { width, height: kept };
    visual.style.height = `${kept}px`;
  }
}

/** What a scrollbar takes at most, in CSS pixels. */
const SCROLLBAR = 20;

interface Extent {
  width: number;
  height: number;
}

/**
 * Gives a visual the height that its layout asks for at a width. Where a scrollbar that comes with the height would take the width
 * that made it needless, the greater height stays: otherwise the two would take turns for ever.
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

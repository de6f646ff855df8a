import type { QjFigure } from '../../src/figure/element.js';

/** Calls back with the figure in the sentence that a pressed button belongs to. */
export const withFigure =
  (run: (figure: QjFigure) => void) =>
  ({ currentTarget }: Event): void => {
    const figure = (currentTarget as Element).closest('.sentence, li')?.querySelector<QjFigure>('qj-figure');
    if (figure) run(figure);
  };

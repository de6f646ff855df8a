import { isEditorFigure } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import { once } from '../core/once.js';
import { words } from '../i18n/index.js';
import type { LegendEntry, ShownFigure } from './view-model.js';

type Marked = Pick<ShownFigure, 'mark' | 'figure' | 'role'>;

const looksAlike = ({ mark, figure }: Marked): string => `${mark} ${String(isEditorFigure(figure))}`;

/** The marks of figures with what they say: 实际, 目标. */
export const figureLegend = (figures: readonly Marked[], locale: Locale): LegendEntry[] =>
  once(figures.map(looksAlike)).map((key) => {
    const alike = figures.filter((figure) => looksAlike(figure) === key);
    const [first] = alike;
    return {
      key,
      look: first?.mark ?? 'none',
      form: 'box',
      own: first ? isEditorFigure(first.figure) : false,
      text: once(alike.map(({ role }) => role)).join(words(locale).nameSeparator),
    };
  });

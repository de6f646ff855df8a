import { isEditorFigure } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import { words } from '../i18n/index.js';
import { markLegend } from './mark-legend.js';
import type { LegendEntry, ShownFigure } from './view-model.js';

/** The marks of figures with what they say: 实际, 目标. */
export const figureLegend = (
  figures: readonly Pick<ShownFigure, 'mark' | 'figure' | 'role'>[],
  locale: Locale,
): LegendEntry[] =>
  markLegend(
    figures.map(({ mark, role, figure }) => ({ mark, role, own: isEditorFigure(figure) })),
    words(locale).nameSeparator,
  );

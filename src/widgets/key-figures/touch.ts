import type { Figure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { figureItem } from '../../view/figure-item.js';
import type { PartDetails, Touch } from '../../view/touch.js';
import type { Said } from '../../view/view-model.js';
import type { KeyFiguresModel, KeyFiguresRow } from './types.js';

/** The detail of the widget's `qj-select` event. */
export interface KeyFiguresSelectDetail {
  view: string;
  /** The id of the row's last fact; null when its details were closed. */
  key: string | null;
  /** The figures of the row: one, or those that stand beside one another. */
  figures: Figure[];
}

const detailsOf = ({ name, figures }: KeyFiguresRow, locale: Locale): PartDetails => ({
  panel: { label: name, title: name, aside: '', close: words(locale).close },
  blocks: [{ items: figures.map((figure) => figureItem(figure, locale)) }],
});

/** What a touch on a row shows and tells. */
export const keyFiguresTouch = ({ view, sections, locale }: Said<KeyFiguresModel>): Touch => {
  const selection = (row: KeyFiguresRow | null): KeyFiguresSelectDetail => ({
    view,
    key: row?.key ?? null,
    figures: row?.figures.map(({ figure }) => figure) ?? [],
  });
  return {
    parts: Object.fromEntries(
      sections
        .flatMap(({ rows }) => rows)
        .map((row) => [row.key, { details: detailsOf(row, locale), selection: selection(row) }]),
    ),
    closed: selection(null),
  };
};

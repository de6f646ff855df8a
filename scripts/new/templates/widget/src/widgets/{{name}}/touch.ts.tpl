import type { Figure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import type { PartDetails, Touch } from '../../view/touch.js';
import type { Said } from '../../view/view-model.js';
import type { {{pascal}}Model, {{pascal}}Row } from './types.js';

/** The detail of the widget's `qj-select` event. */
export interface {{pascal}}SelectDetail {
  view: string;
  /** The fact's id; null when its details were closed. */
  key: string | null;
  figure: Figure | null;
}

/** A figure with its evidence. */
const detailsOf = ({ item, original, about, source, figure, note }: {{pascal}}Row, locale: Locale): PartDetails => {
  const w = words(locale);
  const title = item + w.colon + original;
  return {
    panel: { label: title, title, aside: '', close: w.close },
    blocks: [
      {
        lines: [
          { text: about },
          { text: source, quiet: true },
          ...(figure.evidence ? [{ text: w.printed + w.colon + figure.evidence.printed, quiet: true }] : []),
          ...(note ? [{ text: w.note + w.colon + note }] : []),
        ],
      },
    ],
  };
};

/** What a touch on a figure shows and tells. */
export const {{camel}}Touch = ({ view, rows, locale }: Said<{{pascal}}Model>): Touch => {
  const selection = (row: {{pascal}}Row | null): {{pascal}}SelectDetail => ({
    view,
    key: row?.key ?? null,
    figure: row?.figure ?? null,
  });
  return {
    parts: Object.fromEntries(
      rows.map((row) => [row.key, { details: detailsOf(row, locale), selection: selection(row) }]),
    ),
    closed: selection(null),
  };
};

import type { Figure } from '../../core/fact.js';
import { isEditorFigure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import type { DetailItem, PartDetails, Touch } from '../../view/touch.js';
import type { Said } from '../../view/view-model.js';
import type { FormedFigure, KeyFiguresModel, KeyFiguresRow } from './types.js';

/** The detail of the widget's `qj-select` event. */
export interface KeyFiguresSelectDetail {
  view: string;
  /** The id of the row's last fact; null when its details were closed. */
  key: string | null;
  /** The figures of the row: one, or those that stand beside one another. */
  figures: Figure[];
}

/** A figure with its evidence. */
const itemOf = ({ figure, original, caption, when, source, note }: FormedFigure, locale: Locale): DetailItem => {
  const w = words(locale);
  const about = [...caption, ...(figure.year === null && figure.period === null ? [when] : [])];
  return {
    own: isEditorFigure(figure),
    lines: [
      { strong: original, text: about.join(' · ') },
      { text: source, quiet: true },
      ...(figure.evidence ? [{ text: w.printed + w.colon + figure.evidence.printed, quiet: true }] : []),
      ...(note ? [{ text: w.note + w.colon + note }] : []),
    ],
  };
};

const detailsOf = ({ name, figures }: KeyFiguresRow, locale: Locale): PartDetails => ({
  panel: { label: name, title: name, aside: '', close: words(locale).close },
  blocks: [{ items: figures.map((figure) => itemOf(figure, locale)) }],
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

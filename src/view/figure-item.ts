import { isEditorFigure } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import { words } from '../i18n/index.js';
import type { CaptionedFigure } from './captions.js';
import type { DetailItem } from './touch.js';

/** What opens for a figure: the number with what it is about, and its evidence. */
export const figureItem = (
  { figure, original, caption, when, source, note }: CaptionedFigure,
  locale: Locale,
): DetailItem => {
  const w = words(locale);
  const about = [...caption, ...(figure.year === null && figure.period === null ? [when] : [])];
  return {
    ...(isEditorFigure(figure) ? { own: true } : {}),
    lines: [
      { strong: original },
      { text: about.join(' · ') },
      { text: source, quiet: true },
      ...(figure.evidence ? [{ text: w.printed + w.colon + figure.evidence.printed, quiet: true }] : []),
      ...(note ? [{ text: w.note + w.colon + note }] : []),
    ],
  };
};

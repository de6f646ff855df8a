import { isEditorFigure } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import { words } from '../i18n/index.js';
import type { CaptionedFigure } from './captions.js';
import type { DetailItem } from './touch.js';

/** A figure with its evidence, as it stands in what opens for a part. */
export const figureItem = (
  { figure, original, caption, when, source, note }: CaptionedFigure,
  locale: Locale,
): DetailItem => {
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

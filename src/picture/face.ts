import { words } from '../i18n/index.js';
import type { Face } from '../view/static-view.js';
import { joinSentences, sourceLine } from '../view/text.js';
import type { LegendEntry, Said, ViewModel } from '../view/view-model.js';
import { swatchPaths } from './swatch.js';

export const legendOf = (entries: readonly LegendEntry[]): Face['legend'] =>
  entries.map((entry) => ({ key: entry.key, text: entry.text, swatch: swatchPaths(entry) }));

/** What a frame shows of a view; the widget says what can be chosen in its drawing. */
export const faceOf = (model: Said<ViewModel>, parts: Face['parts']): Face => {
  const { view, locale, heading, subheading, stillSubheading, legend, remarks, derived } = model;
  const w = words(locale);
  return {
    view,
    locale,
    heading,
    subheading,
    parts,
    legend: legendOf(legend),
    remarks: joinSentences(remarks, w),
    source: sourceLine(model),
    still: stillSubheading === subheading ? '' : stillSubheading,
    hint: [joinSentences(derived, w), w.visualHint].filter(Boolean).join(w.sentenceGap),
  };
};

import type { Catalogue } from '../catalogue/catalogue.js';
import { words } from '../i18n/index.js';
import type { Face } from '../view/static-view.js';
import { joinSentences, sourceLine } from '../view/text.js';
import type { ViewModel } from '../view/view-model.js';
import { swatchPaths } from './swatch.js';

/** What a frame shows of a view; the widget says what can be chosen in its drawing. */
export const faceOf = (model: ViewModel, catalogue: Catalogue, parts: Face['parts']): Face => {
  const { view, locale, heading, subheading, legend, remarks, summary } = model;
  return {
    view,
    locale,
    heading,
    subheading,
    parts,
    legend: legend.map((entry) => ({ key: entry.key, text: entry.text, swatch: swatchPaths(entry) })),
    remarks: joinSentences(remarks, words(locale)),
    source: sourceLine(model, catalogue),
    summary,
  };
};

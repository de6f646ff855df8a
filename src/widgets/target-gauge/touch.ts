import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Figure } from '../../core/fact.js';
import { formatWithOriginal } from '../../core/format.js';
import { words } from '../../i18n/index.js';
import { sourceOf } from '../../view/describe.js';
import type { PartDetails, Touch } from '../../view/touch.js';
import type { GaugeMark, GaugeModel } from './model.js';

/** The detail of a gauge's `qj-select` event. */
export interface GaugeSelectDetail {
  view: string;
  /** The figure's id: a fact of the documents, or `editor` and the like for the editor's own. */
  key: string;
  /** The kind of figure, as the legend words it. */
  role: string;
  figure: Figure;
}

/** A mark's hint. */
const hintOf = ({ figure, caption }: GaugeMark, { locale }: GaugeModel, catalogue: Catalogue): PartDetails => {
  const w = words(locale);
  return {
    blocks: [
      {
        lines: [
          { strong: formatWithOriginal(figure, locale) },
          { text: caption },
          { text: sourceOf(catalogue, figure, locale), quiet: true },
          ...(figure.evidence ? [{ text: w.printed + w.colon + figure.evidence.printed, quiet: true }] : []),
        ],
      },
    ],
  };
};

/** What a touch on a mark shows and tells. */
export const gaugeTouch = (model: GaugeModel, catalogue: Catalogue): Touch => ({
  parts: Object.fromEntries(
    model.marks.map((mark) => {
      const { key, role, figure } = mark;
      const selection: GaugeSelectDetail = { view: model.view, key, role, figure };
      return [key, { details: hintOf(mark, model, catalogue), selection }];
    }),
  ),
  closed: null,
});

import type { Figure } from '../../core/fact.js';
import { words } from '../../i18n/index.js';
import type { PartDetails, Touch } from '../../view/touch.js';
import type { Said } from '../../view/view-model.js';
import type { GaugeMark, GaugeModel } from './types.js';

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
const hintOf = ({ figure, caption, original, source }: GaugeMark, { locale }: Said<GaugeModel>): PartDetails => {
  const w = words(locale);
  return {
    blocks: [
      {
        lines: [
          { strong: original },
          { text: caption },
          { text: source, quiet: true },
          ...(figure.evidence ? [{ text: w.printed + w.colon + figure.evidence.printed, quiet: true }] : []),
        ],
      },
    ],
  };
};

/** What a touch on a mark shows and tells. */
export const gaugeTouch = (model: Said<GaugeModel>): Touch => ({
  parts: Object.fromEntries(
    model.marks.map((mark) => {
      const { key, role, figure } = mark;
      const selection: GaugeSelectDetail = { view: model.view, key, role, figure };
      return [key, { details: hintOf(mark, model), selection }];
    }),
  ),
  closed: null,
});

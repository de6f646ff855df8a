import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Figure } from '../../core/fact.js';
import { words } from '../../i18n/index.js';
import { detailsOf } from '../../view/details.js';
import type { Touch } from '../../view/touch.js';
import type { {{pascal}}Model } from './model.js';

/** The detail of the widget's `qj-select` event. */
export interface {{pascal}}SelectDetail {
  view: string;
  /** The fact's id; null when its details were closed. */
  key: string | null;
  figure: Figure | null;
}

const selectionOf = ({ view, rows }: {{pascal}}Model, key: string | null): {{pascal}}SelectDetail => ({
  view,
  key,
  figure: rows.find((row) => row.key === key)?.figure ?? null,
});

/** What a touch on a figure shows and tells: its evidence. */
export const {{camel}}Touch = (model: {{pascal}}Model, catalogue: Catalogue): Touch => {
  const w = words(model.locale);
  return {
    parts: Object.fromEntries(
      detailsOf({ ...model, others: [] }, catalogue).map(({ key, title, rows }) => [
        key,
        {
          details: {
            panel: { label: title, title, aside: '', close: w.close },
            blocks: [{ lines: rows.map(([term, text]) => ({ strong: term + w.colon, text })) }],
          },
          selection: selectionOf(model, key),
        },
      ]),
    ),
    closed: selectionOf(model, null),
  };
};

import type { Locale } from '../../core/locale.js';
import { ringSwatch, symbolSwatch } from '../../picture/symbols.js';
import { statusLegend } from '../../view/statements.js';
import type { LegendEntry } from '../../view/view-model.js';
import type { LayerSubject } from './subject.js';
import { BLANK } from './class-list.js';
import type { MapCounty, MapList } from './types.js';
import { mapWords } from './words.js';

/** The symbols that a layer draws, and the rings round them. A compass says in words beside each arrow what it means. */
export const symbolLegend = (
  { symbols, compass }: LayerSubject,
  counties: readonly MapCounty[],
  lists: readonly MapList[],
  locale: Locale,
): LegendEntry[] => {
  const statements = [...counties.flatMap(({ readings }) => readings), ...lists.flatMap(({ items }) => items)];
  const blank: LegendEntry[] = counties.some(({ look }) => look === 'none')
    ? [{ key: 'none', look: 'none', form: 'box', mark: BLANK, text: mapWords(locale).notNamed }]
    : [];
  if (compass) return blank;
  return [
    ...symbols
      .filter(({ symbol }) => statements.some((one) => one.symbol === symbol))
      .map(({ symbol, name }): LegendEntry => ({
        key: symbol,
        look: 'none',
        form: 'box',
        mark: symbolSwatch(symbol),
        text: name[locale],
      })),
    ...statusLegend(statements, locale).map((entry) => ({ ...entry, mark: ringSwatch(entry.look) })),
    ...blank,
  ];
};

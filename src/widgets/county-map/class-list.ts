import type { Locale } from '../../core/locale.js';
import { once } from '../../core/once.js';
import { words } from '../../i18n/index.js';
import type { SwatchPath } from '../../view/static-view.js';
import type { LegendEntry } from '../../view/view-model.js';
import type { Scheme } from './scheme.js';
import type { MapClass, MapCounty } from './types.js';

/** The legend's mark of a county of which nothing is said, as the drawing has it. */
export const BLANK: SwatchPath[] = [{ d: 'M2 3H14V13H2Z', stroke: 'text-muted', width: 0.75, dash: '', fill: 'track' }];

/** The classes in use with their counties, and what is said of these, each saying once. */
export const classesOf = (
  { entries, none }: Scheme,
  counties: readonly MapCounty[],
  own: boolean,
  locale: Locale,
): MapClass[] => {
  const w = words(locale);
  const all: LegendEntry[] = [
    ...entries.map(({ look, text }): LegendEntry => ({ key: look, look, form: 'box', text })),
    { key: 'none', look: 'none', form: 'box', mark: BLANK, text: none },
  ];
  return all.flatMap((entry) => {
    const those = counties.filter(({ look }) => look === entry.look);
    if (those.length === 0) return [];
    return [
      {
        ...entry,
        counties: those.map(({ name, short }) => (own && short ? name + w.colon + short : name)).join(w.nameSeparator),
        // The class, or the class and its county, may be all that is said: 小城市：会泽.
        sayings: once(
          those.flatMap(({ name, readings }) =>
            readings
              .map(({ sentence }) => sentence)
              .filter((sentence) => !(entry.text + w.colon + name).startsWith(sentence)),
          ),
        ),
      },
    ];
  });
};

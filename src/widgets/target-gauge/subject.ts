import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Indicator } from '../../catalogue/types.js';
import type { Figure } from '../../core/fact.js';
import type { Named } from '../../core/text.js';
import { dimensionOf } from '../../core/units.js';

/** One gauge's figures, independent of language. */
export interface GaugeSubject {
  view: string;
  indicator: Pick<Indicator, 'name' | 'measure' | 'better'>;
  place: Named;
  floor: Figure;
  stretch: Figure | null;
  milestones: Figure[];
  /** Oldest first; the last one fills the arc. */
  actuals: Figure[];
}

/** The documents' own figures of a target. */
export const subjectOf = (catalogue: Catalogue, id: string): GaugeSubject => {
  const target = catalogue.target(id);
  const floor = catalogue.fact(target.floor);
  const actuals = catalogue
    .comparable(floor)
    .filter(
      ({ kind, unit, valueTo }) =>
        kind === 'actual' && valueTo === undefined && dimensionOf(unit) === dimensionOf(floor.unit),
    )
    // An undated actual never counts as the latest if there is a dated one.
    .sort((a, b) => (a.year ?? -Infinity) - (b.year ?? -Infinity));
  return {
    view: id,
    indicator: catalogue.indicator(floor.indicator),
    place: catalogue.place(floor.place),
    floor,
    stretch: target.stretch === undefined ? null : catalogue.fact(target.stretch),
    milestones: (target.milestones ?? []).map(catalogue.fact),
    actuals,
  };
};

import type { Catalogue } from '../../catalogue/catalogue.js';
import { goalsOf } from '../../catalogue/goals.js';
import type { Indicator } from '../../catalogue/types.js';
import type { Named, Text } from '../../core/text.js';
import { dimensionOf } from '../../core/units.js';
import { differencesOf, figureSubject, type DifferenceSubject, type FigureSubject } from '../../view/provenance.js';

/** One gauge's figures, independent of language. */
export interface GaugeSubject {
  view: string;
  indicator: Pick<Indicator, 'name' | 'measure' | 'better'>;
  place: Named;
  floor: FigureSubject;
  stretch: FigureSubject | null;
  /** Oldest first; the last one fills the arc. */
  actuals: FigureSubject[];
  differences: DifferenceSubject[];
  /** The name of the group of figures in which the goal stands among others of its kind. */
  group: Text | null;
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
  const { stretch } = target;
  const { name, measure, better } = catalogue.indicator(floor.indicator);
  const of = (fact: string) => figureSubject(catalogue, fact);
  return {
    view: id,
    indicator: { name, measure, better },
    place: { name: catalogue.place(floor.place).name },
    floor: of(target.floor),
    stretch: stretch === undefined ? null : of(stretch),
    actuals: actuals.map((fact) => of(fact.id)),
    differences: differencesOf(catalogue, [...actuals.map((fact) => fact.id), ...goalsOf(target)]),
    group: catalogue.groups(floor)[0]?.name ?? null,
  };
};

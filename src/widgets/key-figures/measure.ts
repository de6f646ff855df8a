import { isComparable, type Figure } from '../../core/fact.js';
import { dimensionOf, worthOf } from '../../core/units.js';
import { formOf, type Form } from '../../view/form.js';
import type { MeasuredFigure, SectionSubject } from './subject.js';
import type { RowKind } from './types.js';

/** Two actual figures of one indicator in two years. */
const isChange = (a: Figure, b: Figure): boolean =>
  isComparable(a, b) &&
  a.kind === 'actual' &&
  b.kind === 'actual' &&
  a.year !== null &&
  b.year !== null &&
  a.year < b.year &&
  a.unit === b.unit;

export const kindOf = ([first, second, ...others]: readonly MeasuredFigure[]): RowKind => {
  if (!first || !second) return 'single';
  // A change has two ends; more figures stand one below the other.
  return others.length === 0 && isChange(first.said.figure, second.said.figure) ? 'change' : 'beside';
};

/** Whether the figures of a section are amounts of one thing, which may share a scale. Equal bars would say nothing. */
const areAmounts = (figures: readonly MeasuredFigure[], differing: boolean): boolean => {
  const [first] = figures;
  return (
    first !== undefined &&
    figures.every(
      ({ said: { figure }, measure }) =>
        measure === 'level' &&
        (differing || figure.indicator === first.said.figure.indicator) &&
        dimensionOf(figure.unit) === dimensionOf(first.said.figure.unit),
    ) &&
    new Set(figures.map(({ said }) => worthOf(said.figure))).size > 1
  );
};

/** The forms of a section's figures. */
export const formsOf = ({ rows }: SectionSubject, differing: boolean): ((of: MeasuredFigure) => Form) => {
  const figures = rows.flatMap((row) => row.figures);
  const own = ({ said, measure }: MeasuredFigure) => formOf(said.figure, measure);
  const forms = figures.map(own);
  // Units beside numbers of the same thing would look like another measure.
  if (areAmounts(figures, differing) && forms.some((form) => form !== 'units')) return () => 'amount';
  // A rate alone has nothing to share its scale with.
  const single = forms.filter((form) => form === 'growth').length === 1;
  return (of) => (single && own(of) === 'growth' ? 'number' : own(of));
};

import type { Comparator } from '../core/comparators.js';
import type { EditorFigure, FactKind } from '../core/fact.js';
import { tidyName } from '../core/text.js';
import type { Unit } from '../core/units.js';
import { OWN_VIEW } from './own-view.js';
import { ownFigure, type FigureSubject } from './provenance.js';

/** A figure as an editor writes it in the `data` property of a widget. */
export interface DataFigure {
  label: string;
  value: number;
  /** The upper end of a range. */
  valueTo?: number;
  unit: Unit;
  comparator?: Comparator;
  kind: FactKind;
  year?: number;
  scope?: string;
}

/** What only some widgets let an editor write. */
interface Located {
  place?: string;
  /** The words for a span: 3年内, 年均. */
  period?: string;
}

/** An editor's figures measure the same thing only where a widget says so: by the same `indicator`. */
export const figureOfData = (
  { label, value, valueTo, unit, comparator, kind, year, scope, place, period }: DataFigure & Located,
  id: string,
  editor: EditorFigure['editor'],
  indicator = OWN_VIEW,
): FigureSubject =>
  ownFigure(
    {
      id,
      indicator,
      place: place ?? OWN_VIEW,
      kind,
      comparator: comparator ?? null,
      value,
      ...(valueTo === undefined ? {} : { valueTo }),
      unit,
      year: year ?? null,
      period: period ?? null,
      scope: scope ?? null,
      note: null,
      evidence: null,
      editor,
    },
    tidyName(label),
    place === undefined ? null : tidyName(place),
  );

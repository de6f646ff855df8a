import type { Indicator } from '../../catalogue/types.js';
import type { Comparator } from '../../core/comparators.js';
import type { EditorFigure, FactKind } from '../../core/fact.js';
import { sameText } from '../../core/text.js';
import { dimensionOf, type Unit } from '../../core/units.js';
import { OWN_VIEW } from '../../view/own-view.js';
import { ownFigure, type FigureSubject } from '../../view/provenance.js';
import type { GaugeSubject } from './subject.js';

/** One figure of an editor's own gauge. */
export interface GaugeDataFigure {
  value: number;
  comparator?: Comparator;
  year?: number;
  /** Where the figure comes from, as readers should see it. */
  source: string;
  /** The date of that source: YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string;
}

/** The `data` property: a gauge of the editor's own, after data/schema/target-gauge-data.schema.json. */
export interface GaugeData {
  indicator: string;
  place: string;
  unit: Unit;
  measure?: Exclude<Indicator['measure'], 'deadline'>;
  better?: 'higher' | 'lower';
  target: GaugeDataFigure & { kind?: 'target' | 'forecast' | 'plan' };
  stretch?: GaugeDataFigure;
  actuals?: GaugeDataFigure[];
}

export const subjectOfData = (data: GaugeData): GaugeSubject => {
  const indicator = { name: sameText(data.indicator) };
  const figure = (key: string, kind: FactKind, given: GaugeDataFigure): FigureSubject => {
    const own: EditorFigure = {
      id: key,
      indicator: OWN_VIEW,
      place: OWN_VIEW,
      kind,
      comparator: given.comparator ?? null,
      value: given.value,
      unit: data.unit,
      year: given.year ?? null,
      period: null,
      scope: null,
      note: null,
      evidence: null,
      editor: { source: given.source, date: given.date ?? null },
    };
    return ownFigure(own, indicator, null);
  };
  const rank = dimensionOf(data.unit) === 'rank';
  return {
    view: OWN_VIEW,
    indicator: {
      ...indicator,
      measure: data.measure ?? (rank ? 'rank' : 'level'),
      better: data.better ?? (rank ? 'lower' : 'higher'),
    },
    place: { name: sameText(data.place) },
    floor: figure('target', data.target.kind ?? 'target', data.target),
    stretch: data.stretch ? figure('stretch', 'target', data.stretch) : null,
    actuals: (data.actuals ?? [])
      .map((given, index) => figure(`actual-${index + 1}`, 'actual', given))
      .sort((a, b) => (a.figure.year ?? -Infinity) - (b.figure.year ?? -Infinity)),
    differences: [],
    group: null,
  };
};

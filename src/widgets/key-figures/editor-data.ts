import type { Indicator } from '../../catalogue/types.js';
import { tidyName, tidyText } from '../../core/text.js';
import { dimensionOf } from '../../core/units.js';
import { figureOfData, type DataFigure } from '../../view/data-figure.js';
import { OWN_VIEW } from '../../view/own-view.js';
import type { KeyFiguresSubject, MeasuredFigure, SectionSubject } from './subject.js';

export interface KeyFiguresDataFigure extends DataFigure {
  section?: string;
  measure?: Exclude<Indicator['measure'], 'deadline'>;
  place?: string;
  /** Where the figure comes from, if not from the view's source. */
  source?: string;
  /** The date of that source: YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string;
}

/** The `data` property: key figures of the editor's own, after data/schema/key-figures-data.schema.json. */
export interface KeyFiguresData {
  name: string;
  place: string;
  source: string;
  date?: string;
  note?: string;
  figures: KeyFiguresDataFigure[];
}

const measureOf = ({ measure, unit }: KeyFiguresDataFigure): Indicator['measure'] => {
  const byDimension: Partial<Record<string, Indicator['measure']>> = { rank: 'rank', multiple: 'multiple' };
  return measure ?? byDimension[dimensionOf(unit)] ?? 'level';
};

export const subjectOfData = (data: KeyFiguresData): KeyFiguresSubject => {
  const figureOf = (given: KeyFiguresDataFigure, index: number): MeasuredFigure => ({
    said: figureOfData(given, `figure-${index + 1}`, {
      source: given.source ?? data.source,
      date: given.date ?? data.date ?? null,
    }),
    measure: measureOf(given),
  });
  const sections: SectionSubject[] = [];
  let before: KeyFiguresDataFigure | null = null;
  data.figures.forEach((given, index) => {
    const figure = figureOf(given, index);
    const section = before?.section === given.section ? sections[sections.length - 1] : undefined;
    const row = section && before?.label === given.label ? section.rows[section.rows.length - 1] : undefined;
    before = given;
    if (row) row.figures.push(figure);
    else if (section) section.rows.push({ name: null, figures: [figure] });
    else
      sections.push({
        name: given.section === undefined ? null : tidyText(given.section),
        rows: [{ name: null, figures: [figure] }],
      });
  });
  return {
    view: OWN_VIEW,
    ...tidyName(data.name),
    place: tidyName(data.place),
    note: data.note === undefined ? null : tidyText(data.note),
    sections,
    differences: [],
  };
};

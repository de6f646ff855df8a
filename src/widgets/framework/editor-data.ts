import type { StatusNature } from '../../catalogue/types.js';
import { tidyName, tidyText } from '../../core/text.js';
import { figureOfData, type DataFigure } from '../../view/data-figure.js';
import { OWN_VIEW } from '../../view/own-view.js';
import type { FigureSubject, Provenance } from '../../view/provenance.js';
import type { StatementSubject } from '../../view/statements.js';
import type { FrameworkSubject } from './subject.js';

export interface FrameworkDataFigure extends DataFigure {
  place?: string;
}

export interface FrameworkDataItem {
  name: string;
  status?: string;
  nature?: StatusNature;
  detail?: string;
  figures?: FrameworkDataFigure[];
}

export interface FrameworkDataStructure {
  name: string;
  figures?: FrameworkDataFigure[];
  items?: FrameworkDataItem[];
}

/** The `data` property: a framework of the editor's own, after data/schema/framework-data.schema.json. */
export interface FrameworkData {
  name: string;
  place: string;
  source: string;
  date?: string;
  note?: string;
  sections: {
    name?: string;
    form: 'list' | 'matrix' | 'cards' | 'badges' | 'partners' | 'code';
    structures: FrameworkDataStructure[];
  }[];
}

export const subjectOfData = (data: FrameworkData): FrameworkSubject => {
  const editor = { source: data.source, date: data.date ?? null };
  const stated: Provenance = { evidence: null, editor };
  let count = 0;
  const figureOf = (given: FrameworkDataFigure): FigureSubject => {
    count += 1;
    return figureOfData(given, `figure-${count}`, editor);
  };
  const statementOf = (id: string, { name, status, nature, detail, figures }: FrameworkDataItem): StatementSubject => ({
    ...stated,
    ...tidyName(name),
    id,
    note: null,
    number: null,
    status: status === undefined ? null : tidyText(status),
    nature: nature ?? 'none',
    scope: null,
    detail: detail === undefined ? null : tidyText(detail),
    place: null,
    bodies: [],
    figures: (figures ?? []).map(figureOf),
  });
  return {
    view: OWN_VIEW,
    ...tidyName(data.name),
    place: tidyName(data.place),
    note: data.note === undefined ? null : tidyText(data.note),
    sections: data.sections.map(({ name, form, structures }, section) => ({
      name: name === undefined ? null : tidyText(name),
      form,
      structures: structures.map(({ items, ...self }, index) => ({
        self: statementOf(`structure-${section + 1}-${index + 1}`, self),
        items: (items ?? []).map((item, number) => statementOf(`item-${number + 1}`, item)),
        groups: [],
      })),
    })),
    differences: [],
  };
};

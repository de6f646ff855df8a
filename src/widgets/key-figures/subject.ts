import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Difference, FigureGroup, Indicator } from '../../catalogue/types.js';
import type { Named, Text } from '../../core/text.js';
import {
  differencesOf,
  figureSubject,
  placeName,
  type DifferenceSubject,
  type FigureSubject,
} from '../../view/provenance.js';

/** A figure with what its form depends on. */
export interface MeasuredFigure {
  said: FigureSubject;
  measure: Indicator['measure'];
}

export interface RowSubject {
  /** Null where the figures' own words name the row. */
  name: Text | null;
  figures: MeasuredFigure[];
}

export interface SectionSubject {
  name: Text | null;
  rows: RowSubject[];
}

/** One view's figures before they are put into words. */
export interface KeyFiguresSubject {
  view: string;
  name: Text;
  place: Named;
  note: Text | null;
  sections: SectionSubject[];
  differences: DifferenceSubject[];
  /** The view sets figures that differ beside one another. */
  differing?: true;
}

/** The views of differing figures stand beside the groups, so that their ids need a beginning of their own. */
const DIFFERING = 'differing-';

const measured = (catalogue: Catalogue, id: string): MeasuredFigure => ({
  said: figureSubject(catalogue, id),
  measure: catalogue.indicator(catalogue.fact(id).indicator).measure,
});

const ofGroup = (catalogue: Catalogue, { id, name, place, note, sections }: FigureGroup): KeyFiguresSubject => ({
  view: id,
  name,
  place: { name: catalogue.place(place).name },
  note,
  sections: sections.map((section) => ({
    name: section.name,
    rows: section.rows.map((row) => ({
      name: row.name ?? null,
      figures: row.facts.map((fact) => measured(catalogue, fact)),
    })),
  })),
  differences: differencesOf(
    catalogue,
    sections.flatMap(({ rows }) => rows.flatMap(({ facts }) => facts)),
  ),
});

/** A place and those that it lies in, from the nearest. */
const withParents = (catalogue: Catalogue, id: string | null): string[] =>
  id === null ? [] : [id, ...withParents(catalogue, catalogue.place(id).parent)];

/** The figures of one difference, each in a row of its own. */
const ofDifference = (catalogue: Catalogue, { id, name, facts }: Difference): KeyFiguresSubject => {
  const figures = facts.map((fact) => measured(catalogue, fact));
  const [first, ...others] = figures;
  if (!first) throw new RangeError(`the difference "${id}" has no figures`);
  const within = others.map(({ said }) => withParents(catalogue, said.figure.place));
  const common = withParents(catalogue, first.said.figure.place).find((place) =>
    within.every((places) => places.includes(place)),
  );
  const several = facts.some((fact) => catalogue.fact(fact).indicator !== first.said.figure.indicator);
  return {
    view: DIFFERING + id,
    name,
    place: placeName(catalogue, common ?? first.said.figure.place) ?? first.said.indicator,
    note: null,
    sections: [
      {
        name: null,
        rows: figures.map((figure) => ({ name: several ? figure.said.indicator.name : null, figures: [figure] })),
      },
    ],
    differences: differencesOf(catalogue, facts).filter((one) => one.id === id),
    differing: true,
  };
};

export const idsOf = ({ data }: Catalogue): string[] => [
  ...data.figureGroups.map(({ id }) => id),
  ...data.differences.map(({ id }) => DIFFERING + id),
];

export const subjectOf = (catalogue: Catalogue, id: string): KeyFiguresSubject => {
  const difference = catalogue.data.differences.find((one) => DIFFERING + one.id === id);
  return difference ? ofDifference(catalogue, difference) : ofGroup(catalogue, catalogue.figureGroup(id));
};

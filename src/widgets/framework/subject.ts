import type { Catalogue } from '../../catalogue/catalogue.js';
import type { FrameworkForm, FrameworkSection } from '../../catalogue/types.js';
import type { Named, Text } from '../../core/text.js';
import { differencesOf, type DifferenceSubject } from '../../view/provenance.js';
import { statementSubject, type StatementSubject } from '../../view/statements.js';

export interface StructureSubject {
  /** The structure itself. */
  self: StatementSubject;
  /** Empty for a single named thing. */
  items: StatementSubject[];
  /** Named groups of its items; empty where nothing groups them. */
  groups: (Named & { items: string[] })[];
}

export interface SectionSubject {
  name: Text | null;
  form: FrameworkForm;
  structures: StructureSubject[];
}

/** One view's statements before they are put into words. */
export interface FrameworkSubject {
  view: string;
  name: Text;
  place: Named;
  note: Text | null;
  sections: SectionSubject[];
  /** Figures elsewhere that differ from those of the view. */
  differences: DifferenceSubject[];
}

const ofStructure = (catalogue: Catalogue, id: string, groups: FrameworkSection['groups'] = []): StructureSubject => {
  const structure = catalogue.structure(id);
  return {
    self: statementSubject(catalogue, structure),
    items: (structure.items ?? []).map((item) => statementSubject(catalogue, item)),
    groups,
  };
};

export const idsOf = ({ data }: Catalogue): string[] => data.frameworks.map(({ id }) => id);

export const subjectOf = (catalogue: Catalogue, id: string): FrameworkSubject => {
  const { name, place, note, sections } = catalogue.framework(id);
  const structures = sections.flatMap((section) => section.structures.map((one) => catalogue.structure(one)));
  const facts = structures.flatMap((one) => [
    ...(one.facts ?? []),
    ...(one.items ?? []).flatMap((item) => item.facts ?? []),
  ]);
  return {
    view: id,
    name,
    place: { name: catalogue.place(place).name },
    note,
    sections: sections.map((section) => ({
      name: section.name,
      form: section.form,
      structures: section.structures.map((one) => ofStructure(catalogue, one, section.groups)),
    })),
    differences: differencesOf(catalogue, facts),
  };
};

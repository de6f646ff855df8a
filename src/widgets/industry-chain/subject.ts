import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Chain, CompanyRecord } from '../../catalogue/chain-types.js';
import type { LinkBasis, LinkKind, StageOrder, StageRole } from '../../core/chain.js';
import { inEvery, type Named, type Noted, type Text } from '../../core/text.js';
import { words } from '../../i18n/index.js';
import {
  differencesOf,
  figureSubject,
  placeName,
  provenanceOf,
  type DifferenceSubject,
  type FigureSubject,
  type Provenance,
} from '../../view/provenance.js';

export type StageSubject = Named &
  Noted &
  Provenance & {
    id: string;
    role: StageRole;
    place: Named | null;
    figures: FigureSubject[];
  };

/** Sourced where it comes from a document; an editor's link needs no source of its own. */
export interface LinkSubject {
  from: string;
  to: string;
  kind: LinkKind;
  basis: LinkBasis | null;
  sourced: Provenance | null;
}

/** What is said of a company, with the other names that documents give it. */
export type CompanySubject = Named &
  Noted &
  Provenance & {
    company: string;
    /** Names elsewhere in the documents. */
    also: string[];
    status: Text;
    stage: string | null;
    place: Named | null;
  };

export type StatementSubject = Named &
  Noted &
  Provenance & {
    id: string;
    status: Text | null;
    /** Whether the status says how far the whole chain has come. */
    wholeChain?: true;
    place: Named | null;
  };

/** One chain's content, independent of language. */
export interface ChainSubject extends Named, Noted {
  id: string;
  place: Named;
  order: StageOrder | null;
  orderNote: Text | null;
  stages: StageSubject[];
  links: LinkSubject[];
  companies: CompanySubject[];
  figures: FigureSubject[];
  statements: StatementSubject[];
  /** The ids of the figures that may be drawn as bars on one scale. */
  scale: { words: Text; figures: string[] } | null;
}

/** A view: one chain, or several side by side with what is said of them together. */
export interface ChainsSubject extends Named {
  view: string;
  place: Named;
  chains: ChainSubject[];
  together: FigureSubject[];
  differences: DifferenceSubject[];
}

/**
 * The name that this document uses: 远景能源 in one, 远景科技 in the other. The full registered name is left to the record; the names
 * in other documents are in `also`.
 */
const namesIn = (catalogue: Catalogue, { company: id, evidence }: CompanyRecord): Named & { also: string[] } => {
  const { name: names, aliases } = catalogue.company(id);
  const name = names['zh-CN'];
  const alias = aliases.find(
    (candidate) =>
      candidate.document === evidence.document &&
      candidate.name.length <= name.length &&
      evidence.printed.includes(candidate.name) &&
      !evidence.printed.includes(name),
  );
  const used = alias?.name ?? name;
  const short = aliases.filter((candidate) => candidate.name.length <= name.length).map((candidate) => candidate.name);
  return { name: { ...names, 'zh-CN': used }, also: [name, ...short].filter((other) => other !== used) };
};

const chainSubject = (catalogue: Catalogue, chain: Chain): ChainSubject => {
  const { id, name, note, order, orderNote } = chain;
  const figureOf = (fact: string) => figureSubject(catalogue, fact);
  return {
    id,
    name,
    note,
    order,
    orderNote,
    place: { name: catalogue.place(chain.place).name },
    stages: chain.stages.map((stage) => ({
      ...provenanceOf(catalogue, stage),
      id: stage.id,
      name: stage.name,
      role: stage.role,
      place: placeName(catalogue, stage.place),
      figures: stage.facts.map(figureOf),
      note: stage.note,
    })),
    links: chain.links.map(({ evidence, ...link }) => ({ ...link, sourced: provenanceOf(catalogue, { evidence }) })),
    companies: chain.companies.map((record) => {
      const notes = [record.note, catalogue.company(record.company).note].filter((text) => text !== null);
      return {
        ...provenanceOf(catalogue, record),
        ...namesIn(catalogue, record),
        company: record.company,
        status: record.status,
        stage: record.stage,
        place: placeName(catalogue, record.place),
        note:
          notes.length > 0
            ? inEvery((locale) => notes.map((text) => text[locale]).join(words(locale).listSeparator))
            : null,
      };
    }),
    figures: chain.facts.map(figureOf),
    statements: chain.statements.map(({ evidence, place, ...statement }) => ({
      ...statement,
      ...provenanceOf(catalogue, { evidence }),
      place: placeName(catalogue, place),
    })),
    scale: chain.scale ? { words: chain.scale.words, figures: chain.scale.facts } : null,
  };
};

/** The chains of a view: one, or those of a group. */
export const chainsOf = (catalogue: Catalogue, id: string): Chain[] =>
  (catalogue.data.chainGroups.find((group) => group.id === id)?.chains ?? [id]).map(catalogue.chain);

/** The documents' own chain, or chains side by side, of a view. */
export const subjectOf = (catalogue: Catalogue, id: string): ChainsSubject => {
  const group = catalogue.data.chainGroups.find((candidate) => candidate.id === id);
  const chains = chainsOf(catalogue, id);
  const { name, place } = group ?? catalogue.chain(id);
  const together = group?.facts ?? [];
  const facts = [...chains.flatMap((chain) => [...chain.facts, ...chain.stages.flatMap((stage) => stage.facts)])];
  return {
    view: id,
    name,
    place: { name: catalogue.place(place).name },
    chains: chains.map((chain) => chainSubject(catalogue, chain)),
    together: together.map((fact) => figureSubject(catalogue, fact)),
    differences: differencesOf(catalogue, [...together, ...facts]),
  };
};

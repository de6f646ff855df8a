import type { Catalogue } from '../../catalogue/catalogue.js';
import { chainsOf } from '../../catalogue/slice.js';
import type { Chain, CompanyRecord } from '../../catalogue/types.js';
import type { LinkBasis, LinkKind, StageOrder, StageRole } from '../../core/chain.js';
import type { Sourced } from '../../core/fact.js';
import { inEvery, type Named, type Noted, type Text } from '../../core/text.js';
import { words } from '../../i18n/index.js';
import { figureSubject, type FigureSubject } from '../../view/captions.js';

export type StageSubject = Named &
  Noted &
  Sourced & {
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
  sourced: Sourced | null;
}

/** What is said of a company, with the other names that documents give it. */
export type CompanySubject = Named &
  Noted &
  Sourced & {
    company: string;
    /** Names elsewhere in the documents. */
    also: string[];
    status: Text;
    stage: string | null;
    place: Named | null;
  };

export type StatementSubject = Named &
  Noted &
  Sourced & {
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
  const placeOf = (id: string | null) => (id === null ? null : catalogue.place(id));
  const figureOf = (id: string) => figureSubject(catalogue, id);
  return {
    ...chain,
    place: catalogue.place(chain.place),
    stages: chain.stages.map((stage) => ({
      ...stage,
      place: placeOf(stage.place),
      figures: stage.facts.map(figureOf),
    })),
    links: chain.links.map((link) => ({ ...link, sourced: link })),
    companies: chain.companies.map((record) => {
      const notes = [record.note, catalogue.company(record.company).note].filter((note) => note !== null);
      return {
        ...record,
        ...namesIn(catalogue, record),
        place: placeOf(record.place),
        note:
          notes.length > 0
            ? inEvery((locale) => notes.map((note) => note[locale]).join(words(locale).listSeparator))
            : null,
      };
    }),
    figures: chain.facts.map(figureOf),
    statements: chain.statements.map((statement) => ({
      ...statement,
      place: placeOf(statement.place),
    })),
    scale: chain.scale ? { words: chain.scale.words, figures: chain.scale.facts } : null,
  };
};

/** The documents' own chain, or chains, of a view. */
export const subjectOf = (catalogue: Catalogue, id: string): ChainsSubject => {
  const chains = chainsOf(catalogue, id).map((chain) => chainSubject(catalogue, chain));
  const group = catalogue.data.chainGroups.find((candidate) => candidate.id === id);
  const { name, place } = group ?? catalogue.chain(id);
  const together = (group?.facts ?? []).map((fact) => figureSubject(catalogue, fact));
  return { view: id, name, place: catalogue.place(place), chains, together };
};

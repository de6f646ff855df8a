import type { Catalogue } from '../catalogue/catalogue.js';
import { goalsOf } from '../catalogue/goals.js';
import { claimsOf, hasStructures, type Claim } from './claims.js';
import { withheldProblems } from './coverage.js';
import { eventProblems } from './events.js';
import { glossaryProblems } from './glossary.js';
import { heldAgainst } from './held-against.js';
import { uniquenessProblems, viewsOf } from './ids.js';
import { catalogueOf, packageRoot, readDataFiles } from './project.js';
import { proofWordProblems } from './proof-words.js';
import { evidencePlaceProblems, referenceProblems } from './references.js';
import { schemaProblems } from './schemas.js';
import { statusWordProblems } from './statuses.js';
import { timelineProblems } from './timelines.js';
import { treeProblems } from './trees.js';

export interface CheckReport {
  problems: string[];
  facts: number;
  structures: number;
  /** How many figures and claims were checked against the documents; null where no documents were given. */
  evidence: number | null;
}

/** Every numeric goal needs a gauge; a deadline is not a quantity. */
const coverageProblems = (catalogue: Catalogue): string[] => {
  const shown = new Set(catalogue.data.targets.flatMap(goalsOf));
  return catalogue.data.facts.flatMap((fact) => {
    const goal = fact.kind === 'target' || (fact.kind === 'forecast' && fact.year !== null);
    const quantity = catalogue.indicator(fact.indicator).measure !== 'deadline';
    return goal && quantity && !shown.has(fact.id)
      ? [`fact ${fact.id}: a ${fact.kind} without a view in targets.json`]
      : [];
  });
};

/** Every view must be under a topic, so that readers can find it. */
const topicProblems = (catalogue: Catalogue): string[] => {
  const sorted = new Set(catalogue.data.topics.flatMap(({ views }) => views));
  return viewsOf(catalogue).flatMap(({ id }) => (sorted.has(id) ? [] : [`view ${id}: under no topic in topics.json`]));
};

/**
 * Checks the data against its schemas, its references, its glossary and, where the folder of documents is given, its evidence: the
 * documents' hashes, every figure as printed behind its locator, its value and its comparator.
 */
export const check = (sources: string | null, files = readDataFiles(), root = packageRoot()): CheckReport => {
  const shape = schemaProblems(files, root);
  const counted = files
    .filter(({ path }) => hasStructures(path))
    .map(({ content }) => (Array.isArray(content) ? content.length : 1));
  const structures = counted.reduce((sum, count) => sum + count, 0);
  // Files that do not fit their schema cannot be checked any further.
  if (shape.length > 0) return { problems: shape, facts: 0, structures, evidence: null };
  const catalogue = catalogueOf(files);
  const claims = claimsOf(files);
  const allClaims = [
    ...catalogue.data.facts.map((fact): Claim => ({
      where: `fact ${fact.id}`,
      evidence: fact.evidence,
      status: null,
      place: fact.place,
    })),
    ...claims,
  ];
  const references = [
    ...uniquenessProblems(catalogue),
    ...referenceProblems(catalogue, files),
    ...allClaims.flatMap((claim) => evidencePlaceProblems(catalogue, claim)),
  ];
  const events = eventProblems(catalogue.data.events, catalogue.data.documents);
  const evidence = sources === null ? null : heldAgainst(catalogue, claims, sources, files);
  return {
    problems: [
      ...references,
      ...glossaryProblems(files),
      ...statusWordProblems(files, catalogue.data.statuses),
      ...events,
      ...(references.length > 0
        ? []
        : [
            ...coverageProblems(catalogue),
            ...topicProblems(catalogue),
            ...proofWordProblems(catalogue.data, files),
            ...treeProblems(catalogue.data),
            // With a wrong date, what a time line has on either side of its writing proves nothing.
            ...(events.length > 0 ? [] : timelineProblems(catalogue.data)),
            ...withheldProblems(catalogue, files),
          ]),
      ...(evidence?.problems ?? []),
    ],
    facts: catalogue.data.facts.length,
    structures,
    evidence: evidence?.held ?? null,
  };
};

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { DataFile } from '../catalogue/assemble.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Chain } from '../catalogue/types.js';
import { goalsOf } from '../catalogue/goals.js';
import { structuresOf } from '../catalogue/structures.js';
import { WIDGETS } from '../widgets/views.js';
import { isUnit } from '../core/units.js';
import { isComparator } from '../core/comparators.js';
import { documentOrder } from './document-order.js';
import { documentWords } from './document-words.js';
import { withheldProblems } from './coverage.js';
import { eventProblems } from './events.js';
import { bareText, factProblems, findEvidence } from './evidence.js';
import { glossaryProblems } from './glossary.js';
import { claimPlaceProblem, factPlaceProblem, statusProblem } from './wording.js';
import { catalogueOf, contentOf, packageRoot, readDataFiles, readSchema, type Claim } from './project.js';
import { proofWordProblems } from './proof-words.js';
import { isRecord, objectsIn } from './records.js';
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

/** Which schema a data file follows. */
const SCHEMAS: [path: RegExp, schema: string][] = [
  [
    /^(documents|indicators|places|terms|targets|differences|companies|bodies|statuses|events|chain-groups|figure-groups|frameworks|layers|topics|search-terms|document-words|glossary|withheld|document-order|timelines|proof-words)\.json$/,
    '$1',
  ],
  [/^facts\//, 'facts'],
  [/^(structures|tasks)\//, '$1'],
  [/^chains\//, 'chain'],
  [/^counties\//, 'county'],
  [/^geo\//, 'mosaic'],
];

const schemaOf = (path: string): string | null => {
  for (const [pattern, schema] of SCHEMAS) {
    const match = pattern.exec(path);
    if (match) return schema === '$1' ? (match[1] ?? '') : schema;
  }
  return null;
};

const schemaProblems = (files: readonly DataFile[], root: string): string[] => {
  const ajv = new Ajv({ allErrors: true });
  for (const shared of ['evidence', 'text']) ajv.addSchema(readSchema(shared, root));
  const validators = new Map<string, ReturnType<Ajv['compile']>>();
  return files.flatMap(({ path, content }) => {
    const name = schemaOf(path);
    if (name === null) return [`data/${path}: no schema is known for this file`];
    const validate = validators.get(name) ?? ajv.compile(readSchema(name, root));
    validators.set(name, validate);
    if (validate(content)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `data/${path}${instancePath}: ${message ?? 'does not fit'} ${JSON.stringify(params)}`,
    );
  });
};

const STRUCTURES = /^((structures|tasks|chains|counties)\/|chain-groups)/;
const isClaim = (path: string): boolean => STRUCTURES.test(path) || path === 'bodies.json' || path === 'events.json';

/** Every claim about a document that is not a fact. */
const claimsOf = (files: readonly DataFile[]): Claim[] =>
  files
    .filter(({ path }) => isClaim(path))
    .flatMap(({ path, content }) => objectsIn(content, path))
    .flatMap(([where, { evidence, status, place, when }]) => {
      if (!isRecord(evidence)) return [];
      const claim: Claim = {
        where,
        evidence: evidence as unknown as Claim['evidence'],
        status: isRecord(status) ? String(status['zh-CN']) : null,
        place: typeof place === 'string' ? place : null,
      };
      // The words for an event's time stand there, too.
      return isRecord(when)
        ? [claim, { ...claim, evidence: { ...claim.evidence, printed: String(when['zh-CN']) }, place: null }]
        : [claim];
    });

const duplicates = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** The ids of views in addresses and file names, across all widgets; each id once per widget. */
const viewsOf = (catalogue: Catalogue): { id: string }[] =>
  WIDGETS.flatMap(({ ids }) => [...new Set(ids(catalogue))].map((id) => ({ id })));

const uniquenessProblems = (catalogue: Catalogue): string[] => {
  const { data } = catalogue;
  const kinds: [string, readonly { id: string }[]][] = [
    ['document', data.documents],
    ['indicator', data.indicators],
    ['place', data.places],
    ['fact', data.facts],
    ['target', data.targets],
    ['difference', data.differences],
    ['company', data.companies],
    ['body', data.bodies],
    ['event', data.events],
    ['structure', data.structures],
    ['tree', data.trees],
    ['chain', [...data.chains, ...data.chainGroups]],
    ['layer', data.layers],
    ['group of figures', data.figureGroups],
    ['time line', data.timelines],
    ['topic', data.topics],
    ['view', viewsOf(catalogue)],
  ];
  for (const { id, items = [] } of data.structures) kinds.push([`item of ${id}`, items]);
  for (const { id, parts } of data.trees)
    kinds.push([`part of ${id}`, parts], [`task of ${id}`, parts.flatMap(({ tasks }) => tasks)]);
  for (const chain of data.chains) {
    kinds.push([`stage of ${chain.id}`, chain.stages], [`statement of ${chain.id}`, chain.statements]);
  }
  // What is withheld and the order of the documents name both kinds by id alone.
  const facts = new Set(data.facts.map(({ id }) => id));
  const shared = structuresOf(data).filter(({ id }) => facts.has(id));
  return [
    ...kinds.flatMap(([kind, records]) =>
      duplicates(records.map(({ id }) => id)).map((id) => `the ${kind} id “${id}” is used twice`),
    ),
    ...shared.map(({ id }) => `a fact and a structure have the id “${id}”`),
  ];
};

/** Broken references within a chain. */
const chainProblems = ({ id, stages, links, companies, scale }: Chain): string[] => {
  const known = new Set(stages.map((stage) => stage.id));
  const facts = new Set(stages.flatMap((stage) => stage.facts));
  return [
    ...[...links.flatMap(({ from, to }) => [from, to]), ...companies.flatMap(({ stage }) => stage ?? [])].flatMap(
      (stage) => (known.has(stage) ? [] : [`chain ${id}: no stage “${stage}”`]),
    ),
    ...(scale?.facts ?? []).flatMap((fact) =>
      facts.has(fact) ? [] : [`chain ${id}: no stage has the fact “${fact}”`],
    ),
  ];
};

const evidencePlaceProblems = (catalogue: Catalogue, { where, evidence }: Claim): string[] => {
  const document = catalogue.data.documents.find(({ id }) => id === evidence.document);
  if (!document) return [`${where}: no document “${evidence.document}”`];
  return evidence.part === undefined || document.parts.some(({ id }) => id === evidence.part)
    ? []
    : [`${where}: the document “${document.id}” has no part “${evidence.part}”`];
};

const referenceProblems = (catalogue: Catalogue, files: readonly DataFile[]): string[] => {
  const { data } = catalogue;
  const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const [facts, indicators, places] = [ids(data.facts), ids(data.indicators), ids(data.places)];
  const [companies, chains, bodies] = [ids(data.companies), ids(data.chains), ids(data.bodies)];
  const structures = ids(data.structures);
  const needs = (where: string, kind: string, known: ReadonlySet<string>, wanted: readonly unknown[]) =>
    wanted.flatMap((id) => (typeof id === 'string' && !known.has(id) ? [`${where}: no ${kind} “${id}”`] : []));
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const documents = ids(data.documents);
  return [
    ...data.documents.flatMap(({ id }) =>
      files.some(({ path }) => path === `facts/${id}.json`) ? [] : [`document ${id}: no facts/${id}.json`],
    ),
    // The catalogue takes the facts of its documents, so those of any other name would be left out.
    ...files.flatMap(({ path }) =>
      needs(path, 'document', documents, /^facts\/(.+)\.json$/.exec(path)?.slice(1) ?? []),
    ),
    ...data.facts.flatMap((fact) => [
      ...needs(`fact ${fact.id}`, 'indicator', indicators, [fact.indicator]),
      ...needs(`fact ${fact.id}`, 'place', places, [fact.place]),
      ...(isUnit(fact.unit) ? [] : [`fact ${fact.id}: unknown unit “${String(fact.unit)}”`]),
      ...(fact.comparator === null || isComparator(fact.comparator)
        ? []
        : [`fact ${fact.id}: unknown comparator “${String(fact.comparator)}”`]),
      ...(fact.scope === null || fact.scope in data.terms.scopes ? [] : [`fact ${fact.id}: scope without English`]),
      ...(fact.period === null || fact.period in data.terms.periods ? [] : [`fact ${fact.id}: period without English`]),
    ]),
    ...data.targets.flatMap((target) => needs(`target ${target.id}`, 'fact', facts, goalsOf(target))),
    ...data.differences.flatMap((difference) => needs(`difference ${difference.id}`, 'fact', facts, difference.facts)),
    ...data.places.flatMap((place) => needs(`place ${place.id}`, 'place', places, [place.parent])),
    ...[...data.companies, ...data.bodies].flatMap(({ id, aliases }) =>
      needs(
        `aliases of ${id}`,
        'document',
        documents,
        aliases.map((alias) => alias.document),
      ),
    ),
    ...data.chains.flatMap(chainProblems),
    ...data.topics.flatMap(({ id, views }) => needs(`topic ${id}`, 'view', ids(viewsOf(catalogue)), views)),
    ...data.figureGroups.flatMap(({ id, place, sections }) => {
      const shown = sections.flatMap(({ rows }) => rows.flatMap((row) => row.facts));
      return [
        ...needs(`group ${id}`, 'place', places, [place]),
        ...needs(`group ${id}`, 'fact', facts, shown),
        ...duplicates(shown).map((fact) => `group ${id}: the fact “${fact}” stands twice`),
      ];
    }),
    ...data.timelines.flatMap(({ id, place, lanes }) => {
      const shown = lanes.flatMap((lane) => [...lane.facts, ...lane.events]);
      return [
        ...needs(`time line ${id}`, 'place', places, [place]),
        ...lanes.flatMap((lane) => [
          ...needs(`time line ${id}`, 'fact', facts, lane.facts),
          ...needs(`time line ${id}`, 'event', ids(data.events), lane.events),
        ]),
        ...duplicates(shown).map((one) => `time line ${id}: “${one}” stands twice`),
      ];
    }),
    ...data.layers.flatMap(({ id, lists, place }) => [
      ...needs(`layer ${id}`, 'place', places, [place]),
      ...lists.flatMap(({ structure, items }) => {
        const found = data.structures.find((one) => one.id === structure);
        const known = new Set((found?.items ?? []).map((item) => item.id));
        return found
          ? needs(`layer ${id}, ${structure}`, 'item', known, items)
          : [`layer ${id}: no structure “${structure}”`];
      }),
    ]),
    ...files
      .filter(({ path }) => isClaim(path))
      .flatMap(({ path, content }) => objectsIn(content, path))
      .flatMap(([where, record]) => [
        ...needs(where, 'chain', chains, list(record['chains'])),
        ...needs(where, 'fact', facts, list(record['facts'])),
        ...needs(where, 'place', places, [record['place']]),
        ...needs(where, 'structure', structures, list(record['structures'])),
        ...needs(where, 'company', companies, [record['company']]),
        ...needs(where, 'body', bodies, [record['body']]),
      ]),
  ];
};

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

/** The word filter must match the current text of its document. */
const wordProblems = (files: readonly DataFile[], document: string, text: string): string[] => {
  const known = contentOf(files, 'document-words.json') as { document: string; words: string }[] | undefined;
  return known?.some((one) => one.document === document && one.words !== documentWords(text))
    ? [`document-words.json: ${document} has other words; run \`npm run document-words -- DIR\``]
    : [];
};

/** The order of the text must hold every fact and structure of its document; where evidence is missing, that is said instead. */
const orderProblems = (files: readonly DataFile[], catalogue: Catalogue, document: string, text: string): string[] => {
  const known = contentOf(files, 'document-order.json') as { document: string; records: string[] }[] | undefined;
  const kept = known?.find((one) => one.document === document)?.records ?? [];
  const order = documentOrder(catalogue, document, text);
  return order && order.join() !== kept.join()
    ? [`document-order.json: ${document} has another order; run \`npm run document-order -- DIR\``]
    : [];
};

/** Checks figures and claims against a folder of documents: what these do not support, and how many were checked. */
const heldAgainst = (
  catalogue: Catalogue,
  claims: readonly Claim[],
  folder: string,
  files: readonly DataFile[],
): { problems: string[]; held: number } => {
  const problems: string[] = [];
  const { places } = catalogue.data;
  const texts = new Map<string, string>();
  for (const { id, file, sha256 } of catalogue.data.documents) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      problems.push(`document ${id}: ${file} is missing in the folder of sources`);
      continue;
    }
    let content: Buffer;
    try {
      content = readFileSync(path);
    } catch {
      problems.push(`document ${id}: ${file} cannot be read`);
      continue;
    }
    if (createHash('sha256').update(content).digest('hex') !== sha256) {
      problems.push(`document ${id}: ${file} is not the file that the facts were taken from (its hash differs)`);
    }
    const text = bareText(content.toString('utf8'));
    texts.set(id, text);
    problems.push(...wordProblems(files, id, content.toString('utf8')), ...orderProblems(files, catalogue, id, text));
  }
  let held = 0;
  for (const fact of catalogue.data.facts) {
    const text = texts.get(fact.evidence.document);
    if (text === undefined) continue;
    held += 1;
    problems.push(...factProblems(text, fact).map((problem) => `fact ${fact.id}: ${problem}`));
    const found = findEvidence(text, fact.evidence);
    const place = typeof found === 'number' ? factPlaceProblem(places, text, found, fact) : null;
    if (place !== null) problems.push(`fact ${fact.id}: ${place}`);
  }
  for (const { where, evidence, status, place } of claims) {
    const text = texts.get(evidence.document);
    if (text === undefined) continue;
    held += 1;
    const found = findEvidence(text, evidence);
    const wrong =
      typeof found === 'string'
        ? [found]
        : [
            status === null ? null : statusProblem(text, found, status),
            place === null ? null : claimPlaceProblem(places, text, found, evidence, place),
          ];
    problems.push(...wrong.flatMap((problem) => (problem === null ? [] : [`${where}: ${problem}`])));
  }
  return { problems, held };
};

/**
 * Checks the data against its schemas, its references, its glossary and, where the folder of documents is given, its evidence: the
 * documents' hashes, every figure as printed behind its locator, its value and its comparator.
 */
export const check = (sources: string | null, files = readDataFiles(), root = packageRoot()): CheckReport => {
  const shape = schemaProblems(files, root);
  const counted = files
    .filter(({ path }) => STRUCTURES.test(path))
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
            // A wrong date says nothing about the lines that it stands in.
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

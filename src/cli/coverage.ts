import { Option, type Command } from 'commander';
import type { DataFile } from '../catalogue/assemble.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Evidence } from '../core/fact.js';
import { structuresOf } from '../catalogue/structures.js';
import { toLocale, type Locale } from '../core/locale.js';
import { itemsOf, openedIn, shownFacts, shownItems, shownStructures, type Withheld } from '../static/shown.js';
import { WIDGETS } from '../static/views.js';
import { catalogueOf, contentOf, readDataFiles } from './project.js';
import { print } from './terminal.js';

/** How much of one kind of record the views show. */
export interface Covered {
  total: number;
  shown: string[];
  withheld: Withheld[];
  missing: { document: string; ids: string[] }[];
}

/** A missing structure of which some items are shown. */
export interface PartlyShown {
  id: string;
  shown: string[];
  missing: string[];
}

export interface Coverage {
  facts: Covered;
  structures: Covered & { partly: PartlyShown[] };
}

const withheldOf = (files: readonly DataFile[]): Withheld[] => (contentOf(files, 'withheld.json') ?? []) as Withheld[];

const covered = (
  records: readonly { id: string; evidence: Evidence }[],
  isShown: (id: string) => boolean,
  withheld: readonly Withheld[],
): Covered => {
  const hidden = records.filter(({ id }) => !isShown(id));
  const known = new Set(hidden.map(({ id }) => id));
  const kept = new Set(withheld.flatMap(({ ids }) => ids));
  const missing = hidden.filter(({ id }) => !kept.has(id));
  return {
    total: records.length,
    shown: records.flatMap(({ id }) => (isShown(id) ? [id] : [])),
    withheld: withheld
      .map(({ ids, reason }) => ({ ids: ids.filter((id) => known.has(id)), reason }))
      .filter(({ ids }) => ids.length > 0),
    missing: [...new Set(missing.map(({ evidence }) => evidence.document))].map((document) => ({
      document,
      ids: missing.filter(({ evidence }) => evidence.document === document).map(({ id }) => id),
    })),
  };
};

/** What all views together show of the documents' facts and structures. */
export const coverageOf = (catalogue: Catalogue, files: readonly DataFile[]): Coverage => {
  const structures = structuresOf(catalogue.data);
  const withheld = withheldOf(files);
  const shown = WIDGETS.flatMap((views) =>
    views.ids(catalogue).map((id) => ({
      model: views.model(catalogue, id, 'zh-CN'),
      opened: openedIn(views, catalogue, id),
    })),
  );
  const facts = new Set(shown.flatMap(({ model }) => shownFacts(model)));
  const items = new Set(shown.flatMap(({ model, opened }) => [...shownItems(model, structures, opened)]));
  const whole = new Set(shownStructures(items, structures));
  return {
    facts: covered(catalogue.data.facts, (id) => facts.has(id), withheld),
    structures: {
      ...covered(structures, (id) => whole.has(id), withheld),
      partly: structures.flatMap((structure) => {
        const ids = itemsOf(structure).map(({ id }) => id);
        const some = ids.filter((id) => items.has(id));
        return whole.has(structure.id) || some.length === 0
          ? []
          : [{ id: structure.id, shown: some, missing: ids.filter((id) => !items.has(id)) }];
      }),
    },
  };
};

/** What is said to be withheld must exist, once, and stand in no view. */
export const withheldProblems = (catalogue: Catalogue, files: readonly DataFile[]): string[] => {
  const ids = withheldOf(files).flatMap((entry) => entry.ids);
  if (ids.length === 0) return [];
  const { facts, structures } = coverageOf(catalogue, files);
  const shown = new Set([...facts.shown, ...structures.shown]);
  const known = new Set([...catalogue.data.facts, ...structuresOf(catalogue.data)].map(({ id }) => id));
  return ids.flatMap((id, index) => [
    ...(known.has(id) ? [] : [`withheld.json: no fact or structure “${id}”`]),
    ...(shown.has(id) ? [`withheld.json: a view shows “${id}”`] : []),
    ...(ids.indexOf(id) === index ? [] : [`withheld.json: “${id}” stands there twice`]),
  ]);
};

const count = (groups: readonly { ids: string[] }[]): number => groups.reduce((sum, { ids }) => sum + ids.length, 0);

const linesOf = (name: string, { total, shown, withheld, missing }: Covered, locale: Locale): string[] => [
  `${name}: ${total} in all, ${shown.length} shown, ${count(withheld)} withheld, ${count(missing)} missing`,
  ...withheld.map(({ ids, reason }) => `  withheld: ${ids.join(', ')}: ${reason[locale]}`),
  ...missing.map(({ document, ids }) => `  missing of ${document} (${ids.length}): ${ids.join(', ')}`),
];

const runCoverage = ({ json, lang }: { json?: boolean; lang: string }): void => {
  const files = readDataFiles();
  const coverage = coverageOf(catalogueOf(files), files);
  const { facts, structures } = coverage;
  const locale = toLocale(lang);
  if (json) print(JSON.stringify(coverage, null, 2));
  else {
    for (const line of [...linesOf('facts', facts, locale), ...linesOf('structures', structures, locale)]) print(line);
    for (const { id, shown, missing } of structures.partly)
      print(`  in part: ${id} (${shown.length} of ${shown.length + missing.length}), without ${missing.join(', ')}`);
  }
  if (facts.missing.length > 0 || structures.missing.length > 0) process.exitCode = 1;
};

const JSON_HELP = `
--json prints one object:
  facts       total, shown (ids), withheld ({ids, reason} by reason), missing ({document, ids} by document)
  structures  the same, and partly: {id, shown, missing} of each missing structure that has items in some view, which are
              named structure/item
A fact is shown where it stands in a view's table. A structure is shown where all its items are, each with its words and its
source. Exit code: 0 if nothing is missing, 1 otherwise.`;

export const addCoverage = (program: Command): void => {
  program
    .command('coverage')
    .description(
      'which facts and structures of the documents the views show, which are withheld and why, which are missing',
    )
    .option('--json', 'as JSON')
    .addOption(new Option('--lang <lang>', 'language of the reasons').choices(['zh-CN', 'en']).default('zh-CN'))
    .addHelpText('after', JSON_HELP)
    .action(runCoverage);
};

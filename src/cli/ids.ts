import type { Catalogue } from '../catalogue/catalogue.js';
import { structuresOf } from '../catalogue/structures.js';
import { WIDGETS } from '../widgets/views.js';

export const duplicates = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** The ids of views in addresses and file names, across all widgets; each id once per widget. */
export const viewsOf = (catalogue: Catalogue): { id: string }[] =>
  WIDGETS.flatMap(({ ids }) => [...new Set(ids(catalogue))].map((id) => ({ id })));

export const uniquenessProblems = (catalogue: Catalogue): string[] => {
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
  // withheld.json and document-order.json name facts and structures by id alone.
  const facts = new Set(data.facts.map(({ id }) => id));
  const shared = structuresOf(data).filter(({ id }) => facts.has(id));
  return [
    ...kinds.flatMap(([kind, records]) =>
      duplicates(records.map(({ id }) => id)).map((id) => `the ${kind} id “${id}” is used twice`),
    ),
    ...shared.map(({ id }) => `a fact and a structure have the id “${id}”`),
  ];
};

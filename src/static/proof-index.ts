import type { Catalogue } from '../catalogue/catalogue.js';
import { inEvery } from '../core/text.js';
import type { ProofIndex, ScopeWords } from '../proof/index-types.js';
import { words } from '../i18n/index.js';
import { citeSource } from '../view/describe.js';
import { figureLine } from './figure-line.js';
import { shownFacts } from './shown.js';
import { WIDGETS } from './views.js';

/** `data/proof-words.json` */
export interface ProofWords {
  indicators: Record<string, string[]>;
  places: Record<string, string[]>;
  scopes: Record<string, ScopeWords>;
  contrasts: string[][];
  elsewhere: string[];
}

/** By a fact's id, the view that shows it first: the one in which it stands the furthest to the front. */
const viewsByFact = (catalogue: Catalogue): Map<string, string> => {
  const best = new Map<string, { view: string; rank: number }>();
  for (const views of WIDGETS)
    for (const view of views.ids(catalogue))
      for (const [rank, fact] of shownFacts(views.model(catalogue, view, 'zh-CN')).entries())
        if (rank < (best.get(fact)?.rank ?? Infinity)) best.set(fact, { view, rank });
  return new Map([...best].map(([fact, { view }]) => [fact, view]));
};

/** 重点实验室数 is spoken of as 重点实验室. */
const spoken = (name: string): string => name.replace(/数$/, '');

/** The documents' figures with the words of drafts: `proof.json`. */
export const proofIndex = (catalogue: Catalogue, drafts: ProofWords): ProofIndex => {
  const { facts, indicators, places } = catalogue.data;
  const views = viewsByFact(catalogue);
  return {
    facts: facts.map((fact) => {
      const { id, indicator, place, kind, comparator, value, valueTo, unit, year, period, scope, evidence } = fact;
      const { label, about } = figureLine(catalogue, id);
      return {
        id,
        indicator,
        place,
        kind,
        comparator,
        value,
        ...(valueTo === undefined ? {} : { valueTo }),
        unit,
        year,
        period,
        scope,
        document: evidence.document,
        printed: evidence.printed,
        says: inEvery((locale) => label[locale] + words(locale).parenthesis(about[locale])),
        source: inEvery((locale) => citeSource(catalogue.source(fact), locale)),
        view: views.get(id) ?? null,
      };
    }),
    indicators: Object.fromEntries(
      indicators.map(({ id, name }) => [
        id,
        { name, aliases: [...new Set([spoken(name['zh-CN']), ...(drafts.indicators[id] ?? [])])] },
      ]),
    ),
    places: Object.fromEntries(
      places.map(({ id, name, parent, type }) => [id, { name, parent, type, aliases: drafts.places[id] ?? [] }]),
    ),
    scopes: drafts.scopes,
    contrasts: drafts.contrasts,
    elsewhere: drafts.elsewhere,
  };
};

import type { Catalogue } from '../catalogue/catalogue.js';
import type { Structure, StructureItem } from '../catalogue/types.js';
import type { Evidence } from '../core/fact.js';
import type { Text } from '../core/text.js';
import type { MoreDetails } from '../view/touch.js';
import type { ViewModel } from '../view/view-model.js';
import type { WidgetViews } from '../view/widget-views.js';

/** What no view may show, and why. */
export interface Withheld {
  ids: string[];
  reason: Text;
}

/** The documents' figures that a view shows, those that differ from its own included: all of them stand in its table. */
export const shownFacts = ({ figures, others }: ViewModel): string[] => [
  ...new Set([...figures, ...others].flatMap(({ figure }) => (figure.evidence ? [figure.id] : []))),
];

/** A structure's items by id; a single named thing without items is its own. */
export const itemsOf = (structure: Structure): { id: string; item: Omit<StructureItem, 'id'> }[] => {
  const items = structure.items ?? [];
  return items.length === 0
    ? [{ id: structure.id, item: structure }]
    : items.map((item) => ({ id: `${structure.id}/${item.id}`, item }));
};

const spotOf = ({ document, part, locator, printed }: Evidence): string =>
  [document, part, locator, printed].join('\n');

/**
 * The items of structures that a view shows, by its Chinese model, since a Chinese word may have another English in another record. One
 * of its claims cites the same place of the document and says all the item's words (name, status, detail), and so does the view
 * itself, in its sentences, in what a touch opens, or in `opened`, what comes with that. It makes no difference whether the claim comes from a structure, a chain or a
 * county: a reader sees the same words with the same source.
 */
export const shownItems = (
  { claims, inWords, touch, locale }: ViewModel,
  structures: readonly Structure[],
  opened: readonly MoreDetails[] = [],
): Set<string> => {
  const claimsAt = new Map<string, string[]>();
  for (const { evidence, item, name, text, place, note } of claims) {
    if (!evidence) continue;
    const spot = spotOf(evidence);
    claimsAt.set(spot, [...(claimsAt.get(spot) ?? []), [item, name, text, place, note].join('\n')]);
  }
  const said = [...inWords, JSON.stringify(touch.parts), JSON.stringify(opened)].join('\n');
  const isShown = ({ name, status, detail, evidence }: Omit<StructureItem, 'id'>): boolean => {
    const words = [name, status, detail].flatMap((text) => (text ? [text[locale]] : []));
    return (claimsAt.get(spotOf(evidence)) ?? []).some((claim) =>
      words.every((text) => claim.includes(text) && said.includes(text)),
    );
  };
  return new Set(structures.flatMap(itemsOf).flatMap(({ id, item }) => (isShown(item) ? [id] : [])));
};

/** What comes with what the parts of a view open, in Chinese. */
export const openedIn = ({ more }: WidgetViews, catalogue: Catalogue, id: string): MoreDetails[] =>
  (more?.of?.(catalogue, id) ?? []).flatMap((key) => more?.details(catalogue, key, 'zh-CN') ?? []);

/** The ids of the structures whose items are all shown; of the others, those of the items that are. */
export const shownStructures = (items: ReadonlySet<string>, structures: readonly Structure[]): string[] =>
  structures.flatMap((structure) => {
    const ids = itemsOf(structure).map(({ id }) => id);
    const found = ids.filter((id) => items.has(id));
    return found.length === ids.length ? [structure.id] : found;
  });

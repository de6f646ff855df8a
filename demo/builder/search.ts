import { distance } from 'fastest-levenshtein';
import { hasWord } from '../../src/core/word-filter.js';
import type { Locale } from '../../src/core/locale.js';
import type { DocumentIndex, Unshown } from '../../src/static/document-index.js';
import type { IndexedView, ViewIndex } from '../../src/static/view-index.js';
import { bare, matchAll, nearWords, plain, wordsIn, type Field } from './match.js';
import type { State } from './state.js';

/** The search criteria, named as in the address. */
export type Wanted = Pick<State, 'q' | 'place' | 'topic' | 'document' | 'widget'>;

/** The weight of a word in a figure, a title, a place, a topic and any other text of a view. */
const WORTH = { figure: 32, title: 16, place: 8, topic: 4, body: 2, aside: 1 };

/** Widgets of statements: who looks for 城镇化率 wants the figure before a text that speaks of it. */
const STATEMENTS: readonly string[] = ['qj-framework', 'qj-task-tree'];

/** Their share of the weight. */
const STATED = 0.85;

/** The title, with and without the part after its colon: 地区生产总值：2025年目标. */
const titles = (heading: string): string[] => [heading, heading.split(/[：:]/)[0] ?? ''];

/** Leaves out the sources: the document filter covers them, and their titles say little about the view. */
const withoutSources = (text: string): string => text.replace(/(?:来源：|Sources?: ).*$/s, '');

const fieldsMade = new WeakMap<IndexedView, Field[]>();

/** The searchable texts of a view in both languages, including the companies and counties that it names. */
const fieldsOf = (view: IndexedView, topics: ViewIndex['topics']): Field[] => {
  const made = fieldsMade.get(view);
  if (made) return made;
  const under = topics.filter(({ id }) => view.topics.includes(id));
  const of = (worth: number, texts: readonly string[]): Field[] => texts.map((text) => ({ text: plain(text), worth }));
  const labels = view.figures.flatMap(({ date, label }) => (date ? [] : Object.values(label)));
  const fields: Field[] = [
    ...of(WORTH.figure, [...labels, ...labels.map(bare)]).map((field) => ({ ...field, figure: true as const })),
    ...of(WORTH.title, Object.values(view.heading).flatMap(titles)),
    ...of(WORTH.place, Object.values(view.place)),
    ...of(
      WORTH.topic,
      under.flatMap(({ name }) => Object.values(name)),
    ),
    ...of(WORTH.body, [...Object.values(view.text).map(withoutSources), ...view.figures.map(({ printed }) => printed)]),
    ...of(WORTH.aside, [...Object.values(view.aside), view.view]),
  ];
  fieldsMade.set(view, fields);
  return fields;
};

const fits = (view: IndexedView, { place, topic, document, widget }: Wanted): boolean =>
  (!place || view.places.includes(place)) &&
  (!topic || view.topics.includes(topic)) &&
  (!document || view.documents.includes(document)) &&
  (!widget || view.tag === widget);

/** The matching views, best first: whole words before split ones, figures before titles, places and other texts. */
export const found = ({ views, topics }: Pick<ViewIndex, 'views' | 'topics'>, wanted: Wanted): IndexedView[] => {
  const words = wordsIn(wanted.q);
  const fitting = views.filter((view) => fits(view, wanted));
  if (words.length === 0) return fitting;
  return fitting
    .flatMap((view) => {
      const match = matchAll(words, fieldsOf(view, topics));
      if (!match) return [];
      const worth = match.worth * (STATEMENTS.includes(view.tag) ? STATED : 1);
      return [{ view, worth, pieces: match.pieces }];
    })
    .sort((a, b) => a.pieces - b.pieces || b.worth - a.worth)
    .map(({ view }) => view);
};

const unshownFields = new WeakMap<Unshown, Field[]>();

const fieldsOfUnshown = (one: Unshown): Field[] => {
  const made = unshownFields.get(one);
  if (made) return made;
  const of = (worth: number, texts: readonly string[]): Field[] =>
    texts.filter(Boolean).map((text) => ({ text: plain(text), worth }));
  const fields = [
    ...of(WORTH.title, Object.values(one.name)),
    ...of(WORTH.place, Object.values(one.place)),
    ...of(WORTH.body, [one.printed, ...Object.values(one.text)]),
    ...of(WORTH.aside, [one.locator]),
  ];
  unshownFields.set(one, fields);
  return fields;
};

/** Matches in the documents that no view shows, best first. */
export const unshown = (index: DocumentIndex, { q, document }: Pick<Wanted, 'q' | 'document'>): Unshown[] => {
  const words = wordsIn(q);
  if (words.length === 0) return [];
  return index.unshown
    .flatMap((one) => {
      const match = !document || one.document === document ? matchAll(words, fieldsOfUnshown(one)) : null;
      return match ? [{ one, ...match }] : [];
    })
    .sort((a, b) => a.pieces - b.pieces || b.worth - a.worth)
    .map(({ one }) => one);
};

/** The documents that contain every word of a query; null where that cannot be told, as for English. */
export const documentsWith = (index: DocumentIndex, q: string): string[] | null => {
  const words = wordsIn(q);
  const told = index.words.map(({ document, words: filter }) => ({
    document,
    has: words.map((word) => hasWord(filter, word)),
  }));
  if (words.length === 0 || told.some(({ has }) => has.includes(null))) return null;
  return told.filter(({ has }) => has.every(Boolean)).map(({ document }) => document);
};

/** A query without the places that it names, in full or in short: a view of 曲靖 may have 经济总量 in its title alone. */
const withoutPlaces = (q: string, { places }: Pick<ViewIndex, 'places'>): string =>
  places
    .flatMap(({ name }) => [name['zh-CN'], name['zh-CN'].replace(/[市县区]$/u, '')])
    .reduce((rest, name) => rest.replace(name, ''), q);

/** Whether a document contains a word as a whole that views only have in parts: 数字经济, where a view has 数字 and 经济. */
export const splitOnly = (
  index: Pick<ViewIndex, 'views' | 'topics' | 'places'>,
  documents: DocumentIndex,
  wanted: Wanted,
): boolean => {
  const words = wordsIn(wanted.q);
  const [best] = found(index, wanted);
  if (!best || !words.every((word) => /^\p{Script=Han}{3,}$/u.test(word))) return false;
  const asked = wordsIn(withoutPlaces(wanted.q, index));
  const pieces = matchAll(asked, fieldsOf(best, index.topics))?.pieces ?? 1;
  return pieces > 1 && (documentsWith(documents, wanted.q)?.length ?? 0) > 0;
};

/** The Latin words of the views, to suggest for misspelt ones. */
const latinWords = (views: readonly IndexedView[]): Set<string> =>
  new Set(
    views.flatMap(
      ({ heading, place, text }) => plain(`${heading.en} ${place.en} ${text.en}`).match(/[a-z]{4,}/g) ?? [],
    ),
  );

/** Maximum number of suggestions. */
const MOST_NEAR = 6;

/** Words to try instead: related words, the longest parts that views contain, numbers alone, and similar spellings. */
export const nearby = (index: Pick<ViewIndex, 'views' | 'topics'>, q: string): string[] => {
  const has = (word: string) => found(index, { q: word, place: '', topic: '', document: '', widget: '' }).length > 0;
  const parts = (word: string): string[] => {
    if (!/^\p{Script=Han}{3,}$/u.test(word)) return [];
    const lengths = Array.from({ length: word.length - 2 }, (_, index) => word.length - 1 - index);
    const heads = lengths.map((length) => word.slice(0, length)).find(has);
    const tails = lengths.map((length) => word.slice(-length)).find(has);
    return [heads, tails].filter((part) => part !== undefined);
  };
  // A draft may have 119家 where the documents have 119户.
  const number = (word: string): string[] => /\d[\d.]*/.exec(word)?.slice() ?? [];
  const alike = (word: string): string[] => {
    if (!/^[a-z]{4,}$/.test(word)) return [];
    return [...latinWords(index.views)].filter((known) => distance(known, word) <= (word.length > 6 ? 2 : 1));
  };
  const words = wordsIn(q);
  const tried = words.flatMap((word) => [
    ...nearWords(word),
    ...(words.length > 1 && has(word) ? [word] : []),
    ...(has(word) ? [] : [...parts(word.slice(0, 20)), ...number(word), ...alike(word)]),
  ]);
  return [...new Set(tried)].filter((word) => plain(word) !== plain(q) && has(word)).slice(0, MOST_NEAR);
};

/** The places of the views under their Chinese names: cities and zones, and the counties that views show. */
export const placesOf = (
  { views, places }: Pick<ViewIndex, 'views' | 'places'>,
  locale: Locale,
): { value: string; name: string; county: boolean }[] => {
  const shown = new Set(views.flatMap((view) => view.places));
  return places
    .filter(({ name }) => shown.has(name['zh-CN']))
    .map(({ name, short = name, county }) => ({ value: name['zh-CN'], name: short[locale], county }));
};

import type { Place } from '../catalogue/types.js';
import { comparatorForm } from '../core/comparators.js';
import type { Evidence, Fact } from '../core/fact.js';
import { dimensionOf } from '../core/units.js';
import { statusOf } from '../view/nature.js';

/** How far back a clause and a sentence are read. */
const CLAUSE_REACH = 60;
const SENTENCE_REACH = 240;
const CLAUSE_END = '，。；：！？,;:!?—';
const SENTENCE_END = '。；！？;!?—';

/** What leads up to a place in a text, from the last of some marks. */
const since = (text: string, at: number, ends: string, reach: number): string => {
  const ahead = text.slice(Math.max(0, at - reach), at);
  let from = ahead.length;
  while (from > 0 && !ends.includes(ahead.charAt(from - 1))) from -= 1;
  return ahead.slice(from);
};

const clauseBefore = (text: string, at: number): string => since(text, at, CLAUSE_END, CLAUSE_REACH);
const sentenceBefore = (text: string, at: number): string => since(text, at, SENTENCE_END, SENTENCE_REACH);

/** Verbs of what is still to come. A line that is drawn, 划定, is a plan too. */
const TO_COME = /划定|规划|将|力争|确保|预计|拟/;

/** A figure under a verb of what is to come is no actual one, and a project's capacity needs the project's status. */
export const kindProblem = (text: string, at: number, fact: Fact): string | null => {
  const { kind, unit, evidence } = fact;
  const verb = TO_COME.exec(clauseBefore(text, at) + evidence.printed)?.[0];
  if (kind === 'actual' && verb) return `“${verb}” stands with “${evidence.printed}”, which is not actual then`;
  const clause = new RegExp(`^[^${CLAUSE_END}]*`).exec(text.slice(at, at + CLAUSE_REACH))?.[0] ?? '';
  const capacity = ['power', 'energy', 'mass', 'mass-per-year'].includes(dimensionOf(unit));
  return capacity && clause.includes('项目') && (kind !== 'plan' || statusOf(fact) === null)
    ? `“${evidence.printed}” is a project's size: a plan with its status or 项目规模 in its scope`
    : null;
};

/** 力争到2025年 holds for all figures of its sentence. */
export const striveProblem = (text: string, at: number, { comparator, evidence }: Fact): string | null =>
  /力争到\d{4}年/.test(sentenceBefore(text, at)) && !(comparator && comparatorForm(comparator).strive)
    ? `力争到 stands before “${evidence.printed}”, the comparator is ${comparator ?? 'none'}`
    : null;

const DONE = /^(?:基本|全部|如期)*(?:实现|建成|完成)/;

/** A status word for something done that stands in a sentence about the future. */
export const statusProblem = (text: string, at: number, status: string): string | null =>
  DONE.test(status) && /(?<!即)将/.test(sentenceBefore(text, at)) ? `“${status}” is an aim in its sentence` : null;

/** The names that the documents use for a place: 沾益区 and 沾益, 曲靖中心城区 and 中心城区. A region is never the subject. */
const namesOf = ({ name, type }: Place): string[] => {
  const full = name['zh-CN'];
  if (type === 'region') return [];
  return type === 'urban' ? [full, full.replace(/^(?:曲靖|昆明)/, '')] : [full, full.replace(/(?<=..)[省市县区]$/, '')];
};

/** Words in brackets are asides, those ahead of 等 are examples, and a 副中心城市 is not the 中心城市. */
const subjectOf = (clause: string): string =>
  clause
    .replace(/^[^（(]*[)）]/, '')
    .replace(/[（(][^（()）]*[)）]/g, '')
    .replace(/^.*等/, '')
    .replaceAll('副中心城市', '');

interface NamedPlace {
  id: string;
  name: string;
}

/** Every name with its place, the longest first, so that 曲靖中心城区 is not read as 曲靖. */
const namedOf = (places: readonly Place[]): NamedPlace[] =>
  places
    .flatMap((place) => namesOf(place).map((name) => ({ id: place.id, name })))
    .sort((a, b) => b.name.length - a.name.length);

/** The places that a clause names, and the one that opens a paragraph or a sentence if it stands alone there. */
const namedIn = (clause: string, named: readonly NamedPlace[]): NamedPlace[] => {
  let left = clause;
  return named.filter(({ name }) => {
    const found = left.includes(name);
    left = left.replaceAll(name, ' ');
    return found;
  });
};
const opening = (words: string, named: readonly NamedPlace[]): NamedPlace[] => {
  const first = named.find(({ name }) => words.startsWith(name));
  return first && words.charAt(first.name.length) !== '、' ? [first] : [];
};

const otherThan = (places: readonly Place[], place: string, found: readonly NamedPlace[], printed: string) => {
  const own = new Set<string>();
  for (let id: string | null = place; id !== null; id = places.find((one) => one.id === id)?.parent ?? null)
    own.add(id);
  const other = found.find(({ id }) => !own.has(id));
  return other ? `the text names ${other.name} for “${printed}”, the record has ${place}` : null;
};

/** A place that the text names for a figure, other than the fact's own and those that this is part of. */
export const factPlaceProblem = (places: readonly Place[], text: string, at: number, fact: Fact): string | null => {
  const { locator, printed } = fact.evidence;
  const named = namedOf(places);
  return otherThan(
    places,
    fact.place,
    [
      ...opening(sentenceBefore(text, at) + printed, named),
      ...opening(locator, named),
      ...namedIn(subjectOf(clauseBefore(text, at) + printed), named),
    ],
    printed,
  );
};

/**
 * The same for a structure and its items. These are often named beside one another in lists, so that only the subject of the
 * paragraph counts, and a part of a city that stands right before the printed words.
 */
export const claimPlaceProblem = (
  places: readonly Place[],
  text: string,
  at: number,
  { locator, printed }: Evidence,
  place: string,
): string | null => {
  const clause = clauseBefore(text, at);
  // A locator that is the printed words themselves is a caption, which has no subject.
  const paragraph = locator.startsWith(printed) ? [] : opening(locator, namedOf(places));
  const urban = namedOf(places.filter(({ type }) => type === 'urban'));
  return otherThan(
    places,
    place,
    [...paragraph, ...namedIn(subjectOf(clause.slice(clause.lastIndexOf('、') + 1)), urban)],
    printed,
  );
};

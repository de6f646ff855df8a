import { greatest, least } from '../core/extremes.js';
import type { ProofFact, ProofIndex } from './index-types.js';
import { narrowingContrasts } from './narrowing.js';
import type { Quantity } from './quantities.js';

/** How clearly a draft says that a quantity measures an indicator. */
export interface Evidence {
  indicator: string;
  /** The words that say it count by their length, less the further from the quantity they stand. */
  score: number;
  /** Whether its words stand by the quantity, with no other quantity and no other sentence between. */
  isClose: boolean;
  /** How far the nearest of its words is. */
  distance: number;
}

/** What the evidence is sought in. */
export interface Passage {
  sentence: string;
  /** The draft before and after the sentence. */
  before: string;
  after: string;
  /** All quantities of the sentence; their places are places in it. */
  quantities: readonly Quantity[];
}

interface Found {
  distance: number;
  /** In the same part of the sentence, and near with no other quantity between. */
  isBeside: boolean;
  isClose: boolean;
}

/** Beyond this many characters before and after a sentence, words say nothing of it. */
const REACH = 90;
const REACH_AFTER = 50;
/** How much further words are that belong to another figure. */
const OWNED = 30;
const MARKS = /[，,；;：。、]/g;
/** An alias longer than this is no clearer. */
const LONGEST = 14;

/** How far the nearest occurrence of a word is from a quantity, marks and other quantities making it further. */
const nearest = (word: string, { sentence, quantities }: Passage, quantity: Quantity): Found | undefined => {
  let best: Found | undefined;
  for (let at = sentence.indexOf(word); at !== -1; at = sentence.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isBefore = at < quantity.numeralAt;
    const [from, to] = isBefore ? [end, quantity.numeralAt] : [quantity.unitEnd, at];
    const between = from < to ? sentence.slice(from, to) : '';
    const figures = quantities.filter(({ dimension }) => dimension !== 'date');
    const crossed = figures.filter(({ numeralAt }) => numeralAt >= from && numeralAt < to).length;
    // In another clause, before another figure: those are that figure's words.
    const isOwned =
      !isBefore && /[，,；;]/.test(between) && figures.some(({ numeralAt, isLoose }) => numeralAt >= end && !isLoose);
    const distance =
      between.length +
      4 * (between.match(MARKS)?.length ?? 0) +
      6 * crossed +
      (isBefore ? 0 : 1) +
      (isOwned ? OWNED : 0);
    if (!best || distance < best.distance)
      best = { distance, isBeside: !/[；;。]/.test(between), isClose: crossed === 0 && distance <= 24 };
  }
  return best;
};

export type Finder = (passage: Passage, quantity: Quantity) => Evidence[];

/** Finds what a quantity may measure, the clearest first. */
export const evidenceFinder = (index: ProofIndex): Finder => {
  const { indicators } = index;
  const contrasts = narrowingContrasts(index);
  const narrowing = new Set(contrasts.flat());
  /** 国家级绿色工厂 and 省级绿色工厂 name the same measure, whichever of them the documents have. */
  const narrowed = (alias: string): string[] =>
    contrasts.flatMap((words) => {
      const own = words.find((word) => alias.includes(word));
      return own === undefined ? [alias] : words.map((word) => alias.replace(own, word));
    });
  const aliases = Object.entries(indicators).flatMap(([indicator, { aliases: all }]) =>
    [...new Set(all.flatMap(narrowed))].map((alias) => ({ indicator, parts: alias.split('…') })),
  );
  /** The aliases all of whose parts stand in a passage, whichever of its quantities they may be of. */
  const standing = new WeakMap<Passage, typeof aliases>();
  const standingIn = (passage: Passage): typeof aliases => {
    const known = standing.get(passage);
    if (known) return known;
    const { before, sentence, after } = passage;
    const text = `${before.slice(-REACH)} ${sentence} ${after.slice(0, REACH_AFTER)}`;
    const own = aliases.filter(({ parts }) => parts.every((part) => text.includes(part)));
    standing.set(passage, own);
    return own;
  };
  return (passage, quantity) => {
    const near = `${passage.before.slice(-REACH)} ${passage.after.slice(0, REACH_AFTER)}`;
    const known = new Map<string, Found | undefined>();
    const find = (word: string): Found | undefined => {
      if (!known.has(word)) known.set(word, nearest(word, passage, quantity));
      return known.get(word);
    };
    const best = new Map<string, Evidence>();
    for (const { indicator, parts } of standingIn(passage)) {
      const found = parts.map(find);
      if (parts.some((part, index) => !found[index] && !near.includes(part))) continue;
      // 省级 says nothing of what is measured, however near it stands.
      const naming = found.filter((_, index) => !narrowing.has(parts[index] ?? ''));
      const distances = naming.map((one) => one?.distance ?? 30);
      const length = Math.min(LONGEST, parts.join('').length);
      const [closest, farthest] = [least(distances), greatest(distances)];
      const score = length / (1 + closest / 24 + (farthest - closest) / 80);
      const isClose = found.every((one) => one?.isBeside) && naming.some((one) => one?.isClose);
      if (score > (best.get(indicator)?.score ?? 0))
        best.set(indicator, { indicator, score, isClose, distance: closest });
    }
    return [...best.values()].sort((one, other) => other.score - one.score);
  };
};

/** Words of one letter's script, and pairs of Chinese characters. */
const tokensOf = (text: string): Set<string> => {
  const tokens = new Set<string>();
  for (const run of text.match(/\p{Script=Han}+|[A-Za-z]{2,}/gu) ?? []) {
    if (/^[A-Za-z]/.test(run)) tokens.add(run);
    else for (let at = 0; at + 2 <= run.length; at += 1) tokens.add(run.slice(at, at + 2));
  }
  return tokens;
};

/** What the wording of a passage has in common with that of a fact. */
export interface Likeness {
  /** How many tokens of the fact's own words stand in the passage: what an unusual wording still has of them. */
  shared: (passage: Passage, fact: ProofFact) => number;
  /** Whether what is counted, by the noun after a quantity, may be what the fact counts; nothing says otherwise where none follows. */
  mayCount: (passage: Passage, quantity: Quantity, fact: ProofFact) => boolean;
}

export const likenessOf = (index: ProofIndex): Likeness => {
  const { indicators } = index;
  const narrowing = new RegExp(narrowingContrasts(index).flat().join('|'), 'g');
  const scoped = new RegExp(`(?:${narrowing.source})的?`);
  const known = new Map<string, Set<string>>();
  const ownOf = (fact: ProofFact): Set<string> => {
    const indicator = indicators[fact.indicator];
    const own =
      known.get(fact.id) ??
      tokensOf(
        [indicator?.name['zh-CN'], ...(indicator?.aliases ?? []), fact.printed, fact.scope]
          .join(' ')
          .replace(narrowing, ' '),
      );
    known.set(fact.id, own);
    return own;
  };
  return {
    shared: ({ sentence, before }, fact) => {
      const own = ownOf(fact);
      return [...tokensOf(`${before.slice(-20)} ${sentence}`.replace(narrowing, ' '))].filter((token) => own.has(token))
        .length;
    },
    mayCount: ({ sentence }, { end, dimension }, fact) => {
      if (dimension !== 'count') return true;
      const noun = /^[“‘「]?(\p{Script=Han}{2})/u.exec(sentence.slice(end, end + 12).replace(scoped, ''))?.[1];
      return noun === undefined || ownOf(fact).has(noun);
    },
  };
};

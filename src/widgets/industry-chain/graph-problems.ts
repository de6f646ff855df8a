import { problem, shorten, type Problem } from '../../elements/problem.js';
import { words, type Words } from '../../i18n/index.js';
import type { ChainData } from './editor-data.js';
import { inOrder } from './graph.js';
import { chainWords, type ChainWords } from './words.js';

const dataProblem = (value: string, choices: readonly string[], text: (our: ChainWords, w: Words) => string): Problem =>
  problem('bad-data', 'data', value, (locale) => text(chainWords(locale), words(locale)), choices);

type Link = NonNullable<ChainData['links']>[number];

/** The stages of one cycle, in order; the links must contain one. */
const circle = (links: readonly Link[], within: ReadonlySet<string>): string[] => {
  const [start = ''] = within;
  const trail = [start];
  for (;;) {
    // Every stage that `inOrder` leaves out has a link from another such stage.
    const last = trail[trail.length - 1];
    const before = links.find(({ from, to }) => to === last && within.has(from))?.from ?? start;
    const seen = trail.indexOf(before);
    if (seen !== -1) return [...trail.slice(seen), before].reverse();
    trail.push(before);
  }
};

/** Problems in an editor's chain that the schema cannot catch: ids, references, cycles. */
export const graphProblem = ({ stages, links = [] }: ChainData): Problem | null => {
  const ids = stages.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return dataProblem(twice, [], (our) => our.errors.duplicateStage(shorten(twice)));
  const unknown = links.flatMap(({ from, to }) => [from, to]).find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    return dataProblem(unknown, ids, (our) =>
      our.errors.unknownStage('data.links', shorten(unknown), ids.map(shorten)),
    );
  }
  const pairs = links.map(({ from, to }) => `${shorten(from)} → ${shorten(to)}`);
  const pair = pairs.find((text, index) => pairs.indexOf(text) !== index);
  if (pair !== undefined) return dataProblem(pair, [], (our) => our.errors.duplicateLink(pair));
  const onward = links
    .filter(({ kind }) => kind !== 'recycling')
    .map((link) => ({ ...link, kind: link.kind ?? 'flow' }));
  const ordered = new Set(inOrder(ids, onward));
  const left = new Set(ids.filter((id) => !ordered.has(id)));
  if (left.size === 0) return null;
  const around = circle(onward, left);
  return dataProblem(around[0] ?? '', [], (our) => our.errors.circle(around.map(shorten).join(' → ')));
};

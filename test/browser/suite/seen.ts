import { expect } from 'chai';
import { drawn, settle, squeeze, textsIn, textsOf, textsOutside, type Mounted } from '../helpers.js';
import { partsOf } from './subject.js';

interface Placed {
  text: string;
  at: readonly number[];
}

/** What a reader sees of a widget, and where: the drawing's texts, the parts, and all that stands round them. */
export const seen = (mounted: Mounted): Record<'texts' | 'parts' | 'around', Placed[]> => {
  const { root, element } = mounted;
  const { left, top } = element.getBoundingClientRect();
  const at = (rect: DOMRect) => [rect.left - left, rect.top - top, rect.width, rect.height];
  return {
    texts: textsIn(root)
      .map(({ text, rect }) => ({ text: squeeze(text), at: at(rect) }))
      .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : (a.at[1] ?? 0) - (b.at[1] ?? 0))),
    parts: partsOf(mounted).map((part) => ({
      text: `${part.dataset['key'] ?? ''} ${part.getAttribute('aria-label') ?? ''}`,
      at: at(part.getBoundingClientRect()),
    })),
    around: ['.heading', '.subheading', '.below', '.legend', '.remarks', '.source'].map((selector) => ({
      text: textsOf(root, selector).join('|'),
      at: [...root.querySelectorAll(selector)]
        .filter((one) => one.getClientRects().length > 0)
        .flatMap((one) => at(one.getBoundingClientRect())),
    })),
  };
};

/** What is another text, or stands elsewhere. */
const changes = (before: readonly Placed[], after: readonly Placed[]): string[] => {
  const pairs = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => [
    before[index],
    after[index],
  ]);
  return pairs.flatMap(([one, other]) => {
    const moved = one && other ? one.at.some((value, index) => Math.abs(value - (other.at[index] ?? 0)) > 1.5) : true;
    return one?.text === other?.text && !moved ? [] : [`${JSON.stringify(one)} → ${JSON.stringify(other)}`];
  });
};

/** What differs between two views as a reader sees them. */
export const differences = (one: ReturnType<typeof seen>, other: ReturnType<typeof seen>): string[] =>
  (['texts', 'parts', 'around'] as const).flatMap((what) =>
    changes(one[what], other[what]).map((change) => `${what}: ${change}`),
  );

/** Waits until a widget looks as a new one with the same settings does, and takes that away. */
export const expectAsNew = async (mounted: Mounted, fresh: Mounted): Promise<void> => {
  await drawn(fresh);
  await drawn(mounted);
  // The picture of another width stays, larger or smaller, until that of the new one has come.
  for (let round = 0; round < 60 && differences(seen(mounted), seen(fresh)).length > 0; round++) await settle(50);
  const left = differences(seen(mounted), seen(fresh));
  if (left.length > 0) throw new Error(`unlike a new one: ${left.join('\n')}`);
  expect(textsOutside(mounted.root)).to.deep.equal([]);
  fresh.box.remove();
};

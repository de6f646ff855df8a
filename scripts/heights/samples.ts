import { greatest } from '../../src/core/extremes.js';
import type { Level } from './fit.js';

/** The heights of a frame and of the drawing in it at a width, in CSS pixels with text of the usual size. */
export interface Sample {
  width: number;
  drawing: number;
  frame: number;
}

/** Browsers round widths to multiples of this. */
export const CLOSEST = 1 / 64;

/** How close the samples around a change must be, by its size in CSS pixels and as a share of the height. */
const CHANGES: [pixels: number, part: number, close: number][] = [
  [24, 0.025, CLOSEST],
  [12, 0.01, 1.5],
];

const closeness = (one: Sample, next: Sample): number => {
  const change = Math.abs(next.frame - one.frame);
  const least = Math.min(one.frame, next.frame);
  return CHANGES.find(([pixels, part]) => change > Math.max(pixels, part * least))?.[2] ?? Infinity;
};

/** The next width to measure, halfway across the first change that is not yet narrowed down, and its index among the samples. */
export const nextProbe = (samples: readonly Sample[]): { at: number; width: number } | null => {
  for (const [at, next] of samples.entries()) {
    const one = samples[at - 1];
    if (!one || next.width - one.width <= closeness(one, next)) continue;
    return { at, width: Math.floor((one.width + next.width) / 2 / CLOSEST) * CLOSEST };
  }
  return null;
};

/** The range of heights at one end of the interval between two samples. */
const levelOf = (one: Sample, next: Sample, end: Sample): Level => {
  // No width lies between them.
  if (next.width - one.width <= CLOSEST) return { least: one.frame, most: one.frame };
  // Text may wrap anywhere in between, so its greater height counts. The drawing's height is known.
  const text = greatest([one, next].map(({ frame, drawing }) => frame - drawing));
  return {
    least: Math.min(one.frame, next.frame),
    most: Math.min(end.drawing + text, Math.max(one.frame, next.frame)),
  };
};

/** The ranges of heights just before a sample and from it on. */
export const levelsOf = (samples: readonly Sample[], at: number): { before: Level; after: Level } | null => {
  const [one, sample, next] = [samples[at - 1], samples[at], samples[at + 1]];
  if (!sample) return null;
  const own = { least: sample.frame, most: sample.frame };
  const after = next ? levelOf(sample, next, sample) : own;
  return {
    before: one ? levelOf(one, sample, sample) : own,
    after: { least: sample.frame, most: Math.max(sample.frame, after.most) },
  };
};

import type { Locale } from '../../src/core/locale.js';
import { TEST_FACES } from '../../test/fonts/faces.js';

/** What letters and digits are drawn with; Chinese always takes a whole em. */
export interface MeasuredFace {
  /** The value of `--qj-font-family`. */
  family: string;
  /** Heights are fitted to it; to the others as far as that leaves no hole for these. */
  fitted: boolean;
}

/**
 * A style sheet knows how wide a face's digits are, not its letters: to some digits go wider letters, to others narrower ones.
 * These mixes stand for the faces of systems that no package brings, by how wide letters are beside the digits.
 */
const MIXES: [name: string, face: string, digits: number, letters: number][] = [
  // As in Inter and in Apple's system face.
  ['mix-wide', TEST_FACES.wide, 100, 94],
  // As in Arial Narrow.
  ['mix-narrow', TEST_FACES.narrow, 100, 107],
];

/** The rules that make the mixes. */
export const MIXED_FACES = MIXES.map(([name, face, digits, letters]) =>
  [
    ['U+30-39', digits],
    ['U+0-2F,U+3A-10FFFF', letters],
  ]
    .map(
      ([range, size]) =>
        `@font-face{font-family:${name};src:local('${face}');unicode-range:${range};size-adjust:${size}%}`,
    )
    .join(''),
).join('');

/** Chinese text is as wide in every face, its few letters and digits apart: the mixes say nothing more of it. */
export const facesFor = (locale: Locale): MeasuredFace[] => [
  ...Object.values(TEST_FACES).map((face) => ({ family: `'${face}'`, fitted: true })),
  ...(locale === 'en' ? MIXES.map(([name]) => ({ family: `${name},'${TEST_FACES.chinese}'`, fitted: false })) : []),
];

import type { Locale } from '../../src/core/locale.js';
import { TEST_FACES } from '../../test/fonts/faces.js';

/** A face for letters and digits; a Chinese character is one em wide in every face. */
export interface MeasuredFace {
  /** The value of `--qj-font-family`. */
  family: string;
  /** Whether heights are fitted to it. Other faces are covered as far as that adds no empty space for these. */
  fitted: boolean;
}

/**
 * A style sheet can measure a face's digits but not its letters, and the same digits may come with wider or narrower letters.
 * These mixes stand for system faces that no package contains, by the width of their letters relative to their digits.
 */
const MIXES: [name: string, face: string, digits: number, letters: number][] = [
  // As in Inter and in Apple's system face.
  ['mix-wide', TEST_FACES.wide, 100, 94],
  // As in Arial Narrow.
  ['mix-narrow', TEST_FACES.narrow, 100, 107],
];

/** The `@font-face` rules of the mixes. */
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

/** Chinese text is equally wide in every face, except for its few letters and digits, so the mixes add nothing to it. */
export const facesFor = (locale: Locale): MeasuredFace[] => [
  ...Object.values(TEST_FACES).map((face) => ({ family: `'${face}'`, fitted: true })),
  ...(locale === 'en' ? MIXES.map(([name]) => ({ family: `${name},'${TEST_FACES.chinese}'`, fitted: false })) : []),
];

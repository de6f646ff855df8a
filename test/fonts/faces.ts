/** Families that browsers find in tests, beside their generic names; fonts.conf says where they come from. */
export const TEST_FACES = {
  /** What views are drawn with where the reader has it: Chinese, and the letters and digits that go with it. */
  chinese: 'Noto Sans SC',
  /** The sans-serif face, and what families that are missing are replaced by: wide letters and digits. */
  wide: 'DejaVu Sans',
  /** Letters and digits a quarter narrower. */
  narrow: 'PT Sans Narrow',
} as const;

/** The families that browsers find in tests; fonts.conf says where they come from. */
export const TEST_FACES = {
  /** What views are drawn with where the reader has it: Chinese, and the letters and digits that go with it. */
  chinese: 'Noto Sans SC',
  /** Wide letters and digits: what the system has for English, and in place of a family that is missing. */
  wide: 'DejaVu Sans',
  /** Letters and digits a quarter narrower. */
  narrow: 'PT Sans Narrow',
} as const;

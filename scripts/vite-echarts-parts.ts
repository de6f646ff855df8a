import type { Plugin } from 'vite';

const NOTHING = 'export default () => {};';

/**
 * What ECharts brings along for charts unlike ours, and what stands in for it: a dark theme, the words of tools that no drawing
 * has, the circle that turns while data loads, and spellings of options that older versions took.
 */
const UNUSED: Record<string, string> = {
  'theme/dark': 'export default {};',
  'i18n/langEN': 'export default {};',
  'i18n/langZH': 'export default {};',
  'loading/default': NOTHING,
  'preprocessor/backwardCompat': NOTHING,
};

/** Readers' scripts leave out what no drawing uses; a test compares what they draw with what whole ECharts drew. */
export const echartsPartsPlugin = (): Plugin => ({
  name: 'qj-echarts-parts',
  apply: 'build',
  load: {
    filter: { id: /\/echarts\/lib\/(theme|i18n|loading|preprocessor)\// },
    handler: (id) => UNUSED[/\/lib\/(.*)\.js$/.exec(id)?.[1] ?? ''] ?? null,
  },
});

import type { Plugin } from 'vite';

const NOTHING = 'export default () => {};';

/**
 * Modules of ECharts and zrender that our charts do not need, and their replacements: a dark theme, texts of tools that no
 * drawing has, the loading animation, option names of older versions, and the rendering into a page and its pointer events,
 * because our drawings are rendered as data.
 */
const UNUSED: Record<string, string> = {
  'theme/dark': 'export default {};',
  'i18n/langEN': 'export default {};',
  'i18n/langZH': 'export default {};',
  'loading/default': NOTHING,
  'preprocessor/backwardCompat': NOTHING,
  'svg/patch': `${NOTHING} export const updateAttrs = () => {};`,
  'dom/HandlerProxy': 'export default class {}',
};

/** Leaves out of readers' scripts what no drawing uses; a test compares the drawings with those of the whole of ECharts. */
export const echartsPartsPlugin = (): Plugin => ({
  name: 'qj-echarts-parts',
  apply: 'build',
  load: {
    filter: { id: /\/(?:echarts\/lib\/(theme|i18n|loading|preprocessor)|zrender\/lib\/(svg|dom))\// },
    handler: (id) => UNUSED[/\/lib\/(.*)\.js$/.exec(id)?.[1] ?? ''] ?? null,
  },
});

import type { Plugin } from 'vite';

const NOTHING = 'export default () => {};';

/**
 * What ECharts and zrender bring along for charts unlike ours, and what stands in for it: a dark theme, the words of tools that no
 * drawing has, the circle that turns while data loads, spellings of options that older versions took, and what shows a drawing in
 * a page and hears pointers over it, since ours are drawn as data.
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

/** Readers' scripts leave out what no drawing uses; a test compares what they draw with what whole ECharts drew. */
export const echartsPartsPlugin = (): Plugin => ({
  name: 'qj-echarts-parts',
  apply: 'build',
  load: {
    filter: { id: /\/(?:echarts\/lib\/(theme|i18n|loading|preprocessor)|zrender\/lib\/(svg|dom))\// },
    handler: (id) => UNUSED[/\/lib\/(.*)\.js$/.exec(id)?.[1] ?? ''] ?? null,
  },
});

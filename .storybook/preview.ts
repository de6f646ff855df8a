/// <reference types="vite/types/importMeta.d.ts" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
// Written by `npx cem analyze --config custom-elements-manifest.config.mjs`.
import manifest from '../custom-elements.json' with { type: 'json' };
import shared from '../scripts/readme/zh-CN.json' with { type: 'json' };
import '../src/all.js';
import { settled } from '../stories/widget-in-story.js';
import { settableFirst } from './control-order.js';
import { DocsPage } from './docs-page.js';
import { documentedManifest } from './manifest.js';
import { page } from './page.js';
import { toolbar } from './toolbar.js';

const own = import.meta.glob<Record<string, string>>('../src/{figure,widgets/*}/handbook.zh-CN.json', {
  eager: true,
  import: 'default',
});

setCustomElementsManifest(documentedManifest(manifest, [shared, ...Object.values(own)]));

// The pages are Chinese first; what is English says so.
document.documentElement.lang = 'zh-CN';

declare global {
  /** For the tests: waits until every widget of a page of the documentation shows what it has to show. */
  var widgetsSettled: () => Promise<void>;
}

globalThis.widgetsSettled = () => settled(document.body);

const preview: Preview = {
  decorators: [page],
  tags: ['autodocs'],
  argTypesEnhancers: [settableFirst],
  globalTypes: toolbar,
  initialGlobals: { theme: 'light', lang: 'zh-CN', width: '720' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    },
    docs: {
      container: DocsPage,
      lang: 'zh-CN',
      // Snippets show the tag, not our page round it.
      source: { excludeDecorators: true },
    },
    options: {
      storySort: {
        // Storybook reads this without running it. The widgets stand at the star, in the order of main.ts.
        order: [
          '首页',
          '*',
          ['总览', '状态与尺寸', '全部视图'],
          '设计与主题',
          '无障碍',
          '数字与来源',
          '嵌入',
          '新部件',
        ],
      },
    },
  },
  /** What looks at a story after it was shown, the accessibility check for one, sees its widgets as readers do. */
  afterEach: async ({ canvasElement, viewMode, parameters }) => {
    if (viewMode === 'story' && parameters['unsettled'] !== true) await settled(canvasElement);
  },
};

export default preview;

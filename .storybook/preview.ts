import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import { action } from 'storybook/actions';
// Written by `npx cem analyze --config custom-elements-manifest.config.mjs`.
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/all.js';
import { COLORS } from '../src/theme/tokens.js';
import { documentedManifest } from './manifest.js';

setCustomElementsManifest(documentedManifest(manifest));

const onReady = action('qj-ready');
const onSelect = action('qj-select');
const onError = action('qj-error');

/** A page round the widget, with the language, theme and column width of the toolbar. */
const page: Decorator = (story, { globals, viewMode }) => {
  const theme = String(globals['theme']);
  const lang = String(globals['lang']);
  const width = String(globals['width']);
  const pageStyles = {
    boxSizing: 'border-box',
    minHeight: viewMode === 'docs' ? 'auto' : '100vh',
    padding: '16px',
    colorScheme: theme === 'auto' ? 'light dark' : theme,
    color: `light-dark(${COLORS.light.text}, ${COLORS.dark.text})`,
    background: `light-dark(${COLORS.light.hover}, ${COLORS.dark.hover})`,
    font: '14px/1.5 system-ui, sans-serif',
    overflowX: 'auto',
  };
  const columnStyles = { width: width === 'full' ? 'auto' : `${width}px` };
  return html`
    <div
      lang=${lang}
      data-theme=${theme === 'auto' ? nothing : theme}
      style=${styleMap(pageStyles)}
      @qj-ready=${onReady}
      @qj-select=${onSelect}
      @qj-error=${onError}
    >
      <div style=${styleMap(columnStyles)}>
        ${
          // Elements follow changes of the document's own theme and language, not of an element in between: make new ones.
          keyed(`${theme} ${lang}`, story())
        }
      </div>
    </div>
  `;
};

/** What the documentation lists and no control can set. */
const READ_ONLY = ['properties', 'slots', 'events', 'css shadow parts'];

const preview: Preview = {
  decorators: [page],
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          READ_ONLY.includes(type.table?.category ?? '') ? { ...type, control: false } : type,
        ]),
      ),
  ],
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: '主题 · Theme of the page',
      toolbar: {
        title: '主题 Theme',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: '跟随系统 Auto', icon: 'mirror' },
          { value: 'light', title: '浅色 Light', icon: 'sun' },
          { value: 'dark', title: '深色 Dark', icon: 'moon' },
        ],
      },
    },
    lang: {
      description: '语言 · Language of the page',
      toolbar: {
        title: '语言 Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-CN', title: '中文', right: 'zh-CN' },
          { value: 'en', title: 'English', right: 'en' },
        ],
      },
    },
    width: {
      description: '栏宽 · Width of the column',
      toolbar: {
        title: '栏宽 Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '320', title: '320 px' },
          { value: '390', title: '390 px' },
          { value: '720', title: '720 px' },
          { value: '1100', title: '1100 px' },
          { value: 'full', title: '全宽 Full' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', lang: 'zh-CN', width: '720' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    // Snippets show the tag, not our page round it.
    docs: { source: { excludeDecorators: true } },
    options: {
      storySort: {
        order: ['目标仪表', ['总览', '全部视图'], '产业链', ['总览', '全部视图'], '县域地图', ['总览', '全部视图']],
      },
    },
  },
};

export default preview;

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { catalogue } from '../src/catalogue/all.js';
import { fallbackText } from '../src/view/text.js';
import { QjCountyMap } from '../src/widgets/county-map/county-map.js';
import { mapModel } from '../src/widgets/county-map/model.js';
import { subjectOf } from '../src/widgets/county-map/subject.js';
import { FOREIGN, INVENTED, PARTIAL } from './invented-geometry.js';
import { layerIds, mapArgTypes, renderMap, type MapArgs } from './map-args.js';
import { CATEGORIES, FIVE_CATEGORIES, LONG_WORDS, NUMBERS } from './own-layers.js';
import { LOST_SOURCE, SLOW_SOURCE, defineTags, gallery, lostCharts } from './shared.js';

type Story = StoryObj<MapArgs>;

const VIEW = 'pattern';
/** The text that the command and the embed code write into the tag. */
const FALLBACK = fallbackText(mapModel(catalogue, subjectOf(catalogue, VIEW), {}, 'zh-CN'), catalogue);
const DATA_FALLBACK = '示例图层（演示用数据）。这段文字写在标签里，部件不能显示时仍在。';
/** No number that anybody has given. */
const APPROVAL = '演示用，非真实审图号';

class LoadingMap extends QjCountyMap {
  static override source = SLOW_SOURCE;
}

class LoadFailureMap extends QjCountyMap {
  static override source = LOST_SOURCE;
}

class ChartFailureMap extends QjCountyMap {
  static override charts = lostCharts;
}

defineTags({
  'qj-story-map-loading': LoadingMap,
  'qj-story-map-load-failure': LoadFailureMap,
  'qj-story-map-chart-failure': ChartFailureMap,
});

/** A map with data that the widget must refuse. */
const refused = (data: unknown): Pick<Story, 'parameters' | 'render'> => ({
  parameters: { controls: { disable: true } },
  render: () => html`<qj-county-map .data=${data}>${DATA_FALLBACK}</qj-county-map>`,
});

/** A map with a site's geometry that it cannot use. */
const unusable = (geometry: MapArgs['geometry']): Pick<Story, 'args'> => ({
  args: { layer: VIEW, layout: 'map', geometry: geometry ?? null, 'approval-number': APPROVAL },
});

const meta: Meta<MapArgs> = {
  id: 'county-map',
  title: '县域地图/总览',
  component: 'qj-county-map',
  argTypes: mapArgTypes,
  render: renderMap,
};

export default meta;

export const Playground: Story = {
  name: '试一试 · Playground',
  args: {
    layer: VIEW,
    layers: '',
    layout: 'hex',
    'approval-number': '',
    highlight: '',
    heading: '',
    theme: 'auto',
    'text-size': 'normal',
  },
};

export const AllViews: Story = {
  name: '全部视图一览 · All views',
  tags: ['!autodocs'],
  globals: { width: 'full' },
  parameters: { controls: { disable: true } },
  render: () => gallery(layerIds, 720, (id) => html`<qj-county-map layer=${id}></qj-county-map>`),
};

// Forms

export const Ranked: Story = {
  name: '形式：分级 · Classes',
  args: { layer: 'towns' },
};

export const Mentioned: Story = {
  name: '形式：文件提到与未提到 · Mentioned or not',
  args: { layer: 'industries' },
};

export const Arrows: Story = {
  name: '形式：方位箭头 · Arrows for bearings',
  args: { layer: 'directions' },
};

export const ArrowsNarrow: Story = {
  name: '形式：方位箭头，窄栏 · Arrows, narrow',
  globals: { width: '320' },
  args: { layer: 'directions' },
};

export const Lists: Story = {
  name: '形式：没有写到县的列在图下 · Lists of what has no county',
  args: { layer: 'transport' },
};

export const Layers: Story = {
  name: '形式：切换图层 · Layers to switch between',
  args: { layer: VIEW, layers: 'pattern,towns,parks,transport' },
};

export const AllLayersNarrow: Story = {
  name: '形式：切换全部图层，窄栏 · All layers, narrow',
  globals: { width: '320' },
  args: { layer: VIEW, layers: layerIds.join(',') },
};

// The site's own geometry: every outline is invented.

export const OwnGeometry: Story = {
  name: '边界：网站提供，有审图号（图形为虚构） · The site’s geometry with its number (invented shapes)',
  args: { layer: VIEW, layout: 'map', geometry: INVENTED, 'approval-number': APPROVAL },
};

export const OwnGeometryArrows: Story = {
  name: '边界：网站提供，方位箭头（图形为虚构） · The site’s geometry with arrows (invented shapes)',
  args: { layer: 'directions', layout: 'map', geometry: INVENTED, 'approval-number': APPROVAL },
};

export const OwnGeometryNarrow: Story = {
  name: '边界：网站提供，窄栏（图形为虚构） · The site’s geometry, narrow (invented shapes)',
  globals: { width: '320' },
  args: { layer: VIEW, layout: 'map', geometry: INVENTED, 'approval-number': APPROVAL },
};

export const OwnGeometryDark: Story = {
  name: '边界：网站提供，深色（图形为虚构） · The site’s geometry, dark (invented shapes)',
  globals: { theme: 'dark' },
  args: { layer: 'parks', layout: 'map', geometry: INVENTED, 'approval-number': APPROVAL },
};

export const NoApprovalNumber: Story = {
  name: '边界：没有审图号（图形为虚构） · Without an approval number (invented shapes)',
  args: { layer: VIEW, layout: 'map', geometry: INVENTED },
};

export const PartialGeometry: Story = {
  name: '边界：缺少县（市、区） · Counties are missing',
  ...unusable(PARTIAL),
};

export const ForeignGeometry: Story = {
  name: '边界：没有曲靖的县（市、区） · No county of Qujing',
  ...unusable(FOREIGN),
};

export const OtherObject: Story = {
  name: '边界：既不是 GeoJSON 也不是 TopoJSON · Neither GeoJSON nor TopoJSON',
  ...unusable({ name: '示例', rows: [] }),
};

export const UnreachableGeometry: Story = {
  name: '边界：地址打不开 · An address that answers nothing',
  ...unusable('/no-such-geometry.json'),
};

export const MissingGeometry: Story = {
  name: '边界：没有给出 · No geometry given',
  args: { layer: VIEW, layout: 'map', 'approval-number': APPROVAL },
};

export const UnknownLayout: Story = {
  name: '边界：layout 的值有误 · Unknown layout',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-county-map layer=${VIEW} layout="grid"></qj-county-map>`,
};

// Sizes

export const Width280: Story = {
  name: '栏宽：280 像素 · 280 px',
  globals: { width: '280' },
  args: { layer: VIEW },
};

export const Width320: Story = {
  name: '栏宽：320 像素 · 320 px',
  globals: { width: '320' },
  args: { layer: VIEW },
};

export const Width390: Story = {
  name: '栏宽：390 像素 · 390 px',
  globals: { width: '390' },
  args: { layer: VIEW },
};

export const Width720: Story = {
  name: '栏宽：720 像素 · 720 px',
  globals: { width: '720' },
  args: { layer: VIEW },
};

export const Width1100: Story = {
  name: '栏宽：1100 像素 · 1100 px',
  globals: { width: '1100' },
  args: { layer: VIEW },
};

// States

export const Light: Story = {
  name: '状态：浅色 · Light',
  globals: { theme: 'light' },
  args: { layer: VIEW },
};

export const Dark: Story = {
  name: '状态：深色 · Dark',
  globals: { theme: 'dark' },
  args: { layer: VIEW },
};

export const DarkTag: Story = {
  name: '状态：浅色页面中的深色 · Dark on a light page',
  globals: { theme: 'light' },
  args: { layer: VIEW, theme: 'dark' },
};

export const English: Story = {
  name: '状态：英文 · English',
  globals: { lang: 'en' },
  args: { layer: VIEW },
};

export const EnglishNarrow: Story = {
  name: '状态：英文，窄栏 · English, narrow',
  globals: { lang: 'en', width: '320' },
  args: { layer: 'directions' },
};

export const LargeText: Story = {
  name: '状态：大字 · Large text',
  args: { layer: VIEW, 'text-size': 'large' },
};

export const LargeTextNarrow: Story = {
  name: '状态：大字，窄栏 · Large text, narrow',
  globals: { width: '320' },
  args: { layer: 'directions', 'text-size': 'large' },
};

export const Highlight: Story = {
  name: '状态：突出显示一个县 · One county set off',
  args: { layer: 'industries', highlight: '530381' },
};

export const HighlightSeveral: Story = {
  name: '状态：突出显示几个县 · Several counties set off',
  args: { layer: VIEW, highlight: '530302,530303,530304' },
};

export const HeadingReplaced: Story = {
  name: '状态：替换标题 · Heading replaced',
  args: { layer: 'industries', heading: '哪些县的产业写进了文件' },
};

export const OwnNumbers: Story = {
  name: '状态：编辑自己的数字 · The editor’s numbers',
  args: { data: NUMBERS },
};

export const OwnCategories: Story = {
  name: '状态：编辑自己的分类 · The editor’s categories',
  args: { data: CATEGORIES },
};

export const OwnFiveCategories: Story = {
  name: '状态：五个分类 · Five categories',
  args: { data: FIVE_CATEGORIES },
};

export const OwnFiveCategoriesDark: Story = {
  name: '状态：五个分类，深色 · Five categories, dark',
  globals: { theme: 'dark' },
  args: { data: FIVE_CATEGORIES },
};

export const OwnLongWords: Story = {
  name: '状态：文字都写到上限 · Every text as long as allowed',
  args: { data: LONG_WORDS },
};

export const OwnUnknownCounty: Story = {
  name: '状态：代码不是曲靖的县（市、区） · A county elsewhere',
  ...refused({ ...NUMBERS, values: { ...NUMBERS.values, '110101': 1 } }),
};

export const OwnUnknownCategory: Story = {
  name: '状态：分类没有定义 · An unknown category',
  ...refused({ ...CATEGORIES, values: { ...CATEGORIES.values, '530325': 'later' } }),
};

export const OwnMixedValues: Story = {
  name: '状态：数字和分类混用 · Numbers and categories mixed',
  ...refused({ ...CATEGORIES, values: { ...CATEGORIES.values, '530325': 5 } }),
};

export const OwnWithoutUnit: Story = {
  name: '状态：数字没有单位 · Numbers without a unit',
  ...refused({ name: NUMBERS.name, source: NUMBERS.source, values: NUMBERS.values }),
};

export const OwnBadData: Story = {
  name: '状态：数据不符合格式 · Bad data',
  ...refused({ name: '示例', source: '', unit: '斤', values: {}, colour: 'red' }),
};

export const BrokenJson: Story = {
  name: '状态：JSON 有误 · Broken JSON',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-county-map data="{'name': 示例}">${DATA_FALLBACK}</qj-county-map>`,
};

export const UnknownLayer: Story = {
  name: '状态：编号不存在 · Unknown view',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-county-map layer="town">${FALLBACK}</qj-county-map>`,
};

export const MissingLayer: Story = {
  name: '状态：没有编号 · Missing view',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-county-map>${FALLBACK}</qj-county-map>`,
};

export const UnknownHighlight: Story = {
  name: '状态：突出显示的代码不存在 · Unknown county to set off',
  args: { layer: VIEW, highlight: '530399' },
};

export const Loading: Story = {
  name: '状态：正在载入 · Loading',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-story-map-loading layer=${VIEW}>${FALLBACK}</qj-story-map-loading>`,
};

export const LoadFailure: Story = {
  name: '状态：数据未能载入 · Load failure',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-story-map-load-failure layer=${VIEW}>${FALLBACK}</qj-story-map-load-failure>`,
};

export const ChartFailure: Story = {
  name: '状态：图形未能载入 · Chart failure',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-story-map-chart-failure interactive="eager" layer=${VIEW}></qj-story-map-chart-failure>`,
};

export const FallbackText: Story = {
  name: '状态：脚本没有运行 · Fallback text',
  parameters: { controls: { disable: true } },
  // A tag that no script registers, as in a page without ours.
  render: () => html`<qj-story-map-no-script layer=${VIEW}>${FALLBACK}</qj-story-map-no-script>`,
};

// Styles of the page

export const Themed: Story = {
  name: '样式：自定义属性 · Custom properties',
  args: {
    layer: VIEW,
    '--qj-surface': '#fffaf0',
    '--qj-text': '#2a1a0e',
    '--qj-text-muted': '#6b5440',
    '--qj-line': '#e2d3bd',
    '--qj-accent': '#1f4e8c',
    '--qj-target': '#8a1c1c',
    '--qj-class-1': '#1f4e8c',
    '--qj-class-2': '#3f6ea8',
    '--qj-class-3': '#8fb0d3',
    '--qj-class-4': '#bdd0e4',
    '--qj-class-5': '#e3ebf3',
    '--qj-font-family': "'Songti SC', 'Noto Serif CJK SC', SimSun, serif",
    '--qj-padding': '24px',
  },
};

export const StyledParts: Story = {
  name: '样式：各部分 · Parts',
  parameters: { controls: { disable: true } },
  render: () => html`
    <style>
      .styled-parts::part(frame) {
        border: 1px solid currentcolor;
        border-radius: 12px;
      }
      .styled-parts::part(heading) {
        text-align: center;
      }
      .styled-parts::part(subheading) {
        text-align: center;
      }
      .styled-parts::part(layers) {
        justify-content: center;
      }
      .styled-parts::part(readings) {
        border-top: 1px dashed currentcolor;
        padding-top: 8px;
      }
      .styled-parts::part(lists) {
        border-top: 1px dashed currentcolor;
        margin-top: 12px;
      }
      .styled-parts::part(legend) {
        justify-content: center;
      }
      .styled-parts::part(source) {
        font-style: italic;
      }
    </style>
    <qj-county-map class="styled-parts" layer="transport" layers="pattern,towns,transport"></qj-county-map>
  `,
};

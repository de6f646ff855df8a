import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { gallery } from './gallery.js';
import { FOREIGN, INVENTED, PARTIAL } from './invented-geometry.js';
import { viewIds, argTypes, renderTag, type Args } from './county-map-args.js';
import { CATEGORIES, FIVE_CATEGORIES, LONG_WORDS, NUMBERS } from './own-layers.js';
import { expectStyled, found, insideOf } from './widget-in-story.js';

type Story = StoryObj<Args>;

const VIEW = 'pattern';
const DATA_FALLBACK = '示例图层（演示用数据）。这段文字写在标签里，部件不能显示时仍在。';
/** No number that anybody has given. */
const APPROVAL = '演示用，非真实审图号';

/** A map with data that the widget must refuse. */
const refused = (data: unknown): Pick<Story, 'parameters' | 'render'> => ({
  parameters: { controls: { disable: true } },
  render: () => html`<qj-county-map .data=${data}>${DATA_FALLBACK}</qj-county-map>`,
});

/** A map with a site's geometry that it cannot use. */
const unusable = (geometry: Args['geometry']): Pick<Story, 'args'> => ({
  args: { layer: VIEW, layout: 'map', geometry: geometry ?? null, 'approval-number': APPROVAL },
});

const meta: Meta<Args> = {
  id: 'county-map',
  title: '县域地图/总览',
  component: 'qj-county-map',
  argTypes,
  render: renderTag,
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
  render: () => gallery(viewIds, 720, (id) => html`<qj-county-map layer=${id}></qj-county-map>`),
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
  args: { layer: VIEW, layers: viewIds.join(',') },
};

// What readers do

export const LayerSwitched: Story = {
  name: '操作：切换图层 · A layer is switched',
  args: { layer: VIEW, layers: 'pattern,towns,parks' },
  play: async ({ canvasElement }) => {
    const root = await insideOf(canvasElement);
    const heading = (await found(root, '[part="heading"]')).textContent;
    const towns = await found(root, '[data-layer="towns"]');
    await userEvent.click(towns);
    await waitFor(() => expect(root.querySelector('[part="heading"]')?.textContent).not.toBe(heading));
    await expect(towns.getAttribute('aria-pressed')).toBe('true');
  },
};

export const CountyOpened: Story = {
  name: '操作：选中一个县，按 Esc 关闭 · A county is chosen and closed',
  args: { layer: VIEW },
  play: async ({ canvasElement }) => {
    const root = await insideOf(canvasElement);
    const county = await found(root, '[part="county"]');
    const { key = '' } = county.dataset;
    await userEvent.click(county);
    await found(root, '[part="details"]');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(root.querySelector('[part="details"]')).toBeNull());
    await expect((root.activeElement as HTMLElement | null)?.dataset['key']).toBe(key);
  },
};

export const KeyboardCounties: Story = {
  name: '操作：方向键到相邻的县 · Arrow keys to a neighbour',
  args: { layer: VIEW },
  play: async ({ canvasElement }) => {
    const root = await insideOf(canvasElement);
    (await found(root, '[part="county"][tabindex="0"]')).focus();
    const first = root.activeElement;
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(root.activeElement === first).toBe(false));
  },
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
  tags: ['!autodocs'],
  parameters: { expectedErrors: ['404'] },
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

// States

export const EnglishNarrow: Story = {
  name: '状态：英文，窄栏 · English, narrow',
  globals: { lang: 'en', width: '320' },
  args: { layer: 'directions' },
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

export const UnknownHighlight: Story = {
  name: '状态：突出显示的代码不存在 · Unknown county to set off',
  args: { layer: VIEW, highlight: '530399' },
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
  args: {
    layer: 'transport',
    layers: 'pattern,towns,transport',
    '::part(frame)': 'border: 1px solid currentcolor; border-radius: 12px',
    '::part(heading)': 'text-align: center',
    '::part(subheading)': 'text-align: center',
    '::part(layers)': 'justify-content: center',
    '::part(readings)': 'border-top: 1px dashed currentcolor; padding-top: 8px',
    '::part(lists)': 'border-top: 1px dashed currentcolor; margin-top: 12px',
    '::part(legend)': 'justify-content: center',
    '::part(source)': 'font-style: italic',
  },
  play: ({ canvasElement }) => expectStyled(canvasElement, 'source', { fontStyle: 'italic' }),
};

import type { ArgTypes } from '@storybook/web-components-vite';
import type { QjElement } from '../src/elements/base-element.js';
import type { WidgetTypes } from '../src/elements/widget-types.js';

export type CustomProperty = `--qj-${string}`;
/** A part by the selector that styles it: `heading` is also an attribute, and one name would hide the other. */
export type PartSelector = `::part(${string})`;
type InputType = ArgTypes[string];
type Widget = QjElement<WidgetTypes>;

/** What the controls of every widget's story set, by the names of attributes, custom properties and parts. */
export interface FrameArgs {
  heading?: string;
  'heading-level'?: Widget['headingLevel'];
  theme?: Widget['theme'];
  lang?: string;
  'text-size'?: Widget['textSize'];
  frame?: Widget['frame'];
  [name: CustomProperty]: string;
  [part: PartSelector]: string;
}

// Controls: descriptions that editors need in Chinese first.

export const text = (description: string): InputType => ({ description, control: 'text' });

export const choice = (description: string, options: readonly string[]): InputType => ({
  description,
  options,
  control: { type: 'inline-radio' },
});

export const selection = (description: string, options: readonly string[]): InputType => ({
  description,
  options,
  control: { type: 'select' },
});

export const ownData = (description: string): InputType => ({ description, control: 'object' });

/** What the pages list and nobody sets. */
const listed = (category: string, description: string): InputType => ({
  description,
  control: false,
  table: { category },
});

export const frameArgTypes: Partial<ArgTypes<FrameArgs>> = {
  heading: text('替换标题 · Replaces the heading'),
  'heading-level': choice('标题级别 · Level of the heading', ['2', '3', '4', '5', '6']),
  theme: choice('主题 · Theme', ['auto', 'light', 'dark']),
  lang: choice('语言 · Language', ['zh-CN', 'en']),
  'text-size': choice('字号 · Text size', ['normal', 'large']),
  frame: choice('边框：plain 没有标题、按钮和底色 · Frame', ['full', 'plain']),
};

/** A story's actions panel lists them as they happen. */
export const EVENTS = ['qj-ready', 'qj-select', 'qj-error'] as const;

const EVENT_WORDS: Record<(typeof EVENTS)[number], string> = {
  'qj-ready': '视图已经显示 · The view is on screen',
  'qj-select': '读者选中了图中的一项 · A reader chose a part of the drawing',
  'qj-error':
    '有内容不能显示，detail.message 是部件给出的说明 · Something could not be shown; detail.message says what',
};

/** Events, the slot and what can only be read. */
export const listedArgTypes: ArgTypes = {
  ...Object.fromEntries(EVENTS.map((name) => [name, listed('events', EVENT_WORDS[name])])),
  '': listed(
    'slots',
    '脚本没有运行、视图不能载入时显示的文字 · Text that stands where the script or the view is missing',
  ),
  locale: listed('properties', '正在使用的语言，只读 · The language in use, read only'),
  errors: listed('properties', '图上的提示，只读 · The messages that the widget shows, read only'),
  toBlob: listed('methods', '存成文件：SVG、PNG 或 CSV · The view as a file'),
  toText: listed('methods', '写成文字：替代文字、图片说明或引用 · The view in words'),
  toSnippet: listed('methods', '要粘贴的代码，共七种贴法 · What an editor pastes, in one of seven forms'),
};

const PROPERTY_WORDS = {
  surface: '底色 · Background',
  text: '正文 · Text',
  'text-muted': '次要文字 · Secondary text',
  line: '细线 · Rules',
  track: '空的刻度盘、底条 · The empty dial or bar',
  accent: '实际数字、按钮 · Actual figures and actions',
  target: '目标 · Targets',
  stretch: '更高目标 · Higher targets',
  forecast: '预测 · Forecasts',
  editor: '编辑提供的数字 · The editor’s own figures',
  focus: '键盘焦点框 · Focus ring',
  hover: '指针所在的一项 · An item under the pointer',
  error: '提示信息的边 · Edge of messages',
  'error-surface': '提示信息的底色 · Background of messages',
};

const SIZE_WORDS = {
  'font-family': '字体 · Typeface of the frame',
  padding: '四周留白 · Space round the content',
  'min-height': '最小高度 · Least height of the frame',
};

const CLASS_WORDS = {
  'class-1': '分级第一级 · Strongest class',
  'class-2': '分级第二级 · Second class',
  'class-3': '分级第三级 · Third class',
  'class-4': '分级第四级 · Fourth class',
  'class-5': '分级第五级 · Fifth class',
};

const custom = (words: Record<string, string>, control: 'color' | 'text'): Record<CustomProperty, InputType> =>
  Object.fromEntries(
    Object.entries(words).map(([name, description]) => [
      `--qj-${name}`,
      { description, control, table: { category: 'css custom properties' } },
    ]),
  );

/** The custom properties of every widget. */
export const customProperties = { ...custom(PROPERTY_WORDS, 'color'), ...custom(SIZE_WORDS, 'text') };

/** Those of the map besides. */
export const classProperties = custom(CLASS_WORDS, 'color');

/** Parts by name, each with a field for declarations such as `color: crimson`. */
export const parts = (words: Record<string, string>): Record<PartSelector, InputType> =>
  Object.fromEntries(
    Object.entries(words).map(([name, description]) => [
      `::part(${name})`,
      {
        description: description.replace(' · ', '（填写 CSS 声明，如 color: crimson） · '),
        control: 'text',
        table: { category: 'css shadow parts' },
      },
    ]),
  );

/** The parts of every widget. */
export const frameParts = parts({
  frame: '整个部件 · The whole widget',
  heading: '标题 · The heading',
  subheading: '标题下的说明 · The line of reading help',
  visual: '图形 · The drawing',
  legend: '图例 · The list of marks',
  remarks: '图例下的说明 · The lines below the legend',
  footer: '来源和按钮一栏 · Source line and actions',
  source: '来源 · The source line',
  actions: '按钮 · The buttons',
  menu: '打开的菜单 · The open menu',
  panel: '打开的来源或数据表 · The open panel with sources or table',
  table: '数据表 · A data table',
  status: '操作结果 · The line that says what an action did',
  error: '提示信息 · Messages',
  loading: '正在载入 · The waiting state',
});

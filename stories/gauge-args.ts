import type { ArgTypes } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { styleMap } from 'lit/directives/style-map.js';
import targets from '../data/targets.json' with { type: 'json' };
import type { QjTargetGauge } from '../src/widgets/target-gauge/target-gauge.js';
import { COLOR_NAMES } from '../src/theme/tokens.js';

type CustomProperty = `--qj-${string}`;
type InputType = ArgTypes[string];

/** What the controls of a gauge's story set, by the names of the attributes: the manifest documents those. */
export interface GaugeArgs {
  target?: string;
  value?: string;
  'value-date'?: string;
  'value-source'?: string;
  heading?: string;
  theme?: QjTargetGauge['theme'];
  lang?: string;
  'text-size'?: QjTargetGauge['textSize'];
  data?: QjTargetGauge['data'];
  [name: CustomProperty]: string;
}

export const targetIds = targets.map(({ id }) => id);

const text = (description: string): InputType => ({ description, control: 'text' });

const choice = (description: string, options: readonly string[]): InputType => ({
  description,
  options,
  control: { type: 'inline-radio' },
});

const customProperty = (name: string, control: 'color' | 'text'): [CustomProperty, InputType] => [
  `--qj-${name}`,
  { control, table: { category: 'css custom properties' } },
];

const customProperties: Record<CustomProperty, InputType> = Object.fromEntries([
  ...COLOR_NAMES.map((name) => customProperty(name, 'color')),
  ...['font-family', 'padding', 'min-height'].map((name) => customProperty(name, 'text')),
]);

/** Controls for what the manifest documents; descriptions that editors need in Chinese first. */
export const gaugeArgTypes: Partial<ArgTypes<GaugeArgs>> = {
  target: {
    description: '视图编号 · The view: an id of data/targets.json',
    options: targetIds,
    control: { type: 'select' },
  },
  value: text('编辑提供的较新实际值，可带同类单位 · The editor’s newer achieved figure'),
  'value-date': text('该值的时间：2024、2024-06 或 2024-06-30 · When it holds'),
  'value-source': text('该值的来源 · Where it comes from'),
  heading: text('替换标题 · Replaces the heading'),
  theme: choice('主题 · Theme', ['auto', 'light', 'dark']),
  lang: choice('语言 · Language', ['zh-CN', 'en']),
  'text-size': choice('字号 · Text size', ['normal', 'large']),
  data: { description: '编辑自己的数据 · A gauge of the editor’s own', control: 'object' },
  ...customProperties,
};

const isCustomProperty = ([name, value]: [string, unknown]): boolean => name.startsWith('--qj-') && Boolean(value);

/** An emptied control stands for an attribute that is not there. */
const given = (value: string | undefined): string | undefined => value || undefined;

/** The tag that an editor would write. */
export const renderGauge = (args: GaugeArgs): TemplateResult => {
  const styles = Object.fromEntries(Object.entries(args).filter(isCustomProperty)) as Record<string, string>;
  return html`<qj-target-gauge
    target=${ifDefined(args.target)}
    value=${ifDefined(given(args.value))}
    value-date=${ifDefined(given(args['value-date']))}
    value-source=${ifDefined(given(args['value-source']))}
    heading=${ifDefined(given(args.heading))}
    theme=${ifDefined(given(args.theme))}
    lang=${ifDefined(given(args.lang))}
    text-size=${ifDefined(given(args['text-size']))}
    style=${Object.keys(styles).length > 0 ? styleMap(styles) : nothing}
    .data=${args.data ?? null}
  ></qj-target-gauge>`;
};

import type { ArgTypes } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { styleMap } from 'lit/directives/style-map.js';
import targets from '../data/targets.json' with { type: 'json' };
import type { QjTargetGauge } from '../src/widgets/target-gauge/target-gauge.js';
import { COLOR_NAMES } from '../src/theme/tokens.js';

type CustomProperty = `--qj-${string}`;
type InputType = ArgTypes[string];

/** What the controls of a gauge's story set. */
export interface GaugeArgs {
  target?: string;
  value?: string;
  valueDate?: string;
  valueSource?: string;
  heading?: string;
  theme?: QjTargetGauge['theme'];
  lang?: string;
  textSize?: QjTargetGauge['textSize'];
  data?: QjTargetGauge['data'];
  [name: CustomProperty]: string;
}

export const targetIds = targets.map(({ id }) => id);

const text = (name: string, description: string): InputType => ({
  name,
  description,
  control: 'text',
  table: { category: 'attributes', type: { summary: 'string' } },
});

const choice = (name: string, description: string, options: readonly string[]): InputType => ({
  name,
  description,
  options,
  control: { type: 'inline-radio' },
  table: { category: 'attributes' },
});

const customProperties = Object.fromEntries([
  ...COLOR_NAMES.map((name) => [`--qj-${name}`, { control: 'color' }]),
  ...['font-family', 'padding', 'min-height'].map((name) => [`--qj-${name}`, { control: 'text' }]),
]) as Record<CustomProperty, InputType>;

export const gaugeArgTypes: Partial<ArgTypes<GaugeArgs>> = {
  target: {
    name: 'target',
    description: '视图编号 · View',
    options: targetIds,
    control: { type: 'select' },
    table: { category: 'attributes' },
  },
  value: text('value', '编辑提供的较新实际值 · The editor’s newer achieved figure'),
  valueDate: text('value-date', '该值的时间 · When it holds: 2024, 2024-06, 2024-06-30'),
  valueSource: text('value-source', '该值的来源 · Where it comes from'),
  heading: text('heading', '替换标题 · Replaces the heading'),
  theme: choice('theme', '主题 · Theme', ['auto', 'light', 'dark']),
  lang: choice('lang', '语言 · Language', ['zh-CN', 'en']),
  textSize: choice('text-size', '字号 · Text size', ['normal', 'large']),
  data: {
    name: 'data',
    description: '编辑自己的数据 · A gauge of the editor’s own',
    control: 'object',
    table: { category: 'properties' },
  },
  ...customProperties,
};

/** Controls show what `renderGauge` uses; the manifest's other entries stand on the documentation page alone. */
export const gaugeControls = {
  include: Object.entries(gaugeArgTypes).map(([key, type]) => (type as InputType | undefined)?.name ?? key),
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
    value-date=${ifDefined(given(args.valueDate))}
    value-source=${ifDefined(given(args.valueSource))}
    heading=${ifDefined(given(args.heading))}
    theme=${ifDefined(given(args.theme))}
    lang=${ifDefined(given(args.lang))}
    text-size=${ifDefined(given(args.textSize))}
    style=${Object.keys(styles).length > 0 ? styleMap(styles) : nothing}
    .data=${args.data ?? null}
  ></qj-target-gauge>`;
};

import type { ArgTypes } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { catalogue } from '../src/catalogue/all.js';
import type { QjFigure } from '../src/figure/element.js';
import {
  choice,
  customProperties,
  listedArgTypes,
  parts,
  selection,
  type CustomProperty,
  type FrameArgs,
  type PartSelector,
} from './controls.js';
import { given, styleOf, withParts } from './tag.js';

export interface Args extends FrameArgs {
  fact?: string;
  open?: boolean;
  theme?: QjFigure['theme'];
}

export const factIds = catalogue.data.facts.map(({ id }) => id);

/** A figure has no frame: of the custom properties it takes those of marks, text and messages. */
const PROPERTIES: readonly CustomProperty[] = [
  '--qj-text',
  '--qj-text-muted',
  '--qj-accent',
  '--qj-target',
  '--qj-stretch',
  '--qj-forecast',
  '--qj-focus',
  '--qj-hover',
  '--qj-error',
];

const partControls: Record<PartSelector, ArgTypes[string]> = parts({
  figure: '数字和它的标记 · The figure with its mark',
  note: '在这一行下面展开的出处 · What opens below the line',
  error: '提示信息 · The message',
});

/** A figure is no file. */
const listed = Object.fromEntries(Object.entries(listedArgTypes).filter(([name]) => name !== 'toBlob'));

/** Controls for what the manifest documents. */
export const argTypes: Partial<ArgTypes<Args>> = {
  fact: selection('数字的编号 · The figure: an id of data/facts/', factIds),
  open: { description: '出处是否展开 · Whether the note is open', control: 'boolean' },
  theme: choice('主题 · Theme', ['auto', 'light', 'dark']),
  lang: choice('语言 · Language', ['zh-CN', 'en']),
  ...Object.fromEntries(PROPERTIES.map((name) => [name, customProperties[name]])),
  ...partControls,
  ...listed,
};

/** The tag as an editor would write it, in a sentence. */
export const renderTag = (args: Args): TemplateResult =>
  withParts(
    'qj-figure',
    args,
    html`<p>示例文字，数字在句子中间：<qj-figure
      fact=${ifDefined(args.fact)}
      theme=${ifDefined(given(args.theme))}
      lang=${ifDefined(given(args.lang))}
      ?open=${args.open === true}
      style=${styleOf(args)}
      >数字</qj-figure
    >，后面的文字接着往下排，点一下数字，出处在这一行下面展开。</p>`,
  );

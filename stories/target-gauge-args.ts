import type { ArgTypes } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import targets from '../data/targets.json' with { type: 'json' };
import type { QjTargetGauge } from '../src/widgets/target-gauge/element.js';
import {
  customProperties,
  frameArgTypes,
  frameParts,
  listedArgTypes,
  ownData,
  parts,
  selection,
  text,
  type FrameArgs,
} from './controls.js';
import { given, styleOf, withParts } from './tag.js';

export interface Args extends FrameArgs {
  target?: string;
  value?: string;
  'value-date'?: string;
  'value-source'?: string;
  data?: QjTargetGauge['data'];
}

export const viewIds = targets.map(({ id }) => id);

/** Controls for what the manifest documents. */
export const argTypes: Partial<ArgTypes<Args>> = {
  target: selection('视图编号 · The view: an id of data/targets.json', viewIds),
  value: text('编辑提供的较新实际值，可带同类单位 · The editor’s newer actual figure'),
  'value-date': text('该值的时间：2024、2024-06 或 2024-06-30 · When it holds'),
  'value-source': text('该值的来源 · Where it comes from'),
  ...frameArgTypes,
  data: ownData('编辑自己的数据 · A gauge of the editor’s own'),
  ...customProperties,
  ...frameParts,
  ...parts({
    mark: '图中可以点选的一项 · The area of a mark that a pointer, a finger or the keyboard reaches',
    tooltip: '点选后的说明 · What a mark says',
  }),
  ...listedArgTypes,
};

/** The tag that an editor would write. */
export const renderTag = (args: Args): TemplateResult =>
  withParts(
    'qj-target-gauge',
    args,
    html`<qj-target-gauge
    target=${ifDefined(args.target)}
    value=${ifDefined(given(args.value))}
    value-date=${ifDefined(given(args['value-date']))}
    value-source=${ifDefined(given(args['value-source']))}
    heading=${ifDefined(given(args.heading))}
    theme=${ifDefined(given(args.theme))}
    lang=${ifDefined(given(args.lang))}
    text-size=${ifDefined(given(args['text-size']))}
    heading-level=${ifDefined(given(args['heading-level']))}
    frame=${ifDefined(given(args.frame))}
    style=${styleOf(args)}
    .data=${args.data ?? null}
  ></qj-target-gauge>`,
  );

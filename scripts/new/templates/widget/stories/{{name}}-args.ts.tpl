import type { ArgTypes } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { catalogue } from '../src/catalogue/all.js';
import { views } from '../src/widgets/{{name}}/views.js';
import {
  customProperties,
  frameArgTypes,
  frameParts,
  listedArgTypes,
  ownData,
  parts,
  selection,
  type FrameArgs,
} from './controls.js';
import { given, styleOf, withParts } from './tag.js';

export interface Args extends FrameArgs {
  indicator?: string;
  data?: unknown;
}

export const viewIds = views.ids(catalogue);

/** Controls for what the manifest documents. */
export const argTypes: Partial<ArgTypes<Args>> = {
  indicator: selection('视图编号 · The view: an id of data/indicators.json', viewIds),
  ...frameArgTypes,
  data: ownData('不接受编辑自己的数据，会有提示 · Not taken, and the widget says so'),
  ...customProperties,
  ...frameParts,
  ...parts({
    row: '图中可以点选的一项 · The area of a figure that a pointer, a finger or the keyboard reaches',
    details: '选中数字的出处 · The chosen figure with its evidence',
  }),
  ...listedArgTypes,
};

/** The tag that an editor would write. */
export const renderTag = (args: Args): TemplateResult =>
  withParts(
    'qj-{{name}}',
    args,
    html`<qj-{{name}}
      indicator=${ifDefined(args.indicator)}
      heading=${ifDefined(given(args.heading))}
      theme=${ifDefined(given(args.theme))}
      lang=${ifDefined(given(args.lang))}
      text-size=${ifDefined(given(args['text-size']))}
      heading-level=${ifDefined(given(args['heading-level']))}
      frame=${ifDefined(given(args.frame))}
      style=${styleOf(args)}
      .data=${args.data ?? null}
    ></qj-{{name}}>`,
  );

import type { ArgTypes } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { catalogue } from '../src/catalogue/all.js';
import type { QjFramework } from '../src/widgets/framework/element.js';
import { views } from '../src/widgets/framework/views.js';
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
  framework?: string;
  data?: QjFramework['data'];
}

export const viewIds = views.ids(catalogue);

/** Controls for what the manifest documents. */
export const argTypes: Partial<ArgTypes<Args>> = {
  framework: selection('视图编号 · The view: an id of data/frameworks.json', viewIds),
  ...frameArgTypes,
  data: ownData('编辑自己的框架 · A framework of the editor’s own'),
  ...customProperties,
  ...frameParts,
  ...parts({
    item: '图中可以点选的一项 · The area of a part that a pointer, a finger or the keyboard reaches',
    details: '选中内容的出处 · The chosen part with its evidence',
  }),
  ...listedArgTypes,
};

/** The tag that an editor would write. */
export const renderTag = (args: Args): TemplateResult =>
  withParts(
    'qj-framework',
    args,
    html`<qj-framework
      framework=${ifDefined(args.framework)}
      heading=${ifDefined(given(args.heading))}
      theme=${ifDefined(given(args.theme))}
      lang=${ifDefined(given(args.lang))}
      text-size=${ifDefined(given(args['text-size']))}
      heading-level=${ifDefined(given(args['heading-level']))}
      frame=${ifDefined(given(args.frame))}
      style=${styleOf(args)}
      .data=${args.data ?? null}
    ></qj-framework>`,
  );

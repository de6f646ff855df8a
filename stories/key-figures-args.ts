import type { ArgTypes } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { catalogue } from '../src/catalogue/all.js';
import type { QjKeyFigures } from '../src/widgets/key-figures/element.js';
import { views } from '../src/widgets/key-figures/views.js';
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
  group?: string;
  data?: QjKeyFigures['data'];
}

export const viewIds = views.ids(catalogue);

/** Controls for what the manifest documents. */
export const argTypes: Partial<ArgTypes<Args>> = {
  group: selection('视图编号 · The view: an id of data/figure-groups.json, or of differing figures', viewIds),
  ...frameArgTypes,
  data: ownData('编辑自己的数字 · Key figures of the editor’s own'),
  ...customProperties,
  ...frameParts,
  ...parts({
    row: '图中可以点选的一项 · The area of a row that a pointer, a finger or the keyboard reaches',
    details: '选中数字的出处 · The chosen figures with their evidence',
  }),
  ...listedArgTypes,
};

/** The tag that an editor would write. */
export const renderTag = (args: Args): TemplateResult =>
  withParts(
    'qj-key-figures',
    args,
    html`<qj-key-figures
      group=${ifDefined(args.group)}
      heading=${ifDefined(given(args.heading))}
      theme=${ifDefined(given(args.theme))}
      lang=${ifDefined(given(args.lang))}
      text-size=${ifDefined(given(args['text-size']))}
      heading-level=${ifDefined(given(args['heading-level']))}
      frame=${ifDefined(given(args.frame))}
      style=${styleOf(args)}
      .data=${args.data ?? null}
    ></qj-key-figures>`,
  );

import type { ArgTypes } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { catalogue } from '../src/catalogue/all.js';
import type { QjTimeline } from '../src/widgets/timeline/element.js';
import { views } from '../src/widgets/timeline/views.js';
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
  line?: string;
  data?: QjTimeline['data'];
}

export const viewIds = views.ids(catalogue);

/** Controls for what the manifest documents. */
export const argTypes: Partial<ArgTypes<Args>> = {
  line: selection('视图编号 · The view: an id of data/timelines.json', viewIds),
  ...frameArgTypes,
  data: ownData('编辑自己的时间轴 · A time line of the editor’s own'),
  ...customProperties,
  ...frameParts,
  ...parts({
    entry: '图中可以点选的一项 · The area of an entry that a pointer, a finger or the keyboard reaches',
    details: '选中的数字和事的出处 · The chosen figures and events with their evidence',
  }),
  ...listedArgTypes,
};

/** The tag that an editor would write. */
export const renderTag = (args: Args): TemplateResult =>
  withParts(
    'qj-timeline',
    args,
    html`<qj-timeline
      line=${ifDefined(args.line)}
      heading=${ifDefined(given(args.heading))}
      theme=${ifDefined(given(args.theme))}
      lang=${ifDefined(given(args.lang))}
      text-size=${ifDefined(given(args['text-size']))}
      heading-level=${ifDefined(given(args['heading-level']))}
      frame=${ifDefined(given(args.frame))}
      style=${styleOf(args)}
      .data=${args.data ?? null}
    ></qj-timeline>`,
  );

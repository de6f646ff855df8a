import type { ArgTypes } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { catalogue } from '../src/catalogue/all.js';
import type { QjTaskTree } from '../src/widgets/task-tree/element.js';
import { views } from '../src/widgets/task-tree/views.js';
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
  tree?: string;
  expanded?: string;
  data?: QjTaskTree['data'];
}

export const viewIds = views.ids(catalogue);

/** Controls for what the manifest documents. */
export const argTypes: Partial<ArgTypes<Args>> = {
  tree: selection('视图编号 · The view: an id of data/tasks', viewIds),
  expanded: text('展开的部分 · The open parts, by id, with commas; or all, or none'),
  ...frameArgTypes,
  data: ownData('编辑自己的任务树 · A tree of the editor’s own'),
  ...customProperties,
  ...frameParts,
  ...parts({
    branch: '部分的名称，点它展开或收起 · The name of a part, which opens and closes it',
    task: '图中可以点选的一项 · The area of a task that a pointer, a finger or the keyboard reaches',
    tools: '任务树上方的查找和按钮 · The search and the button above the tree',
    details: '选中任务的出处和内容 · What the document says of the chosen task',
  }),
  ...listedArgTypes,
};

/** The tag that an editor would write. */
export const renderTag = (args: Args): TemplateResult =>
  withParts(
    'qj-task-tree',
    args,
    html`<qj-task-tree
      tree=${ifDefined(args.tree)}
      expanded=${ifDefined(given(args.expanded))}
      heading=${ifDefined(given(args.heading))}
      theme=${ifDefined(given(args.theme))}
      lang=${ifDefined(given(args.lang))}
      text-size=${ifDefined(given(args['text-size']))}
      heading-level=${ifDefined(given(args['heading-level']))}
      frame=${ifDefined(given(args.frame))}
      style=${styleOf(args)}
      .data=${args.data ?? null}
    ></qj-task-tree>`,
  );

import type { ArgTypes } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { catalogueData } from '../src/catalogue/all.js';
import type { QjIndustryChain } from '../src/widgets/industry-chain/element.js';
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
  chain?: string;
  focus?: string;
  data?: QjIndustryChain['data'];
}

/** Several chains side by side first, as the handbook lists them. */
export const viewIds = [...catalogueData.chainGroups, ...catalogueData.chains].map(({ id }) => id);

/** Controls for what the manifest documents. */
export const argTypes: Partial<ArgTypes<Args>> = {
  chain: selection('视图编号 · The view: an id of data/chains/ or data/chain-groups.json', viewIds),
  focus: text('一开始就选中的环节，例如 rods；多链并列时写 green-silicon-pv/rods · The stage chosen from the start'),
  ...frameArgTypes,
  data: ownData('编辑自己的产业链 · A chain of the editor’s own'),
  ...customProperties,
  ...frameParts,
  ...parts({
    stage: '图中可以点选的环节 · The area of a stage that a pointer, a finger or the keyboard reaches',
    details: '选中环节的记载 · What the documents say of the chosen stage',
    whole: '全链的数字 · The figures of the whole chain',
    companies: '企业名单 · The companies, grouped by what is said of them',
  }),
  ...listedArgTypes,
};

/** The tag that an editor would write. */
export const renderTag = (args: Args): TemplateResult =>
  withParts(
    'qj-industry-chain',
    args,
    html`<qj-industry-chain
    chain=${ifDefined(args.chain)}
    focus=${ifDefined(given(args.focus))}
    heading=${ifDefined(given(args.heading))}
    theme=${ifDefined(given(args.theme))}
    lang=${ifDefined(given(args.lang))}
    text-size=${ifDefined(given(args['text-size']))}
    heading-level=${ifDefined(given(args['heading-level']))}
    frame=${ifDefined(given(args.frame))}
    style=${styleOf(args)}
    .data=${args.data ?? null}
  ></qj-industry-chain>`,
  );

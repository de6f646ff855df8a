/**
 * Writes a named story for every view and for every state that widgets share: Storybook reads story files without running them,
 * so they cannot loop over data.
 *
 *   npx tsx scripts/generate-stories.ts           writes stories/<widget>-views.stories.ts and -states.stories.ts
 *   npx tsx scripts/generate-stories.ts --check   exits 1 if a file is not what would be written
 */
import { catalogue } from '../src/catalogue/all.js';
import { WIDGETS, type WidgetViews } from '../src/static/views.js';
import { STATE_NAMES } from '../stories/state-names.js';
import { generate } from './generated-file.js';

const COMMAND = 'npx tsx scripts/generate-stories.ts';

/** gdp-2025 → Gdp2025: the name of a story, from which Storybook derives its id again, and of a class. */
const pascalCase = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const literal = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const viewStory = ({ attribute, model }: WidgetViews, id: string): string => {
  const { place, heading } = model(catalogue, id, 'zh-CN');
  return `
export const ${pascalCase(id)}: Story = {
  name: ${literal(place + heading)},
  args: { ${attribute}: ${literal(id)} },
};
`;
};

const viewsFile = (views: WidgetViews): string => {
  const { widget, tag, name } = views;
  const ids = views.ids(catalogue);
  const names = ids.map(pascalCase);
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  if (twice !== undefined) throw new Error(`two views of ${widget} would be the story ${twice}`);
  return `// Written by scripts/generate-stories.ts from the views of ${tag}. Do not edit: run \`${COMMAND}\`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { argTypes, renderTag, type Args } from './${widget}-args.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  id: '${widget}-views',
  title: '${name['zh-CN']}/全部视图',
  component: '${tag}',
  // The overview shows them all on one page.
  tags: ['!autodocs'],
  argTypes,
  render: renderTag,
};

export default meta;
${ids.map((id) => viewStory(views, id)).join('')}`;
};

const stateStory = ([name, title]: [string, string]): string => `
export const ${name}: Story = {
  name: ${literal(title)},
  ...states.${name},
};
`;

const statesFile = ({ widget, tag, name, record }: WidgetViews): string => {
  const element = `Qj${pascalCase(widget)}`;
  return `// Written by scripts/generate-stories.ts from stories/state-names.ts. Do not edit: run \`${COMMAND}\`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ${element} } from '../src/widgets/${widget}/element.js';
import type { FrameArgs } from './controls.js';
import { argTypes, renderTag } from './${widget}-args.js';
import { statesOf } from './states.js';

type Story = StoryObj<FrameArgs>;

const states = statesOf('${widget}', '${record.storyView}', ${element});

const meta: Meta<FrameArgs> = {
  id: '${widget}-states',
  title: '${name['zh-CN']}/状态与尺寸',
  component: '${tag}',
  argTypes,
  render: renderTag,
};

export default meta;
${Object.entries(STATE_NAMES).map(stateStory).join('')}`;
};

for (const views of WIDGETS) {
  generate(`stories/${views.widget}-views.stories.ts`, viewsFile(views), COMMAND);
  generate(`stories/${views.widget}-states.stories.ts`, statesFile(views), COMMAND);
}

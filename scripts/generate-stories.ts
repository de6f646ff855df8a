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

interface Stories {
  /** The widget's place in the sidebar. */
  title: string;
  /** Where its controls are, and what they are called there. */
  args: string;
  type: string;
  render: string;
  argTypes: string;
  /** The element's class, and the view that shows its states. */
  element: string;
  view: string;
}

const STORIES: Record<string, Stories> = {
  'target-gauge': {
    title: '目标仪表',
    args: './gauge-args.js',
    type: 'GaugeArgs',
    render: 'renderGauge',
    argTypes: 'gaugeArgTypes',
    element: 'QjTargetGauge',
    view: 'gdp-2025',
  },
  'industry-chain': {
    title: '产业链',
    args: './chain-args.js',
    type: 'ChainArgs',
    render: 'renderChain',
    argTypes: 'chainArgTypes',
    element: 'QjIndustryChain',
    view: 'green-silicon-pv',
  },
  'county-map': {
    title: '县域地图',
    args: './map-args.js',
    type: 'MapArgs',
    render: 'renderMap',
    argTypes: 'mapArgTypes',
    element: 'QjCountyMap',
    view: 'pattern',
  },
};

/** gdp-2025 → Gdp2025; Storybook derives the id from it again. */
const exportName = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const literal = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const viewStory = ({ attribute, model }: WidgetViews, id: string): string => {
  const { place, heading } = model(catalogue, id, 'zh-CN');
  return `
export const ${exportName(id)}: Story = {
  name: ${literal(place + heading)},
  args: { ${attribute}: ${literal(id)} },
};
`;
};

const viewsFile = (views: WidgetViews, { title, args, type, render, argTypes }: Stories): string => {
  const { widget, tag } = views;
  const ids = views.ids(catalogue);
  const names = ids.map(exportName);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two views of ${widget} would be the story ${twice}`);
  return `// Written by scripts/generate-stories.ts from the views of ${tag}. Do not edit: run \`${COMMAND}\`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ${argTypes}, ${render}, type ${type} } from '${args}';

type Story = StoryObj<${type}>;

const meta: Meta<${type}> = {
  id: '${widget}-views',
  title: '${title}/全部视图',
  component: '${tag}',
  // The overview shows them all on one page.
  tags: ['!autodocs'],
  argTypes: ${argTypes},
  render: ${render},
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

const statesFile = ({ widget, tag }: WidgetViews, { title, args, render, argTypes, element, view }: Stories): string =>
  `// Written by scripts/generate-stories.ts from stories/state-names.ts. Do not edit: run \`${COMMAND}\`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ${element} } from '../src/widgets/${widget}/${widget}.js';
import type { FrameArgs } from './controls.js';
import { ${argTypes}, ${render} } from '${args}';
import { statesOf } from './states.js';

type Story = StoryObj<FrameArgs>;

const states = statesOf('${widget}', '${view}', ${element});

const meta: Meta<FrameArgs> = {
  id: '${widget}-states',
  title: '${title}/状态与尺寸',
  component: '${tag}',
  argTypes: ${argTypes},
  render: ${render},
};

export default meta;
${Object.entries(STATE_NAMES).map(stateStory).join('')}`;

for (const views of WIDGETS) {
  const { widget } = views;
  const stories = STORIES[widget];
  if (!stories) throw new Error(`scripts/generate-stories.ts does not know the stories of ${widget}`);
  generate(`stories/${widget}-views.stories.ts`, viewsFile(views, stories), COMMAND);
  generate(`stories/${widget}-states.stories.ts`, statesFile(views, stories), COMMAND);
}

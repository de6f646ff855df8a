/**
 * Writes a named story for every view: Storybook reads story files without running them, so they cannot loop over data.
 *
 *   npx tsx scripts/generate-stories.ts           writes stories/<widget>-views.stories.ts
 *   npx tsx scripts/generate-stories.ts --check   exits 1 if a file is not what would be written
 */
import { catalogue } from '../src/catalogue/all.js';
import { WIDGETS, type WidgetViews } from '../src/static/views.js';
import { generate } from './generated-file.js';

const COMMAND = 'npx tsx scripts/generate-stories.ts';

/** What a widget's stories are called, and where their controls are. */
const STORIES: Record<string, { title: string; args: string; type: string; render: string; argTypes: string }> = {
  'target-gauge': {
    title: '目标仪表/全部视图',
    args: './gauge-args.js',
    type: 'GaugeArgs',
    render: 'renderGauge',
    argTypes: 'gaugeArgTypes',
  },
  'industry-chain': {
    title: '产业链/全部视图',
    args: './chain-args.js',
    type: 'ChainArgs',
    render: 'renderChain',
    argTypes: 'chainArgTypes',
  },
  'county-map': {
    title: '县域地图/全部视图',
    args: './map-args.js',
    type: 'MapArgs',
    render: 'renderMap',
    argTypes: 'mapArgTypes',
  },
};

/** gdp-2025 → Gdp2025; Storybook makes the id back out of it. */
const exportName = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const literal = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const story = ({ attribute, model }: WidgetViews, id: string): string => {
  const { place, heading } = model(catalogue, id, 'zh-CN');
  return `
export const ${exportName(id)}: Story = {
  name: ${literal(place + heading)},
  args: { ${attribute}: ${literal(id)} },
};
`;
};

for (const views of WIDGETS) {
  const { widget, tag } = views;
  const stories = STORIES[widget];
  if (!stories) throw new Error(`scripts/generate-stories.ts does not know the stories of ${widget}`);
  const ids = views.ids(catalogue);
  const names = ids.map(exportName);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two views of ${widget} would be the story ${twice}`);
  const { title, args, type, render, argTypes } = stories;
  const wanted = `// Written by scripts/generate-stories.ts from the views of ${tag}. Do not edit: run \`${COMMAND}\`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ${argTypes}, ${render}, type ${type} } from '${args}';

type Story = StoryObj<${type}>;

const meta: Meta<${type}> = {
  id: '${widget}-views',
  title: '${title}',
  component: '${tag}',
  argTypes: ${argTypes},
  render: ${render},
};

export default meta;
${ids.map((id) => story(views, id)).join('')}`;
  generate(`stories/${widget}-views.stories.ts`, wanted, COMMAND);
}

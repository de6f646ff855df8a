/**
 * Writes a named story for every view: Storybook reads story files without running them, so they cannot loop over data.
 *
 *   npx tsx scripts/generate-stories.ts           writes stories/target-gauge-views.stories.ts
 *   npx tsx scripts/generate-stories.ts --check   exits 1 if the file is not what would be written
 */
import { catalogue } from '../src/catalogue/all.js';
import { gaugeModel } from '../src/widgets/target-gauge/model.js';
import { subjectOf } from '../src/widgets/target-gauge/subject.js';
import { generate } from './generated-file.js';

const FILE = 'stories/target-gauge-views.stories.ts';
const COMMAND = 'npx tsx scripts/generate-stories.ts';

/** gdp-2025 → Gdp2025; Storybook makes the id back out of it. */
const exportName = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const title = (id: string): string => {
  const { place, heading } = gaugeModel(catalogue, subjectOf(catalogue, id), {}, 'zh-CN');
  return place + heading;
};

const literal = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const story = (id: string): string => `
export const ${exportName(id)}: Story = {
  name: ${literal(title(id))},
  args: { target: ${literal(id)} },
};
`;

const ids = catalogue.data.targets.map(({ id }) => id);
const names = ids.map(exportName);
const twice = names.find((name, index) => names.indexOf(name) !== index);
if (twice !== undefined) throw new Error(`two views of data/targets.json would be the story ${twice}`);

const wanted = `// Written by scripts/generate-stories.ts from data/targets.json. Do not edit: run \`${COMMAND}\`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { gaugeArgTypes, renderGauge, type GaugeArgs } from './gauge-args.js';

type Story = StoryObj<GaugeArgs>;

const meta: Meta<GaugeArgs> = {
  id: 'target-gauge-views',
  title: '目标仪表/全部视图',
  component: 'qj-target-gauge',
  argTypes: gaugeArgTypes,
  render: renderGauge,
};

export default meta;
${ids.map(story).join('')}`;

generate(FILE, wanted, COMMAND);

/**
 * Writes the lists of all widgets from the folders and records of `src/widgets/`, and the list of the catalogue's files from `data/`, so that
 * a new widget or document edits no other file.
 *
 *   npm run lists              writes them
 *   npm run lists -- --check   exits 1 if one is not what would be written
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isOfCatalogue } from '../src/catalogue/assemble.js';
import { readDataFiles } from '../src/cli/project.js';
import type { WidgetRecord } from '../src/view/widget-record.js';
import { formatted } from './formatted.js';
import { generate } from './generated-file.js';

const COMMAND = 'npm run lists';
const WIDGETS = join(import.meta.dirname, '../src/widgets');

/** target-gauge → targetGauge */
const camelCase = (name: string): string =>
  name.replace(/[^a-z0-9]+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());

const isWidget = (name: string): boolean => existsSync(join(WIDGETS, name, 'widget.ts'));

const records = (
  await Promise.all(
    readdirSync(WIDGETS)
      .filter(isWidget)
      .map((name) => import(join(WIDGETS, name, 'widget.ts')) as Promise<WidgetRecord>),
  )
).sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));

const each = (line: (record: WidgetRecord, variable: string) => string): string =>
  records.map((record) => line(record, camelCase(record.name))).join('\n');

const write = async (file: string, origin: string, text: string): Promise<void> => {
  const header = `// Written by scripts/generate-lists.ts from ${origin}. Do not edit: run \`${COMMAND}\`.\n`;
  generate(file, await formatted(header + text, file), COMMAND);
};

const writeList = (name: string, text: string): Promise<void> =>
  write(`src/widgets/${name}.ts`, 'the folders of src/widgets/', text);

const list = (name: string, type: string): string =>
  `export const ${name}: readonly ${type}[] = [${each((_, variable) => `${variable},`)}];`;

await writeList(
  'records',
  `import type { WidgetRecord } from '../view/widget-record.js';
${each(({ name }, variable) => `import * as ${variable} from './${name}/widget.js';`)}

${list('RECORDS', 'WidgetRecord')}`,
);

await writeList(
  'define',
  each(({ name }) => `import './${name}/define.js';`),
);

await writeList(
  'api',
  each(({ name }) => `export * from './${name}/api.js';`),
);

await writeList(
  'views',
  `import type { WidgetViews } from '../view/widget-views.js';
${each(({ name }, variable) => `import { views as ${variable} } from './${name}/views.js';`)}

${list('WIDGETS', 'WidgetViews')}`,
);

await writeList(
  'drawings',
  `import type { DrawingModule } from '../charts/drawing.js';
import type { ViewModel } from '../view/view-model.js';
${each(({ name }, variable) => `import * as ${variable} from './${name}/drawing.js';`)}

/** What draws each widget's views, by its tag. */
export const DRAWINGS: Readonly<Record<string, DrawingModule<ViewModel>>> = {
${each(({ name }, variable) => `'qj-${name}': ${variable},`)}
};`,
);

const quoted = (names: readonly (string | null | undefined)[]): string =>
  [...new Set(names)].flatMap((name) => (name ? [`'${name}'`] : [])).join(', ');

await write(
  'src/view/widget-names.ts',
  'the records of src/widgets/',
  `/** The tags of all widgets. */
export const TAGS: readonly string[] = [${quoted(records.map(({ name }) => `qj-${name}`))}];

/** The attributes that choose a view. */
export const VIEW_ATTRIBUTES: readonly string[] = [${quoted(records.map(({ attribute }) => attribute))}];

/** Those that choose several views, or parts to set off. */
export const CHOICE_ATTRIBUTES: readonly string[] = [${quoted(
    records.flatMap(({ viewsAttribute, emphasis }) => [viewsAttribute, emphasis?.attribute]),
  )}];`,
);

const dataFiles = readDataFiles()
  .map(({ path }) => path)
  .filter(isOfCatalogue)
  .map((path) => ({ path, variable: camelCase(path.replace(/\.json$/, '')) }));

await write(
  'src/catalogue/files.ts',
  'the files of data/',
  `${dataFiles.map(({ path, variable }) => `import ${variable} from '../../data/${path}' with { type: 'json' };`).join('\n')}
import type { DataFile } from './assemble.js';

export const FILES: readonly DataFile[] = [
${dataFiles.map(({ path, variable }) => `{ path: '${path}', content: ${variable} },`).join('\n')}
];`,
);

/**
 * Checks the built files against the size budget, and prints what a page loads for each widget. All sizes are gzipped, as a
 * server sends them.
 *
 *   npm run build && npm run sizes
 */
import { catalogue } from '../src/catalogue/all.js';
import { greatest as greatestOf } from '../src/core/extremes.js';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WIDGETS } from '../src/static/views.js';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

const KB = 1000;

interface Chunk {
  file: string;
  imports?: string[];
}

const sizeOf = (path: string): number => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;

const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

/** A chunk with all of its static imports. */
const filesOf = (key: string, seen = new Set<string>()): Set<string> => {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is no chunk of the build`);
  if (!seen.has(chunk.file)) {
    seen.add(chunk.file);
    for (const next of chunk.imports ?? []) filesOf(next, seen);
  }
  return seen;
};

interface Measure {
  what: string;
  bytes: number;
  budget: number;
}

/** The largest of some files, so that the budget holds for each. */
const greatest = (what: string, paths: readonly string[], budget: number): Measure => {
  const sizes = paths.map((path) => ({ path, bytes: sizeOf(path) }));
  const { path, bytes } = sizes.reduce((most, one) => (one.bytes > most.bytes ? one : most));
  return { what: `${what} (${path})`, bytes, budget };
};

/** A view of several chains has several times the content, so it has a budget of its own. */
const GROUPS = catalogue.data.chainGroups.map(({ id }) => id);

/**
 * The goal for the first tap on a part is 10 KB; most of that load is the words of all widgets and the code that makes views.
 * The goal for full interaction is 150, 200 and 210 KB, of which ECharts' core with its SVG renderer takes 116 KB: gauge and
 * chain are held at their present sizes so that they do not grow.
 */
const BUDGETS: Record<string, { picture: number; single: number; tap: number; full: number; script?: number }> = {
  'target-gauge': { picture: 2 * KB, single: 20 * KB, tap: 21 * KB, full: 175 * KB },
  'industry-chain': { picture: 5 * KB, single: 25 * KB, tap: 33 * KB, full: 210 * KB },
  'county-map': { picture: 5 * KB, single: 25 * KB, tap: 26 * KB, full: 185 * KB },
};

/** What the elements of further widgets add to the script, by their own budgets. */
const MORE = Object.values(BUDGETS).reduce((sum, { script = 0 }) => sum + script, 0);

/** The budgets of every page: the script alone, and the script with the picture of a view. */
const SCRIPT = 20.2 * KB + MORE;
const PAGE = 25 * KB + MORE;

const ENTRY = 'src/all.ts';

const entry = sizeOf('qj-widgets.js');
const measures: Measure[] = [
  { what: 'qj-widgets.js', bytes: entry, budget: SCRIPT },
  { what: 'qj-widgets.classic.js', bytes: sizeOf('qj-widgets.classic.js'), budget: SCRIPT },
  { what: 'embed-frame.js', bytes: sizeOf('embed-frame.js'), budget: KB },
  { what: 'qj-frames.js', bytes: sizeOf('qj-frames.js'), budget: KB },
];

for (const { widget } of WIDGETS) {
  const budget = BUDGETS[widget];
  if (!budget) throw new Error(`${widget} has no size budget`);
  const folders = readdirSync(join(DIST, 'views', widget), { withFileTypes: true }).filter((one) => one.isDirectory());
  const pictures = folders.flatMap(({ name }) =>
    readdirSync(join(DIST, 'views', widget, name))
      .filter((file) => /-\d+\.js$/.test(file))
      .map((file) => `views/${widget}/${name}/${file}`),
  );
  const views = folders.map(({ name }) => name).filter((name) => existsSync(join(DIST, `views/${widget}/${name}.js`)));
  const singles = views.flatMap((name) => [`embed/${name}.js`, `embed/${name}.en.js`]);
  const isGroup = (path: string) => GROUPS.some((id) => path.includes(id));
  const picture = greatest(
    `${widget}: a picture`,
    pictures.filter((path) => !isGroup(path)),
    budget.picture,
  );
  measures.push(
    picture,
    { what: `${widget}: script and picture`, bytes: entry + picture.bytes, budget: PAGE },
    greatest(
      `${widget}: a single file`,
      singles.filter((path) => !isGroup(path)),
      budget.single,
    ),
  );
  const most = (pathOf: (id: string) => string): number => greatestOf(views.map((id) => sizeOf(pathOf(id))));
  const data = most((id) => `views/${widget}/${id}.js`);
  const touch = most((id) => `views/${widget}/${id}/en.js`);
  /** The size of chunks, without the script that is already loaded. */
  const later = (...keys: string[]): number => {
    const files = new Set(keys.flatMap((key) => [...filesOf(key)]));
    files.delete(manifest[ENTRY]?.file ?? '');
    return [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  };
  const touched = ['src/elements/details.ts', 'src/picture/set-off.ts'];
  const drawn = [
    `src/widgets/${widget}/live.ts`,
    `src/widgets/${widget}/drawing.ts`,
    'src/elements/live-drawing.ts',
    'src/elements/tools.ts',
  ];
  const full = entry + picture.bytes + touch + data + later(...touched, ...drawn);
  measures.push({ what: `${widget}: a first tap, more`, bytes: touch + later(...touched), budget: budget.tap });
  measures.push({ what: `${widget}: with full interaction`, bytes: full, budget: budget.full });
  if (pictures.some(isGroup)) {
    measures.push(
      greatest(`${widget}: several chains, a picture`, pictures.filter(isGroup), 8 * KB),
      greatest(`${widget}: several chains, a single file`, singles.filter(isGroup), 28 * KB),
    );
  }
}

const over = measures.filter(({ bytes, budget }) => bytes > budget);
const width = greatestOf(measures.map(({ what }) => what.length));
for (const { what, bytes, budget } of measures) {
  const mark = bytes > budget ? '  over budget' : '';
  console.log(
    `${what.padEnd(width)} ${(bytes / KB).toFixed(1).padStart(7)} of ${(budget / KB).toFixed(1).padStart(6)} KB${mark}`,
  );
}
if (over.length > 0) {
  console.error(`${over.length} of ${measures.length} are over their budget: see scripts/sizes.ts.`);
  process.exitCode = 1;
}

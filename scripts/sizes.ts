/**
 * Checks the built files against the size budget, and prints what a page loads for each widget. All sizes are gzipped, as a
 * server sends them.
 *
 *   npm run build && npm run sizes
 */
import { catalogue } from '../src/catalogue/all.js';
import { greatest as greatestOf } from '../src/core/extremes.js';
import { LOCALES } from '../src/core/locale.js';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { RECORDS } from '../src/widgets/records.js';

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

/**
 * Several chains, a tree of more than ten tasks, and a map that names what stands in its counties have several times the content, so
 * they have a budget of their own.
 */
const LONG = [
  ...catalogue.data.chainGroups.map(({ id }) => id),
  ...catalogue.data.trees.filter(({ parts }) => parts.flatMap(({ tasks }) => tasks).length > 10).map(({ id }) => id),
  ...catalogue.data.layers.filter(({ symbols }) => symbols.length > 0).map(({ id }) => id),
];

/** A figure in running text is no widget with a record: its share of the script, and its own files. */
const FIGURE = { script: 400, shown: 2 * KB, opened: 1.2 * KB, file: KB };

/** The script of the pages of a widget's views, for frames: it has all that a reader may open, since it may be unable to fetch anything. */
const FRAME = 52 * KB;

/** What every page loads: the frame that widgets share, and each widget's own part by its record. */
const SCRIPT = 16.2 * KB + FIGURE.script + RECORDS.reduce((sum, { budget }) => sum + budget.script, 0);

/** What has moved from the script into chunks since the budgets of full interaction were set. */
const MOVED = 4.2 * KB;

/** The script with the picture of a view. */
const PAGE = SCRIPT + 4.8 * KB;

const ENTRY = 'src/all.ts';

/** The size of chunks, without the script that is already loaded. */
const later = (...keys: string[]): number => {
  const files = new Set(keys.flatMap((key) => [...filesOf(key)]));
  files.delete(manifest[ENTRY]?.file ?? '');
  return [...files].reduce((sum, file) => sum + sizeOf(file), 0);
};

const entry = sizeOf('qj-widgets.js');
const measures: Measure[] = [
  { what: 'qj-widgets.js', bytes: entry, budget: SCRIPT },
  { what: 'qj-widgets.classic.js', bytes: sizeOf('qj-widgets.classic.js'), budget: SCRIPT },
  { what: 'embed-frame.js', bytes: sizeOf('embed-frame.js'), budget: KB },
  { what: 'qj-frames.js', bytes: sizeOf('qj-frames.js'), budget: KB },
];

for (const { name: widget, budget } of RECORDS) {
  const folders = readdirSync(join(DIST, 'views', widget), { withFileTypes: true }).filter((one) => one.isDirectory());
  const pictures = folders.flatMap(({ name }) =>
    readdirSync(join(DIST, 'views', widget, name))
      .filter((file) => /-\d+\.js$/.test(file))
      .map((file) => `views/${widget}/${name}/${file}`),
  );
  const views = folders.map(({ name }) => name).filter((name) => existsSync(join(DIST, `views/${widget}/${name}.js`)));
  const singles = views.flatMap((name) => [`embed/${name}.js`, `embed/${name}.en.js`]);
  const isLong = (path: string) => path.split(/[/.]/).some((name) => LONG.includes(name));
  const picture = greatest(
    `${widget}: a picture`,
    pictures.filter((path) => !isLong(path)),
    budget.picture,
  );
  measures.push(
    picture,
    {
      what: `${widget}: script and picture`,
      bytes: entry + picture.bytes,
      budget: PAGE,
    },
    greatest(
      `${widget}: a single file`,
      singles.filter((path) => !isLong(path)),
      budget.single,
    ),
  );
  measures.push({ what: `${widget}: the script of its pages`, bytes: sizeOf(`frame-${widget}.js`), budget: FRAME });
  const most = (pathOf: (id: string) => string): number => greatestOf(views.map((id) => sizeOf(pathOf(id))));
  const data = most((id) => `views/${widget}/${id}.js`);
  const touch = most((id) => `views/${widget}/${id}/en.js`);
  const element = readFileSync(new URL(`../src/widgets/${widget}/element.ts`, import.meta.url), 'utf8');
  // Only what sets parts off loads the code for that.
  const touched = ['src/elements/details.ts', ...(element.includes('setOffStyle') ? ['src/elements/emphasis.ts'] : [])];
  const drawn = [
    `src/widgets/${widget}/live.ts`,
    `src/widgets/${widget}/drawing.ts`,
    'src/elements/live-view.ts',
    'src/elements/tools.ts',
  ];
  const full = entry + picture.bytes + touch + data + later(...touched, ...drawn);
  measures.push({ what: `${widget}: a first tap, more`, bytes: touch + later(...touched), budget: budget.tap });
  measures.push({ what: `${widget}: with full interaction`, bytes: full, budget: SCRIPT + MOVED + budget.full });
  if (budget.long) {
    measures.push(
      greatest(`${widget}: long views, a picture`, pictures.filter(isLong), budget.long.picture),
      greatest(`${widget}: long views, a single file`, singles.filter(isLong), budget.long.single),
    );
  }
}

const figures = catalogue.data.facts
  .flatMap(({ id }) => LOCALES.map((locale) => sizeOf(`views/figure/${id}/${locale}.js`)))
  .sort((a, b) => a - b);
const figure = figures[Math.floor(figures.length / 2)] ?? 0;
measures.push(
  { what: 'figure: the longest file', bytes: greatestOf(figures), budget: FIGURE.file },
  { what: 'figure: code and a usual file', bytes: later('src/figure/shown.ts') + figure, budget: FIGURE.shown },
  { what: 'figure: its first note, more', bytes: later('src/figure/note.ts'), budget: FIGURE.opened },
);

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

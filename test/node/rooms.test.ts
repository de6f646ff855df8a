import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ROOT, filesBelow, readText } from './helpers.js';

interface Import {
  from: string;
  /** A file of the project by its path, or the name of a package. */
  to: string;
  own: boolean;
  typeOnly: boolean;
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly)
  );
};

/** Every import of a file, those within functions included. */
const importsOf = (path: string): Import[] => {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    const own = text.startsWith('.');
    const to = own ? normalize(join(dirname(path), text)).replace(/\.js$/, '.ts') : text;
    found.push({ from: path, to, own, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest, true));
  return found;
};

const FILES = filesBelow('src', '.ts').filter((path) => !path.endsWith('.d.ts'));
const IMPORTS = FILES.flatMap(importsOf);

/** The room of a file: its folder below src, or the file itself where it stands at the top. */
const roomOf = (path: string): string => path.split('/')[1] ?? path;

/** What each room may import of the others; a room marked `types` gives types only. */
const MAY: Record<string, { rooms: string[]; types?: string[] }> = {
  core: { rooms: [] },
  proof: { rooms: ['core'] },
  i18n: { rooms: ['core'], types: ['catalogue'] },
  theme: { rooms: ['core'] },
  catalogue: { rooms: ['core'] },
  view: { rooms: ['core', 'i18n', 'catalogue'], types: ['theme'] },
  picture: { rooms: ['core', 'i18n', 'theme', 'view'], types: ['catalogue'] },
  charts: { rooms: ['core', 'i18n', 'theme', 'view'], types: ['catalogue'] },
  elements: { rooms: ['core', 'i18n', 'theme', 'catalogue', 'view', 'picture', 'charts'] },
  figure: { rooms: ['core', 'i18n', 'theme', 'catalogue', 'view', 'picture', 'elements'] },
  widgets: { rooms: ['core', 'i18n', 'theme', 'catalogue', 'view', 'picture', 'charts', 'elements'] },
  embed: { rooms: ['view', 'elements'] },
  // What a page of a CMS imports carries nothing of ours but its own room.
  pick: { rooms: [], types: ['core', 'view'] },
  allowlist: { rooms: [], types: ['pick'] },
  static: { rooms: ['core', 'proof', 'i18n', 'theme', 'catalogue', 'view', 'picture', 'charts', 'widgets', 'figure'] },
  cli: {
    rooms: [
      'core',
      'proof',
      'i18n',
      'theme',
      'catalogue',
      'view',
      'picture',
      'elements',
      'figure',
      'widgets',
      'static',
    ],
  },
};

const TOP = ['index.ts', 'all.ts', 'node.ts'];

test('every file of src stands in a known room', () => {
  for (const path of FILES) assert.ok(roomOf(path) in MAY || TOP.includes(roomOf(path)), path);
});

test('every import of a file of ours finds it', () => {
  for (const { from, to, own } of IMPORTS) if (own) assert.ok(existsSync(join(ROOT, to)), `${from} imports ${to}`);
});

test('rooms import one way only', () => {
  const wrong = IMPORTS.filter(({ from, to, own, typeOnly }) => {
    if (!own || !to.startsWith('src/') || TOP.includes(roomOf(from))) return false;
    const [room, other] = [roomOf(from), roomOf(to)];
    const { rooms, types = [] } = MAY[room] ?? { rooms: [] };
    return other !== room && !rooms.includes(other) && !(typeOnly && types.includes(other));
  });
  assert.deepEqual(wrong, []);
});

test('core imports nothing outside core', () => {
  const outside = IMPORTS.filter(({ from, to }) => roomOf(from) === 'core' && !to.startsWith('src/core/'));
  assert.deepEqual(outside, []);
});

test('only the list of the catalogue’s files reads the data, so that no element carries the whole', () => {
  const importersOf = (path: RegExp) => [...new Set(IMPORTS.filter(({ to }) => path.test(to)).map(({ from }) => from))];
  assert.deepEqual(importersOf(/^data\//), ['src/catalogue/files.ts']);
  assert.deepEqual(importersOf(/^src\/catalogue\/files\.ts$/), ['src/catalogue/all.ts']);
  assert.deepEqual(importersOf(/^src\/catalogue\/all\.ts$/), [], 'nothing in src imports it');
});

/** The folder of a widget's file; the lists of all widgets stand beside the folders. */
const widgetOf = (path: string): string | null => /^src\/widgets\/([^/]+)\//.exec(path)?.[1] ?? null;

test('widgets import neither each other nor the lists of all', () => {
  const wrong = IMPORTS.filter(
    ({ from, to }) => widgetOf(from) !== null && to.startsWith('src/widgets/') && widgetOf(from) !== widgetOf(to),
  );
  assert.deepEqual(wrong, []);
});

test('no files import each other in a circle', () => {
  const next = new Map(
    FILES.map((path) => [path, IMPORTS.filter(({ from, own }) => own && from === path).map(({ to }) => to)]),
  );
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    assert.ok(!trail.includes(path), [...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path)) return;
    for (const other of next.get(path) ?? []) walk(other, [...trail, path]);
    done.add(path);
  };
  for (const path of FILES) walk(path, []);
  assert.equal(done.size >= FILES.length, true);
});

/** The packages that a pure file may run, each with the one file that may: they compute and draw nothing. */
const PURE_PACKAGES: Record<string, string> = {
  '@dagrejs/dagre': 'src/widgets/industry-chain/layers.ts',
  'topojson-client': 'src/widgets/county-map/geometry.ts',
};

test('packages are used where they belong: Lit in frames, ECharts in charts, Node in the command', () => {
  const allowed = (room: string, path: string, name: string, typeOnly: boolean): boolean => {
    if (name.startsWith('node:')) return ['cli', 'static'].includes(room);
    if (['commander', 'ajv', 'cli-progress', 'fflate/browser'].includes(name))
      return room === 'cli' || (name === 'ajv' && typeOnly);
    // What makes pictures in Node.
    if (['svgo/browser', 'fontkit', '@resvg/resvg-js'].includes(name)) return room === 'static';
    if (/^lit($|\/)/.test(name))
      return (
        ['elements', 'figure', 'widgets'].includes(room) ||
        path === 'src/theme/styles.ts' ||
        (typeOnly && room === 'charts')
      );
    // The command prepares a boundary file; elsewhere its form is known by type only.
    if (/^(?:topojson-|d3-geo$|geojson$)/.test(name)) {
      return room === 'cli' || typeOnly || path === PURE_PACKAGES[name];
    }
    if (name in PURE_PACKAGES) return path === PURE_PACKAGES[name];
    if (name.startsWith('zrender/')) return room === 'charts';
    if (name.startsWith('echarts/')) return room === 'charts' || (typeOnly && path.endsWith('/option.ts'));
    return name === 'fastest-levenshtein' ? path === 'src/elements/closest.ts' : name.startsWith('virtual:');
  };
  const wrong = IMPORTS.filter(({ from, to, own, typeOnly }) => !own && !allowed(roomOf(from), from, to, typeOnly));
  assert.deepEqual(wrong, []);
});

const PURE_ROOMS = ['core', 'i18n', 'catalogue', 'view', 'picture'];

/** The files of a widget that are not pure, by name; the linter has the same. */
const { IMPURE_NAMES } = (await import(pathToFileURL(join(ROOT, 'eslint.config.js')).href)) as {
  IMPURE_NAMES: string[];
};
const PURE_FILES = /^src\/(?:theme\/tokens|elements\/(?:problem|data-problems)|figure\/(?:file|snippets|words))\.ts$/;

/** Every file of a widget is pure, unless its name is among those that are not. */
const isPure = (path: string): boolean =>
  PURE_ROOMS.includes(roomOf(path)) ||
  PURE_FILES.test(path) ||
  (widgetOf(path) !== null && !IMPURE_NAMES.includes(basename(path, '.ts')));

test('every exception among the files of widgets is the name of one', () => {
  for (const name of IMPURE_NAMES)
    assert.ok(
      FILES.some((path) => widgetOf(path) !== null && path.endsWith(`/${name}.ts`)),
      name,
    );
});

test('nothing that a pure file runs reaches Lit, ECharts, Node or the page', () => {
  const pure = FILES.filter(isPure);
  assert.ok(pure.length > 100, String(pure.length));
  for (const start of pure) {
    const seen = new Set<string>();
    const walk = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const { to, own } of IMPORTS.filter(({ from, typeOnly }) => from === path && !typeOnly)) {
        const allowed = own || PURE_PACKAGES[to] === path;
        assert.ok(allowed, `${start} reaches the package ${to} through ${path}`);
        if (own && to.endsWith('.ts')) walk(to);
      }
    };
    walk(start);
  }
});

test('pure files read no clock, no chance and no locale of the machine', () => {
  for (const path of FILES.filter(isPure)) {
    const visit = (node: ts.Node): void => {
      const named = ts.isPropertyAccessExpression(node) ? node.getText() : '';
      assert.doesNotMatch(
        named,
        /^(?:Date\.now|Math\.random|performance\.now)$|\.(?:toLocale\w+|localeCompare)$/,
        path,
      );
      if (ts.isNewExpression(node)) {
        const [first] = node.arguments ?? [];
        const made = node.expression.getText();
        assert.ok(made !== 'Date' || first, `${path} reads the clock`);
        assert.ok(
          !made.startsWith('Intl.') || (first && ts.isStringLiteral(first)),
          `${path} takes the machine’s locale`,
        );
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest, true));
  }
});

const LIB = join(ROOT, 'dist', 'lib');
const built = { skip: existsSync(LIB) ? false : 'the built library was not tested: no dist/lib, run npm run build' };

/** Files that must be there; files with types only leave nothing in the build. */
const EXPECTED = [
  'core/format.js',
  'core/progress.js',
  'i18n/index.js',
  'catalogue/catalogue.js',
  'view/describe.js',
  'view/table.js',
  'view/text.js',
  'view/details.js',
  'picture/picture.js',
  'theme/tokens.js',
  'widgets/target-gauge/model.js',
  'widgets/target-gauge/subject.js',
  'widgets/target-gauge/phrases.js',
  'widgets/target-gauge/option.js',
  'widgets/target-gauge/layout.js',
  'widgets/industry-chain/model.js',
  'widgets/industry-chain/subject.js',
  'widgets/industry-chain/phrases.js',
  'widgets/industry-chain/companies.js',
  'widgets/industry-chain/claims.js',
  'widgets/industry-chain/option.js',
  'widgets/industry-chain/layout.js',
  'widgets/industry-chain/graph.js',
];

test('the pure rooms of the built library import in plain Node, without a page', built, () => {
  const found = ['core', 'i18n', 'view', 'picture'].flatMap((room) =>
    readdirSync(join(LIB, room))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${room}/${name}`),
  );
  const paths = [...new Set([...EXPECTED, ...found])];
  const program = `
    const names = ['window', 'document', 'customElements', 'HTMLElement', 'CSSStyleSheet'];
    const present = () => names.filter((name) => name in globalThis);
    if (present().length > 0) throw new Error('not plain: ' + present());
    for (const url of ${JSON.stringify(paths.map((path) => pathToFileURL(join(LIB, path)).href))}) await import(url);
    // Lit installs a stand-in for the page in Node, so any of these would show that it was loaded.
    if (present().length > 0 || 'litElementVersions' in globalThis || 'litHtmlVersions' in globalThis) throw new Error('Lit was loaded');
    console.log('imported');
  `;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.deepEqual([status, stdout], [0, 'imported\n']);
});

/** What a program prints that has the built library and one view module at hand. */
const runWithView = (view: string, body: string): unknown => {
  const program = `
    const at = (path) => import(${JSON.stringify(pathToFileURL(`${LIB}/`).href)} + path);
    const { COLORS } = await at('theme/tokens.js');
    const { default: subject } = await import(${JSON.stringify(pathToFileURL(join(ROOT, 'dist/views', `${view}.js`)).href)});
    ${body}
  `;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return JSON.parse(stdout);
};

test('the built model and option draw a view module in plain Node', built, () => {
  const drawn = runWithView(
    'target-gauge/gdp-2025',
    `
    const { gaugeModel } = await at('widgets/target-gauge/model.js');
    const { gaugeLayout } = await at('widgets/target-gauge/layout.js');
    const { gaugeOption } = await at('widgets/target-gauge/option.js');
    const { heading, drawn, marks, locale } = gaugeModel(subject, {}, 'en');
    const dial = { ...drawn, marks, locale };
    const option = gaugeOption(dial, gaugeLayout(dial, { width: 688, height: 290 }), COLORS.light);
    const [ring, arc] = option.series[0].renderItem({ dataIndex: 0 }).children;
    console.log(JSON.stringify([heading, ring.type, arc.style.fill === COLORS.light.accent]));
    `,
  );
  assert.deepEqual(drawn, ['GDP: 2025 target', 'sector', true]);
});

test('the built model and option draw a chain in plain Node', built, () => {
  const drawn = runWithView(
    'industry-chain/green-silicon-pv',
    `
    const { chainModel } = await at('widgets/industry-chain/model.js');
    const { chainLayout } = await at('widgets/industry-chain/layout.js');
    const { chainOption } = await at('widgets/industry-chain/option.js');
    const model = chainModel(subject, {}, 'en');
    const layout = chainLayout(model, 1068);
    const option = chainOption(model, layout, COLORS.light);
    console.log(JSON.stringify([model.heading, layout.wide, option.series[2].data.length]));
    `,
  );
  assert.deepEqual(drawn, ['Green silicon photovoltaics: the industry chain', true, 6]);
});

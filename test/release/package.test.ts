import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { publint } from 'publint';
import ts from 'typescript';
import { build } from 'vite';
import { RECORDS } from '../../src/widgets/records.js';
import { ROOT, filesBelow, readText } from '../node/helpers.js';
import { pack } from './installed.js';

type Target = string | { types?: string; default?: string };

interface Package {
  name: string;
  version: string;
  types: string;
  customElements: string;
  'web-types': string;
  exports: Record<string, Target>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

const PACKAGE = JSON.parse(readText('package.json')) as Package;

/** The files that a target names; a star stands for any path. */
const filesOf = (target: string): string[] => {
  const [folder = '', ending] = target.slice('./'.length).split('*');
  if (ending === undefined) return existsSync(join(ROOT, folder)) ? [folder] : [];
  const at = folder.replace(/\/$/, '');
  return filesBelow(at, '').filter((path) => path.startsWith(folder) && path.endsWith(ending));
};

test('every export, and whatever else the package names, is a file that is there', () => {
  const targets = Object.values(PACKAGE.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : [target.types, target.default].filter((path) => path !== undefined),
  );
  const named = [PACKAGE.types, PACKAGE.customElements, PACKAGE['web-types']].map((path) => `./${path}`);
  for (const target of [...targets, ...named]) assert.notDeepEqual(filesOf(target), [], target);
});

test('each widget has an entry of its own, with types', () => {
  const { types = '' } = PACKAGE.exports['./*'] as { types?: string };
  for (const { name } of RECORDS) {
    assert.ok(import.meta.resolve(`${PACKAGE.name}/${name}`).endsWith(`/dist/lib/widgets/${name}/define.js`));
    assert.ok(existsSync(join(ROOT, types.replace('*', name))), name);
  }
});

test('each entry with code has its types', () => {
  for (const [entry, target] of Object.entries(PACKAGE.exports)) {
    if (typeof target === 'string') continue;
    assert.match(target.types ?? '', /\.d\.ts$/, entry);
  }
});

test('the names that the handbook promises resolve as an importer asks for them', () => {
  for (const entry of [
    '',
    '/all',
    ...RECORDS.map(({ name }) => `/${name}`),
    '/qj-widgets.js',
    '/qj-widgets.classic.js',
    '/qj-frames.js',
    '/embed-frame.js',
    '/embed.html',
    '/embed.css',
    '/views/target-gauge/gdp-2025.css',
    '/views/target-gauge/gdp-2025.js',
    '/LICENSES.txt',
    '/integrity.json',
    '/integrity-importmap.json',
    '/custom-elements.json',
    '/web-types.json',
    '/vscode.html-custom-data.json',
    '/vscode.css-custom-data.json',
    '/data/documents.json',
    '/data/schema/county-map-data.schema.json',
    '/package.json',
  ]) {
    const path = new URL(import.meta.resolve(PACKAGE.name + entry)).pathname;
    assert.ok(existsSync(path), entry);
  }
  // What is no entry stays inside.
  for (const inner of ['/dist/lib/index.js', '/lib/index.js', '/src/index.ts', '/cli.js']) {
    const path = new URL(import.meta.resolve(PACKAGE.name + inner)).pathname;
    assert.ok(!existsSync(path), `${inner} leads to ${path}`);
  }
});

/** Runs code as a program of its own, in plain Node. */
const runInNode = (code: string): unknown => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
};

test('the main entry and the views load in plain Node, without a DOM', () => {
  const names = runInNode(`
    import * as all from 'qj-widgets';
    import gauge from 'qj-widgets/views/target-gauge/gdp-2025.js';
    const { view, heading } = all.gaugeModel(gauge, {}, 'zh-CN');
    console.log(JSON.stringify([view, heading, typeof all.QjCountyMap, typeof all.setViewsBase, typeof document]));
  `);
  assert.deepEqual(names, ['gdp-2025', '地区生产总值：2025年目标', 'function', 'function', 'undefined']);
});

/** Where apps are tested: a page in Node, without layout, screens or observers of them. */
const IN_JSDOM = `
  import { JSDOM } from 'jsdom';
  const page = '<!doctype html><html lang="zh-CN"><body></body></html>';
  const { window, virtualConsole } = new JSDOM(page, { url: 'https://example.cn/', pretendToBeVisual: true });
  const heard = [];
  window.addEventListener('error', ({ message }) => heard.push(message));
  virtualConsole.on('jsdomError', ({ message }) => heard.push(message));
  process.on('unhandledRejection', (error) => heard.push(String(error)));
  for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) globalThis[name] = window[name];
  for (const name of ['Event', 'EventTarget', 'CustomEvent']) globalThis[name] = window[name];
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) globalThis[name] = window[name].bind(window);
  for (const name of ['matchMedia', 'ResizeObserver', 'IntersectionObserver']) {
    if (name in globalThis) heard.push(name + ' is there');
  }
`;

for (const entry of ['qj-widgets/all', 'qj-widgets/qj-widgets.js']) {
  test(`an app’s tests in jsdom can attach, change and take away its elements, and read a view in words: ${entry}`, () => {
    const result = runInNode(`${IN_JSDOM}
      await import('${entry}');
      const captions = [];
      for (const [tag, attribute, id] of [
        ['qj-target-gauge', 'target', 'gdp-2025'],
        ['qj-industry-chain', 'chain', 'luoping-ginger'],
        ['qj-county-map', 'layer', 'towns'],
      ]) {
        const element = document.createElement(tag);
        element.setAttribute(attribute, id);
        document.body.append(element);
        await element.updateComplete;
        captions.push(await element.toText('caption'));
        element.lang = 'en';
        element.remove();
        document.body.append(element);
        await element.updateComplete;
        captions.push(await element.toText('caption'));
        if (element.errors.length > 0) heard.push(JSON.stringify(element.errors));
      }
      document.body.replaceChildren();
      await new Promise((resolve) => setTimeout(resolve));
      console.log(JSON.stringify({ captions, heard }));
      process.exit();
    `) as { captions: string[]; heard: string[] };
    assert.deepEqual(result.heard, []);
    assert.deepEqual(
      result.captions.map((caption) => caption.split(/[。.]/)[0]),
      [
        '曲靖市，地区生产总值：2025年目标',
        'Qujing, GDP: 2025 target',
        '罗平县，罗平小黄姜产业链',
        'Luoping, Luoping small yellow ginger: the industry chain',
        '曲靖市，城镇体系：一大、一中、五小',
        'Qujing, Town system: one large, one medium, five small cities',
      ],
    );
  });
}

test('the script of a page imports no other at once: nothing more is asked for before the first picture', () => {
  const { statements } = ts.createSourceFile('entry.js', readText('dist/qj-widgets.js'), ts.ScriptTarget.Latest);
  const imports = statements.filter(
    (statement) =>
      ts.isImportDeclaration(statement) ||
      (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined),
  );
  assert.deepEqual(
    imports.map((statement) => statement.getText()),
    [],
  );
});

/** What a bundler makes of an app, every chunk in one text. */
const bundle = async (code: string): Promise<{ entry: string; whole: string }> => {
  const app = join(ROOT, 'app.js');
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === app ? id : null),
        load: (id) => (id === app ? code : null),
      },
    ],
    build: { write: false, minify: false, target: 'es2022', rolldownOptions: { input: app } },
  });
  const outputs = (Array.isArray(result) ? result : [result])
    .flatMap((one) => ('output' in one ? one.output : []))
    .flatMap((one) => (one.type === 'chunk' ? [one] : []));
  return {
    entry: outputs.find(({ isEntry }) => isEntry)?.code ?? '',
    whole: outputs.map((one) => one.code).join('\n'),
  };
};

const REGISTERS = /customElements\.define\(/g;

test('an app that takes one function carries no element and registers nothing', async () => {
  const { whole } = await bundle(
    `import { formatFigure } from 'qj-widgets'; globalThis.told = formatFigure({ value: 3 }, 'en');`,
  );
  assert.match(whole, /told/);
  assert.doesNotMatch(whole, REGISTERS);
  assert.doesNotMatch(whole, /LitElement|echarts|qj-target-gauge/);
  assert.ok(whole.length < 20_000, String(whole.length));
});

test('an app that takes one class carries that class alone and registers nothing', async () => {
  const { whole } = await bundle(`import { QjTargetGauge } from 'qj-widgets'; globalThis.Gauge = QjTargetGauge;`);
  assert.match(whole, /QjTargetGauge = class/);
  assert.doesNotMatch(whole, REGISTERS);
  assert.doesNotMatch(whole, /QjIndustryChain|QjCountyMap/);
});

test('an app that imports nothing by name carries nothing', async () => {
  const { whole } = await bundle(`import 'qj-widgets'; globalThis.app = true;`);
  assert.equal(whole.includes('Lit'), false);
  assert.ok(whole.length < 1000, whole);
});

/** The packages that one widget alone uses. */
const OWN_PACKAGES: Record<string, string> = { 'industry-chain': 'dagre', 'county-map': 'topojson' };

/** What only one widget's code says, in each of its parts: the class, its drawing, its words for an editor's data. */
const OWN_CODE = new Map(
  RECORDS.map(({ name }) => {
    const className = `Qj${name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
    return [name, new RegExp([className, `widgets/${name}/`, OWN_PACKAGES[name] ?? className].join('|'))];
  }),
);

for (const widget of OWN_CODE.keys()) {
  test(`an app that takes ${widget} carries and registers that element alone`, async () => {
    const { entry, whole } = await bundle(`import 'qj-widgets/${widget}';`);
    assert.deepEqual(entry.match(REGISTERS)?.length, 1);
    assert.ok(entry.includes(`customElements.define("qj-${widget}"`));
    for (const [other, code] of OWN_CODE) {
      if (other === widget) assert.match(whole, code);
      else assert.doesNotMatch(whole, code, `${widget} brings code of ${other}`);
    }
    // What draws is a chunk of its own.
    assert.doesNotMatch(entry, /echarts/);
  });
}

test('what registers survives: all tags, and the plain files', async () => {
  for (const entry of ['all', 'qj-widgets.js']) {
    const { entry: code } = await bundle(`import 'qj-widgets/${entry}';`);
    // Every widget, and the figure in running text.
    assert.equal(code.match(/\.define\(/g)?.length, RECORDS.length + 1, entry);
  }
  const { whole } = await bundle(`import 'qj-widgets/all';`);
  assert.match(whole, /upgradeLinks/);
});

/** The packages that a module imports, at once or later. */
const importedBy = (path: string): string[] => {
  const found: string[] = [];
  const visitNode = (node: ts.Node): void => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (from && ts.isStringLiteralLike(from)) found.push(from.text);
    ts.forEachChild(node, visitNode);
  };
  visitNode(ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest));
  return found.flatMap((name) =>
    /^(?:\.|node:)/.test(name) ? [] : (/^(?:@[^/]+\/)?[^/]+/.exec(name) ?? []).slice(0, 1),
  );
};

test('whatever its modules and its command import comes with the package, or is an optional peer that PNG takes', () => {
  const ofModules = new Set(filesBelow('dist/lib', '.js').flatMap(importedBy));
  assert.deepEqual([...ofModules].sort(), Object.keys(PACKAGE.dependencies).sort(), 'the dependencies, and no other');
  const ofCommand = new Set(['dist/cli.js', 'dist/node.js', ...filesBelow('dist/command', '.js')].flatMap(importedBy));
  assert.deepEqual([...ofCommand].sort(), Object.keys(PACKAGE.peerDependencies).sort());
});

describe('the archive that npm would publish', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qj-package-'));
  let archive = '';
  let paths: string[] = [];

  before(() => {
    const { files, filename } = pack(folder);
    archive = join(folder, filename);
    paths = files.map(({ path }) => path);
  });

  test('holds the build, the data and the papers, and nothing stray', () => {
    const top = new Set(paths.map((path) => path.split('/')[0] ?? ''));
    for (const paper of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']) {
      assert.ok(top.delete(paper), paper);
    }
    for (const path of top) assert.match(path, /^(?:dist|data|docs|README\.[\w-]+\.md)$/);
    for (const path of paths) {
      assert.doesNotMatch(path, /(?:^|\/)\.|\.(?:map|tsx?|log|tsbuildinfo)$(?<!\.d\.ts)/, path);
    }
    // Each single file would hold the whole script, and what a page shows of the views is most of the bytes: the command makes both.
    assert.deepEqual(
      paths.filter((path) => /^dist\/(?:embed|static|views\/[\w-]+\/[\w-]+)\//.test(path)),
      [],
    );
    // Pages and bundlers share one copy of the views.
    assert.equal(paths.filter((path) => path.endsWith('/target-gauge/gdp-2025.js')).length, 1);
  });

  test('publint has nothing to say', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(archive);
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages } = await publint({ strict: true, pack: { tarball } });
    assert.deepEqual(messages, []);
  });

  test('its types are those of its modules, in Node and for bundlers', () => {
    // What pages load and nobody imports has no types.
    const plain = Object.entries(PACKAGE.exports).flatMap(([entry, target]) =>
      typeof target === 'string' && /\.(?:js|css|html|txt)$/.test(target) ? [entry] : [],
    );
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
        archive,
        '--profile=esm-only',
        '--format=ascii',
        '--exclude-entrypoints',
        ...plain,
        // The pattern for widgets stands for these.
        '--include-entrypoints',
        ...RECORDS.map(({ name }) => name),
      ],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout);
  });
});

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build } from 'vite';
import { staticHandler } from '../../scripts/static-server.js';
import { isServed } from '../../src/static/served.js';
import { SAMPLE_SITE, forSite, isForConsumers, namesSite } from '../../src/static/site.js';
import { RECORDS } from '../../src/widgets/records.js';
import { serve, visit } from '../node/browser.js';
import { ROOT, filesBelow } from '../node/helpers.js';
import { install, listOf, onDisk, runIn, sameFile } from './installed.js';
import { built } from '../node/run-command.js';

const MB = 1e6;

interface Manifest {
  exports: Record<string, string | Record<string, string>>;
  dependencies: Record<string, string>;
}

describe('the package, installed outside the project', built, () => {
  const { folder, packed, remove } = install();
  after(remove);

  const modules = join(folder, 'node_modules');
  const own = join(modules, 'qj-widgets');
  const manifest = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as Manifest;
  const command = join(own, 'dist', 'cli.js');
  // What the site of an app serves: the package's files, and those of the views.
  const served = join(folder, 'served');
  const writing = runIn(folder, command, 'files', '-o', served);

  test('takes little room', () => {
    assert.ok(packed.unpackedSize <= 12 * MB, `${packed.unpackedSize} bytes unpacked`);
    assert.ok(onDisk(modules) <= 95 * MB, `${onDisk(modules)} bytes on disk`);
  });

  test('brings what its modules need, no native module and no browser', () => {
    const names = [
      ...new Set(
        listOf(modules).flatMap((path) =>
          path.endsWith('package.json') ? (/^(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/')) ?? []) : [],
        ),
      ),
    ];
    for (const name of Object.keys(manifest.dependencies)) assert.ok(names.includes(name), name);
    assert.deepEqual(
      names.filter((name) => /chromium|puppeteer|playwright|resvg|fontkit/.test(name)),
      [],
    );
    assert.deepEqual(
      listOf(modules).filter((path) => /\.(?:node|wasm|so|dll|dylib|exe|br|tar|zip)$/.test(path)),
      [],
    );
  });

  test('every export is there, and what is code loads in plain Node and does nothing', () => {
    const entries = Object.entries(manifest.exports).flatMap(([entry, target]) => {
      const path = typeof target === 'string' ? target : target['default'];
      const [before = '', behind] = (path ?? '').split('*');
      if (path === undefined || behind === undefined) return path === undefined ? [] : [entry];
      // A pattern stands for at least one letter.
      const fits = (file: string) =>
        file.startsWith(before) && file.endsWith(behind) && file.length > before.length + behind.length;
      const files = listOf(own).filter((file) => fits(`./${file}`));
      assert.ok(files.length > 0, `${entry} has no file`);
      const middles = files.map((file) => `./${file}`.slice(before.length, -behind.length || undefined));
      return middles.map((middle) => entry.replace('*', middle));
    });
    const code = `
      const entries = ${JSON.stringify(entries.map((entry) => `qj-widgets${entry.slice(1)}`))};
      const before = Object.keys(globalThis);
      for (const entry of entries) {
        const url = import.meta.resolve(entry);
        if (entry.endsWith('.js') || !/\\.\\w+$/.test(entry)) await import(entry);
        else (await import('node:fs')).accessSync(new URL(url));
      }
      const { setViewsBase } = await import('qj-widgets');
      setViewsBase('/qj/');
      // Lit notes its version, to warn of two, and has a registry of its own where there is none.
      const more = Object.keys(globalThis).filter((name) => !before.includes(name) && !/^(?:lit|reactiveElement|customElements$)/.test(name));
      console.log(JSON.stringify([entries.length, typeof document, more]));`;
    const { status, stdout, stderr } = runIn(folder, '--input-type=module', '-e', code);
    assert.equal(status, 0, stderr);
    assert.deepEqual(JSON.parse(stdout), [entries.length, 'undefined', []]);
  });

  test('each of its modules loads in plain Node by itself', () => {
    const paths = listOf(join(own, 'dist', 'lib')).filter((path) => path.endsWith('.js'));
    assert.ok(paths.length > 100);
    // Each in a worker of its own: nothing that another has loaded is there.
    const code = `
      import { Worker } from 'node:worker_threads';
      import { once } from 'node:events';
      for (const path of ${JSON.stringify(paths)}) {
        const url = new URL('file://' + ${JSON.stringify(join(own, 'dist', 'lib'))} + '/' + path);
        const worker = new Worker(url, { execArgv: [] });
        const failed = await Promise.race([once(worker, 'exit').then(() => null), once(worker, 'error')]);
        if (failed) console.log(path, failed[0].message);
      }`;
    const { status, stdout, stderr } = runIn(folder, '--input-type=module', '-e', code);
    assert.deepEqual([status, stdout], [0, ''], stderr);
  });

  describe('bundled, under the strict policy', () => {
    const APP = `import { setViewsBase } from 'qj-widgets';\nimport 'qj-widgets/all';\nsetViewsBase('/qj/');\n`;
    const BUNDLERS: Record<string, (entry: string, outdir: string) => Promise<unknown>> = {
      vite: (entry, outDir) =>
        build({
          root: folder,
          configFile: false,
          logLevel: 'error',
          base: './',
          build: {
            outDir,
            modulePreload: false,
            rolldownOptions: { input: entry, output: { entryFileNames: 'app.js' } },
          },
        }),
      esbuild: (entry, outdir) =>
        esbuild({
          entryPoints: [entry],
          outdir,
          bundle: true,
          splitting: true,
          minify: true,
          format: 'esm',
          logLevel: 'error',
        }),
    };

    for (const [name, bundle] of Object.entries(BUNDLERS)) {
      test(`${name}: every tag draws, live too, and a wrong id is answered with close ones`, async () => {
        const site = join(folder, `site-${name}`);
        mkdirSync(site);
        writeFileSync(join(folder, 'app.js'), APP);
        await bundle(join(folder, 'app.js'), join(site, 'out'));
        writeFileSync(
          join(site, 'index.html'),
          `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例</title>
          <script type="module" src="out/app.js"></script>
          ${RECORDS.map(({ name, attribute, storyView }) => `<qj-${name} ${attribute}="${storyView}"></qj-${name}>`).join('')}
          <qj-target-gauge id="wrong" target="gdp-2052"></qj-target-gauge></html>`,
        );
        const { page, complaints, requests } = await visit(`${await serve(staticHandler(site, served))}/index.html`);
        for (const tag of RECORDS.map(({ name }) => `qj-${name}`)) {
          const widget = page.locator(tag).first();
          await widget.scrollIntoViewIfNeeded();
          await widget.locator('.chart svg text').first().waitFor();
          await widget.locator('.canvas [data-key]').first().focus();
          await widget.locator('.chart svg text').first().waitFor();
        }
        const wrong = page.locator('#wrong');
        await wrong.scrollIntoViewIfNeeded();
        await wrong.locator('.problems', { hasText: 'gdp-2025' }).waitFor();
        // The view that does not exist is asked for, and is not there.
        assert.deepEqual(
          complaints.filter((complaint) => !complaint.includes('404') && !complaint.includes('gdp-2052')),
          [],
        );
        assert.ok(requests.every((request) => new URL(request).host === new URL(page.url()).host));
        await page.close();
      });
    }
  });

  test('the command writes all that a site serves, as the build has it', () => {
    const { status, stdout, stderr } = writing;
    assert.equal(status, 0, stderr);
    const written = listOf(served);
    assert.match(stdout, new RegExp(`^${written.length - 2} files of version `));
    assert.match(stderr, /--site/);
    // The build is for the sample server, these files for a site whose address nobody has given.
    const asBuilt = (path: string): string =>
      forSite(readFileSync(join(ROOT, 'dist', path), 'utf8'), SAMPLE_SITE, null);
    for (const path of written.filter((one) => one !== 'integrity.json'))
      if (namesSite(path)) assert.equal(readFileSync(join(served, path), 'utf8'), asBuilt(path), path);
      else assert.ok(sameFile(join(served, path), join(ROOT, 'dist', path)), path);
    const missing = filesBelow('dist', '')
      .map((path) => path.slice('dist/'.length))
      .filter((path) => isServed(path) && !written.includes(path) && !isForConsumers(path));
    assert.deepEqual(missing, []);
    for (const path of ['embed/gdp-2025.js', 'embed/gdp-2025.en.html', 'static/gdp-2025.en.svg', 'views.json'])
      assert.ok(written.includes(path), path);
  });

  test('the command asks where to write', () => {
    const { status, stderr } = runIn(folder, command, 'files');
    assert.equal(status, 2);
    assert.match(stderr, /-o DIR/);
    const wrong = runIn(folder, command, 'files', '-o', join(folder, 'other'), '--site', 'news.example');
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /https:\/\/news\.example\/qj\//);
  });

  test('SVG needs nothing more; PNG says in both languages what to install, and writes nothing', () => {
    const render = (file: string) =>
      runIn(folder, command, 'render', 'qj-target-gauge', '--target', 'gdp-2025', '-o', join(folder, file));
    assert.deepEqual(render('a.svg').status, 0);
    assert.match(readFileSync(join(folder, 'a.svg'), 'utf8'), /^<svg [^>]+>/);
    const { status, stderr } = render('a.png');
    assert.equal(status, 1);
    assert.match(stderr, /请安装.*npm install @resvg\/resvg-js fontkit/);
    assert.match(stderr, /PNG takes two more packages: npm install @resvg\/resvg-js fontkit/);
    assert.equal(existsSync(join(folder, 'a.png')), false);
  });
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { build } from 'vite';
import { staticHandler } from '../../scripts/static-server.js';
import { inlineOf } from '../../src/node.js';
import { serve, visit } from '../node/browser.js';
import { ROOT } from '../node/helpers.js';

const EXAMPLES = join(ROOT, 'demo', 'integrations');

const DIST = join(ROOT, 'dist');

/** Runs a tool of the project in the folder of an example. */
const run = (example: string, tool: string, ...given: string[]): Promise<{ status: number | null; output: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', tool), ...given], {
      cwd: join(EXAMPLES, example),
    });
    let output = '';
    child.stdout.on('data', (text) => (output += String(text)));
    child.stderr.on('data', (text) => (output += String(text)));
    child.on('close', (status) => {
      done({ status, output });
    });
  });

// The first three also hold lines that must be errors: an unknown view, a wrong choice, another element's event.
for (const [example, checker] of [
  ['react', 'typescript/bin/tsc'],
  ['vue', 'vue-tsc/bin/vue-tsc.js'],
  ['html', 'typescript/bin/tsc'],
  ['eleventy', 'typescript/bin/tsc'],
  ['server', 'typescript/bin/tsc'],
  ['editors', 'typescript/bin/tsc'],
] as const) {
  test(`${example}: the example keeps the types of the package's exports, and they refuse what is wrong`, async () => {
    assert.deepEqual(await run(example, checker, '-p', '.'), { status: 0, output: '' });
  });
}

describe('the examples, bundled from the exports and served under the strict policy', () => {
  const site = mkdtempSync(join(tmpdir(), 'qj-examples-'));
  let address = '';

  before(async () => {
    for (const example of ['react', 'vue', 'html']) {
      await build({
        root: join(EXAMPLES, example),
        configFile: example === 'vue' ? join(EXAMPLES, 'vue', 'vite.config.ts') : false,
        base: './',
        logLevel: 'error',
        build: { outDir: join(site, example), emptyOutDir: true, modulePreload: { polyfill: false } },
      });
    }
    address = await serve(staticHandler(site, DIST));
  });

  for (const [example, drawn] of [
    ['react', 4],
    ['vue', 4],
    ['html', 1],
  ] as const) {
    test(`${example}: draws, tells what was chosen, and asks the serving site alone`, async () => {
      const { page, complaints, requests } = await visit(`${address}/${example}/index.html`);
      const widgets = page.locator('qj-target-gauge, qj-county-map, qj-industry-chain');
      assert.equal(await widgets.count(), drawn);
      for (const widget of await widgets.all()) {
        await widget.scrollIntoViewIfNeeded();
        await widget.locator('.chart svg text').first().waitFor();
      }
      await page.locator('qj-target-gauge').first().locator('.mark').first().click();
      await page.locator('main > p', { hasText: '选中的数字：迈上2000亿元（2017年实际）' }).waitFor();
      assert.deepEqual(complaints, []);
      assert.deepEqual(
        requests.filter((request) => !request.startsWith(address)),
        [],
      );
      // What opened, and no more than that.
      assert.ok(requests.includes(`${address}/qj/views/target-gauge/gdp-2025/zh-CN.js`));
      assert.ok(!requests.includes(`${address}/qj/views/target-gauge/gdp-2025.js`));
      await page.close();
    });
  }

  test('react and vue: a state that changes changes the view', async () => {
    for (const example of ['react', 'vue']) {
      const { page, complaints } = await visit(`${address}/${example}/index.html`);
      await page.locator('select').selectOption('transport');
      const map = page.locator('qj-county-map');
      await map.scrollIntoViewIfNeeded();
      await map.locator('.heading', { hasText: '机场' }).waitFor();
      assert.deepEqual(complaints, []);
      await page.close();
    }
  });
});

test('plain HTML: the page of the demo draws without any tool and hears what was chosen', async () => {
  const address = await serve(staticHandler(join(ROOT, 'demo'), DIST));
  const { page, complaints } = await visit(`${address}/integrations/html/plain.html`);
  for (const widget of await page.locator('qj-target-gauge, qj-county-map').all()) {
    await widget.scrollIntoViewIfNeeded();
    await widget.locator('.chart svg text').first().waitFor();
  }
  await page.locator('.mark').first().click();
  await page.locator('#chosen', { hasText: '实际' }).waitFor();
  await page.locator('.county').first().click();
  await page.locator('#chosen', { hasText: /^[\u4e00-\u9fff]+[市县区]$/ }).waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
});

/** A page whose HTML has its views is a figure before any script, and answers after it; nothing is fetched for that. */
const answers = async (address: string, site: string, views: readonly string[]): Promise<void> => {
  const text = await (await fetch(address)).text();
  for (const view of views) assert.ok(text.includes(view), 'the view is in the HTML, letter by letter');
  const { page, complaints, requests } = await visit(address);
  for (const tag of ['qj-target-gauge', 'qj-county-map'].slice(0, views.length)) {
    const widget = page.locator(tag);
    assert.equal(await widget.locator('svg[slot=drawing]:visible').count(), 1);
    await widget.scrollIntoViewIfNeeded();
    await widget.locator('.canvas [data-key]').first().waitFor();
  }
  assert.deepEqual(
    requests.filter((request) => !request.startsWith(`${site}/`) || request.includes('/views/')),
    [],
  );
  await page.locator('.canvas [data-key]').first().click();
  await page.locator('.open', { hasText: '迈上2000亿元' }).waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
};

const GAUGE = inlineOf('qj-target-gauge', { target: 'gdp-2025', 'heading-level': '2' });
const MAP = inlineOf('qj-county-map', { layer: 'pattern', 'heading-level': '2' });

test('Eleventy: the site that it makes has the views in its pages, which answer', async () => {
  const site = mkdtempSync(join(tmpdir(), 'qj-eleventy-'));
  const { status, output } = await run('eleventy', '@11ty/eleventy/cmd.cjs', `--output=${site}`);
  assert.equal(status, 0, output);
  const address = await serve(staticHandler(site, DIST));
  await answers(`${address}/index.html`, address, [GAUGE, MAP]);
  assert.match(readFileSync(join(site, 'index.html'), 'utf8'), /<h1>示例：用 Eleventy 生成的文章<\/h1>/);
});

/** The example is JavaScript, as `node` runs it. */
interface Template {
  html: (strings: TemplateStringsArray, ...values: unknown[]) => { text: string };
  markup: (text: string) => unknown;
  page: (article: { title: string; lede: string; figure: unknown }) => string;
}

describe('a server with a template of its own', () => {
  const files = staticHandler(EXAMPLES, DIST);
  let address = '';

  before(async () => {
    const { listener } = (await import(join(EXAMPLES, 'server', 'server.js'))) as { listener: RequestListener };
    address = await serve((request, response) => {
      (request.url?.startsWith('/qj/') ? files : listener)(request, response);
    });
  });

  test('writes the view into the page, which answers', () => answers(`${address}/gdp`, address, [GAUGE]));

  test('serves the article without its figure where the id is wrong, and says so in its log', async (context) => {
    const warn = context.mock.method(console, 'warn', () => undefined);
    const response = await fetch(`${address}/misspelt`);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /文章照常打开。[\s\S]*图暂缺/);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /gdp-2026/);
    assert.equal((await fetch(`${address}/nothing`)).status, 404);
  });

  test('puts text into a page as text, and HTML of its own as HTML', async () => {
    const { html, markup, page } = (await import(join(EXAMPLES, 'server', 'page.js'))) as Template;
    const figure = html`<p>${'<b>&"'}</p>${markup('<i></i>')}`;
    assert.equal(figure.text, '<p>&#60;b&#62;&#38;&#34;</p><i></i>');
    assert.match(page({ title: '<script>', lede: '$& $1', figure }), /<h1>&#60;script&#62;<\/h1>\s*<p>\$&#38; \$1</);
  });
});

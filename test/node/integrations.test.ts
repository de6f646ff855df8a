import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { build } from 'vite';
import { staticHandler } from '../../scripts/static-server.js';
import { serve, visit } from './browser.js';
import { ROOT } from './helpers.js';

const EXAMPLES = join(ROOT, 'demo', 'integrations');

const checkTypes = (checker: string, example: string): Promise<{ status: number | null; output: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', checker), '-p', join(EXAMPLES, example)]);
    let output = '';
    child.stdout.on('data', (text) => (output += String(text)));
    child.stderr.on('data', (text) => (output += String(text)));
    child.on('close', (status) => {
      done({ status, output });
    });
  });

// Each also holds lines that must be errors: an unknown view, a wrong choice, another element's event.
for (const [example, checker] of [
  ['react', 'typescript/bin/tsc'],
  ['vue', 'vue-tsc/bin/vue-tsc.js'],
  ['html', 'typescript/bin/tsc'],
] as const) {
  test(`${example}: the example keeps the types of the package's exports, and they refuse what is wrong`, async () => {
    assert.deepEqual(await checkTypes(checker, example), { status: 0, output: '' });
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
    address = await serve(staticHandler(site, join(ROOT, 'dist')));
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
  const address = await serve(staticHandler(join(ROOT, 'demo'), join(ROOT, 'dist')));
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

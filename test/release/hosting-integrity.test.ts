import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { STRICT_POLICY, staticHandler } from '../../scripts/static-server.js';
import { serve, visit } from '../node/browser.js';
import { ROOT, filesBelow, readText } from '../node/helpers.js';

interface Integrity {
  version: string;
  files: Record<string, string>;
}

const DIST = join(ROOT, 'dist');

const { version, files } = JSON.parse(readText('dist/integrity.json')) as Integrity;

const hash = (algorithm: string, content: string | Buffer): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

test('every file that a page may load has its hash, and no other', () => {
  const inBuild = filesBelow('dist', '').map((path) => path.slice('dist/'.length));
  for (const [path, expected] of Object.entries(files)) {
    assert.equal(hash('sha384', readFileSync(join(DIST, path))), expected, path);
  }
  const left = inBuild.filter((path) => !(path in files));
  for (const path of left) {
    assert.match(
      path,
      /^(?:\.vite|lib|single|types|command)\/|^(?:cli|node)\.js$|^(?:[\w.-]+-custom-data|custom-elements|web-types|integrity[\w-]*)\.json$/,
    );
  }
  for (const path of [
    'qj-widgets.js',
    'embed.html',
    'embed/gdp-2025.js',
    'static/pattern.en.svg',
    'views/county-map/index.js',
  ]) {
    assert.ok(path in files, path);
  }
  assert.equal(version, (JSON.parse(readText('package.json')) as { version: string }).version);
});

test('the import map of the build names the modules as the versioned folder serves them', () => {
  const { integrity } = JSON.parse(readText('dist/integrity-importmap.json')) as { integrity: Record<string, string> };
  const folder = `/qj/${version}/`;
  const chunks = Object.keys(files).filter((path) => /^[\w-]+-[0-9a-f]{7}\.js$/.test(path));
  assert.ok(chunks.length > 20);
  for (const path of [...chunks, 'qj-widgets.js']) assert.equal(integrity[folder + path], files[path], path);
});

describe('a page that pins its files, in a browser under the strict policy', () => {
  const folder = `/qj/${version}/`;
  const text = '曲靖市，地区生产总值：2025年目标';
  const tag = `<qj-target-gauge target="gdp-2025">${text}</qj-target-gauge>`;
  /** The path in `dist/` of what somebody has changed on the server. */
  let changed = '';
  let address = '';

  before(async () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/integrity.ts', '--base', folder, '--view', 'target-gauge/gdp-2025'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const [pinned = '', policy = ''] = stdout.split('\n\nContent-Security-Policy: ');
    const single = `<script src="${folder}embed/gdp-2025.js" integrity="${files['embed/gdp-2025.js'] ?? ''}" async></script>`;
    const pages: Record<string, string> = { '/module.html': pinned, '/single.html': single };
    const build = staticHandler(DIST, DIST);
    address = await serve((request, response) => {
      const path = request.url ?? '';
      const head = pages[path];
      if (head !== undefined) {
        const own = path === '/module.html' ? STRICT_POLICY.replace("script-src 'self'", policy.trim()) : STRICT_POLICY;
        response.setHeader('Content-Security-Policy', own);
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><html lang="zh-CN"><title>示例</title>${head}<body>${tag}</body></html>`);
      } else if (changed !== '' && path === folder + changed) {
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.end(`${readText(`dist/${changed}`)}\n/* somebody else */\n`);
      } else {
        request.url = path.replace(folder, '/qj/');
        build(request, response);
      }
    });
  });

  for (const page of ['module.html', 'single.html']) {
    test(`${page}: untouched files draw, and answer`, async () => {
      changed = '';
      const { page: tab, complaints } = await visit(`${address}/${page}`);
      await tab.locator('.chart svg text').first().waitFor();
      await tab.locator('.mark').first().focus();
      await tab.locator('.tooltip').waitFor();
      assert.deepEqual(complaints, []);
      await tab.close();
    });
  }

  for (const [page, file] of [
    ['module.html', 'qj-widgets.js'],
    ['single.html', 'embed/gdp-2025.js'],
  ] as const) {
    test(`${page}: a script that was changed is not run, and the text stands`, async () => {
      changed = file;
      const { page: tab, complaints } = await visit(`${address}/${page}`);
      assert.match(complaints.join('\n'), /integrity/);
      assert.equal(await tab.evaluate(() => customElements.get('qj-target-gauge') === undefined), true);
      assert.equal(await tab.locator('qj-target-gauge').innerText(), text);
      await tab.close();
    });
  }

  test('module.html: a chunk that was changed is not run, and the picture stays', async () => {
    const { integrity } = JSON.parse(readText('dist/integrity-importmap.json')) as {
      integrity: Record<string, string>;
    };
    const chunk = Object.keys(integrity).find((path) => path.includes('/details-'));
    assert.ok(chunk);
    changed = chunk.slice(folder.length);
    const { page: tab, complaints } = await visit(`${address}/module.html`);
    await tab.locator('.chart svg text').first().waitFor();
    const refused = tab.waitForEvent('console', (message) => message.text().includes('integrity'));
    await tab.locator('.mark').first().focus();
    await refused;
    await tab.locator('.problems').waitFor();
    assert.equal(await tab.locator('.tooltip').count(), 0);
    assert.ok((await tab.locator('.chart svg text').count()) > 0);
    assert.match(complaints.join('\n'), /integrity/);
    await tab.close();
  });

  test('module.html: a picture that was changed is not run: the view is drawn from its data', async () => {
    changed = '';
    const { page: probe, requests } = await visit(`${address}/module.html`);
    await probe.locator('.chart svg text').first().waitFor();
    const picture = requests.find((request) => request.includes('/views/'));
    await probe.close();
    assert.ok(picture);
    changed = picture.slice((address + folder).length);
    const { page: tab, complaints } = await visit(`${address}/module.html`);
    await tab.locator('.chart svg text').first().waitFor();
    assert.equal(await tab.locator('.problems').count(), 0);
    assert.match(complaints.join('\n'), /integrity/);
    await tab.close();
  });
});

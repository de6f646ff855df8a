import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { hashOf, servedFiles, version } from '../../scripts/served-files.js';
import { STRICT_POLICY } from '../../scripts/static-server.js';
import { isForConsumers } from '../../src/static/site.js';
import { visit } from '../node/browser.js';
import { ROOT, readText } from '../node/helpers.js';

/** Our example for nginx, run by nginx: the build is released into a site of its own and asked for as browsers ask. */

if (spawnSync('nginx', ['-v']).error) {
  console.error('nginx is not installed (Debian: apt-get install nginx-light); this test runs our example with it.');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'qj-nginx-'));
const site = join(folder, 'www');

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

const RELEASE = `/qj/${version}/`;

let port = 0;
let nginx: ChildProcess | undefined;

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** The path as it is: nothing is tidied or decoded on the way. */
const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });

before(async () => {
  port = await freePort();
  mkdirSync(join(site, 'uploads'), { recursive: true });
  const released = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/release-folder.ts', join(site, 'qj')], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.equal(released.status, 0, released.stderr);
  const article = (head: string, body: string): string =>
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>示例</title>${head}</head><body>${body}</body></html>`;
  writeFileSync(
    join(site, 'article.html'),
    article(
      '<script type="module" src="/qj/qj-widgets.js"></script><link rel="stylesheet" href="/qj/views/target-gauge/gdp-2025.css">',
      '<qj-target-gauge target="gdp-2025">甲</qj-target-gauge><p><a href="/qj/embed.html#qj-county-map?layer=towns">乙</a></p>',
    ),
  );
  mkdirSync(join(site, 'data'));
  writeFileSync(
    join(site, 'data', 'article.html'),
    article(
      '<link rel="stylesheet" href="/qj/views/target-gauge/gdp-2025.css">',
      `<qj-target-gauge target="gdp-2025">甲</qj-target-gauge><script type="module" src="${RELEASE}qj-widgets.js"></script>`,
    ),
  );
  // What a reader may upload to a site.
  writeFileSync(join(site, 'uploads', 'x.js'), 'globalThis.uploaded = true; export default {};');
  const example = readText('demo/integrations/nginx.conf')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('/srv/www', site);
  const at = (name: string): string => join(folder, name);
  writeFileSync(
    at('nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${at('nginx.pid')};
error_log stderr warn;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${at(name)};`).join(' ')}
  ${example}
}
`,
  );
  const checked = spawnSync('nginx', ['-t', '-c', at('nginx.conf'), '-p', folder], { encoding: 'utf8' });
  assert.equal(checked.status, 0, checked.stderr);
  nginx = spawn('nginx', ['-c', at('nginx.conf'), '-p', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  for (let tries = 0; ; tries++) {
    try {
      await get('/');
      return;
    } catch (error) {
      if (tries > 200) throw error;
      await pause(25);
    }
  }
});

after(() => {
  nginx?.kill();
  rmSync(folder, { recursive: true, force: true });
});

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
};

describe('files', () => {
  test('each has its type with the charset, may be kept for a year, and is what was released', async () => {
    const endings = new Set<string>();
    // A release whose address nobody has given has no files for oEmbed and cards.
    for (const path of servedFiles().filter((one) => !isForConsumers(one))) {
      const { status, headers, body } = await get(RELEASE + path);
      const ending = path.split('.').pop() ?? '';
      endings.add(ending);
      assert.equal(status, 200, path);
      assert.equal(headers['content-type'], TYPES[ending], path);
      assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable', path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(headers['access-control-allow-origin'], '*', path);
      assert.equal(headers['content-security-policy'], STRICT_POLICY, path);
      assert.equal(headers['content-encoding'], undefined, path);
      const original = (await get(RELEASE + path, { 'accept-encoding': 'gzip' })) satisfies Answer;
      const whole = original.headers['content-encoding'] === 'gzip' ? gunzipSync(original.body) : original.body;
      assert.equal(hashOf(whole, 'sha384'), hashOf(body, 'sha384'), path);
    }
    assert.deepEqual([...endings].sort(), ['css', 'html', 'js', 'json', 'svg', 'txt']);
  });

  test('compressed copies go to whom they suit', async () => {
    const { headers, body } = await get(`${RELEASE}qj-widgets.js`, { 'accept-encoding': 'gzip' });
    assert.equal(headers['content-encoding'], 'gzip');
    assert.equal(headers.vary, 'Accept-Encoding');
    assert.ok(gunzipSync(body).toString().includes('customElements'));
  });

  test('what is not there is not kept, and the policy stands on its answer too', async () => {
    for (const path of [`${RELEASE}no-such-file.js`, '/qj/9.9.9/qj-widgets.js', `${RELEASE}views/`]) {
      const { status, headers } = await get(path);
      assert.ok(status === 404 || status === 403, path);
      assert.equal(headers['cache-control'], undefined, path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
    }
  });

  test('the release’s neighbours are out of reach', async () => {
    for (const path of ['/qj/../../nginx.conf', '/qj/%2e%2e/%2e%2e/nginx.conf', '/qj/..%2f..%2fnginx.conf']) {
      const { status, body } = await get(path);
      assert.ok(status !== undefined && status >= 400, path);
      assert.doesNotMatch(body.toString(), /daemon off/);
    }
  });
});

describe('short addresses', () => {
  test('lead to the release by a path alone, whatever host, port and protocol the reader used', async () => {
    for (const path of [
      'qj-widgets.js',
      'embed/gdp-2025.html',
      'views/target-gauge/gdp-2025.css',
      'static/gdp-2025.en.svg',
      'builder/index.html?view=gdp-2025&form=link',
    ]) {
      const { status, headers } = await get(`/qj/${path}`, { host: 'news.example', 'x-forwarded-proto': 'https' });
      assert.equal(status, 302, path);
      assert.equal(headers.location, RELEASE + path);
      assert.equal(headers['cache-control'], 'public, max-age=300');
    }
  });

  test('no header can be put into the answer', async () => {
    for (const path of [
      '/qj/a%0d%0aSet-Cookie:%20b=1',
      '/qj/%0aLocation:%20//other.example/',
      '/qj//other.example/x',
    ]) {
      const { headers } = await get(path);
      assert.equal(headers['set-cookie'], undefined);
      assert.ok(headers.location?.startsWith(RELEASE) ?? true, `${path}: ${headers.location ?? ''}`);
    }
  });
});

describe('pages', () => {
  const shows = (address: string) => visit(`http://127.0.0.1:${port}${address}`);

  test('an article draws its widget and its link under the policy, from the release', async () => {
    const { page, complaints, requests } = await shows('/article.html');
    await page.locator('qj-target-gauge .chart svg text').first().waitFor();
    await page.locator('qj-county-map .chart svg text').first().waitFor();
    await page.locator('qj-target-gauge .mark').first().focus();
    await page.locator('qj-target-gauge .chart svg text').first().waitFor();
    assert.deepEqual(complaints, []);
    const paths = requests.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/qj/'));
    assert.deepEqual(
      paths.filter((path) => !path.startsWith(RELEASE)),
      ['/qj/qj-widgets.js', '/qj/views/target-gauge/gdp-2025.css'],
    );
    await page.close();
  });

  test('a page is compressed, names its charset, and is asked for again', async () => {
    const { headers, body } = await get('/article.html', { 'accept-encoding': 'gzip' });
    assert.equal(headers['content-encoding'], 'gzip');
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal(headers.vary, 'Accept-Encoding');
    assert.equal(headers['link'], undefined);
    assert.match(gunzipSync(body).toString(), /qj-target-gauge/);
    assert.equal((await get('/article.html', { 'if-none-match': headers.etag ?? '' })).status, 304);
  });

  test('a section with the script at its pages’ end names it in a header, as the handbook writes it; it is loaded once', async () => {
    const { headers } = await get('/data/article.html');
    const link = String(headers['link']);
    for (const locale of ['en', 'zh-CN']) assert.ok(readText(`docs/${locale}/hosting.md`).includes(`Link: ${link}`));
    const { page, complaints, requests } = await shows('/data/article.html');
    await page.locator('qj-target-gauge .chart svg text').first().waitFor();
    // A browser complains of what it has preloaded and not used.
    await page.waitForTimeout(5000);
    assert.deepEqual(complaints, []);
    assert.equal(requests.filter((url) => url.endsWith('/qj-widgets.js')).length, 1);
    await page.close();
  });

  test('an iframe’s page draws, and its policy names who may frame it', async () => {
    const { headers } = await get(`${RELEASE}embed/gdp-2025.html`);
    assert.match(String(headers['content-security-policy']), /frame-ancestors 'self'/);
    const { page, complaints } = await shows('/qj/embed/gdp-2025.html');
    await page.locator('.chart svg text').first().waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('no address makes an iframe’s page run a script that somebody uploaded', async () => {
    // The server does what it may: it decodes the path, and the file is there.
    assert.equal((await get(`${RELEASE}views/target-gauge/..%2F..%2F..%2F..%2Fuploads%2Fx.js`)).status, 200);
    for (const path of ['embed.html', 'embed/gdp-2025.html', 'embed/towns.html']) {
      const { page, requests } = await shows(RELEASE + path);
      for (const id of ['../../../uploads/x', '../../../../uploads/x', '..%2F..%2F..%2F..%2Fuploads%2Fx']) {
        for (const query of [
          `qj-target-gauge?target=${id}`,
          `qj-target-gauge?target=${encodeURIComponent(id)}`,
          `qj-county-map?layer=${id}&layers=${id}&highlight=${id}`,
          `qj-industry-chain?chain=${id}&focus=${id}`,
        ]) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, `${query}&lang=${id}`);
          await page.locator('.chart svg text, .problems').first().waitFor();
        }
      }
      await page.waitForLoadState('networkidle');
      assert.equal(await page.evaluate(() => 'uploaded' in globalThis), false);
      assert.deepEqual(
        requests.map((url) => url.replace(/#.*/, '')).filter((url) => /uploads|%2f/i.test(url)),
        [],
      );
      await page.close();
    }
  });
});

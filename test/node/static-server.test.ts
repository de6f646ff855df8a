import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { encodingFor } from '../../scripts/compression.js';
import { moduleFiles, servedFiles } from '../../scripts/served-files.js';
import { neverChanges } from '../../scripts/static-files.js';
import { staticHandler } from '../../scripts/static-server.js';
import { serve } from './browser.js';
import { ROOT } from './helpers.js';

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** As `curl --path-as-is` asks: nothing is tidied or decoded on the way. */
const ask = (
  address: string,
  path: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' | 'POST' = 'GET',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });

test('the sample server answers what nobody should ask, and goes on', async () => {
  const address = await serve(staticHandler(join(ROOT, 'demo'), join(ROOT, 'dist')));
  for (const range of [
    'bytes=10-5',
    'bytes=-',
    'bytes=a-b',
    'bytes=0-1,5-4',
    'bytes=-5',
    'bytes=99999999-',
    'lines=1-2',
    'bytes=1e9-',
  ]) {
    assert.equal((await ask(address, '/qj/views.json', { range })).status, 200, range);
  }
  for (const path of [
    '/%',
    '/%E0%A4%A',
    '/%00',
    '/qj/%00.js',
    '/qj/../package.json',
    '/qj/..%2Fpackage.json',
    '/qj/%2e%2e/package.json',
    '/..%5Cpackage.json',
    '/qj',
  ]) {
    const { status } = await ask(address, path);
    assert.ok(status !== undefined && status >= 400 && status < 500, `${path}: ${String(status)}`);
  }
  assert.equal((await ask(address, '/qj/views.json')).status, 200);
});

test('the encoding is the one that the browser likes best, and none that it refuses', () => {
  for (const [accepted, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.5, gzip;q=1.0', 'gzip'],
    ['gzip;q=0, br;q=0.0', null],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['gzip;q=often', null],
    ['zstd', null],
    ['', null],
  ] as const) {
    assert.equal(encodingFor(accepted), encoding, accepted);
  }
});

test('only chunks, which are named by their content, are never asked for again', () => {
  const chunks = moduleFiles().filter((path) => path !== 'qj-widgets.js');
  assert.ok(chunks.length > 20);
  assert.deepEqual(servedFiles().filter(neverChanges), chunks);
});

describe('a small site', () => {
  const site = mkdtempSync(join(tmpdir(), 'qj-site-'));
  const page = `<!doctype html><title>示例</title>${'<p>曲靖</p>'.repeat(200)}`;
  const pagePath = join(site, 'page.html');
  let address = '';

  before(async () => {
    mkdirSync(join(site, 'dist'));
    writeFileSync(pagePath, page);
    writeFileSync(join(site, 'small.css'), 'p { color: red }');
    writeFileSync(join(site, 'picture.png'), Buffer.alloc(2000));
    for (const name of ['chunk-1fe5f12.js', 'qj-widgets.js']) {
      writeFileSync(join(site, 'dist', name), 'export default 1;\n'.repeat(100));
    }
    address = await serve(staticHandler(site, join(site, 'dist')));
  });

  for (const [encoding, decode] of [
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const) {
    test(`${encoding}: text is smaller on its way, whole when it arrives, and as long as was said`, async () => {
      const { status, headers, body } = await ask(address, '/page.html', { 'accept-encoding': encoding });
      assert.equal(status, 200);
      assert.equal(headers['content-encoding'], encoding);
      assert.equal(headers.vary, 'Accept-Encoding');
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(headers['content-length'], String(body.length));
      assert.ok(body.length < page.length / 10);
      assert.equal(decode(body).toString(), page);
    });
  }

  test('who takes no encoding gets the file as it is, and caches keep the two apart', async () => {
    const { headers, body } = await ask(address, '/page');
    assert.equal(headers['content-encoding'], undefined);
    assert.equal(headers['content-length'], String(body.length));
    assert.equal(headers.vary, 'Accept-Encoding');
    assert.equal(body.toString(), page);
  });

  test('pictures and what is small already are sent as they are', async () => {
    for (const [path, type] of [
      ['/picture.png', 'image/png'],
      ['/small.css', 'text/css; charset=utf-8'],
    ] as const) {
      const { headers, body } = await ask(address, path, { 'accept-encoding': 'gzip, br' });
      assert.equal(headers['content-encoding'], undefined, path);
      assert.equal(headers['content-type'], type);
      assert.deepEqual(body, readFileSync(join(site, path)));
    }
  });

  test('HEAD says what GET would, without the body', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const [head, get] = [
        await ask(address, '/page.html', { 'accept-encoding': encoding }, 'HEAD'),
        await ask(address, '/page.html', { 'accept-encoding': encoding }),
      ];
      assert.equal(head.body.length, 0);
      assert.deepEqual({ ...head.headers, date: '' }, { ...get.headers, date: '' });
    }
  });

  test('who has the file already is told so, in a few bytes', async () => {
    const { headers } = await ask(address, '/page.html', { 'accept-encoding': 'br' });
    const etag = headers.etag ?? '';
    for (const condition of [etag, `"other", ${etag}`, '*']) {
      const again = await ask(address, '/page.html', { 'accept-encoding': 'br', 'if-none-match': condition });
      assert.equal(again.status, 304, condition);
      assert.equal(again.body.length, 0);
      for (const name of ['etag', 'vary', 'cache-control']) assert.equal(again.headers[name], headers[name], name);
    }
    assert.equal((await ask(address, '/page.html', { 'if-none-match': '"other"' })).status, 200);
  });

  test('chunks are kept for a year, everything else is asked for again; nobody writes', async () => {
    const cacheOf = async (path: string) => (await ask(address, path)).headers['cache-control'];
    assert.equal(await cacheOf('/qj/chunk-1fe5f12.js'), 'public, max-age=31536000, immutable');
    for (const path of ['/qj/qj-widgets.js', '/page.html', '/dist/chunk-1fe5f12.js'])
      assert.equal(await cacheOf(path), 'no-cache', path);
    assert.equal(await cacheOf('/qj/chunk-0000000.js'), undefined, 'what is not there is not kept');
    const { status, headers } = await ask(address, '/page.html', {}, 'POST');
    assert.equal(status, 405);
    assert.equal(headers.allow, 'GET, HEAD');
  });

  test('a file is compressed once, and again when it has changed', async () => {
    const bodyOf = async (): Promise<string> =>
      brotliDecompressSync((await ask(address, '/page.html', { 'accept-encoding': 'br' })).body).toString();
    const { atime, mtime } = statSync(pagePath);
    utimesSync(pagePath, atime, mtime);
    assert.equal(await bodyOf(), page);
    const other = page.replaceAll('曲靖', '昆明');
    writeFileSync(pagePath, other);
    utimesSync(pagePath, atime, mtime);
    assert.equal(await bodyOf(), page, 'of the same size and time: nobody looked into it');
    utimesSync(pagePath, atime, new Date(mtime.getTime() + 1000));
    assert.equal(await bodyOf(), other);
  });
});

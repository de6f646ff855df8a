import assert from 'node:assert/strict';
import { request } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { staticHandler } from '../../scripts/static-server.js';
import { serve } from './browser.js';
import { ROOT } from './helpers.js';

/** As `curl --path-as-is` asks: nothing is tidied on the way. */
const statusOf = (address: string, path: string, headers: Record<string, string> = {}): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      response.on('end', () => {
        resolve(response.statusCode);
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
    assert.equal(await statusOf(address, '/qj/views.json', { range }), 200, range);
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
    const status = await statusOf(address, path);
    assert.ok(status !== undefined && status >= 400 && status < 500, `${path}: ${String(status)}`);
  }
  assert.equal(await statusOf(address, '/qj/views.json'), 200);
});

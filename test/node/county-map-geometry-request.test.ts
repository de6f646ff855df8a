import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { createGzip } from 'node:zlib';
import { loadGeometry, MOST_FILE } from '../../src/widgets/county-map/geometry-request.js';
import { COUNTIES, GOOD, text, without } from './county-map-geometry-helpers.js';
import { geographyFrom } from './county-map-helpers.js';

test('loading takes an answer with JSON only', async () => {
  const real = globalThis.fetch;
  const answer = (body: string, status = 200) => {
    globalThis.fetch = () => Promise.resolve(new Response(body, { status }));
  };
  try {
    answer(text(GOOD));
    assert.deepEqual(await loadGeometry('/a.json'), { geography: geographyFrom(COUNTIES) });
    answer(text(GOOD), 404);
    assert.deepEqual(await loadGeometry('/a.json'), { reason: 'load' });
    answer('<html>');
    assert.deepEqual(await loadGeometry('/a.json'), { reason: 'load' });
    answer(text(without('530304')));
    assert.deepEqual(await loadGeometry('/a.json'), { reason: 'partial', missing: ['530304'] });
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    assert.deepEqual(await loadGeometry('/a.json'), { reason: 'load' });
  } finally {
    globalThis.fetch = real;
  }
});

test('an answer that never ends is given up after a while, or with whoever asked, and its connection is closed', async ({
  mock,
}) => {
  // Time begins to pass when the server is asked, however late that is on a busy machine.
  mock.timers.enable({ apis: ['setTimeout'] });
  let clock: NodeJS.Timeout | undefined;
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"type":');
    // The first never says more, the second never stops.
    if (request.url === '/trickle') {
      const drop = setInterval(() => response.write(' '), 5);
      response.on('close', () => {
        clearInterval(drop);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const closed = () =>
    new Promise<void>((resolve) => {
      server.once('request', (_, response) => response.once('close', resolve));
    });
  try {
    for (const path of ['silent', 'trickle']) {
      const gone = closed();
      server.once('request', () => {
        clock = setInterval(() => {
          mock.timers.tick(10);
        }, 10);
      });
      const located = await loadGeometry(`http://127.0.0.1:${port}/${path}`, new AbortController(), 100);
      clearInterval(clock);
      assert.deepEqual(located, { reason: 'slow' }, path);
      await gone;
      const left = new AbortController();
      const alsoGone = closed();
      server.once('request', () => {
        left.abort();
      });
      assert.deepEqual(await loadGeometry(`http://127.0.0.1:${port}/${path}`, left), { reason: 'load' }, path);
      await alsoGone;
    }
  } finally {
    clearInterval(clock);
    server.closeAllConnections();
    server.close();
  }
});

test('an answer with more bytes than a page reads is too large, however it is packed, and is not read to its end', async () => {
  let sent = 0;
  const server = createServer((_, response) => {
    const packed = createGzip();
    packed.pipe(response.writeHead(200, { 'content-encoding': 'gzip' }));
    const blank = Buffer.alloc(1 << 20, ' ');
    const more = () => {
      if (response.closed || response.destroyed) return;
      sent += blank.length;
      packed.write(blank, more);
    };
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const located = await loadGeometry(`http://127.0.0.1:${port}/`);
    assert.deepEqual(located, { reason: 'large' });
    assert.ok(sent > MOST_FILE);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

/** The bench's own server: everything is compressed before the first request, so that no load waits for it. */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypeOf, isText } from '../scripts/content-types.js';

/** Where the built files are served, and where snippets expect them. */
export const OWN_URL = '/qj/';

export const OWN_SCRIPT = `<script type="module" src="${OWN_URL}qj-widgets.js"></script>`;

/** Bodies by path, compressed. */
export type Site = Map<string, Buffer>;

export const addFile = (site: Site, path: string, body: string | Buffer): void => {
  site.set(path, gzipSync(body, { level: 9 }));
};

/** The built files that a page can ask for; the modules for bundlers and the types are not among them. */
export const addFolder = (site: Site, url: string, folder: string): void => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
    const [top = ''] = path.split(sep);
    if (!entry.isFile() || !isText(path) || ['lib', 'types', 'cli.js'].includes(top)) continue;
    addFile(site, posix.join(url, ...path.split(sep)), readFileSync(join(folder, path)));
  }
};

export const serve = async (site: Site): Promise<{ origin: string; close: () => void }> => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = site.get(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': contentTypeOf(path),
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
    });
    response.end(body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

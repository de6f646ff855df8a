import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { FRAMES_POLICY, staticHandler } from '../../scripts/static-server.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface Site {
  origin: string;
  /** The address of a page that holds this markup, with our scripts and under the strict policy. */
  page: (body: string) => string;
  close: () => void;
}

const HEAD =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>示例</title><script src="/qj/qj-frames.js"></script>' +
  '<script type="module" src="/qj/qj-widgets.js"></script></head><body>';

/** The built files, and pages for a batch of inputs each. */
export const startSite = async (): Promise<Site> => {
  const files = staticHandler(folder('../pages'), folder('../../dist'));
  const pages = new Map<string, string>();
  let made = 0;
  const server = createServer((request, response) => {
    const body = pages.get(request.url ?? '');
    if (body === undefined) {
      files(request, response);
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': FRAMES_POLICY });
    response.end(`${HEAD}${body}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: (body) => {
      const path = `/abuse/${(made += 1)}.html`;
      pages.set(path, body);
      return origin + path;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { STRICT_POLICY, staticHandler } from '../../scripts/static-server.js';
import { LOCALES } from '../../src/core/locale.js';
import { inlineOf } from '../../src/node.js';
import { RECORDS } from '../../src/widgets/records.js';
import type { Report, Run } from './records.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** As long as an engine may be silent, in milliseconds. */
const PATIENCE = 90_000;

const probeScript = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2021', lib: { entry: folder('probe.ts'), formats: ['es'] } },
  });
  const [first] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  return first?.output[0].code ?? '';
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
};

export interface Site {
  /** A page for one engine, and what it tells; rejects where the engine fails or falls silent. */
  page: (name: string) => { address: string; run: Promise<Run> };
  close: () => void;
}

/** A view of each widget as it stands in a page before its script: strict policies leave parsing markup to the page itself. */
const standingViews = (): string =>
  RECORDS.flatMap(({ name, attribute, storyView }) =>
    LOCALES.map((lang) => {
      const [tag] = /<qj-.*<\/qj-[\w-]+>/s.exec(inlineOf(`qj-${name}`, { [attribute]: storyView, lang })) ?? [];
      return `<template lang="${lang}">${tag ?? ''}</template>`;
    }),
  ).join('');

const pageOf = (views: string): string =>
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Engines</title>' +
  `<script type="module" src="/engines/probe.js"></script></head><body>${views}</body></html>`;

/** Serves the built files under the strict policy, and takes what engines tell of them. */
export const startSite = async (): Promise<Site> => {
  const script = await probeScript();
  const page = pageOf(standingViews());
  const files = staticHandler(folder('../pages'), folder('../../dist'));
  const listeners = new Map<string, (path: string, content: unknown) => void>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const answer = (type: string, text: string) => {
      response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': STRICT_POLICY });
      response.end(text);
    };
    if (request.method === 'POST') {
      void bodyOf(request).then((body) => {
        // Each engine has an address of its own, which its reports name.
        listeners.get(new URL(request.headers.referer ?? '', 'http://none').search)?.(path, JSON.parse(body));
        answer('text/plain', '');
      });
    } else if (path.startsWith('/engines/index.html')) answer('text/html; charset=utf-8', page);
    else if (path === '/engines/probe.js') answer('text/javascript', script);
    else files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    page: (name) => {
      const search = `?${encodeURIComponent(name)}`;
      const reports: Report[] = [];
      const run = new Promise<Run>((resolve, reject) => {
        const giveUp = () => {
          reject(new Error(`silent after ${reports.at(-1)?.subject ?? 'its start'}`));
        };
        let silence = setTimeout(giveUp, PATIENCE);
        listeners.set(search, (path, content) => {
          clearTimeout(silence);
          if (path === '/engines/failed') reject(new Error(String(content)));
          else if (path === '/engines/done') resolve({ agent: String(content), reports });
          else {
            reports.push(content as Report);
            silence = setTimeout(giveUp, PATIENCE);
          }
        });
      });
      return { address: `${origin}/engines/index.html${search}`, run };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { FRAMES_POLICY, STRICT_POLICY, staticHandler } from '../../scripts/static-server.js';
import { LOCALES } from '../../src/core/locale.js';
import { inlineOf } from '../../src/node.js';
import { RECORDS } from '../../src/widgets/records.js';
import type { Run } from './records.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** As long as an engine may be silent, in milliseconds. */
const PATIENCE = 90_000;

const scriptOf = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2021', lib: { entry: folder(entry), formats: ['es'] } },
  });
  const [first] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  return first?.output[0].code ?? '';
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
};

/** What is tried: every view, or the builder's page as an editor uses it. */
export const PAGES = ['views', 'desk'] as const;

export type PageName = (typeof PAGES)[number];

export interface Site {
  origin: string;
  /** A page for one engine, and what it tells; rejects where the engine fails or falls silent. */
  page: <Told extends { subject: string }>(
    page: PageName,
    engine: string,
  ) => { address: string; run: Promise<Run<Told>> };
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

const pageOf = (name: PageName, content: string): string =>
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Engines</title>' +
  `<script type="module" src="/engines/${name}.js"></script></head><body>${content}</body></html>`;

interface Served {
  type: string;
  policy: string;
  text: string;
}

const served = async (name: PageName, entry: string, policy: string, content: string): Promise<[string, Served][]> => [
  [`/engines/${name}.html`, { type: 'text/html; charset=utf-8', policy, text: pageOf(name, content) }],
  [`/engines/${name}.js`, { type: 'text/javascript', policy, text: await scriptOf(entry) }],
];

/** Serves the built files under the strict policy, and takes what engines tell of them. */
export const startSite = async (): Promise<Site> => {
  const own = new Map([
    ...(await served('views', 'probe.ts', STRICT_POLICY, standingViews())),
    // The builder stands in a frame of its page.
    ...(await served('desk', 'desk/probe.ts', FRAMES_POLICY, '')),
  ]);
  const files = staticHandler(folder('../pages'), folder('../../dist'));
  const listeners = new Map<string, (path: string, content: unknown) => void>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (request.method === 'POST') {
      void bodyOf(request).then((body) => {
        // Each engine has an address of its own, which its reports name.
        listeners.get(new URL(request.headers.referer ?? '', 'http://none').search)?.(path, JSON.parse(body));
        response.end();
      });
      return;
    }
    const file = own.get(path.split('?')[0] ?? '');
    if (!file) {
      files(request, response);
      return;
    }
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Security-Policy': file.policy });
    response.end(file.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: <Told extends { subject: string }>(page: PageName, engine: string) => {
      const search = `?${encodeURIComponent(engine)}`;
      const reports: Told[] = [];
      const run = new Promise<Run<Told>>((resolve, reject) => {
        const giveUp = () => {
          reject(new Error(`silent after ${reports.at(-1)?.subject ?? 'its start'}`));
        };
        let silence = setTimeout(giveUp, PATIENCE);
        listeners.set(search, (path, content) => {
          clearTimeout(silence);
          if (path === '/engines/failed') reject(new Error(String(content)));
          else if (path === '/engines/done') resolve({ agent: String(content), reports });
          else {
            reports.push(content as Told);
            silence = setTimeout(giveUp, PATIENCE);
          }
        });
      });
      return { address: `${origin}/engines/${page}.html${search}`, run };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

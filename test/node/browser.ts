import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { type Browser, type Page } from 'playwright-core';
import { launchChromium } from '../../scripts/find-chromium.mjs';

let browser: Promise<Browser> | null = null;
const servers: Server[] = [];

after(async () => {
  // Servers end also where the browser did not start: the tests would else never end.
  const started = await browser?.catch(() => null);
  await started?.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

export interface Visit {
  page: Page;
  /** What the page's policy, its scripts and its requests complain of. */
  complaints: string[];
  /** The paths that it asked for. */
  requests: string[];
}

/** A page of a site in a real browser. */
export const visit = async (address: string): Promise<Visit> => {
  browser ??= launchChromium();
  const page = await (await browser).newPage({ viewport: { width: 900, height: 1200 } });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    // The browser asks for a site's icon by itself.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, complaints, requests };
};

/** Serves a site on a free port until the tests of the file are over. */
export const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const FOLDER = fileURLToPath(new URL('../../storybook-static', import.meta.url));

/** A story or a page of the documentation. */
export interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}

const readEntries = (): Entry[] => {
  try {
    const { entries } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
    return Object.values(entries);
  } catch (cause) {
    throw new Error('There is no built Storybook to test: run `npm run storybook:build` first.', { cause });
  }
};

export const ENTRIES = readEntries();

export interface Site {
  origin: string;
  close: () => void;
}

/** Serves the built Storybook on a free port. */
export const serveStorybook = async (): Promise<Site> => {
  const server = createServer(sirv(FOLDER));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

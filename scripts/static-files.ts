/** Files of a folder as a server sends them: found by the path of an address, compressed once and kept in memory. */
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { LEAST_BYTES, compressed, encodingFor, type Encoding } from './compression.js';
import { contentTypeOf, isText } from './content-types.js';

interface Found {
  path: string;
  size: number;
  etag: string;
}

const foundAt = async (path: string): Promise<Found | null> => {
  // A name that no file can have is a file that is not there.
  const stats = await stat(path).catch(() => null);
  if (!stats?.isFile()) return null;
  return { path, size: stats.size, etag: `W/"${stats.size}-${stats.mtimeMs}"` };
};

/** The file of an address's path, also without its ending; never one outside the folder. */
const find = async (folder: string, pathname: string): Promise<Found | null> => {
  let path: string;
  try {
    path = join(folder, decodeURIComponent(pathname));
  } catch {
    return null;
  }
  if (!path.startsWith(folder + sep)) return null;
  return (await foundAt(path)) ?? (await foundAt(`${path}.html`)) ?? foundAt(join(path, 'index.html'));
};

/** The build names a chunk by a hash of its content, so the file of such an address never changes. */
const HASHED = /^[\w-]+-[\da-f]{7}\.js$/;

export const neverChanges = (name: string): boolean => HASHED.test(name);

/** A file that was compressed, as it was then. All that a build holds takes some ten megabytes, so nothing is thrown away. */
const kept = new Map<string, { etag: string; body: Promise<Buffer> }>();

const bodyOf = async ({ path, etag }: Found, encoding: Encoding | null): Promise<Buffer> => {
  if (encoding === null) return readFile(path);
  const key = `${encoding} ${path}`;
  const known = kept.get(key);
  if (known?.etag === etag) return known.body;
  const body = readFile(path).then((content) => compressed(content, encoding));
  kept.set(key, { etag, body });
  return body;
};

/** The browser has it already; the weak comparison, as for every GET. */
const isKnown = (condition: string | undefined, etag: string): boolean =>
  condition !== undefined && (condition.trim() === '*' || condition.split(',').some((one) => one.trim() === etag));

export type FileServer = (request: IncomingMessage, response: ServerResponse, pathname: string) => Promise<void>;

/** Answers GET and HEAD. A request for a part of a file gets the whole: files are small. */
export const fileServer = (given: string, { hashed }: { hashed: boolean }): FileServer => {
  const folder = resolve(given);
  return async (request, response, pathname) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = await find(folder, pathname);
    if (!found) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    const compressible = isText(found.path) && found.size >= LEAST_BYTES;
    const encoding = compressible ? encodingFor(request.headers['accept-encoding'] ?? '') : null;
    response.setHeader('ETag', found.etag);
    response.setHeader(
      'Cache-Control',
      hashed && neverChanges(pathname.slice(1)) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (compressible) response.setHeader('Vary', 'Accept-Encoding');
    if (isKnown(request.headers['if-none-match'], found.etag)) {
      response.writeHead(304).end();
      return;
    }
    const body = await bodyOf(found, encoding);
    response.writeHead(200, {
      'Content-Type': contentTypeOf(found.path),
      'Content-Length': body.length,
      ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
    });
    // Node sends no body with the answer to HEAD.
    response.end(body);
  };
};

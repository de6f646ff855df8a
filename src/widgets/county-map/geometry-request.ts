import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { locate, type Located } from './geometry.js';

/** Maximum size of an unpacked geometry file in bytes: a thousand times what a map of nine counties takes. */
export const MOST_FILE = 8 * 1024 * 1024;

/** How long a page waits for a file, in milliseconds. */
export const PATIENCE = 30_000;

/** The JSON of a response; null where the file is too large. */
const readJson = async (response: Response): Promise<{ json: unknown } | null> => {
  const reader = response.body?.getReader();
  const chunks: BlobPart[] = [];
  let bytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > MOST_FILE) return null;
    chunks.push(part.value);
  }
  return { json: await new Response(new Blob(chunks)).json() };
};

/** Loads a site's geometry file. The response must be JSON, small enough to draw, and arrive in time. */
export const loadGeometry = async (
  url: string,
  request = new AbortController(),
  patience = PATIENCE,
): Promise<Located> => {
  let reason: 'load' | 'slow' = 'load';
  const timer = setTimeout(() => {
    reason = 'slow';
    request.abort();
  }, patience);
  try {
    const response = await fetch(url, { signal: request.signal });
    if (!response.ok) return { reason: 'load' };
    const file = await readJson(response);
    return file ? locate(file.json) : { reason: 'large' };
  } catch {
    return { reason };
  } finally {
    clearTimeout(timer);
    // Stop the transfer when nothing more will be read.
    request.abort();
  }
};

/** The element that waits for a file; it may leave the page, come back, or want another file. */
export interface GeometryHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly geometry: string | object | null;
  readonly layout: string;
}

/**
 * A site's geometry, from an address or an object. The file is loaded while the element is in the page and wants it: an element
 * that is removed aborts the request, and makes a new one when it comes back.
 */
export const locatedFrom = async (host: GeometryHost): Promise<Located> => {
  const { geometry } = host;
  if (typeof geometry !== 'string') return locate(geometry);
  return new Promise((resolve) => {
    let request: AbortController | null = null;
    const giveUp = () => {
      const given = request;
      request = null;
      given?.abort();
    };
    const waiting: ReactiveController = {
      hostConnected: () => {
        if (request) return;
        const current = (request = new AbortController());
        void loadGeometry(geometry, current).then((located) => {
          if (request !== current) return;
          host.removeController(waiting);
          resolve(located);
        });
      },
      hostDisconnected: () => {
        // Moving an element in the document disconnects and reconnects it at once.
        setTimeout(() => {
          if (!host.isConnected) giveUp();
        });
      },
      hostUpdate: () => {
        if (host.geometry === geometry && host.layout === 'map') return;
        giveUp();
        host.removeController(waiting);
      },
    };
    host.addController(waiting);
  });
};

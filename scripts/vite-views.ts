import { extname, posix } from 'node:path';
import type { Plugin } from 'vite';
import { catalogue } from '../src/catalogue/all.js';
import { viewFiles } from '../src/static/view-files.js';

const FILES = viewFiles(catalogue);

const LOADER = 'src/elements/view-source.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** Serves the views' files beside their loader in development, and writes them beside its chunk in a build. */
export const viewsPlugin = (): Plugin => ({
  name: 'qj-views',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = /\/views\/([\w./-]+\.(?:js|css|svg))(?:\?.*)?$/.exec(request.url ?? '')?.[1];
      if (path === undefined) {
        next();
        return;
      }
      const text = FILES.get(path)?.() ?? null;
      response.statusCode = text === null ? 404 : 200;
      response.setHeader('Content-Type', `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8`);
      response.end(text ?? '');
    });
  },
  generateBundle(_, bundle) {
    const folders = new Set(
      Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' && output.moduleIds.some((id) => id.endsWith(LOADER))
          ? [posix.dirname(output.fileName)]
          : [],
      ),
    );
    for (const folder of folders) {
      for (const [path, text] of FILES) {
        this.emitFile({
          type: 'asset',
          fileName: posix.join(folder, 'views', path),
          source: text(),
        });
      }
    }
  },
});

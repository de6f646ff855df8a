import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { createServer } from 'vite';
import { CHROMIUM_ARGS, findChromium } from './scripts/find-chromium.mjs';

const { staticHandler } = await tsImport('./scripts/static-server.ts', import.meta.url);

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Vite transforms the sources as in the build; the runner keeps its own paths. */
const viteMiddleware = () => {
  let server;
  return {
    plugin: {
      name: 'vite',
      async serverStart() {
        server = await createServer({
          server: { middlewareMode: true, hmr: false, ws: false, watch: null },
          appType: 'custom',
          logLevel: 'error',
          optimizeDeps: {
            include: [
              '@dagrejs/dagre',
              'axe-core',
              'chai',
              'echarts/core',
              'echarts/charts',
              'echarts/components',
              'echarts/renderers',
              'lit',
              'lit/decorators.js',
              'fastest-levenshtein',
            ],
          },
        });
      },
      async serverStop() {
        await server?.close();
      },
    },
    middleware: (context, next) => {
      if (context.path === '/' || context.path.startsWith('/__w')) return next();
      if (context.path === '/@vite/client') {
        // Without a live connection only this of Vite's client is needed: dynamic imports pass through it.
        context.type = 'text/javascript';
        context.body = 'export const injectQuery = (url) => url;';
        return undefined;
      }
      // The runner reads the status; Vite answers on the bare response.
      context.status = 200;
      context.respond = false;
      server.middlewares(context.req, context.res, () => {
        context.res.statusCode = 404;
        context.res.end();
      });
    },
  };
};

/** The built files on pages with the strict policy in their headers, as a government site serves them. */
const strictPages = staticHandler(folder('./test/pages'), folder('./dist'));

const strictMiddleware = (context, next) => {
  if (!context.path.startsWith('/strict/') && !context.path.startsWith('/qj/')) return next();
  context.respond = false;
  strictPages(context.req, context.res);
};

const vite = viteMiddleware();

export default {
  // Views at every width, in every face: `npm run test:views`.
  files: ['test/browser/**/*.test.ts', '!test/browser/{places,static-first,line-breaks}.test.ts'],
  nodeResolve: false,
  concurrency: 1,
  middleware: [strictMiddleware, vite.middleware],
  plugins: [vite.plugin],
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findChromium(), args: CHROMIUM_ARGS } })],
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 480_000,
};

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { staticHandler } from './static-server.js';

const HOST = '127.0.0.1';
const PORT = 4173;

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

if (!existsSync(folder('../dist/qj-widgets.js'))) {
  console.error('dist/ is missing: run `npm run build` first, or `npm start`, which does both.');
  process.exit(1);
}

const server = createServer(staticHandler(folder('../demo'), folder('../dist')));
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${PORT} is taken. Stop the other server and try again.` : error.message,
  );
  process.exit(1);
});
server.listen(PORT, HOST, () => {
  console.log(`qj-widgets demo: http://${HOST}:${PORT}/`);
  console.log(`sample pages: http://${HOST}:${PORT}/pages.html`);
});

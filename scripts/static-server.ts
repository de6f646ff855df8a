import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** The policy that the widgets promise to keep, as a government site sends it. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; base-uri 'none'; frame-ancestors 'self'";

/** Serves the pages of `demo/` at the root and the built files below `/qj/`. Every page gets the strict policy. */
export const serve = (demo: string, dist: string): Server => {
  const pages = sirv(demo, { dev: true, extensions: ['html'] });
  const files = sirv(dist, { dev: true });
  return createServer((request, response) => {
    response.setHeader('Content-Security-Policy', STRICT_POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const missing = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (request.url?.startsWith('/qj/')) {
      request.url = request.url.slice('/qj'.length);
      files(request, response, missing);
    } else {
      pages(request, response, missing);
    }
  });
};

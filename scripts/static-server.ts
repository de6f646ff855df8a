import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileServer } from './static-files.js';

/** The policy under which the widgets promise to work, as a government site sends it. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; base-uri 'none'; frame-ancestors 'self'";

/** A page with our iframes has to allow them. */
export const FRAMES_POLICY = `${STRICT_POLICY}; frame-src 'self'`;

/** Exceptions for pages that do not work under the strict policy, by name. */
const POLICIES: Record<string, string> = {
  'frames.html': FRAMES_POLICY,
  // As on sites that forbid scripts.
  'no-script.html': FRAMES_POLICY.replace("script-src 'self'", "script-src 'none'"),
  // WeChat articles are styled inline and run no scripts of their own.
  'wechat.html': STRICT_POLICY.replace("script-src 'self'", "script-src 'none'").replace(
    "style-src 'self'",
    "style-src 'self' 'unsafe-inline'",
  ),
};

export const policyOf = (path: string): string => POLICIES[path.slice(path.lastIndexOf('/') + 1)] ?? STRICT_POLICY;

/** Where the built files are served. */
const BUILT = '/qj/';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves a folder of pages at the root and the built files below `/qj/`, everything under the strict policy. */
export const staticHandler = (pages: string, dist: string): Handler => {
  const servePage = fileServer(pages, { hashed: false });
  const serveFile = fileServer(dist, { hashed: true });
  return (request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    response.setHeader('Content-Security-Policy', policyOf(path));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // Frames without an origin of their own load the chunks too.
    response.setHeader('Access-Control-Allow-Origin', '*');
    const answered = path.startsWith(BUILT)
      ? serveFile(request, response, path.slice(BUILT.length - 1))
      : servePage(request, response, path);
    // A file that went away while it was read: a build is being written.
    answered.catch(() => {
      response.writeHead(500).end();
    });
  };
};

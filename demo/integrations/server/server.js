import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { figure } from './figure.js';
import { page } from './page.js';

/** What a content management system would hold. */
const ARTICLES = new Map([
  [
    '/gdp',
    {
      title: '示例：服务器直接写出的文章',
      lede: '图随网页一起送出，读者打开就看到；脚本来了，点图上的数字能查到出处。',
      view: { tag: 'qj-target-gauge', attributes: { target: 'gdp-2025', 'heading-level': '2' } },
    },
  ],
  [
    '/misspelt',
    {
      title: '示例：编号写错了',
      lede: '文章照常打开。',
      view: { tag: 'qj-target-gauge', attributes: { target: 'gdp-2026' } },
    },
  ],
]);

// The policy of docs/en/hosting.md: what stands in the page has no styles and no scripts of its own.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; base-uri 'none'; frame-ancestors 'self'";

/** @type {import('node:http').RequestListener} */
export const listener = (request, response) => {
  const article = ARTICLES.get(request.url ?? '');
  if (!article) {
    response.writeHead(404).end();
    return;
  }
  const { title, lede, view } = article;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY });
  response.end(page({ title, lede, figure: figure(view.tag, view.attributes) }));
};

// `node demo/integrations/server/server.js` serves the articles; /qj/ comes from the server in front (nginx.conf).
if (process.argv[1] === fileURLToPath(import.meta.url)) createServer(listener).listen(8080, '127.0.0.1');

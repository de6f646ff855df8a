import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeSite } from '../../scripts/site/make.js';
import { STRICT_POLICY } from '../../scripts/static-server.js';
import { fileServer } from '../../scripts/static-files.js';
import { axe, drawn, expectClean, startSite, until } from './harness.js';

/** The project's own site, from the build that is there, in a sub-folder of a server. */

const harness = startSite();

const SUB_FOLDER = '/projects/qj/';

const folder = mkdtempSync(join(tmpdir(), 'qj-site-'));
makeSite(folder, { linked: true });

const serve = fileServer(folder, { hashed: false });
const server = createServer((request, response) => {
  const path = (request.url ?? '').split('?')[0] ?? '';
  response.setHeader('Content-Security-Policy', STRICT_POLICY);
  if (path.startsWith(SUB_FOLDER)) void serve(request, response, path.slice(SUB_FOLDER.length - 1));
  // Browsers ask every server for an icon.
  else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
});

before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const addressOf = (path: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}${SUB_FOLDER}${path}`;

const pages = readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => join(entry.parentPath, entry.name));

const idsIn = new Map<string, Set<string>>();

/** The ids of a page, for links to a place in it. */
const idsOf = (page: string): Set<string> => {
  const known = idsIn.get(page);
  if (known) return known;
  const ids = new Set([...readFileSync(page, 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
  idsIn.set(page, ids);
  return ids;
};

describe('the project’s own site', () => {
  it('every address of every page leads to something in the folder', () => {
    assert.ok(pages.length > 40, `${pages.length} pages`);
    const lost: string[] = [];
    for (const page of pages) {
      const markup = readFileSync(page, 'utf8').replace(/<!--.*?-->/gs, '');
      for (const [, address = ''] of markup.matchAll(/<[a-z][^>]* (?:href|src|srcset)="([^"]*)"/g)) {
        // Storybook is another build.
        if (/^[a-z]+:|^#qj-|^(?:\.\.\/)*storybook\//.test(address)) continue;
        const [path = '', fragment = ''] = address.replace(/\?[^#]*/, '').split('#');
        const file = join(path === '' ? page : join(dirname(page), decodeURIComponent(path)));
        const found = path.endsWith('/') ? join(file, 'index.html') : file;
        const isThere = !path.startsWith('/') && existsSync(found) && statSync(found).isFile();
        const id = decodeURIComponent(fragment.replaceAll('&amp;', '&'));
        if (!isThere || (id && !id.startsWith('qj-') && !idsOf(found).has(id)))
          lost.push(`${relative(folder, page)}: ${address}`);
      }
    }
    assert.deepEqual(lost, []);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`start and handbook are accessible and as wide as the narrowest phone, ${colorScheme}`, async () => {
      for (const path of ['', 'docs/zh-CN/editors.html', 'docs/en/data.html', 'demo/integrations/server/']) {
        const page = await harness.open(addressOf(path), { width: 320, colorScheme });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
        assert.deepEqual(await axe(page), [], path);
        expectClean(page);
      }
    });

  it('leads from its start to the builder and to the sample pages, all under the strict policy', async () => {
    const page = await harness.open(addressOf(''));
    await page.getByRole('navigation').getByRole('link', { name: '曲靖数据图' }).last().click();
    await page.locator('.card').first().waitFor();
    await page.goto(`${page.url()}?view=gdp-2025`);
    await drawn(page, 'qj-target-gauge');
    const code = page.locator('textarea[name=code]');
    await until('the code names the script of this site', async () =>
      (await code.inputValue()).includes(`"${addressOf('qj/qj-widgets.js')}"`),
    );
    await page.getByRole('link', { name: '示例页面' }).click();
    await page.getByRole('link', { name: '新闻稿', exact: true }).click();
    assert.ok((await drawn(page)) > 1);
    expectClean(page);
  });
});

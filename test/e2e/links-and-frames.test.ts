import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { FRAMES_POLICY, STRICT_POLICY } from '../../scripts/static-server.js';
import { drawn, expectClean, recordsOf, startSite, until } from './harness.js';

const site = startSite();

const HREF = '/qj/embed.html#qj-target-gauge?target=gdp-2025';
const SCRIPT = '<script type="module" src="/qj/qj-widgets.js"></script>';

const link = (href = HREF): string => `<a href="${href}">图</a>`;

describe('links to our views', () => {
  it('become views when the page puts them in later', async () => {
    const page = await site.open(site.blank(`${SCRIPT}<main></main>`));
    await page.evaluate((href) => {
      const paragraph = document.createElement('p');
      const added = document.createElement('a');
      added.href = href;
      added.textContent = '图';
      paragraph.append(added);
      document.querySelector('main')?.append(paragraph);
    }, HREF);
    assert.equal(await drawn(page), 1);
    expectClean(page);
  });

  it('below a shadow root become views by a call of the script', async () => {
    const page = await site.open(site.blank(`${SCRIPT}<div id="host"></div>`));
    await page.evaluate(async (href) => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      const added = document.createElement('a');
      added.href = href;
      root?.append(added);
      const address = '/qj/qj-widgets.js';
      const script = (await import(address)) as { upgradeLinks: (root?: ParentNode) => Promise<void> };
      await script.upgradeLinks(root);
    }, HREF);
    await until('the view is there', () =>
      page.evaluate(() => document.querySelector('#host')?.shadowRoot?.querySelector('qj-target-gauge') != null),
    );
    expectClean(page);
  });

  for (const [name, markup, views] of [
    ['a line break beside it', `<p>${link()}<br></p>`, 1],
    ['bold, alone', `<p><strong>${link()}</strong></p>`, 1],
    ['an address with all its signs encoded', `<p>${link(HREF.replace('?', '%3F').replace('=', '%3D'))}</p>`, 1],
    ['bold, in a sentence', `<p>据<strong>${link()}</strong>所示</p>`, 0],
    ['in a sentence, two levels deep', `<p>据<em><strong>${link()}</strong></em>所示</p>`, 0],
    ['where an editor writes', `<div contenteditable="true"><p>${link()}</p></div>`, 0],
  ] as const) {
    it(`${name}: ${views === 1 ? 'a view' : 'a link'}`, async () => {
      // The last one shows that the page has been looked through.
      const page = await site.open(site.blank(`${SCRIPT}<main>${markup}</main><p>${link()}</p>`));
      await until(
        'the page was looked through',
        async () => (await page.locator('body > p > qj-target-gauge').count()) === 1,
      );
      assert.equal(await page.locator('main qj-target-gauge').count(), views);
      expectClean(page);
    });
  }
});

describe('links from a task to the views that draw its figures', () => {
  const TREE = '<qj-task-tree tree="coordination-task-tree"></qj-task-tree>';
  const forms = { script: SCRIPT, single: '<script src="/qj/embed/coordination-task-tree.js" async></script>' };

  for (const [form, script] of Object.entries(forms))
    it(`lead to their pages by the keyboard, and nothing is asked of these before, ${form}`, async () => {
      const page = await site.open(site.blank(script + TREE), { height: 6000 });
      assert.equal(await drawn(page, 'qj-task-tree'), 1);
      await page.locator('qj-task-tree [data-key="article-8"]').focus();
      await page.keyboard.press('Enter');
      const link = page.getByRole('link', { name: '另见“2025年科创目标”' });
      await link.focus();
      const isEmbedded = (url: string) => url.endsWith('.html') && url.includes('/embed/');
      assert.deepEqual(recordsOf(page).requests.filter(isEmbedded), []);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/qj/embed/innovation-2025.html');
      assert.equal(await drawn(page, 'qj-key-figures'), 1);
      expectClean(page);
    });
});

describe('the script around frames', () => {
  const FRAME = '<iframe src="/qj/embed/gdp-2025.html" title="图" width="100%" height="640"></iframe>';
  // A test that puts a script in sets its address, which Trusted Types would forbid.
  const policy = `${STRICT_POLICY.replace(/require-trusted-types-for[^;]*; /, '')}; frame-src 'self'`;
  const frames = '<script src="/qj/qj-frames.js"></script>';

  const open = (body: string) => site.open(site.blank(body, { policy }));

  it('gives a height that was told before it came, and as a module', async () => {
    for (const kind of ['text/javascript', 'module']) {
      const page = await open(FRAME);
      const frame = page.frames()[1];
      assert.ok(frame);
      await drawn(frame);
      await page.evaluate((type) => {
        const script = document.createElement('script');
        script.type = type;
        script.src = '/qj/qj-frames.js';
        document.body.append(script);
      }, kind);
      await until(`${kind}: the frame has its height`, () =>
        page.evaluate(() => {
          const height = document.querySelector('iframe')?.style.height ?? '';
          return height !== '' && height !== '640px';
        }),
      );
      expectClean(page);
    }
  });

  it('finds a frame below a shadow root', async () => {
    const page = await open(`${frames}<div id="host"></div>`);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/qj/embed/gdp-2025.html';
      frame.title = '图';
      document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(frame);
    });
    await until('the frame has its height', () =>
      page.evaluate(() => Boolean(document.querySelector('#host')?.shadowRoot?.querySelector('iframe')?.style.height)),
    );
    expectClean(page);
  });

  it('frames in boxes without size draw once the page gives them one, and ask for no view before', async () => {
    const sizeless = ['display:none', 'width:0;height:0;overflow:hidden'];
    const page = await open(
      `${frames}${sizeless.map((style) => `<div hidden data-style="${style}">${FRAME}</div>`).join('')}`,
    );
    await page.evaluate(() => {
      for (const box of document.querySelectorAll('div')) {
        box.style.cssText = box.dataset['style'] ?? '';
        box.hidden = false;
      }
    });
    await page.waitForLoadState('networkidle');
    const asked = () => recordsOf(page).requests.filter((url) => /\/views\/.*\.js$/.test(url));
    for (const [index, frame] of page.frames().slice(1).entries()) {
      assert.equal(await frame.evaluate(() => innerWidth), 0);
      assert.equal(await frame.locator('.chart svg text, .problems').count(), 0);
      assert.deepEqual(asked(), []);
      await page.evaluate((at) => {
        const box = document.querySelectorAll('div')[at];
        if (box) box.style.cssText = 'width:600px';
      }, index);
      await drawn(frame);
      await until('it has the width of its box', async () => {
        const width = await frame.evaluate(
          () => document.querySelector('qj-target-gauge')?.shadowRoot?.querySelector('.visual')?.clientWidth ?? 0,
        );
        return width > 500 && width <= 600;
      });
    }
    expectClean(page);
  });

  it('a page that parses every message has no error', async () => {
    const page = await open(`${frames}<main></main>`);
    await page.evaluate(() => {
      addEventListener('message', ({ data }) => void JSON.parse(data as string));
      const frame = document.createElement('iframe');
      frame.src = '/qj/embed/gdp-2025.html';
      frame.title = '图';
      document.querySelector('main')?.append(frame);
    });
    await until('the frame has its height', () =>
      page.evaluate(() => Boolean(document.querySelector('iframe')?.style.height)),
    );
    expectClean(page);
  });
});

/** Draws, and opens what comes in chunks of its own: details with the drawing, sources, the menu. */
const use = async (page: Page, where: Page | Frame): Promise<void> => {
  await drawn(where);
  await where.locator('.canvas [data-key]').first().click();
  await where.locator('.open > *').first().waitFor();
  await where.locator('.chart svg text').first().waitFor();
  await page.keyboard.press('Escape');
  await where.locator('[data-panel]').first().click();
  await where.locator('.panel').first().waitFor();
  await where.locator('[aria-haspopup=menu]').click();
  await where.locator('[role=menuitem]').first().waitFor();
};

/** Nothing went wrong, wherever it came from. */
const expectNoError = (page: Page): void => {
  const { errors, violations, failed } = recordsOf(page);
  assert.deepEqual({ errors, violations, failed }, { errors: [], violations: [], failed: [] });
};

const GAUGE = '<qj-target-gauge target="gdp-2025"></qj-target-gauge>';

/** Both draw this tag. */
const PLAIN_SCRIPTS = ['qj-widgets.classic.js', 'embed/gdp-2025.js'];

describe('plain scripts', () => {
  for (const file of PLAIN_SCRIPTS) {
    it(`${file} of another site draws, with sources and menu`, async () => {
      const other = site.origin.replace('127.0.0.1', 'localhost');
      const page = await site.open(
        site.blank(`${GAUGE}<script src="${other}/qj/${file}" defer></script>`, {
          policy: STRICT_POLICY.replaceAll("'self'", `'self' ${other}`),
        }),
      );
      await use(page, page);
      const own = recordsOf(page).requests.filter((url) => url.startsWith(`${site.origin}/qj/`));
      assert.deepEqual(own, [], 'all files come from where the script is');
      expectNoError(page);
    });

    it(`${file} is read as it is on a page in GB2312, also where the server names no charset`, async () => {
      const page = await site.open('/gb2312.html', {
        prepare: async (page) => {
          const headers = { 'content-security-policy': FRAMES_POLICY };
          await page.route('**/*.js', async (route) => {
            const response = await route.fetch();
            await route.fulfill({ response, headers: { ...headers, 'content-type': 'text/javascript' } });
          });
          const frame = '<iframe src="/qj/embed/gdp-2025.html" title="曲靖"></iframe>'.replace(
            '曲靖',
            '\xc7\xfa\xbe\xb8',
          );
          const markup =
            `<!doctype html><html lang="zh-CN"><meta charset="gb2312"><title>\xc7\xfa\xbe\xb8</title>${GAUGE}${frame}` +
            `<script src="/qj/${file}"></script><script src="/qj/qj-frames.js" defer></script>`;
          await page.route('**/gb2312.html', (route) =>
            route.fulfill({
              headers: { ...headers, 'content-type': 'text/html' },
              body: Buffer.from(markup, 'latin1'),
            }),
          );
        },
      });
      assert.deepEqual(await page.evaluate(() => [document.characterSet, document.title]), ['GBK', '曲靖']);
      await use(page, page);
      const texts = await page.locator('qj-target-gauge .heading, qj-target-gauge [role=menuitem]').allTextContents();
      assert.match(texts.join(), /地区生产总值：2025年目标.*下载 SVG/);
      await until('the frame has its height', () =>
        page.locator('iframe').evaluate(({ style }) => style.height !== ''),
      );
      expectClean(page);
    });
  }

  it('the page of a view draws in a sandbox, where it has no origin, with sources and menu', async () => {
    const page = await site.open(
      site.blank(
        '<iframe sandbox="allow-scripts" src="/qj/embed/gdp-2025.html" title="图" width="720" height="800"></iframe>',
        { policy: FRAMES_POLICY },
      ),
    );
    const frame = await until('the frame is there', () => Promise.resolve(page.frames()[1]));
    await use(page, frame);
    assert.equal(await frame.evaluate(() => origin), 'null');
    expectNoError(page);
  });
});

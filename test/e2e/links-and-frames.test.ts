import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { STRICT_POLICY } from '../../scripts/static-server.js';
import { drawn, expectClean, startSite, until } from './harness.js';

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

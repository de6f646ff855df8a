import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { FRAMES_POLICY } from '../../scripts/static-server.js';
import { RECORDS } from '../../src/widgets/records.js';
import { drawn, expectClean, recordsOf, startSite, until } from './harness.js';

/** What an address can and cannot do: choose one of our views and its looks, nothing else. */

const site = startSite();

/** Ids that would lead the import to another folder, or to another site. */
const ASTRAY = [
  '../../../uploads/x',
  '..%2F..%2F..%2Fuploads%2Fx',
  '..\\..\\uploads\\x',
  'gdp-2025/../../../uploads/x',
  'x?uploads',
  'x#uploads',
  '//uploads.example/x',
  'GDP-2025',
  'ｇｄｐ-2025',
];

const messageOf = (page: Page, selector: string): Promise<string> =>
  until(`${selector} says what is wrong`, () => page.locator(`${selector} .problems`).first().innerText());

/** Every request was for a file that the build has under that name. */
const expectNoStray = (page: Page): void => {
  const stray = recordsOf(page).requests.filter((url) => /uploads|%2f|%5c|\.\./i.test(url.replace(/[?#].*/, '')));
  assert.deepEqual(stray, []);
  assert.deepEqual(recordsOf(page).failed, [], 'an unknown view is not asked for');
};

describe('the id of a view', () => {
  for (const { name, attribute } of RECORDS) {
    const tag = `qj-${name}`;
    it(`${tag}: one that no view can have is an unknown view, and nothing is asked for under it`, async () => {
      const tags = ASTRAY.map((id) => `<${tag} ${attribute}="${id}">text</${tag}>`).join('');
      const page = await site.open(site.blank(`<script type="module" src="/qj/qj-widgets.js"></script>${tags}`));
      await until('every widget has its message', async () => {
        const shown = await page.locator(`${tag} .problems`).count();
        return shown === ASTRAY.length;
      });
      expectNoStray(page);
      assert.deepEqual(recordsOf(page).errors, []);
    });
  }

  it('one that a view could have is looked up once, and then in the index', async () => {
    const tags = RECORDS.map(({ name, attribute }) => `<qj-${name} ${attribute}="gdp-2099"></qj-${name}>`);
    const script = '<script type="module" src="/qj/qj-widgets.js"></script>';
    for (const [path, widgets] of [
      [site.blank(script + tags.join('')), RECORDS.map(({ name }) => name)],
      ['/qj/embed.html#qj-target-gauge?target=gdp-2099', ['target-gauge']],
    ] as const) {
      const page = await site.open(path);
      for (const widget of widgets) await messageOf(page, `qj-${widget}`);
      // Whatever else would be asked for is asked for by now: the page has come to rest.
      await page.waitForLoadState('networkidle');
      const asked = recordsOf(page).requests.flatMap((url) => /(?<=\/views\/).*(?=\.js)/.exec(url)?.[0] ?? []);
      for (const widget of widgets) {
        const own = asked.filter((file) => file.startsWith(widget)).sort();
        assert.equal(own.length, 2, own.join());
        assert.match(own.join(), /\/gdp-2099\/zh-CN-\d+,[a-z-]+\/index$/);
      }
    }
  });

  it('in an iframe’s address it is no other either, in the page of all views and in that of one', async () => {
    for (const path of ['embed.html', 'embed/gdp-2025.html']) {
      for (const id of ASTRAY.slice(0, 3)) {
        const page = await site.open(`/qj/${path}#qj-target-gauge?target=${encodeURIComponent(id)}`);
        if (path === 'embed.html') await messageOf(page, 'qj-target-gauge');
        else await drawn(page);
        expectNoStray(page);
        await page.context().close();
      }
    }
  });
});

describe('an iframe’s address', () => {
  it('sets the looks of a view’s own page, never its view', async () => {
    const page = await site.open(
      '/qj/embed/urbanisation-2025.html#qj-target-gauge?target=urbanisation-2025&theme=dark',
    );
    await drawn(page);
    assert.equal(await page.locator('qj-target-gauge').getAttribute('theme'), 'dark');
    for (const hash of [
      '#qj-target-gauge?target=kunming-financing&theme=light',
      '#qj-target-gauge?theme=light',
      '#qj-county-map?layer=towns',
      '#qj-target-gauge?target=urbanisation-2025&heading=甲&value=9&value-date=2024&value-source=乙&data={}',
    ]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await drawn(page);
      const [only, ...others] = await page
        .locator('main > *')
        .evaluateAll((all) =>
          all.map((element) => ({ tag: element.localName, attributes: element.getAttributeNames().sort().join() })),
        );
      assert.deepEqual(others, []);
      assert.deepEqual(only, { tag: 'qj-target-gauge', attributes: 'lang,target,theme' });
      const element = page.locator('qj-target-gauge');
      assert.equal(await element.getAttribute('target'), 'urbanisation-2025');
      assert.match(await element.locator('.heading').innerText(), /常住人口城镇化率/);
      assert.match(await page.title(), /常住人口城镇化率/);
    }
    expectClean(page);
  });

  it('is not quoted on the page', async () => {
    const words = ['请致电400', 'call-400-now'];
    for (const lang of ['zh-CN', 'en']) {
      for (const said of words) {
        const query = new URLSearchParams({
          target: 'gdp-2025',
          theme: said,
          'text-size': said,
          lang,
        });
        const page = await site.open(`/qj/embed.html#qj-target-gauge?${query.toString()}`);
        await drawn(page);
        const message = await messageOf(page, 'qj-target-gauge');
        assert.equal(message.trim().split('\n').length, 1, message);
        const unknown = await site.open(`/qj/embed.html#qj-county-map?layer=${said}&highlight=${said}&lang=${lang}`);
        const about = await messageOf(unknown, 'qj-county-map');
        const chain = await site.open(
          `/qj/embed.html#qj-industry-chain?chain=luoping-ginger&focus=${said}&lang=${lang}`,
        );
        const focus = await messageOf(chain, 'qj-industry-chain');
        for (const text of [message, about, focus]) {
          assert.doesNotMatch(text, /400/);
          assert.match(text, lang === 'en' ? /does not exist/ : /不存在/);
        }
        assert.doesNotMatch(JSON.stringify(await page.evaluate(() => document.body.textContent)), /400/);
      }
    }
  });
});

describe('a link on a page', () => {
  const link = (attributes: string, href = '/qj/embed.html#qj-target-gauge?target=gdp-2025'): string =>
    `<p><a href="${href}" ${attributes}>曲靖市，地区生产总值</a></p>`;

  it('becomes a view where it leads to our own page of views and nobody marked it as posted', async () => {
    const others = [
      ...['nofollow', 'UGC nofollow', 'ugc', 'noopener NOFOLLOW', 'sponsored'].map((rel) => link(`rel="${rel}"`)),
      link('', 'https://other.example/qj/embed.html#qj-target-gauge?target=gdp-2025'),
      link('', '//other.example/embed.html#qj-target-gauge?target=gdp-2025'),
      link('', '/news.html#qj-target-gauge?target=gdp-2025'),
      link('', '#qj-target-gauge?target=gdp-2025'),
      link('', '/qj/embed.html#qj-login?target=gdp-2025'),
      link('', 'javascript:/embed.html#qj-target-gauge?target=gdp-2025'),
    ];
    for (const script of [
      '<script type="module" src="/qj/qj-widgets.js"></script>',
      '<script src="/qj/qj-widgets.classic.js" defer></script>',
      '<script src="/qj/embed/gdp-2025.js" defer></script>',
    ]) {
      const page = await site.open(site.blank(`${script}${link('id="ours"')}${others.join('')}`));
      await drawn(page, 'qj-target-gauge');
      assert.equal(await page.locator('qj-target-gauge').count(), 1);
      assert.equal(await page.locator('qj-target-gauge > a#ours').count(), 1);
      assert.equal(await page.locator('p > a').count(), others.length);
      expectClean(page);
    }
  });

  it('in a form that shadows its own properties stays a link, and nothing is thrown', async () => {
    const page = await site.open(
      site.blank(
        `<script type="module" src="/qj/qj-widgets.js"></script><form><input name="childNodes"><input name="parentNode">` +
          `<a href="/qj/embed.html#qj-target-gauge?target=gdp-2025">甲</a></form>${link('')}`,
      ),
    );
    await drawn(page, 'qj-target-gauge');
    assert.equal(await page.locator('form > a').count(), 1);
    expectClean(page);
  });
});

describe('the builder’s address', () => {
  const opened = (query: string): Promise<Page> => site.open(`/${query}`);
  const code = (page: Page): Promise<string> =>
    until('the code is there', () => page.locator('textarea[name=code]').inputValue());

  it('does not set the script that the pasted code loads', async () => {
    for (const script of ['https://other.example/qj-widgets.js', 'javascript:alert(1)//.js', '//other.example/x.js']) {
      const page = await opened(`?view=gdp-2025&script=${encodeURIComponent(script)}`);
      await drawn(page, 'qj-target-gauge');
      assert.doesNotMatch(await code(page), /other\.example|javascript:/);
      assert.equal(await page.getByLabel('脚本地址').inputValue(), '');
    }
  });

  it('what is typed as the script is an address or a path; another site’s is pointed out; the page’s address does not carry it', async () => {
    const page = await opened('?view=gdp-2025');
    await drawn(page, 'qj-target-gauge');
    const field = page.getByLabel('脚本地址');
    for (const wrong of [
      'javascript:alert(1)//.js',
      'data:text/javascript,1//.js',
      '//other.example/x.js',
      'news.example/qj',
    ]) {
      await field.fill(wrong);
      await page.locator('.notice', { hasText: 'https://' }).waitFor();
      await until('there is no code', async () => (await page.locator('textarea[name=code]').inputValue()) === '');
    }
    await field.fill('https://other.example/qj/qj-widgets.js');
    await page.locator('.remark', { hasText: 'https://other.example' }).waitFor();
    await until('the code names it', async () =>
      (await page.locator('textarea[name=code]').inputValue()).includes('src="https://other.example/qj/qj-widgets.js"'),
    );
    assert.equal(new URL(page.url()).searchParams.get('script'), null);
    await page.reload();
    await drawn(page, 'qj-target-gauge');
    assert.equal(await field.inputValue(), 'https://other.example/qj/qj-widgets.js', 'a reload keeps what was typed');
  });

  it('words and figures of an address count once the editor takes them, and are not shown before', async () => {
    const query = new URLSearchParams({
      view: 'gdp-2025',
      heading: '某局通知',
      value: '6100',
      'value-date': '2024',
      'value-source': '某局公报',
    });
    const page = await opened(`?${query.toString()}`);
    await drawn(page, 'qj-target-gauge');
    assert.doesNotMatch(await code(page), /某局|6100/);
    assert.doesNotMatch(await page.locator('body').innerText(), /某局|6100/);
    await page.locator('[data-act=take]').click();
    await until('the code has them', async () => (await code(page)).includes('某局公报'));
    assert.match(await code(page), /heading="某局通知"/);
    const shared = await opened(new URL(page.url()).search);
    await drawn(shared, 'qj-target-gauge');
    assert.doesNotMatch(await shared.locator('body').innerText(), /某局|6100/, 'whoever gets the link is asked too');
    await shared.locator('[data-act=leave]').click();
    assert.doesNotMatch(await code(shared), /某局|6100/);
    assert.equal(new URL(shared.url()).searchParams.get('value'), null);
  });

  it('an unknown view, county or stage of an address is not quoted', async () => {
    for (const query of [
      '?view=请致电400',
      '?view=pattern&highlight=请致电400',
      '?view=luoping-ginger&focus=请致电400',
      '?view=gdp-2025&theme=请致电400&text-size=请致电400',
    ]) {
      const page = await opened(query);
      await page.locator('h1').waitFor();
      if (!query.includes('400&') && query.includes('&')) await drawn(page);
      assert.doesNotMatch(await page.locator('body').innerText(), /400/);
      assert.doesNotMatch(await page.title(), /400/);
    }
  });
});

describe('a frame and the page around it', () => {
  it('an image named `currentScript` does not make another site’s frames ours', async () => {
    const image = '<img name="currentScript" src="http://other.example/x.png" alt="">';
    const body = (markup: string): string =>
      `${markup}<iframe src="/qj/embed/gdp-2025.html" title="ours" height="640"></iframe><script src="/qj/qj-frames.js"></script>`;
    const heights = async (markup: string): Promise<number> => {
      const policy = FRAMES_POLICY.replace("img-src 'self' data:", "img-src 'none'");
      const page = await site.open(site.blank(body(markup), { policy }));
      return until('the frame has its own height', () =>
        page.locator('iframe').evaluate((frame) => frame.style.height !== '' && frame.getBoundingClientRect().height),
      );
    };
    assert.equal(await heights(image), await heights(''));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { catalogue } from '../../src/catalogue/all.js';
import { inlineFigure } from '../../src/figure/file.js';
import { figureSnippet, figureTag } from '../../src/figure/snippets.js';
import type { DialogOptions, pickInDialog, pickView } from '../../src/pick/index.js';
import { FORM_TAGS } from '../../src/allowlist/index.js';
import { FRAMES_POLICY } from '../../scripts/static-server.js';
import { formTags } from '../../scripts/form-tags.js';
import { WCAG, axe, expectClean, recordsOf, startSite, until } from './harness.js';

const site = startSite();

type Options = Parameters<typeof pickView>[0];

/** A page of a CMS: a button that asks the builder for a view, and what came of it. */
const CMS = `<button id="pick">选图</button><button id="stop">取消</button><iframe id="frame" title="曲靖数据图"></iframe><output id="out"></output>`;

/** The same site by another name is another origin. */
const elsewhere = (): string => site.origin.replace('127.0.0.1', 'localhost');

/** Makes the button pick a view, in the frame of the page or in a window; the page says what it got. */
const prepare = (page: Page, options: Omit<Options, 'frame' | 'signal'>, framed: boolean): Promise<void> =>
  page.evaluate(
    async ([asked, inFrame, module]) => {
      const { pickView: pick } = (await import(module)) as { pickView: typeof pickView };
      const stopped = new AbortController();
      document.querySelector('#stop')?.addEventListener('click', () => {
        stopped.abort();
      });
      document.querySelector('#pick')?.addEventListener('click', () => {
        const frame = document.querySelector<HTMLIFrameElement>('#frame');
        const place = inFrame && frame ? { frame } : {};
        void pick({ ...asked, ...place, signal: stopped.signal }).then((picked) => {
          const out = document.querySelector('#out');
          if (out) out.textContent = JSON.stringify(picked);
        });
      });
    },
    [options, framed, `${site.origin}/qj/qj-pick.js`] as const,
  );

const got = (page: Page): Promise<Record<string, unknown> | null> =>
  until('the page has an answer', async () => {
    const text = await page.locator('#out').textContent();
    return text ? { answer: JSON.parse(text) as Record<string, unknown> | null } : false;
  }).then(({ answer }) => answer);

/** A click of the button opens a window. */
const opened = async (page: Page): Promise<Page> => {
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('#pick').click()]);
  await popup.locator('.card').first().waitFor();
  return popup;
};

const choose = async (where: Pick<Page, 'locator'>): Promise<void> => {
  await where.locator('[name=q]').fill('昆明GDP');
  await where.locator('.card').first().click();
  await where.locator('textarea[name=code]').waitFor();
};

const QUESTION: Options = { builder: '/qj/builder/', forms: ['script', 'link'] };

describe('the builder as a picker', () => {
  it('in a frame of the site’s own page: a view is searched, set and inserted, with the forms that the page takes', async () => {
    const page = await site.open(
      site.blank(CMS, { policy: FRAMES_POLICY, styles: '#frame{width:1200px;height:900px}' }),
      {
        width: 1280,
      },
    );
    await prepare(page, QUESTION, true);
    await page.locator('#pick').click();
    const frame = page.frameLocator('#frame');
    await frame.getByText('选一张图').waitFor();
    await choose(frame);
    assert.deepEqual(
      await frame.locator('input[name=form]').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
      ['script', 'link'],
    );
    const insert = frame.getByRole('button', { name: '插入' });
    await frame.getByLabel('深色', { exact: true }).check();
    await until('the button is ready', () => insert.isEnabled());
    const code = await frame.locator('textarea[name=code]').inputValue();
    assert.deepEqual(await axe(page, WCAG), []);
    await insert.click();
    const picked = await got(page);
    assert.equal(picked?.['html'], code);
    assert.equal(picked['form'], 'script');
    assert.deepEqual(picked['attributes'], { target: String(picked['view']), theme: 'dark' });
    assert.equal(picked['tag'], 'qj-target-gauge');
    assert.match(String(picked['element']), /^<qj-target-gauge target="[^"]+" theme="dark">[^]*<\/qj-target-gauge>$/);
    assert.match(String(picked['text']), /^昆明市，/);
    assert.match(String(picked['title']), /^昆明市 · /);
    await frame.getByText('已交给打开本页的网页。').waitFor();
    expectClean(page);
  });

  it('in a window, for a page of another origin that the site lists; English; the window closes', async () => {
    const page = await site.open(site.blank(CMS), { width: 1280 });
    const listed = site.origin;
    await page.context().route('**/builder/pick.json', (route) => route.fulfill({ json: { origins: [listed] } }));
    await prepare(page, { builder: `${elsewhere()}/qj/builder/`, lang: 'en', forms: ['link'] }, false);
    const popup = await opened(page);
    await popup.locator('.card').first().click();
    const insert = popup.getByRole('button', { name: 'Insert', exact: true });
    await until('the button is ready', () => insert.isEnabled());
    assert.match(await popup.locator('main').innerText(), new RegExp(listed));
    assert.deepEqual(await popup.locator('input[name=form]').count(), 1);
    await Promise.all([popup.waitForEvent('close'), insert.click()]);
    const picked = await got(page);
    assert.match(String(picked?.['html']), /^<p><a href="http:\/\/localhost:\d+\/qj\/embed\.html#qj-[^"]+lang=en">/);
    expectClean(page);
  });

  it('gives nothing to an origin that the site does not list, and says so', async () => {
    for (const json of [{ origins: [] }, { origins: ['*'] }, { origins: ['https://cms.example.cn'] }, null]) {
      const page = await site.open(site.blank(CMS), { width: 1280 });
      await page
        .context()
        .route('**/builder/pick.json', (route) => (json ? route.fulfill({ json }) : route.continue()));
      await prepare(page, { builder: `${elsewhere()}/qj/builder/` }, false);
      const popup = await opened(page);
      await popup.getByText('不在本站的允许名单里').waitFor();
      await popup.locator('.card').first().click();
      const copy = popup.locator('[data-act=copy-code]');
      await until('the code is ready', () => copy.isEnabled());
      assert.equal(await popup.locator('[data-act=insert]').count(), 0);
      await popup.close();
      assert.equal(await got(page), null, 'a window that is closed is no answer');
    }
  });

  it('an address that claims another origin than the page’s sends the view to nobody', async () => {
    // A hostile page names the site itself, which is always allowed, and listens.
    const page = await site.open(site.blank(CMS), { width: 1280 });
    await page.evaluate(() => {
      addEventListener('message', ({ data }) => {
        document.title = `heard ${JSON.stringify(data)}`;
      });
    });
    const query = new URLSearchParams({ pick: '0123456789abcdef', origin: elsewhere(), view: 'gdp-2025' }).toString();
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate((url) => {
        open(url);
      }, `${elsewhere()}/qj/builder/?${query}`),
    ]);
    const insert = popup.locator('[data-act=insert]');
    await until('the button is ready', () => insert.isEnabled());
    await insert.click();
    await popup.getByText('已交给打开本页的网页。').waitFor();
    assert.equal(await page.title(), 'Blank');
  });

  it('opened by hand, or with an address that is no request, it is the builder as ever', async () => {
    for (const query of [
      `?pick=0123456789abcdef&origin=${encodeURIComponent(site.origin)}&view=gdp-2025`,
      `?pick=short&origin=${encodeURIComponent(site.origin)}&view=gdp-2025`,
      '?pick&view=gdp-2025',
    ]) {
      const page = await site.open(`/${query}`);
      await page.locator('[data-act=copy-code]').waitFor();
      assert.equal(await page.locator('[data-act=insert]').count(), 0);
      expectClean(page);
    }
  });
});

/** Makes the button of a page open the dialog; the page says what it got. */
const prepareDialog = (page: Page, options: DialogOptions): Promise<void> =>
  page.evaluate(
    async ([asked, module]: readonly [DialogOptions, string]) => {
      const { pickInDialog: pick } = (await import(module)) as { pickInDialog: typeof pickInDialog };
      document.querySelector('#pick')?.addEventListener('click', () => {
        void pick(asked).then((picked) => {
          const out = document.querySelector('#out');
          if (out) out.textContent = JSON.stringify(picked);
        });
      });
    },
    [options, `${site.origin}/qj/qj-pick.js`] as const,
  );

const isGone = async (page: Page): Promise<void> => {
  await page.locator('dialog').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'pick', 'the focus is where it was');
};

/** No error and nothing refused; what the builder was still loading when its dialog went is given up. */
const expectWell = (page: Page): void => {
  const { errors, violations } = recordsOf(page);
  assert.deepEqual([errors, violations], [[], []]);
};

describe('the ready dialog', () => {
  // What pages do to buttons and dialogs of their own.
  const styles =
    'button{color:#fff;background:#900;width:100%}dialog{display:inline;margin:0 0 0 40px}iframe{height:150px}';

  it('shows the builder under a strict policy, can be heard and used by keys, and gives a view', async () => {
    for (const width of [320, 1280]) {
      const page = await site.open(site.blank(CMS, { policy: FRAMES_POLICY, styles }), { width });
      await prepareDialog(page, QUESTION);
      await page.locator('#pick').focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: '曲靖数据图' });
      const close = dialog.getByRole('button', { name: '关闭' });
      await close.waitFor();
      assert.ok(await close.evaluate((button) => button === document.activeElement));
      const frame = page.frameLocator('dialog iframe');
      await frame.locator('.card').first().waitFor();
      assert.deepEqual(await axe(page, WCAG), []);
      const box = await dialog.boundingBox();
      assert.ok(box && box.x >= 8 && box.x + box.width <= width - 8 && box.width > 300, JSON.stringify(box));
      assert.ok((await close.boundingBox())?.height === 44);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.keyboard.press('Tab');
      await until('the frame has the focus', () => page.evaluate(() => document.activeElement?.localName === 'iframe'));
      await choose(frame);
      const insert = frame.locator('[data-act=insert]');
      await until('the button is ready', () => insert.isEnabled());
      await insert.press('Enter');
      const picked = await got(page);
      assert.equal(picked?.['inline'], false);
      assert.match(String(picked['element']), /^<qj-target-gauge /);
      await isGone(page);
      expectWell(page);
    }
  });

  it('closes by its button and by the Escape key, in the frame too, unless that has another use there', async () => {
    const page = await site.open(site.blank(CMS, { policy: FRAMES_POLICY }), { width: 1280 });
    await prepareDialog(page, { ...QUESTION, lang: 'en' });
    const frame = page.frameLocator('dialog iframe');
    const search = frame.locator('[name=q]');
    const reopened = async (): Promise<void> => {
      await page.locator('#pick').click();
      await frame.getByText('Choose a chart').first().waitFor();
      await page.evaluate(() => {
        const out = document.querySelector('#out');
        if (out) out.textContent = '';
      });
    };
    const closes = [
      () => page.getByRole('button', { name: 'Close' }).click(),
      () => page.keyboard.press('Escape'),
      () => search.press('Escape'),
    ];
    for (const close of closes) {
      await reopened();
      await close();
      assert.equal(await got(page), null);
      await isGone(page);
    }
    await reopened();
    // An input method takes the key itself, and a search is emptied first.
    await search.fill('GDP');
    await search.press('Escape');
    await search.evaluate((field) => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }));
    });
    await search.fill('曲靖GDP');
    await frame.locator('.card').first().click();
    const part = frame.locator('.stage .canvas [data-key]').first();
    const details = frame.locator('.stage .open > *').first();
    await part.press('Enter');
    await details.waitFor();
    await part.press('Escape');
    await details.waitFor({ state: 'detached' });
    await frame.locator('[data-act=insert]').waitFor();
    assert.equal(await page.locator('dialog').count(), 1);
    await frame.locator('h1').press('Escape');
    assert.equal(await got(page), null);
    await isGone(page);
    expectWell(page);
  });

  it('ends with the page’s signal', async () => {
    const page = await site.open(site.blank(CMS, { policy: FRAMES_POLICY }));
    const results = await page.evaluate(
      async ([builder, module]) => {
        const { pickInDialog: pick } = (await import(module)) as { pickInDialog: typeof pickInDialog };
        const stopped = new AbortController();
        const first = pick({ builder, signal: stopped.signal });
        stopped.abort();
        return [await first, await pick({ builder, signal: stopped.signal }), document.querySelector('dialog')];
      },
      ['/qj/builder/', `${site.origin}/qj/qj-pick.js`] as const,
    );
    assert.deepEqual(results, [null, null, null]);
  });
});

describe('a figure for a sentence', () => {
  it('is offered to pages that ask for figures, in the form that fits into a sentence', async () => {
    const page = await site.open(site.blank(CMS, { policy: FRAMES_POLICY }), { width: 1280 });
    const frame = page.frameLocator('dialog iframe');
    const figureOf = async (question: Options, form: string): Promise<Record<string, unknown> | null> => {
      await prepareDialog(page, question);
      await page.locator('#pick').click();
      await choose(frame);
      await frame.locator(`input[value=${form}]`).check();
      await frame.locator('.inline summary').click();
      const insert = frame.locator('[data-act=insert-figure]').first();
      assert.equal(await insert.innerText().then((text) => text.split('\n')[0]), '插入');
      assert.deepEqual(await axe(page, WCAG), []);
      await insert.click();
      const picked = await got(page);
      await isGone(page);
      await page.reload();
      return picked;
    };
    const asked: Options = { builder: '/qj/builder/', forms: ['iframe', 'link', 'script'], figures: true };
    const tag = await figureOf(asked, 'script');
    const fact = String(tag?.['view']);
    assert.ok(catalogue.data.facts.some(({ id }) => id === fact));
    assert.deepEqual(
      [tag?.['form'], tag?.['inline'], tag?.['tag'], tag?.['attributes']],
      ['script', true, 'qj-figure', { fact }],
    );
    const figure = inlineFigure(catalogue, fact, 'zh-CN');
    const script = `${site.origin}/qj/qj-widgets.js`;
    assert.equal(tag?.['html'], figureSnippet('script', figure, 'zh-CN', script));
    assert.equal(tag['element'], figureTag(figure, 'zh-CN', script));
    assert.match(String(tag['text']), /^昆明市，/);
    assert.ok(String(tag['title']).length > 2);
    // A frame is no part of a sentence: the next form that fits is taken.
    const link = await figureOf(asked, 'iframe');
    assert.equal(link?.['form'], 'link');
    assert.equal(link['element'], figureSnippet('link', figure, 'zh-CN', script));
    expectWell(page);
  });

  it('is offered among a document’s contents, too, and to no page that did not ask, or takes neither form', async () => {
    const page = await site.open(site.blank(CMS, { policy: FRAMES_POLICY }), { width: 1280 });
    const frame = page.frameLocator('dialog iframe');
    for (const question of [QUESTION, { ...QUESTION, forms: ['iframe'] as const, figures: true }]) {
      await prepareDialog(page, question);
      await page.locator('#pick').click();
      await choose(frame);
      await frame.locator('.inline summary').click();
      await frame.locator('.inline [data-fact]').first().waitFor();
      assert.equal(await frame.locator('[data-act=insert-figure]').count(), 0);
      await page.reload();
    }
    await prepareDialog(page, { ...QUESTION, figures: true });
    await page.locator('#pick').click();
    await frame.getByRole('link', { name: '按文件看' }).click();
    await frame.locator('.card').first().click();
    await frame.locator('.entries .quiet').first().click();
    await frame.locator('.sentence [data-act=insert-figure]').click();
    const picked = await got(page);
    assert.equal(picked?.['tag'], 'qj-figure');
    assert.match(String(picked['element']), /^<qj-figure fact="[^"]+"><a /);
    expectWell(page);
  });
});

describe('a page that waits for a view', () => {
  it('takes no message but the answer of its own window, and nothing once it has stopped', async () => {
    const page = await site.open(site.blank(CMS, { policy: FRAMES_POLICY }), { width: 1280 });
    await prepare(page, QUESTION, true);
    await page.locator('#pick').click();
    const frame = page.frameLocator('#frame');
    await frame.locator('.card').first().waitFor();
    const address = await page.locator('#frame').evaluate((element) => (element as HTMLIFrameElement).src);
    const nonce = new URL(address).searchParams.get('pick');
    assert.match(nonce ?? '', /^[0-9a-f]{32}$/);
    const message = {
      type: 'qj-widgets:pick',
      version: 1,
      nonce,
      form: 'link',
      html: 'x',
      element: 'x',
      text: 'x',
      view: 'x',
      tag: 'x',
      attributes: {},
      title: 'x',
    };
    // The page itself has the origin, and knows even the nonce, but is not the builder's window.
    await page.evaluate((data) => {
      postMessage(data, '*');
    }, message);
    // The builder's window, with another nonce, version or form.
    const inner = page.frames().find((one) => one !== page.mainFrame());
    for (const wrong of [
      { ...message, nonce: '0'.repeat(32) },
      { ...message, version: 2 },
      { ...message, form: 'inline' },
    ])
      await inner?.evaluate((data) => {
        parent.postMessage(data, '*');
      }, wrong);
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    assert.equal(await page.locator('#out').textContent(), '');
    await page.locator('#stop').click();
    assert.equal(await got(page), null);
    await inner?.evaluate((data) => {
      parent.postMessage(data, '*');
    }, message);
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    assert.equal(await page.locator('#out').textContent(), 'null');
    assert.deepEqual(recordsOf(page).errors, []);
  });
});

describe('an editor’s own figure', () => {
  it('is drawn with the tags and attributes of the allowlist alone', async () => {
    const page = await site.open('/?view=gdp-2025&form=inline');
    for (const [label, text] of [
      ['数值', '3500亿元'],
      ['时间', '2024'],
      ['来源', '示例来源'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text);
    const code = await until('the code has the figure', async () => {
      const value = await page.locator('textarea[name=code]').inputValue();
      return value.includes('value-source="示例来源"') && value.includes('<svg') && value;
    });
    const { inline } = formTags([{ form: 'inline', html: code.replace(/<(?:script|link) [^>]*>/g, '') }]);
    const missing = Object.entries(inline).flatMap(([tag, names]) =>
      // ECharts' notes to itself, which a live drawing carries and nothing reads.
      names.flatMap((name) =>
        name.startsWith('ecmeta_') || FORM_TAGS.inline[tag]?.includes(name) === true ? [] : [`${tag}[${name}]`],
      ),
    );
    assert.deepEqual(missing, []);
  });
});

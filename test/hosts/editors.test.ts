import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { build } from 'vite';
import { drawn, expectClean, recordsOf, startSite, until } from '../e2e/harness.js';

/** The examples of `demo/integrations/editors/`, from the button to the published page and back into the editor. */

const site = startSite();

const EXAMPLES = fileURLToPath(new URL('../../demo/integrations/editors/', import.meta.url));

const BUILT = mkdtempSync(join(tmpdir(), 'qj-editors-'));

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** How each editor shows a view in the article, and a figure in a sentence. */
const EDITORS = [
  {
    name: 'tinymce',
    view: 'qj-target-gauge[contenteditable=false] img',
    figure: 'p qj-figure[contenteditable=false]',
    inside: '.tox-edit-area iframe',
  },
  { name: 'ckeditor5', view: '.ck-widget.qj-view img', figure: 'p .ck-widget.qj-figure', inside: null },
  { name: 'wangeditor', view: '.qj-view img', figure: 'p .qj-figure', inside: null },
] as const;

type Example = (typeof EDITORS)[number];

/** The page of an example, on the site that serves the builder. An editor writes styles into its page, which the strict policy forbids. */
const open = (name: string): Promise<Page> =>
  site.open(`/editors/${name}/index.html`, {
    width: 1280,
    prepare: async (page) => {
      await page.route('**/editors/**', (route) => {
        const path = new URL(route.request().url()).pathname.replace('/editors/', '');
        return route.fulfill({
          body: readFileSync(join(BUILT, path)),
          contentType: `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8`,
        });
      });
    },
  });

/** Where the article is edited: a frame, or the page. */
const editing = (page: Page, { inside }: Example): Pick<Page, 'locator'> => (inside ? page.frameLocator(inside) : page);

/** The button of an editor in which an author has placed the cursor; wangEditor's work only then. */
const readyButton = async (page: Page, example: Example): Promise<Locator> => {
  await editing(page, example).locator('[contenteditable=true]').getByText('正').first().click();
  const button = page.getByRole('button', { name: '曲靖数据图' }).first();
  await until('the button works', () => button.evaluate(({ classList }) => !classList.contains('disabled')));
  return button;
};

/** Presses the button of the editor and opens a view in the builder, which its dialog shows. */
const choose = async (page: Page, example: Example, query: string): Promise<FrameLocator> => {
  await (await readyButton(page, example)).click();
  const builder = page.frameLocator('dialog iframe');
  await builder.locator('[name=q]').fill(query);
  await builder.locator('.card').first().click();
  return builder;
};

/** Chooses a view and a form in the builder, and inserts it. */
const insert = async (page: Page, example: Example, query: string, form: string): Promise<void> => {
  const builder = await choose(page, example, query);
  await builder.getByLabel(form, { exact: true }).check();
  const press = builder.locator('[data-act=insert]');
  await until('the view can be inserted', () => press.isEnabled());
  await press.click();
};

/** Chooses a view and a form, and inserts the first of the view's figures. */
const insertFigure = async (page: Page, example: Example, query: string, form: string): Promise<void> => {
  const builder = await choose(page, example, query);
  await builder.getByLabel(form, { exact: true }).check();
  await builder.locator('.inline summary').click();
  await builder.locator('[data-act=insert-figure]').first().click();
};

/** The HTML that the page would store. */
const saved = (page: Page, holds: RegExp): Promise<string> =>
  until(`the article holds ${holds.source}`, async () => {
    await page.locator('#save').click();
    const html = await page.locator('#stored').inputValue();
    return holds.test(html) && html;
  });

/** A page of the site with the article, as its template publishes it. */
const HEAD = '<link rel="stylesheet" href="/qj/qj-inline.css"><script type="module" src="/qj/qj-widgets.js"></script>';

before(async () => {
  for (const { name } of EDITORS)
    await build({
      root: join(EXAMPLES, name),
      configFile: false,
      base: './',
      logLevel: 'error',
      build: { outDir: join(BUILT, name), minify: false, target: 'es2022', modulePreload: { polyfill: false } },
    });
});

for (const example of EDITORS) {
  const { name, view, figure } = example;
  describe(`${name}: from the button to the published page`, () => {
    it('a view stays whole in the editor and when the article is opened again, and is the widget on the site’s page', async () => {
      const page = await open(name);
      await insert(page, example, '曲靖GDP', '脚本+标签');
      const html = await saved(page, /<qj-target-gauge target="[^"]+">/);
      assert.match(html, /正文。/);
      assert.doesNotMatch(html, /contenteditable|data-mce|qj-view|<script/);
      const shown = editing(page, example).locator(view);
      await until('the picture is loaded', () =>
        shown.evaluate((image) => (image as HTMLImageElement).naturalWidth > 200),
      );
      // Another day.
      await page.locator('#reopen').click();
      await shown.waitFor();
      await page.locator('#save').click();
      assert.equal(await page.locator('#stored').inputValue(), html);
      assert.deepEqual(recordsOf(page).errors, []);

      const blind = await site.open(site.blank(`<main>${html}</main>`, { head: HEAD }), { javaScript: false });
      assert.match(await blind.locator('main').innerText(), /地区生产总值：[^]*来源：《/);
      const published = await site.open(site.blank(`<main>${html}</main>`, { head: HEAD }));
      assert.equal(await drawn(published, 'qj-target-gauge'), 1);
      expectClean(published);
    });

    it('a link of its own paragraph becomes the widget on the site’s page', async () => {
      const page = await open(name);
      await insert(page, example, '罗平小黄姜', '链接');
      const html = await saved(page, /<a [^>]*href="[^"]+embed\.html#qj-industry-chain\?chain=luoping-ginger"/);
      await page.locator('#reopen').click();
      await page.locator('#save').click();
      assert.equal(await page.locator('#stored').inputValue(), html);
      const published = await site.open(site.blank(`<main>${html}</main>`, { head: HEAD }));
      assert.equal(await drawn(published, 'qj-industry-chain'), 1);
      expectClean(published);
    });

    it('a figure goes into the sentence with the cursor, as a tag or as a link, and stays there', async () => {
      const page = await open(name);
      await insertFigure(page, example, '曲靖GDP', '脚本+标签');
      const shown = editing(page, example).locator(figure);
      await shown.waitFor();
      assert.match(await shown.innerText(), /亿元/);
      await insertFigure(page, example, '曲靖GDP', '链接');
      const html = await saved(page, /embed\.html#qj-figure[^]*embed\.html#qj-figure/);
      assert.doesNotMatch(html, /contenteditable|data-mce|data-w-e|data-qj|<script/);
      // One paragraph, as it was; TinyMCE writes <strong> for <b>.
      assert.equal(html.match(/<p[ >]/g)?.length, 1, html);
      assert.equal(
        html.match(
          /<qj-figure fact="[^"]+"><a href="[^"]+"><svg [^>]*viewbox=[^]*?<\/svg><(b|strong)>[^<]+<\/\1><\/a><\/qj-figure>/gi,
        )?.length,
        1,
        html,
      );
      await page.locator('#reopen').click();
      await shown.waitFor();
      await page.locator('#save').click();
      assert.equal(await page.locator('#stored').inputValue(), html);
      assert.deepEqual(recordsOf(page).errors, []);
      const published = await site.open(site.blank(`<main>${html}</main>`, { head: HEAD }));
      // The link becomes a figure too.
      await until('both figures are there', () =>
        published
          .locator('qj-figure')
          .evaluateAll(
            (all) => all.filter(({ shadowRoot }) => shadowRoot?.querySelector('[part~=figure]')).length === 2,
          ),
      );
      expectClean(published);
    });
  });
}

it('an editor who closes the dialog inserts nothing, and is back in the article', async () => {
  for (const example of EDITORS) {
    const page = await open(example.name);
    const button = await readyButton(page, example);
    await page.locator('#save').click();
    const before = await page.locator('#stored').inputValue();
    await button.click();
    await page.frameLocator('dialog iframe').locator('[name=q]').press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.locator('#save').click();
    assert.equal(await page.locator('#stored').inputValue(), before);
    assert.deepEqual(recordsOf(page).errors, []);
  }
});

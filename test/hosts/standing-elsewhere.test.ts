import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from 'fast-png';
import type { Page } from 'playwright-core';
import sanitizeHtml from 'sanitize-html';
import { sourceLine } from '../../src/view/text.js';
import { modelOf } from '../../scripts/demo-snippets.js';
import { expectClean, startSite, until } from '../e2e/harness.js';
import {
  FORMS,
  VIEWS,
  article,
  painted,
  pasted,
  takenOver,
  tap,
  viewOf,
  type Form,
  type Shown,
} from '../e2e/standing-page.js';

const site = startSite();

const gauge = viewOf('target-gauge');

const said = (text: string): string => text.replace(/\s+/g, '');

/** What is seen of a page: its headings and paragraphs, text that stands in none, and each drawing. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const drawings = [...document.querySelectorAll('svg, img')].filter(
      (one) => one.getBoundingClientRect().width > 100,
    );
    const words = [...document.querySelectorAll('h1,h2,h3,h4,p')].map((one) => (one as HTMLElement).innerText);
    return {
      words,
      loose: [...(document.querySelector('main')?.childNodes ?? [])]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''))
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
      drawings: drawings.map((one) => ({
        name: one.localName,
        height: one.getBoundingClientRect().height,
      })),
    };
  });

/** Heading, reading help and sources stand in words, each once. */
const expectWords = (words: readonly string[], { tag, id }: Shown): void => {
  const { heading, stillSubheading, ...model } = modelOf(tag, id, 'zh-CN');
  for (const line of [heading, stillSubheading, sourceLine(model)].filter(Boolean))
    assert.equal(words.filter((text) => said(text) === said(line)).length, 1, `${id} says once: ${line}`);
};

describe('a view that stands in a page without scripts', () => {
  for (const form of FORMS)
    for (const width of [390, 720])
      it(`${form}, ${width} px: is a picture with its words`, async () => {
        const path = site.blank(article(VIEWS.map((view) => pasted(form, view)).join('')));
        const page = await site.open(path, { width, javaScript: false });
        const { words, drawings } = await seen(page);
        assert.equal(drawings.length, VIEWS.length);
        for (const { name, height } of drawings) {
          assert.equal(name, form === 'inline' ? 'svg' : 'img');
          assert.ok(height > 100);
        }
        for (const view of VIEWS) expectWords(words, view);
        expectClean(page);
      });
});

const WITH_IMAGES = [...sanitizeHtml.defaults.allowedTags, 'img'];
const SVG_TAGS = ['svg', 'g', 'path', 'rect', 'circle', 'line', 'polygon', 'polyline', 'text', 'tspan'];
const SVG_ATTRIBUTES =
  'viewBox,width,height,x,y,dx,dy,d,r,cx,cy,x1,x2,y1,y2,points,transform,fill,stroke,stroke-*,font-*,text-anchor,opacity,role,aria-*';

/** What feed readers and editors leave of markup. */
const SANITISERS: Record<string, (markup: string) => string> = {
  'keeps no SVG': (markup) =>
    sanitizeHtml(markup, {
      allowedTags: WITH_IMAGES,
      nonTextTags: ['script', 'style', 'svg'],
    }),
  'keeps SVG without what a drawing must not show at once': (markup) =>
    sanitizeHtml(markup, {
      allowedTags: [...WITH_IMAGES, ...SVG_TAGS],
      allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, '*': SVG_ATTRIBUTES.split(',') },
      parser: { lowerCaseAttributeNames: false },
    }),
  'keeps the words of SVG alone': (markup) => sanitizeHtml(markup, { allowedTags: WITH_IMAGES }),
};

describe('what a sanitiser leaves of a view that stands in a page', () => {
  for (const form of FORMS)
    for (const [name, sanitised] of Object.entries(SANITISERS))
      it(`${form}, one that ${name}: heading, words and sources, nothing twice`, async () => {
        const whole = VIEWS.map((view) => pasted(form, view)).join('');
        const page = await site.open(site.blank(article(sanitised(whole))), { width: 390, javaScript: false });
        const { words, drawings, loose } = await seen(page);
        for (const view of VIEWS) {
          assert.equal(await page.locator(view.tag).count(), 0);
          expectWords(words, view);
        }
        const kept = form === 'script' || name.startsWith('keeps SVG');
        assert.equal(drawings.length, kept ? VIEWS.length : 0);
        assert.ok(drawings.every(({ height }) => height > 100));
        // What is left of a drawing in words are its texts, each by itself.
        const texts = [...whole.matchAll(/<text\b.*?<\/text>/g)];
        assert.equal(
          loose,
          name.includes('words') ? texts.map(([text]) => text.replace(/<[^>]*>/g, '').trim()).join(' ') : '',
        );
      });
});

describe('the form inline in the builder', () => {
  it('is copied, and stands in a blank page with scripts and without', async () => {
    const builder = await site.open('/?view=gdp-2025', { permissions: ['clipboard-read', 'clipboard-write'] });
    await builder.getByLabel('画在网页里').check();
    await until('the code is there', async () =>
      (await builder.locator('textarea[name=code]').inputValue()).includes('slot="drawing"'),
    );
    await builder.getByRole('button', { name: '复制代码' }).first().click();
    await builder.getByText('已复制代码。').waitFor();
    const code = await builder.evaluate(() => navigator.clipboard.readText());
    expectClean(builder);
    const path = site.blank(article(code));
    for (const javaScript of [false, true]) {
      const page = await site.open(path, { width: 390, javaScript });
      const { words, drawings } = await seen(page);
      expectWords(words, gauge);
      assert.equal(drawings.length, 1);
      if (javaScript) {
        await takenOver(page, gauge.tag);
        await tap(page, gauge.tag);
      }
      expectClean(page);
    }
  });
});

const hosts = (page: Page): Promise<{ top: number; awake: boolean }[]> =>
  page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].map((host) => ({
        top: host.getBoundingClientRect().top,
        awake: host.shadowRoot !== null,
      })),
    VIEWS.map(({ tag }) => tag).join(),
  );

const NEAR = 600;

/** Nothing far below the screen is taken over. */
const expectAsleep = async (page: Page): Promise<void> => {
  const all = await hosts(page);
  assert.ok(all.some(({ awake }) => awake));
  const height = page.viewportSize()?.height ?? 0;
  assert.deepEqual(
    all.filter(({ awake, top }) => awake && top > height + NEAR),
    [],
  );
};

const views = (form: Form, count: number, of: readonly Shown[] = VIEWS): string =>
  Array.from({ length: count }, (_, index) => pasted(form, of[index % of.length] ?? gauge)).join('\n');

describe('many views that stand in a page', () => {
  for (const form of FORMS)
    it(`${form}: 30 are printed in light colours without having been scrolled to`, async () => {
      const path = site.blank(article(views(form, 30)), { styles: ':root{color-scheme:dark}' });
      const page = await site.open(path, { width: 720 });
      await painted(page);
      await takenOver(page, gauge.tag);
      await page.emulateMedia({ media: 'print' });
      await expectAsleep(page);
      const file = await page.pdf();
      assert.ok((file.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length > 10);
      // Before the screenshots: to take one of the whole page, the browser is resized, and images of other widths are asked for.
      expectClean(page);
      const places = await page.evaluate(() =>
        [...document.querySelectorAll('[slot=drawing]')]
          .map((one) => (one.querySelector('img') ?? one).getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ x, y, width }) => ({ x: x + scrollX, y: y + scrollY, width, height: 100 })),
      );
      assert.equal(places.length, 30);
      for (const clip of [0, 15, 29].flatMap((index) => places[index] ?? [])) {
        const { data, channels, width } = decode(await page.screenshot({ clip, fullPage: true }));
        const colours = new Set<string>();
        for (let at = 0; at < data.length; at += channels) colours.add(data.slice(at, at + 3).join(' '));
        assert.ok(colours.size > 20, `${colours.size} colours`);
        // The ground near the corner.
        const near = (4 * width + 4) * channels;
        assert.deepEqual([...data.slice(near, near + 3)], [255, 255, 255]);
      }
      await expectAsleep(page);
    });

  it('300 do nothing until a reader is near, and are taken over when a reader has come past', async () => {
    const path = site.blank(
      `<main>${views('inline', 300, [gauge, viewOf('key-figures'), viewOf('county-map')])}<p id="end">完</p></main>`,
      { styles: 'main{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:8px}' },
    );
    const page = await site.open(path, { width: 1280, height: 900, unfinished: true });
    await until('the page is whole', () => page.evaluate(() => document.querySelector('#end') !== null), 60_000);
    await takenOver(page, gauge.tag);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await expectAsleep(page);
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < end; top += 1500) {
      await page.evaluate((to) => {
        scrollTo(0, to);
      }, top);
      await until('what is on the screen is taken over', async () =>
        (await hosts(page)).every((host) => host.awake || host.top > 900 || host.top < -1500),
      );
    }
    await until('all are taken over', async () => (await hosts(page)).every(({ awake }) => awake));
    expectClean(page);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locale } from '../../src/core/locale.js';
import { modelOf } from '../../scripts/demo-snippets.js';
import { sourceLine } from '../../src/view/text.js';
import { expectClean, recordsOf, startSite } from './harness.js';
import {
  FORMS,
  VIEWS,
  article,
  boxes,
  expectUnmoved,
  held,
  painted,
  pasted,
  shifts,
  takenOver,
  tap,
  type Form,
} from './standing-page.js';

const site = startSite();

interface Case {
  form: Form;
  width: number;
  colorScheme: 'light' | 'dark';
  locale: Locale;
}

const product = FORMS.flatMap((form) =>
  [320, 390, 720, 1100].flatMap((width) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      (['zh-CN', 'en'] as const).map((locale): Case => ({ form, width, colorScheme, locale })),
    ),
  ),
);

/** Each width with each form, both schemes and both languages at phones and at screens. */
const sample = product.filter(
  ({ form, width, colorScheme, locale }) =>
    (colorScheme === 'dark') === [320, 1100].includes(width) &&
    (locale === 'en') === ((form === 'inline') === [320, 720].includes(width)),
);

const cases = process.env['VITE_VIEWS'] === 'all' ? product : sample;

const said = (text: string): string => text.replace(/\s+/g, '');

describe('views that stand in a page', () => {
  for (const { form, width, colorScheme, locale } of cases)
    it(`${form}, ${width} px, ${colorScheme}, ${locale}: stand before the script, are taken over, answer; nothing moves`, async () => {
      const { release, prepare } = held();
      const page = await site.open(
        site.blank(article(VIEWS.map((view) => pasted(form, view, locale)).join('\n')), {
          lang: locale,
          head: '<meta name="color-scheme" content="light dark">',
        }),
        { width, colorScheme, prepare, unfinished: true },
      );
      await painted(page);
      const before = await boxes(page);
      for (const { tag, id } of VIEWS) {
        const model = modelOf(tag, id, locale);
        const text = said(await page.locator(tag).innerText());
        for (const line of [model.heading, ...model.legend.map((mark) => mark.text), sourceLine(model)])
          assert.ok(text.includes(said(line)) || model.legendPlace === 'drawn', `${tag} says ${line}`);
        const { width: room = 0, height = 0 } =
          (await page.locator(`${tag} > [slot=drawing]:visible`).boundingBox()) ?? {};
        assert.ok(room > 250 && height > 100, `${tag}: a drawing of ${room} × ${height} px`);
      }
      release();
      for (const { tag } of VIEWS) {
        await page.locator(tag).scrollIntoViewIfNeeded();
        await takenOver(page, tag);
      }
      expectUnmoved(await boxes(page), before);
      for (const { tag } of VIEWS) {
        await tap(page, tag);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Shift+Tab');
      }
      expectUnmoved(await boxes(page), before);
      assert.deepEqual(await shifts(page), []);
      for (const { tag } of VIEWS) {
        await tap(page, tag);
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('End');
      }
      expectUnmoved(await boxes(page), before);
      // A gauge's hint moves from one mark to the next.
      assert.deepEqual(await shifts(page, { unasked: true }), []);
      const files = recordsOf(page).requests.map((url) => new URL(url).pathname);
      const pictures = files.filter((path) => /\.svg$|\/views\/.*-\d+\.js$/.test(path));
      if (form === 'inline') assert.deepEqual(pictures, []);
      else {
        const images = pictures.filter((path) => path.endsWith('.svg'));
        const modules = pictures.filter((path) => path.endsWith('.js'));
        assert.equal(images.length, VIEWS.length);
        assert.deepEqual(modules.sort(), images.map((path) => path.replace(/svg$/, 'js')).sort());
      }
      expectClean(page);
    });
});

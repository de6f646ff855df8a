import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { toLocale } from '../../src/core/locale.js';
import { sourceLine } from '../../src/view/text.js';
import { PAGES, START } from '../../scripts/demo-pages.js';
import { modelOf } from '../../scripts/demo-snippets.js';
import { WCAG, WIDGETS, axe, drawn, expectClean, startSite, until } from './harness.js';
import type { Page } from 'playwright-core';

const site = startSite();

const FILES = [START, ...PAGES.map(({ file }) => file)];

/** Refuses scripts, which is what it shows: see no-script.test.ts. */
const UNCLEAN = 'no-script.html';

const squeeze = (text: string): string => text.replace(/\s/g, '');

/** What each widget of a page has on screen. */
const widgetsOn = (page: Page) =>
  page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].map((element) => {
        const texts = (selector: string): string =>
          [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent).join('');
        return {
          tag: element.localName,
          id: ['target', 'chain', 'layer'].map((name) => element.getAttribute(name) ?? '').join(''),
          lang: element.closest('[lang]')?.getAttribute('lang') ?? null,
          // An editor's own figure has its own source.
          own: element.hasAttribute('value'),
          heading: texts('.heading'),
          source: texts('.source'),
          problems: texts('.problems'),
          // Not what is for listeners only.
          seen: texts('.chart svg text, .legend, .below, .remarks, .details'),
        };
      }),
    WIDGETS,
  );

/** The scheme that the page has itself, if any, and those of its widgets. */
const schemes = (page: Page) =>
  page.evaluate(
    (tags) => ({
      own: document.documentElement.dataset['theme'] ?? null,
      themes: [...document.querySelectorAll(tags)].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll<HTMLElement>('.qj') ?? [])].map(({ dataset }) => dataset['theme']),
      ),
    }),
    WIDGETS,
  );

/** How far the page is wider than the window, in CSS pixels. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('every sample page', () => {
  it('is in the list of pages', () => {
    const files = readdirSync(new URL('../../demo/', import.meta.url)).filter((name) => name.endsWith('.html'));
    // The start is the builder.
    assert.deepEqual(files.sort(), [...FILES, 'index.html'].sort());
  });

  it('links to nothing that is not there', async () => {
    const seen = new Map<string, string>();
    const bodyOf = async (path: string): Promise<string> => {
      const known = seen.get(path);
      if (known !== undefined) return known;
      const answer = await fetch(site.origin + path);
      assert.equal(answer.status, 200, path);
      const body = await answer.text();
      seen.set(path, body);
      return body;
    };
    for (const file of FILES) {
      const body = await bodyOf(`/${file}`);
      for (const [, address = ''] of body.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        const { pathname, hash, origin } = new URL(address, `${site.origin}/${file}`);
        assert.equal(origin, site.origin, `${file} links to others: ${address}`);
        const target = await bodyOf(pathname);
        if (hash) assert.ok(target.includes(` id="${hash.slice(1)}"`), `${file}: ${address}`);
      }
      for (const other of [START, '']) assert.ok(body.includes(`<a href="/${other}"`), `${file} leads to /${other}`);
    }
  });

  for (const file of FILES) {
    it(`${file}: shows the catalogue’s figures, is clean, accessible in both schemes, and fits 320 px`, async () => {
      const page = await site.open(`/${file}`);
      const tags = await page.locator(WIDGETS).count();
      // What a page hides loads nothing; here all of it is to be seen. Tabs are opened in hostile.test.ts.
      await page.getByRole('tabpanel', { includeHidden: true }).evaluateAll((panels) => {
        for (const panel of panels) panel.removeAttribute('hidden');
      });
      if (tags > 0 && file !== UNCLEAN) {
        await drawn(page);
        for (const widget of await widgetsOn(page)) {
          const model = modelOf(widget.tag, widget.id, toLocale(widget.lang));
          const name = `${file}, ${widget.id}`;
          assert.equal(squeeze(widget.heading), squeeze(model.heading), name);
          const source = squeeze(sourceLine(model));
          assert.equal(squeeze(widget.source).slice(0, widget.own ? source.length : undefined), source, name);
          assert.equal(widget.problems, '', name);
          for (const { label } of model.figures) {
            assert.ok(squeeze(widget.seen).includes(squeeze(label)), `${name} shows ${label}`);
          }
        }
      }
      await page.evaluate(() => {
        // axe itself does not run where these are enumerable; the widgets have, by now.
        Reflect.deleteProperty(Array.prototype, 'last');
        Reflect.deleteProperty(Object.prototype, 'extend');
      });
      assert.deepEqual(await axe(page, [...WCAG, 'best-practice']), [], 'light');
      await page.emulateMedia({ colorScheme: 'dark' });
      await until('widgets have the scheme of the page', async () => {
        const { own, themes } = await schemes(page);
        return themes.every((theme) => theme === (own ?? 'dark'));
      });
      // Nothing but colours has changed.
      assert.deepEqual(await axe(page, ['color-contrast', 'link-in-text-block']), [], 'dark');
      await page.setViewportSize({ width: 320, height: 700 });
      if (tags > 0 && file !== UNCLEAN) await drawn(page);
      await until('the page fits', async () => (await overhang(page)) <= 0);
      if (file !== UNCLEAN) expectClean(page);
    });
  }
});

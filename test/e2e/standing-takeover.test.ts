import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { COLORS } from '../../src/theme/tokens.js';
import { PAUSE, expectClean, recordsOf, startSite, until, type Blank } from './harness.js';
import {
  FORMS,
  VIEWS,
  article,
  boxes,
  expectUnmoved,
  gate,
  held,
  misplaced,
  painted,
  pasted,
  shifts,
  takenOver,
  tap,
  viewOf,
  type Form,
} from './standing-page.js';

const site = startSite();

const gauge = viewOf('target-gauge');

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

const [LIGHT, DARK] = [rgb(COLORS.light.surface), rgb(COLORS.dark.surface)];

/** Notes the ground of the drawing that is on top, each time that it changes from one frame to the next. */
const watchGround = (page: Page, selector: string): Promise<void> =>
  page.evaluate((tag) => {
    const grounds: string[] = [];
    Object.assign(globalThis, { grounds });
    const look = (): void => {
      const host = document.querySelector(tag);
      const over = host?.shadowRoot?.querySelector('.chart > svg');
      const own = [...(host?.querySelectorAll('svg[slot=drawing] > rect') ?? [])].find(
        (rect) => rect.getClientRects().length > 0,
      );
      const ground = over
        ? getComputedStyle(over).backgroundColor
        : own
          ? getComputedStyle(own).fill
          : host?.querySelector('img')?.getClientRects().length
            ? 'image'
            : 'nothing';
      if (ground !== grounds.at(-1)) grounds.push(ground);
      requestAnimationFrame(look);
    };
    look();
  }, selector);

const groundsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { grounds: string[] }).grounds);

/** The grounds of a drawing from before its script until it answers a tap. */
const groundsWhile = async (form: Form, look: Blank, width: number, colorScheme: 'light' | 'dark') => {
  const { release, prepare } = held();
  const path = site.blank(article(pasted(form, gauge)), look);
  const page = await site.open(path, { width, colorScheme, prepare, unfinished: true });
  await painted(page);
  await watchGround(page, gauge.tag);
  release();
  await takenOver(page, gauge.tag);
  await tap(page, gauge.tag);
  expectClean(page);
  return groundsOf(page);
};

const SCHEME: Blank = { styles: ':root{color-scheme:dark;background:#111;color:#eee}' };
const BOTH: Blank = { styles: ':root{color-scheme:light dark}' };
const NAMED: Blank = { root: 'data-theme="dark"', styles: 'body{background:#111;color:#eee}' };

describe('the colours of a view that stands in a page', () => {
  it('are dark from the first on pages with a dark scheme, and on readers’ dark systems', async () => {
    for (const [look, width, system] of [
      [SCHEME, 720, 'light'],
      [SCHEME, 390, 'dark'],
      [BOTH, 390, 'dark'],
      [BOTH, 720, 'dark'],
    ] as const)
      assert.deepEqual(await groundsWhile('inline', look, width, system), [DARK]);
  });

  it('are light from the first on light pages, and stay that whatever the system is', async () => {
    for (const system of ['light', 'dark'] as const)
      assert.deepEqual(await groundsWhile('inline', {}, 390, system), [LIGHT]);
    assert.deepEqual(await groundsWhile('inline', BOTH, 720, 'light'), [LIGHT]);
  });

  it('are light until the script comes where only the page says that it is dark, and dark from then on', async () => {
    // No style sheet of ours can know what the page calls its theme; phones with a light system do not wait for one.
    assert.deepEqual(await groundsWhile('inline', NAMED, 720, 'light'), [LIGHT, DARK]);
    assert.deepEqual(await groundsWhile('inline', SCHEME, 390, 'light'), [LIGHT, DARK]);
  });

  it('are those of the image, which is light, until the dark drawing stands in its place', async () => {
    for (const look of [SCHEME, NAMED])
      assert.deepEqual(await groundsWhile('script', look, 390, 'light'), ['image', DARK]);
    assert.deepEqual(await groundsWhile('script', {}, 390, 'light'), ['image', LIGHT]);
  });
});

/** A page with a field above a view that is still without its script. */
const waiting = async (form: Form, look: { width?: number; height?: number } = {}) => {
  const { release, prepare } = held();
  const text = '<p>这是一段文字，写在图的前面，读者正在读。</p>'.repeat(12);
  const path = site.blank(article(`<p><input aria-label="姓名"></p>${text}${pasted(form, gauge)}${text}`));
  const page = await site.open(path, { width: 390, height: 700, ...look, prepare, unfinished: true });
  await painted(page);
  return { page, release };
};

const selected = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');

describe('a reader’s place, when a view is taken over', () => {
  for (const form of FORMS) {
    it(`${form}: what was marked with the mouse stays marked, and the page where it was scrolled to`, async () => {
      const { page, release } = await waiting(form);
      const { y = 0 } = (await page.locator(`${gauge.tag} > h3`).boundingBox()) ?? {};
      await page.mouse.move(200, 400);
      await page.mouse.wheel(0, y - 100);
      await until('the page is scrolled', () => page.evaluate((least) => scrollY > least, y - 110));
      const heading = (await page.locator(`${gauge.tag} > h3`).boundingBox()) ?? { x: 0, y: 0, height: 0, width: 0 };
      const [after] = await page.locator(`${gauge.tag} > [slot=below]`).all();
      const end = (await after?.boundingBox()) ?? { x: 0, y: 0, height: 0, width: 0 };
      await page.mouse.move(heading.x + 2, heading.y + heading.height / 2);
      await page.mouse.down();
      await page.mouse.move(end.x + 100, end.y + end.height / 2, { steps: 5 });
      await page.mouse.up();
      const [marked, scroll] = [await selected(page), await page.evaluate(() => scrollY)];
      assert.match(marked, /地区生产总值/);
      release();
      await takenOver(page, gauge.tag);
      assert.equal(await page.evaluate(() => scrollY), scroll);
      assert.equal((await selected(page)).replace(/\s+/g, ''), marked.replace(/\s+/g, ''));
      expectClean(page);
    });

    it(`${form}: who types into a field goes on typing there`, async () => {
      const { page, release } = await waiting(form, { height: 1400 });
      await page.locator('input').click();
      await page.keyboard.type('ab');
      release();
      await takenOver(page, gauge.tag);
      await page.keyboard.type('cd');
      assert.equal(await page.locator('input').inputValue(), 'abcd');
      expectClean(page);
    });

    it(`${form}: who has come to the link with the keyboard stands at what takes its place, and Tab goes on from there`, async () => {
      const { page, release } = await waiting(form);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.slot), 'more');
      const scroll = await page.evaluate(() => scrollY);
      release();
      await takenOver(page, gauge.tag);
      const focused = () =>
        page.evaluate(
          () => document.activeElement?.shadowRoot?.activeElement?.className ?? document.activeElement?.localName,
        );
      await until('an action has the focus', async () => (await focused()) === 'action');
      assert.equal(await page.evaluate(() => scrollY), scroll);
      await page.keyboard.press('Enter');
      await page.locator(`${gauge.tag} .panel`).waitFor();
      await page.keyboard.press('Shift+Tab');
      assert.match((await focused()) ?? '', /mark/);
      expectClean(page);
    });
  }
});

const CLASSIC = '<script src="/qj/qj-widgets.classic.js"></script>';

const withoutScript = (text: string): string => text.replace(/<script[^>]*><\/script>/g, '');

describe('the script of a view that stands in a page', () => {
  for (const form of FORMS) {
    it(`${form}: twice as a module and once more as a classic script, it takes the view over once`, async () => {
      const path = site.blank(
        article(`${pasted(form, gauge)}<script type="module" src="/qj/qj-widgets.js?2"></script>${CLASSIC}`),
      );
      const page = await site.open(path, { width: 390 });
      await takenOver(page, gauge.tag);
      assert.deepEqual(await misplaced(page, gauge.tag), []);
      await tap(page, gauge.tag);
      assert.deepEqual(await shifts(page), []);
      expectClean(page);
    });

    it(`${form}: in the head, before a page that comes in pieces, it waits for the whole view`, async () => {
      const gates = [gate(), gate(), gate()];
      const view = withoutScript(pasted(form, gauge));
      // Within the tag before its content, within the drawing, before the source.
      const pieces = view
        .replace(/(<qj-[^>]*>)/, `$1${PAUSE}`)
        .replace(form === 'inline' ? '<text' : '<img', (found) => PAUSE + found)
        .replace('<p slot="below"', (found) => PAUSE + found);
      const path = site.blank(article(pieces), { head: CLASSIC, pauses: gates.map(({ opened }) => opened) });
      const page = await site.open(path, { width: 390, unfinished: true });
      await until('the tag is known', () =>
        page.evaluate((tag) => document.querySelector(`${tag}:defined`) !== null, gauge.tag),
      );
      for (const [index, { open }] of gates.entries()) {
        assert.equal(await page.locator(gauge.tag).evaluate(({ shadowRoot }) => shadowRoot), null);
        open();
        if (index === 0) await page.locator(`${gauge.tag} > h3`).waitFor();
        if (index === 1) await page.locator(`${gauge.tag} > [slot=drawing]`).first().waitFor();
      }
      await takenOver(page, gauge.tag);
      assert.equal((await page.locator(`${gauge.tag} > [slot=below]`).count()) > 1, true);
      assert.deepEqual(await misplaced(page, gauge.tag), []);
      await tap(page, gauge.tag);
      const { requests } = recordsOf(page);
      if (form === 'inline') assert.ok(!requests.some((url) => /\/views\/.*-\d+\./.test(url)));
      expectClean(page);
    });

    it(`${form}: a view that a page moves before and after, takes out and puts back is taken over all the same`, async () => {
      const { release, prepare } = held('**/standing-*.js');
      const path = site.blank(article(`<div id="a">${pasted(form, gauge)}</div><div id="b"></div>`));
      const page = await site.open(path, { width: 390, prepare });
      await painted(page);
      const move = (into: string | null) =>
        page.evaluate(
          ([tag, where]) => {
            const holder = globalThis as unknown as { taken?: Element };
            const view = holder.taken ?? document.querySelector(tag);
            if (view) holder.taken = view;
            if (where) document.querySelector(where)?.append(view as Element);
            else view?.remove();
          },
          [gauge.tag, into] as const,
        );
      await move('#b');
      await until('its code is asked for', () =>
        Promise.resolve(recordsOf(page).requests.some((url) => url.includes('/standing-'))),
      );
      await move(null);
      release();
      await page.waitForResponse(/\/standing-/).catch(() => undefined);
      await move('#a');
      const before = await boxes(page);
      await takenOver(page, gauge.tag);
      expectUnmoved(await boxes(page), before);
      assert.deepEqual(await misplaced(page, gauge.tag), []);
      await move('#b');
      await move(null);
      await move('#a');
      await tap(page, gauge.tag);
      expectUnmoved(await boxes(page), before);
      assert.deepEqual(await misplaced(page, gauge.tag), []);
      expectClean(page);
    });
  }

  it('comes when the reader is in the middle of a long view: that is taken over too', async () => {
    const long = viewOf('framework');
    const page = await site.open(site.blank(article(pasted('inline', long))), {
      width: 320,
      height: 600,
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          addEventListener('DOMContentLoaded', () => {
            scrollTo(0, 2000);
          });
        });
      },
    });
    assert.ok(((await page.locator(`${long.tag} > h3`).boundingBox())?.y ?? 0) < -1000);
    await takenOver(page, long.tag);
  });

  it('leaves the views of a page that never fetches it as they are', async () => {
    const path = site.blank(article(VIEWS.map((view) => pasted('script', view)).join('')));
    const page = await site.open(path, {
      prepare: async (opened) => {
        await opened.route('**/*.js', (route) => route.abort());
      },
    });
    for (const { tag } of VIEWS)
      assert.equal(
        await page.locator(`${tag} img`).evaluate((image: HTMLImageElement) => image.naturalWidth > 200),
        true,
      );
  });
});

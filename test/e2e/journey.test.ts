import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { catalogue } from '../../src/catalogue/all.js';
import { viewIndex } from '../../src/static/view-index.js';
import { FRAMES_POLICY } from '../../scripts/static-server.js';
import { QUESTIONS, UNANSWERED } from '../questions.js';
import { axe, expectClean, startSite, until } from './harness.js';

/** An editor with a question, on a first visit: from the empty search field to the right view in the article. */

const site = startSite();

const index = viewIndex(catalogue, '');

/** Type, choose, copy, paste. */
const MOST_ACTIONS = 4;

const firstVisit = async (): Promise<Page> => {
  const page = await site.open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('.card').first().waitFor();
  return page;
};

const resultsOf = (page: Page): Promise<(string | undefined)[]> =>
  page.locator('.card').evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['view']));

describe('an editor with a question', () => {
  for (const [asked, view] of QUESTIONS)
    it(`${asked}: one of the first two results is right, and stands in the article`, async () => {
      const indexed = index.views.find((one) => one.view === view);
      assert.ok(indexed);
      const { tag, attribute, heading, figures } = indexed;
      let actions = 0;
      const act = <T>(action: Promise<T>): Promise<T> => {
        actions += 1;
        return action;
      };
      const builder = await firstVisit();
      await act(builder.locator('[name=q]').fill(asked));
      const results = await until('the results are there', async () => {
        const ids = await resultsOf(builder);
        return ids.length < index.views.length && ids;
      });
      assert.ok(results.slice(0, 2).includes(view), results.slice(0, 5).join(', '));
      await act(builder.locator(`.card[data-view=${view}]`).click());
      const copy = builder.locator('[data-act=copy-code]');
      await until('there is code', () => copy.isEnabled());
      assert.ok(
        await copy.evaluate((button) => button.getBoundingClientRect().bottom <= innerHeight),
        'without scrolling',
      );
      await act(copy.click());
      await builder.getByText('已复制代码。').waitFor();
      const snippet = await builder.evaluate(() => navigator.clipboard.readText());
      const article = site.blank(`<h1>稿件</h1><p>前文。</p>${snippet}<p>后文。</p>`);
      const page = await act(site.open(article, { width: 720 }));
      const element = page.locator(`${tag}[${attribute}=${view}]`);
      await element.locator('.canvas [data-key]').first().waitFor();
      const words = await element.evaluate(
        (one: HTMLElement) => `${one.innerText} ${one.querySelector('img')?.alt ?? ''}`,
      );
      for (const said of [heading['zh-CN'], figures[0]?.label['zh-CN'], '来源：'])
        assert.ok(said && words.includes(said), said);
      assert.ok(actions <= MOST_ACTIONS, `${actions} actions`);
      expectClean(builder);
      expectClean(page);
    });

  it(`${UNANSWERED}: the documents do not have it; the page says so, offers what is near, and nothing to copy`, async () => {
    const page = await firstVisit();
    await page.locator('[name=q]').fill(UNANSWERED);
    await page.getByText(`这${index.documents.length}份文件里没有“${UNANSWERED}”。`).waitFor();
    assert.deepEqual(await resultsOf(page), []);
    assert.equal(await page.locator('[data-act=copy-code]').count(), 0);
    const near = page.locator('.ways').first().locator('a.way');
    assert.ok((await near.count()) > 0);
    await near.first().click();
    await until('what is near has views', async () => (await resultsOf(page)).length > 0);
    expectClean(page);
  });

  it('finds the views opened last again, in this browser only, until they are forgotten', async () => {
    const page = await firstVisit();
    assert.equal(await page.locator('.recent').count(), 0, 'nothing on a first visit');
    for (const view of ['gdp-2025', 'towns']) {
      await page.locator(`.card[data-view=${view}]`).click();
      await page.locator('.workbench').waitFor();
      await page.locator('header nav a').first().click();
      await page.locator('.card').first().waitFor();
    }
    const links = page.locator('.recent a');
    const headings = ['towns', 'gdp-2025'].map((id) => index.views.find(({ view }) => view === id)?.heading['zh-CN']);
    assert.deepEqual(await links.allInnerTexts(), headings, 'the latest first');
    await page.reload();
    await links.first().waitFor();
    assert.deepEqual(await links.allInnerTexts(), headings);
    assert.deepEqual(await axe(page), []);
    await page.locator('[name=q]').fill('GDP');
    await until('a search has the page to itself', async () => (await links.count()) === 0);
    await page.locator('[name=q]').fill('');
    await page.locator('[data-act=forget]').click();
    assert.equal(await links.count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'q');
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    expectClean(page);
  });

  it('works where the browser keeps nothing', async () => {
    const page = await site.open('/', {
      prepare: async (prepared) => {
        await prepared.addInitScript(() => {
          Object.defineProperty(globalThis, 'localStorage', {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        });
      },
    });
    await page.locator('.card[data-view=gdp-2025]').click();
    await page.locator('.workbench').waitFor();
    await page.locator('header nav a').first().click();
    await page.locator('.recent a').first().waitFor();
    expectClean(page);
  });

  it('a plain view: set, copied and pasted it has no heading and no buttons, but its source', async () => {
    const builder = await site.open('/?view=gdp-2025', { permissions: ['clipboard-read', 'clipboard-write'] });
    await builder.locator('[name=frame]').check();
    const code = builder.locator('textarea[name=code]');
    await until('the code says so', async () => (await code.inputValue()).includes('frame="plain"'));
    for (const form of ['inline', 'script', 'iframe'] as const) {
      await builder.locator(`input[value=${form}]`).check();
      const snippet = await until('the code is of that form', async () => {
        const text = await code.inputValue();
        return (
          text.includes({ inline: 'qj-inline.css', script: 'gdp-2025.plain.css', iframe: '<iframe' }[form]) && text
        );
      });
      const page = await site.open(site.blank(`<h2>稿件的标题</h2>${snippet}`, { policy: FRAMES_POLICY }), {
        width: 720,
      });
      const where =
        form === 'iframe' ? await until('the frame is there', () => Promise.resolve(page.frames()[1])) : page;
      const element = where.locator('qj-target-gauge');
      await element.locator('.canvas [data-key]').first().waitFor();
      assert.equal(await element.getByText('地区生产总值：2025年目标').locator('visible=true').count(), 0, form);
      assert.equal(await element.locator('.actions').locator('visible=true').count(), 0, form);
      assert.equal(await element.getByText('来源：').locator('visible=true').count(), 1, form);
      if (form === 'iframe') {
        const [needed, given] = await where.evaluate(
          () => [document.documentElement.getBoundingClientRect().height, innerHeight] satisfies [number, number],
        );
        assert.ok(needed <= given && given - needed < 60, `${needed} of ${given}`);
      }
      assert.deepEqual(await axe(page), []);
      expectClean(page);
    }
    expectClean(builder);
  });
});

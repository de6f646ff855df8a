import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { SAMPLE } from '../../demo/builder/proof/sample.js';
import { WCAG, axe, expectClean, recordsOf, startSite, until } from './harness.js';

const site = startSite();

const VERDICTS = ['comparator', 'same', 'same', 'scope', 'year', 'same', 'value', 'same', 'unknown'];

const draft = (page: Page) => page.locator('textarea[name=draft]');
const marks = (page: Page) => page.locator('.marked-figure');
const entries = (page: Page) => page.locator('.proof-list > li');

const open = async (query = '', look: Parameters<typeof site.open>[1] = {}): Promise<Page> => {
  const page = await site.open(`/?proof${query}`, { permissions: ['clipboard-read', 'clipboard-write'], ...look });
  await draft(page).waitFor();
  return page;
};

const write = async (page: Page, text: string): Promise<void> => {
  await draft(page).fill(text);
  await page.locator('.proof-summary[aria-busy=false] h2').waitFor();
};

const verdictsOf = (page: Page): Promise<(string | null)[]> =>
  marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict')));

const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

const clipboardOf = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const downloaded = async (page: Page, act: string): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-act=${act}]`).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

describe('校对 in the builder', () => {
  it('is reached from the catalogue, and its code and figures are loaded only then', async () => {
    const page = await site.open('/');
    await page.locator('.card').first().waitFor();
    const ofProof = () => recordsOf(page).requests.filter((url) => url.includes('proof'));
    assert.deepEqual(ofProof(), []);
    await page.getByRole('link', { name: '校对' }).click();
    await draft(page).waitFor();
    assert.equal(ofProof().length, 2);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
    assert.match(await page.title(), /^校对/);
    assert.equal(new URL(page.url()).search, '?by=proof');
    expectClean(page);
  });

  it('holds every figure of a draft against the documents, without asking anybody', async () => {
    const page = await open();
    assert.match(await page.locator('.proof').innerText(), /贴进一篇写曲靖的稿子[^]*不上传/);
    const before = recordsOf(page).requests.length;
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '放入样稿（虚构）' }).click();
    await entries(page).first().waitFor();
    assert.equal(await draft(page).inputValue(), SAMPLE);
    assert.equal(await page.locator('.proof-summary').innerText(), '文中9处数字，4处一致');
    assert.deepEqual(await verdictsOf(page), VERDICTS);
    assert.match(
      await entries(page).first().innerText(),
      /少了限定词\s+文中\s+全市经济总量达3000亿元\s+文件\s+曲靖市，地区生产总值：接近3000亿元（实际，2020年）\s+印作\s+“接近3000亿元”\s+出处\s+《为民办实事[^]*插入\s+\S/,
    );
    assert.match(
      await entries(page).last().innerText(),
      /文件未载\s+文中\s+去年全市接待游客3200万人次\s+文件\s+五份文件都没有这个数\s+插入\s+无可插入/,
    );
    // The lines differ in form, not in colour alone.
    const lines = await page.locator('.marked-figure .underlined').evaluateAll((all) =>
      all.map((one) => {
        const { textDecorationStyle, textDecorationThickness } = getComputedStyle(one);
        return `${textDecorationStyle} ${textDecorationThickness}`;
      }),
    );
    assert.equal(new Set(lines).size, new Set(VERDICTS).size);
    await write(page, '2022年，曲靖市地区生产总值3500亿元。');
    assert.match(
      await entries(page).innerText(),
      /文件未载[^]*五份文件都没有这个数\s+最接近的\s+曲靖市，地区生产总值：接近3000亿元（实际，2020年），《[^]*无可插入/,
    );
    assert.equal(recordsOf(page).requests.length, before);
    expectClean(page);
  });

  it('the keyboard goes from figure to figure, to the list and back; a filter, copies and files', async () => {
    const page = await open();
    await write(page, SAMPLE);
    assert.equal(await page.locator('.marked-figure[tabindex="0"]').count(), 1, 'one stop of the Tab key');
    await marks(page).first().focus();
    for (const [key, id] of [
      ['ArrowRight', 'proof-figure-2'],
      ['End', 'proof-figure-9'],
      ['ArrowRight', 'proof-figure-9'],
      ['Home', 'proof-figure-1'],
      ['ArrowDown', 'proof-figure-2'],
      ['ArrowLeft', 'proof-figure-1'],
      ['Enter', 'proof-entry-1'],
      ['Escape', 'proof-figure-1'],
    ] as const) {
      await page.keyboard.press(key);
      assert.equal(await focused(page), id, key);
    }
    assert.deepEqual(
      await page
        .locator('[data-active]')
        .evaluateAll((all) => all.map((one) => one.id || one.parentElement?.className)),
      ['proof-figure-1', '', 'proof-entry-1'],
      'figure, correction and entry are set off together',
    );

    await page.getByRole('button', { name: '复制第1处' }).click();
    await page.getByText('已复制。').waitFor();
    assert.match(await clipboardOf(page), /^全市经济总量.*接近3000亿元$/);

    await page.getByRole('button', { name: '文件未载' }).click();
    await page.getByRole('button', { name: '年份不同' }).click();
    await until('two entries are left', async () => (await entries(page).count()) === 2);
    assert.deepEqual(await verdictsOf(page), ['year', 'unknown']);
    assert.ok((await page.locator('.marked').innerText()).includes('经济总量达3000亿元，'), 'the text stays whole');
    await marks(page).first().focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(page), 'proof-figure-9', 'its number stays');

    const csv = await downloaded(page, 'download-csv');
    assert.equal(csv.name, '校对清单.csv');
    assert.match(csv.text, /^\uFEFF编号,/);
    assert.equal(csv.text.trimEnd().split('\r\n').length, VERDICTS.length + 1, 'all figures, whatever is shown');
    await page.locator('[data-act=copy-md]').click();
    await until('the list is copied', async () => (await clipboardOf(page)).startsWith('## 校对清单'));
    assert.equal(await clipboardOf(page), (await downloaded(page, 'download-md')).text);
    expectClean(page);
  });

  it('a view is looked at and come back from; the draft is still there', async () => {
    const page = await open();
    await write(page, SAMPLE);
    await page.locator('#proof-entry-7 [data-view]').click();
    await page.locator('.workbench').waitFor();
    await page.getByRole('link', { name: '回到校对' }).click();
    await entries(page).first().waitFor();
    assert.equal(await draft(page).inputValue(), SAMPLE);
    assert.ok(await page.evaluate(() => document.activeElement?.matches('#proof-entry-7 [data-view]')));
    await page.getByRole('button', { name: '清空稿子' }).click();
    assert.equal(await draft(page).inputValue(), '');
    assert.equal(await entries(page).count(), 0);
    expectClean(page);
  });

  it('the source of a page is read without its tags, and nothing in it runs', async () => {
    const page = await open();
    const text =
      '<img src=x onerror="document.title=1"><script>alert(1)</script>2020年，曲靖在全国地级城市排名升至<i>74位</i>';
    await write(page, text);
    assert.deepEqual(await verdictsOf(page), ['same']);
    assert.equal(await page.locator('.proof :is(img, script, i)').count(), 0);
    assert.match(await page.locator('.marked').innerText(), /^2020年，曲靖在全国地级城市排名升至74位/);
    await page.getByText('贴的是网页源码').waitFor();
    await write(page, '曲靖<城市>排名：2020年74位 < 2015年106位。');
    assert.ok(
      (await page.locator('.marked').innerText()).startsWith('曲靖<城市>排名'),
      'what only looks like it is text',
    );
    expectClean(page);
  });

  it('a draft of 20,000 characters is read in many tasks; a key pressed meanwhile is answered, and it is read anew', async () => {
    const page = await open('', {
      prepare: async (blank) => {
        // Counts the slices, and holds the reading back where the test says.
        await blank.addInitScript(() => {
          const slices = { count: 0, holdAt: 5, go: () => undefined as unknown };
          Object.assign(globalThis, { slices });
          const { postMessage } = MessagePort.prototype;
          MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
            slices.count += 1;
            slices.go = () => {
              postMessage.call(this, message);
            };
            if (slices.count !== slices.holdAt) slices.go();
          };
        });
      },
    });
    interface Slices {
      count: number;
      holdAt: number;
      go: () => void;
    }
    const count = () => page.evaluate(() => (globalThis as unknown as { slices: Slices }).slices.count);
    const long = `${SAMPLE}\n`.repeat(100);
    assert.ok(long.length >= 20_000);
    await draft(page).fill(long);
    await until('the reading is held in its fifth slice', async () => (await count()) === 5);
    assert.equal(await page.locator('.proof-summary').getAttribute('aria-busy'), 'true');
    assert.equal(await page.locator('.proof-summary').innerText(), '正在对照…');
    await draft(page).press('Control+Home');
    await page.keyboard.type('2020年，曲靖排名升至74位。');
    assert.ok((await draft(page).inputValue()).startsWith('2020年，曲靖排名升至74位。样稿'));
    // What was held belongs to the text before: it must not go on.
    await page.evaluate(() => {
      (globalThis as unknown as { slices: Slices }).slices.go();
    });
    await page.locator('.proof-summary[aria-busy=false] h2').waitFor();
    assert.equal(await page.locator('.proof-summary').innerText(), `文中${100 * VERDICTS.length + 1}处数字，401处一致`);
    assert.ok((await count()) > 10, `${await count()} slices`);
    await until('the whole list is made', async () => (await entries(page).count()) === 100 * VERDICTS.length + 1);
    expectClean(page);
  });

  for (const [width, colorScheme, ui] of [
    [320, 'light', 'en'],
    [390, 'dark', 'zh-CN'],
    [1100, 'light', 'zh-CN'],
    [1100, 'dark', 'en'],
  ] as const) {
    it(`nothing is cut off or inaccessible at ${width} px, ${colorScheme}, ${ui}`, async () => {
      const page = await open(`&ui=${ui}`, { width, colorScheme });
      assert.deepEqual(await axe(page, WCAG), []);
      await write(page, SAMPLE);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(await axe(page, WCAG), []);
      await page.locator('.legend button').last().click();
      assert.deepEqual(await axe(page, WCAG), []);
      expectClean(page);
    });
  }

  it('says that its file has not loaded, and loads it at the next attempt', async () => {
    let fails = true;
    const page = await site.open('/?proof', {
      prepare: async (blank) => {
        await blank.route('**/proof.json', (route) => (fails ? route.abort() : route.continue()));
      },
    });
    await page.getByText('校对要用的文件没有载入').waitFor();
    fails = false;
    await page.getByRole('link', { name: '按图看' }).click();
    await page.getByRole('link', { name: '校对' }).click();
    await draft(page).waitFor();
  });
});

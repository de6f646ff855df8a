import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import documentWords from '../../data/document-words.json' with { type: 'json' };
import { catalogue } from '../../src/catalogue/all.js';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import { documentIndex } from '../../src/static/document-index.js';
import { FRAMES_POLICY } from '../../scripts/static-server.js';
import { builderOf, clipboardOf, codeIn, codeOf, headingOf, index } from './builder-page.js';
import { WCAG, axe, drawn, expectClean, startSite, until } from './harness.js';

const site = startSite();

const open = builderOf(site);

describe('the builder', () => {
  it('shows all views at a glance with links; the keyboard finds, opens and leaves one', async () => {
    const page = await open('');
    const cards = page.locator('.card');
    await cards.first().waitFor();
    assert.equal(await cards.count(), index.views.length);
    await page.keyboard.press('Tab');
    while ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) !== 'q')
      await page.keyboard.press('Tab');
    await page.keyboard.type('罗平姜精油');
    await until('two views are left', async () => (await cards.count()) === 2);
    assert.match(await page.locator('.count').innerText(), new RegExp(`${index.views.length}.*2张`));
    assert.equal(new URL(page.url()).searchParams.get('q'), '罗平姜精油');
    await page.locator('.card[data-view=luoping-ginger]').focus();
    await page.keyboard.press('Enter');
    assert.equal(await drawn(page, 'qj-industry-chain'), 1);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
    assert.match(await page.title(), new RegExp(headingOf('luoping-ginger')));
    await page.goBack();
    await cards.first().waitFor();
    assert.equal(await cards.count(), 2, 'what was looked for is still there');
    expectClean(page);
  });

  it('a number finds the views that print it, and each says the figure with its nature and year', async () => {
    const page = await open('?q=119');
    const gauge = page.locator('[data-view=high-tech-enterprises-2025]');
    await gauge.waitFor();
    assert.match(await gauge.innerText(), /高新技术企业数：119户（实际，累计，全市园区）/);
    await page.locator('input[name=q]').fill('硅光伏产值');
    const chain = page.locator('[data-view=green-silicon-pv]');
    await until('the leading figure of the chain', async () =>
      (await chain.innerText()).includes('硅光伏产值：1800亿元（预测，2025年）'),
    );
    expectClean(page);
  });

  it('an address reproduces a state: view, settings, width and form', async () => {
    const query = '?view=pattern&lang=en&theme=dark&text-size=large&emphasis=530381&width=390&form=link';
    const page = await open(query);
    await drawn(page, 'qj-county-map');
    const map = page.locator('qj-county-map');
    for (const [name, value] of [
      ['layer', 'pattern'],
      ['lang', 'en'],
      ['theme', 'dark'],
      ['text-size', 'large'],
      ['highlight', '530381'],
    ] as const)
      assert.equal(await map.getAttribute(name), value);
    assert.equal((await map.boundingBox())?.width, 390);
    const code = await codeOf(page, 'embed.html#qj-county-map?layer=pattern');
    assert.match(code, /highlight=530381/);
    await page.getByLabel('标题', { exact: true }).fill('Sample');
    assert.equal(await map.getAttribute('heading'), 'Sample');
    assert.match(
      await page.locator('.take').innerText(),
      /带不上：标题/,
      'the link cannot carry the heading, and that is said',
    );
    assert.match(code, /^<p><a href="http[^"]+">Qujing, One main/, 'its words are those of the view that it becomes');
    await page.getByLabel('标题', { exact: true }).fill('');
    // One change, and the address says it.
    await page.getByLabel('单个文件').check();
    assert.equal(new URL(page.url()).searchParams.get('form'), 'single');
    const again = await open(new URL(page.url()).search);
    assert.equal(await codeOf(again, 'embed/'), await codeOf(page, 'embed/'));
    expectClean(page);
  });

  it('an editor’s own figure needs its date and source; each field says what it lacks, and no code is copied before', async () => {
    const page = await open('?view=gdp-2025');
    await drawn(page, 'qj-target-gauge');
    const field = (name: string) => page.getByLabel(name, { exact: true });
    const said = (name: string) =>
      field(name).evaluate(
        (input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.innerText ?? '',
      );
    await field('数值').fill('3500亿元');
    await page.locator('.take .notice').waitFor();
    assert.equal(await said('时间'), '还没有填时间。');
    assert.equal(await said('来源'), '还没有填来源。');
    assert.equal(await field('时间').getAttribute('aria-invalid'), 'true');
    assert.equal(await page.locator('[data-act=copy-code]').isDisabled(), true);
    assert.doesNotMatch(await page.locator('.side').innerText(), /value/, 'fields are named as they are');
    await field('时间').fill('2024-06');
    await field('来源').fill('示例来源');
    await until('the message is gone', async () => (await page.locator('.take .notice').count()) === 0);
    assert.equal(await said('来源'), '');
    const code = await codeOf(page, 'value-source="示例来源"');
    assert.match(code, / value="3500亿元" value-date="2024-06"/);
    assert.match(code, /编辑提供/, 'the text in the tag says whose figure it is');
    await field('数值').fill('很多');
    await until('the figure is refused at its field', async () => (await said('数值')).includes('不是可用的数字'));
    assert.match(await said('数值'), /^数值“很多”/);
    expectClean(page);
  });

  it('an empty result says whether the documents have it, and leads on', async () => {
    // Every figure and statement has a view by now; a document that was just added would have some without.
    const added = documentIndex(
      createCatalogue({ ...catalogue.data, frameworks: [], trees: [], layers: [] }),
      documentWords,
    );
    const shown = index.views.filter(({ tag }) => tag !== 'qj-framework' && tag !== 'qj-task-tree');
    const page = await open('?q=烂尾楼', {
      prepare: async (blank) => {
        await blank.route('**/documents.json', (route) => route.fulfill({ json: added }));
        await blank.route('**/views.json', (route) => route.fulfill({ json: { ...index, views: shown } }));
      },
    });
    const listed = page.locator('.unshown');
    await listed.first().waitFor();
    assert.match(await page.locator('.count').innerText(), /文件里有“烂尾楼”的内容，但还没有做成图/);
    assert.match(await listed.first().innerText(), /烂尾楼[\s\S]*原文：“/);
    await page.locator('[name=q]').fill('粮食');
    await page.getByText('这5份文件里没有“粮食”。').waitFor();
    await page.locator('.way', { hasText: '小黄姜' }).click();
    await page.locator('[data-view=luoping-ginger]').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'q');
    await page.locator('[name=q]').fill('');
    await page.getByLabel('地区').selectOption('会泽县');
    assert.equal(await page.locator('.card').count(), shown.filter(({ places }) => places.includes('会泽县')).length);
    expectClean(page);
  });

  it('code, forms and button stay in sight beside every view, on a desktop and on a phone', async () => {
    for (const view of ['gdp-2025', 'green-silicon-pv', 'parks', 'qujing-clusters']) {
      for (const [width, height] of [
        [1366, 768],
        [390, 844],
      ] as const) {
        const page = await open(`?view=${view}&form=iframe`, { width, height });
        await codeOf(page, view);
        for (const down of [0, 400]) {
          await page.evaluate((y) => {
            scrollTo(0, y);
          }, down);
          for (const part of ['[data-act=copy-code]', 'textarea[name=code]', 'input[value=iframe]']) {
            const box = await page.locator(part).boundingBox();
            assert.ok(box && box.y >= 0 && box.y + box.height <= height, `${view}, ${part} at ${width}, ${down} down`);
          }
        }
        expectClean(page);
      }
    }
  });

  it('addresses are whole, so that they hold on every site; one that cannot be is refused at its field', async () => {
    const page = await open('?view=gdp-2025');
    for (const [form, file] of [
      ['inline', 'qj-inline.css'],
      ['script', 'qj-widgets.js'],
      ['single', 'embed/gdp-2025.js'],
      ['link', 'embed.html#'],
      ['iframe', 'embed/gdp-2025.html'],
      ['image', 'static/gdp-2025.zh-CN.svg'],
    ] as const) {
      await page.locator(`input[value=${form}]`).check();
      await codeOf(page, `"${site.origin}/qj/${file}`);
    }
    const script = page.getByLabel('脚本地址', { exact: true });
    for (const wrong of [
      'news.example/qj',
      '//news.example/qj/qj-widgets.js',
      'javascript:alert(1)//.js',
      'https://news.example/qj/',
    ]) {
      await script.fill(wrong);
      await page.locator('.take .notice').waitFor();
      assert.equal(await script.getAttribute('aria-invalid'), 'true', wrong);
      assert.equal(await codeIn(page).inputValue(), '', wrong);
    }
    await script.fill('/files/qj-widgets.js');
    await codeOf(page, '"/files/static/gdp-2025.zh-CN.svg"');
    assert.match(await page.locator('.take').innerText(), /只在存放脚本的那个网站上有效/);
    await script.fill('https://news.example/qj/qj-widgets.js');
    await codeOf(page, '"https://news.example/qj/static/gdp-2025.zh-CN.svg"');
    assert.match(await page.locator('.remark').innerText(), /脚本来自别的网站（https:\/\/news\.example）/);
    expectClean(page);
  });

  it('says which settings wait for the script, and offers the form with the view in the page first', async () => {
    const page = await open('?view=gdp-2025&theme=dark');
    const remarks = async (): Promise<string> => (await page.locator('.remark').allInnerTexts()).join('\n');
    await codeOf(page, 'theme="dark"');
    assert.equal(await page.locator('.forms label').first().innerText(), '画在网页里');
    assert.equal(await page.locator('input[value=script]').isChecked(), true, 'what most editors can paste');
    assert.match(await page.locator('#form-use').innerText(), /后台留得住脚本和标签时用/);
    assert.match(await remarks(), /按现在的设置，没有现成的图片/);
    await page.locator('input[value=inline]').check();
    assert.match(await codeOf(page, 'slot="drawing"'), /<svg slot="drawing"/);
    assert.match(await page.locator('#form-use').innerText(), /数据更正后要重新复制/);
    assert.doesNotMatch(await remarks(), /没有现成的图片|脚本运行之前/);
    const map = await open('?view=pattern&emphasis=530381&form=inline');
    assert.match(await codeOf(map, 'slot="drawing"'), /highlight="530381"/);
    assert.match(await map.locator('.remark').first().innerText(), /^脚本运行之前，图上还没有“突出显示的县（市、区）”/);
    await map.locator('input[value=iframe]').check();
    await codeOf(map, '<iframe');
    assert.doesNotMatch((await map.locator('.remark').allInnerTexts()).join(), /脚本运行之前/);
    expectClean(page);
    expectClean(map);
  });

  it('an iframe is as high as its view, by its code alone', async () => {
    for (const view of ['gdp-2025', 'qujing-clusters']) {
      const builder = await open(`?view=${view}&form=iframe`);
      const code = (await codeOf(builder, '<iframe')).replace(/<script.*$/s, '');
      const page = await site.open(site.blank(code, { policy: FRAMES_POLICY }), { width: 736 });
      const frame = await until('the frame is there', () => Promise.resolve(page.frames()[1]));
      await until('the frame knows the tag', () =>
        frame.evaluate(() => document.querySelector('[target], [chain]') !== null),
      );
      await drawn(frame);
      const [own, given] = await frame.evaluate(
        () => [document.documentElement.scrollHeight, innerHeight] satisfies [number, number],
      );
      assert.ok(own <= given, `${view} needs ${own} of ${given}`);
      expectClean(page);
    }
  });

  it('copies without the newer clipboard, and selects the code where nothing copies', async () => {
    const page = await open('?view=gdp-2025', {
      prepare: async (prepared) => {
        await prepared.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
        });
      },
    });
    const code = await codeOf(page, 'gdp-2025');
    await page.locator('[data-act=copy-code]').click();
    await page.getByText('已复制代码。').waitFor();
    assert.equal(await clipboardOf(await open('?view=gdp-2025')), code);
    await page.evaluate(() => {
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await page.locator('[data-act=copy-code]').click();
    await page.getByText('文字已选中').waitFor();
    assert.equal(await page.evaluate(() => getSelection()?.toString()), code);
    assert.equal(await page.locator('.take textarea').count(), 1, 'there is one box with the code');
    expectClean(page);
  });

  it('a figure with markup in its source stays text, in the preview and in the code', async () => {
    const page = await open(
      `?view=gdp-2025&value=3500&value-date=2024&value-source=${encodeURIComponent('"><img src=x>')}`,
    );
    await drawn(page, 'qj-target-gauge');
    await page.locator('[data-act=take]').click();
    assert.doesNotMatch(await codeOf(page, 'value-source'), /<img/);
    assert.equal(await page.locator('img[src=x]').count(), 0);
    expectClean(page);
  });

  it('saves pictures and the table, and copies the texts that go with them', async () => {
    const page = await open('?view=gdp-2025&width=390');
    await drawn(page, 'qj-target-gauge');
    const save = async (act: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-act=${act}]`).click()]);
      assert.equal(download.suggestedFilename(), `qj-target-gauge-gdp-2025.${act}`);
      return readFile(await download.path());
    };
    const png = await save('png');
    assert.deepEqual([...png.subarray(1, 4)], [...Buffer.from('PNG')]);
    assert.equal(png.readUInt32BE(16), 2 * 390, 'twice as fine as it is wide');
    assert.match((await save('svg')).toString(), /^<svg[\s\S]*突破[\s\S]*5000[\s\S]*<\/svg>\s*$/);
    assert.match((await save('csv')).toString(), /突破5000亿元/);
    const copied = async (act: string, name: string): Promise<string> => {
      await page.locator(`[data-act=${act}]`).click();
      await page.getByText(`已复制${name}。`).waitFor();
      return clipboardOf(page);
    };
    const text = index.views.find(({ view }) => view === 'gdp-2025')?.text['zh-CN'];
    assert.equal(await copied('alternative', '替代文字'), text);
    assert.match(await copied('caption', '图片说明'), /^曲靖市，地区生产总值：2025年目标。来源：/);
    assert.match(await copied('citation', '引用'), /“.*5000亿元.*”/);
    assert.equal(await copied('copy-link', '本页链接'), page.url());
    expectClean(page);
  });

  it('nothing is copied that is not of the view and the settings as they are now', async () => {
    const page = await open('?view=gdp-2025');
    await codeOf(page, 'gdp-2025');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/views/target-gauge/gdp-2035.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('link', { name: '全部图表' }).click();
    await page.locator('[data-view=gdp-2035]').click();
    await drawn(page, 'qj-target-gauge');
    const copy = page.locator('[data-act=copy-code]');
    assert.equal(await copy.isDisabled(), true);
    assert.equal(await codeIn(page).inputValue(), '');
    release();
    await codeOf(page, 'target="gdp-2035"');
    assert.equal(await copy.isDisabled(), false);
    expectClean(page);
  });

  it('a site that serves the built files has the builder beside them, and names no sample pages', async () => {
    const page = await site.open('/qj/builder/?view=gdp-2025');
    await drawn(page, 'qj-target-gauge');
    assert.match(await codeOf(page, 'gdp-2025'), /src="http:[^"]*\/qj\/qj-widgets\.js"/);
    assert.equal(await page.locator('a[href*="pages"]').count(), 0);
    expectClean(page);
  });

  it('an unknown view is named, and the list stands below', async () => {
    const page = await open('?view=gdp-1066');
    await page.getByText('没有这个编号的图。').waitFor();
    assert.equal(await page.locator('.card').count(), index.views.length);
    expectClean(page);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible and as wide as the screen, ${colorScheme}`, async () => {
      for (const query of [
        '',
        '?ui=en&q=gdp',
        '?view=gdp-2025&value=1',
        '?view=pattern&form=image&theme=dark',
        '?ui=en&view=green-aluminium&width=1100',
      ]) {
        const page = await open(query, { width: 320, colorScheme });
        await page
          .locator(query.includes('view') ? '.workbench' : '.card')
          .first()
          .waitFor();
        if (query.includes('view')) await drawn(page);
        // In the dark only the colours are others.
        assert.deepEqual(await axe(page, colorScheme === 'dark' ? ['color-contrast'] : WCAG), [], query);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, query);
        expectClean(page);
      }
    });
  }
});

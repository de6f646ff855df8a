import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { drawn, expectClean, startSite, until } from './harness.js';

/** What a reader hears, sees at a tap on a slow phone, reads in a table, and has on paper. */

const site = startSite();

const VIEWS: [tag: string, attribute: string, part: string][] = [
  ['qj-target-gauge', 'target="gdp-2025"', '.mark:nth-of-type(3)'],
  ['qj-industry-chain', 'chain="green-silicon-pv"', '[data-key="rods"]'],
  ['qj-county-map', 'layer="parks"', '[data-key="530303"]'],
];

const pageOf = (tag: string, attribute: string, lang = 'zh-CN'): string =>
  site.blank(
    `<h1>Page</h1><${tag} ${attribute}></${tag}><p>After</p><script type="module" src="/qj/qj-widgets.js"></script>`,
    { lang },
  );

interface Said {
  role: string;
  text: string;
  expanded: boolean;
}

interface Node {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string; sources?: { attribute?: string; value?: unknown }[] };
  description?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

/** Every text of the accessibility tree: of leaves, of labels, of descriptions; not what a name takes from its content. */
const heard = async (session: CDPSession): Promise<Said[]> => {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  return nodes.flatMap(({ ignored, role, name, description, properties = [] }) => {
    const kind = role?.value ?? '';
    if (ignored || kind === 'InlineTextBox') return [];
    const labelled = name?.sources?.some(({ attribute, value }) => attribute === 'aria-label' && value !== undefined);
    const own = kind === 'StaticText' || labelled ? (name?.value ?? '') : '';
    const expanded = properties.some((property) => property.name === 'expanded' && property.value.value === true);
    return [own, description?.value ?? ''].filter(Boolean).map((text) => ({ role: kind, text, expanded }));
  });
};

/** A label such as 目标：突破5000亿元（2025年） may stand at its mark and in the legend; a sentence stands once. */
const SENTENCE = { 'zh-CN': 30, en: 70 };

const twice = (said: readonly Said[], least: number): string[] => {
  const texts = said.map(({ text }) => text.trim()).filter((text) => text.length > least);
  return texts.filter((text, index) => texts.indexOf(text) !== index);
};

for (const [tag, attribute, part] of VIEWS) {
  for (const lang of ['zh-CN', 'en'] as const) {
    test(`${tag}, ${lang}: each text is announced once, and a chosen part says its figure, source and original wording`, async () => {
      const page = await site.open(pageOf(tag, attribute, lang), { width: 800 });
      await drawn(page);
      const session = await page.context().newCDPSession(page);
      assert.deepEqual(twice(await heard(session), SENTENCE[lang]), []);
      await page.locator(part).first().focus();
      await page.keyboard.press('Enter');
      const printed = lang === 'en' ? 'As printed' : '原文';
      const said = await until('the details are announced', async () => {
        const texts = await heard(session);
        return texts.some(({ text }) => text.includes(printed)) ? texts : null;
      });
      assert.ok(
        said.some(({ role, expanded }) => role === 'button' && expanded),
        'the part is expanded',
      );
      assert.ok(
        said.some(({ text }) => text.includes(lang === 'en' ? '“' : '《')),
        'its document',
      );
    });
  }
}

/** Every layout shift from now on, also those that count as answers to a tap. */
const watchShifts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift' });
  });

const shiftsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);

for (const [tag, attribute, part] of VIEWS) {
  test(`${tag}: the first tap on a slow phone is answered at once, moves nothing, and opens at the part`, async () => {
    const page = await site.open(pageOf(tag, attribute), { width: 390, height: 844, context: { hasTouch: true } });
    await drawn(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 300,
      downloadThroughput: 100_000,
      uploadThroughput: 100_000,
    });
    await page.locator(part).first().scrollIntoViewIfNeeded();
    await watchShifts(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const before = await page.evaluate(() => scrollY);

    if (tag === 'qj-target-gauge') {
      // The middle of the dial shows nothing when it is tapped, and costs nothing.
      const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('.canvas').boundingBox()) ?? {};
      await page.touchscreen.tap(x + width / 2, y + height * 0.6);
      await page.waitForTimeout(400);
      assert.deepEqual(asked, []);
    }

    await page.locator(part).first().tap();
    assert.equal(await page.locator(part).first().getAttribute('aria-expanded'), 'true');
    const details = page.locator('.open > *').first();
    await details.waitFor();
    // The picture is the drawing: nothing that draws is asked for.
    assert.deepEqual(
      asked.filter((url) => /drawing|plain-svg/.test(url)),
      [],
    );
    const box = (await page.locator('.open').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    assert.ok(box.y >= 0 && box.y + box.height <= 844, `${box.y} to ${box.y + box.height} is on screen`);
    assert.ok(box.x >= 0 && box.x + box.width <= 390);
    const own = (await page.locator(part).first().boundingBox()) ?? box;
    assert.ok(box.y <= own.y + own.height + 12 && box.y + box.height >= own.y - 12, 'it opens at the part');
    const footer = await page.locator('.footer').boundingBox();
    assert.ok(box.y + box.height <= (footer?.y ?? 0), 'source and buttons stay in sight');
    await page.locator('.chart svg').first().waitFor();
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => scrollY), before, 'the reader’s place');
    assert.deepEqual(await shiftsOf(page), []);
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
  });
}

test('a county says first what the layer says of it; the rest is folded below', async () => {
  const page = await site.open(pageOf('qj-county-map', 'layer="parks"'), { width: 390, height: 844 });
  await drawn(page);
  await page.locator('[data-key="530303"]').click();
  const rest = page.locator('.details details');
  await rest.waitFor();
  assert.deepEqual(await page.locator('.details > h5').allTextContents(), ['园区']);
  assert.equal(await rest.evaluate((element) => (element as HTMLDetailsElement).open), false);
  const folded = await rest.locator('h5').allTextContents();
  assert.ok(folded.includes('产业') && !folded.includes('园区'), folded.join());
});

for (const width of [320, 390, 720]) {
  test(`a table at ${width} px shows every column and is still a table`, async () => {
    const page = await site.open(pageOf('qj-industry-chain', 'chain="green-silicon-pv"'), { width });
    await drawn(page);
    await page.locator('[data-panel="table"]').click();
    await page.locator('table').first().waitFor();
    const found = await page.evaluate(() => {
      const root = document.querySelector('qj-industry-chain')?.shadowRoot;
      const boxes = [...(root?.querySelectorAll<HTMLElement>('.scroll') ?? [])];
      return {
        wide: boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
        unseen: [...(root?.querySelectorAll('tbody th, tbody td:not(.empty)') ?? [])].filter((cell) => {
          const { left, right, height } = cell.getBoundingClientRect();
          return left < 0 || right > innerWidth || height === 0;
        }).length,
      };
    });
    assert.deepEqual(found, { wide: [0, 0], unseen: 0 });
    const session = await page.context().newCDPSession(page);
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
    const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value);
    for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell'])
      assert.ok(roles.includes(role), `${role} at ${width} px`);
  });
}

test('on paper nothing asks to be tapped, and the source stays with the drawing', async () => {
  const page = await site.open(pageOf('qj-county-map', 'layer="parks"'), { width: 720 });
  await drawn(page);
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => {
    const root = document.querySelector('qj-county-map')?.shadowRoot;
    const footer = root?.querySelector('.footer');
    const lines = [...(root?.querySelectorAll<HTMLElement>('.subheading') ?? [])];
    return {
      lines: lines.filter((line) => line.offsetHeight > 0).map((line) => line.textContent),
      footer: footer ? getComputedStyle(footer).breakBefore : '',
      actions: root?.querySelector<HTMLElement>('.actions')?.offsetHeight,
    };
  });
  assert.deepEqual(paper.lines.length, 1);
  assert.doesNotMatch(paper.lines.join(), /点选/);
  assert.equal(paper.footer, 'avoid');
  assert.equal(paper.actions, 0);
});

test('the page decides what is on paper: a widget that only paper has is drawn there, one that paper lacks is not', async () => {
  const views = VIEWS.flatMap(([tag, attribute]) =>
    ['on-paper', 'on-screen'].map((place) => `<div class="${place}"><${tag} ${attribute}></${tag}></div>`),
  );
  const page = await site.open(site.blank(`${views.join('')}<script type="module" src="/qj/qj-widgets.js"></script>`));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.on-paper { display: none } @media print { .on-paper { display: block } .on-screen { display: none !important } }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.on-paper, .on-screen')].map((place) => {
        const root = place.firstElementChild?.shadowRoot;
        const { height = 0 } = root?.querySelector('.canvas')?.getBoundingClientRect() ?? {};
        const text = root?.querySelector<SVGTextElement>('.chart svg text');
        const drawn = height > 100 && text?.checkVisibility() === true;
        const shown = root?.querySelector('.qj')?.checkVisibility() === true;
        return `${place.className}: ${drawn ? 'drawn' : shown ? 'blank' : 'not there'}`;
      }),
    );
  const expected = (place: string): string[] =>
    VIEWS.flatMap(() => ['on-paper', 'on-screen'].map((one) => `${one}: ${one === place ? 'drawn' : 'not there'}`));
  for (const media of ['screen', 'print', 'screen'] as const) {
    await page.emulateMedia({ media });
    const wanted = expected(media === 'print' ? 'on-paper' : 'on-screen');
    await drawn(page);
    await until(`the views for ${media}`, async () => (await places()).join() === wanted.join());
    // What comes later changes nothing.
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await places(), wanted);
  }
  expectClean(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours the empty dial is an outline, and the legend has its marks, ${colorScheme}`, async () => {
    const page = await site.open(pageOf('qj-target-gauge', 'target="gdp-2025"'), {
      colorScheme,
      forcedColors: 'active',
    });
    await drawn(page);
    const looks = await page.evaluate(() => {
      const root = document.querySelector('qj-target-gauge')?.shadowRoot;
      const surface = getComputedStyle(root?.querySelector('.qj') as Element).backgroundColor;
      const track = getComputedStyle(root?.querySelector('.chart [fill^="var(--_track"]') as Element);
      const swatches = [...(root?.querySelectorAll('.swatch path') ?? [])].map((path) => getComputedStyle(path).stroke);
      return { surface, fill: track.fill, stroke: track.stroke, swatches };
    });
    assert.equal(looks.fill, looks.surface);
    assert.notEqual(looks.stroke, looks.surface);
    assert.equal(looks.swatches.length, 4);
    for (const stroke of looks.swatches) assert.notEqual(stroke, looks.surface);
  });
}

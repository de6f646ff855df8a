import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { FRAMES_POLICY } from '../../scripts/static-server.js';
import { RECORDS } from '../../src/widgets/records.js';
import { FIRST_PART } from '../e2e/standing-page.js';
import { drawn, expectClean, recordsOf, startSite, until } from '../e2e/harness.js';

/** The pages of views in frames of other systems: WordPress keeps them in a sandbox, without an origin. */

const site = startSite();

const SECRET = 'aB3dE6gH9j';

interface Told {
  data: unknown;
  /** Whether it came from the frame that the page holds. */
  own: boolean;
}

/** A page that holds a frame as WordPress does, and keeps what it is told. */
const hosted = async (address: string): Promise<{ page: Page; frame: Frame; told: () => Promise<unknown[]> }> => {
  const page = await site.open(site.blank('<main></main>', { policy: FRAMES_POLICY }), { width: 700 });
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    const told: Told[] = [];
    Object.assign(globalThis, { told });
    addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
      told.push({ data, own: source === frame.contentWindow });
    });
    frame.sandbox.add('allow-scripts');
    Object.assign(frame, { src, width: '600', height: '400', title: '图' });
    document.querySelector('main')?.append(frame);
  }, address);
  const frame = await until('the frame is there', () => Promise.resolve(page.frames()[1]));
  const told = async (): Promise<unknown[]> => {
    const all = await page.evaluate(() => (globalThis as unknown as { told: Told[] }).told);
    assert.ok(all.every(({ own }) => own));
    return all.map(({ data }) => data);
  };
  return { page, frame, told };
};

const post = (page: Page, message: unknown): Promise<void> =>
  page.evaluate((data) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
  }, message);

/** The heights told in the way of WordPress, each with its secret. */
const heightsOf = (told: readonly unknown[], secret = SECRET): number[] =>
  (told as { message?: string; value?: number; secret?: string }[]).flatMap((data) =>
    data.message === 'height' && data.secret === secret ? [data.value ?? 0] : [],
  );

const heightOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

describe('the page of a view in the sandbox of WordPress', () => {
  for (const { name, storyView } of RECORDS)
    it(`${name}: draws, answers a tap and opens its table with what it holds, and tells each height`, async () => {
      const { page, frame, told } = await hosted(`/qj/embed/${storyView}.html#?secret=${SECRET}`);
      await drawn(frame, `qj-${name}`);
      assert.equal(await frame.evaluate(() => origin), 'null');
      await frame.locator(FIRST_PART).first().click();
      await frame.locator('.open > *').first().waitFor();
      await page.keyboard.press('Escape');
      await frame.locator('[data-panel=table]').click();
      await frame.locator('.panel table').first().waitFor();
      await until('the last height is told', async () => heightsOf(await told()).at(-1) === (await heightOf(frame)));
      const asked = recordsOf(page).requests.flatMap((url) => /\/qj\/(.*)$/.exec(url)?.[1] ?? []);
      assert.deepEqual(
        asked.map((path) => path.replace(/#.*/, '')).sort(),
        ['embed.css', `embed/${storyView}.html`, `frame-${name}.js`, `views/${name}/${storyView}.css`].sort(),
      );
      expectClean(page);
    });

  it('answers `ready`, tells a secret that comes later, and asks WordPress to open its links', async () => {
    const { page, frame, told } = await hosted('/qj/embed/coordination-task-tree.html');
    await drawn(frame, 'qj-task-tree');
    assert.deepEqual(heightsOf(await told()), []);
    await page.evaluate((secret) => {
      const held = document.querySelector('iframe');
      if (held) held.src += `#?secret=${secret}`;
    }, SECRET);
    await until('the height is told with it', async () => heightsOf(await told()).length > 0);
    const before = heightsOf(await told()).length;
    for (const secret of ['another', SECRET]) await post(page, { message: 'ready', secret });
    await until('`ready` is answered', async () => heightsOf(await told()).length > before);
    assert.equal(heightsOf(await told()).length, before + 1);

    await frame.locator('qj-task-tree [data-key="article-8"]').click();
    await frame.getByRole('link', { name: '另见“2025年科创目标”' }).click();
    await until('the link is told', async () =>
      (await told()).some((data) => (data as { message?: string }).message === 'link'),
    );
    assert.deepEqual((await told()).at(-1), {
      message: 'link',
      value: `${site.origin}/qj/embed/innovation-2025.html`,
      secret: SECRET,
    });
    assert.match(frame.url(), /coordination-task-tree/);
    expectClean(page);
  });

  it('the secret does not change how the view looks, and what looks it asks for is shown', async () => {
    const address = '/qj/embed/gdp-2025.html#qj-target-gauge?target=gdp-2025&theme=dark';
    const { page, frame, told } = await hosted(`${address}#?secret=${SECRET}`);
    await drawn(frame);
    assert.equal(await frame.locator('qj-target-gauge').getAttribute('theme'), 'dark');
    assert.equal(await frame.locator('.problems').count(), 0);
    await until('the height is told', async () => heightsOf(await told()).length > 0);
    expectClean(page);
  });
});

describe('the page of a view in other frames', () => {
  it('tells its height to AMP and to our own script as texts, and to WordPress nothing', async () => {
    const { page, frame, told } = await hosted('/qj/embed/gdp-2025.html');
    await drawn(frame);
    const height = await until('both are told', async () => {
      const last = await heightOf(frame);
      return (await told()).includes(`{"sentinel":"amp","type":"embed-size","height":${last}}`) && last;
    });
    const all = await told();
    assert.ok(all.includes(`{"type":"qj-widgets:height","height":${height}}`));
    assert.ok(all.every((data) => typeof data === 'string'));
    expectClean(page);
  });
});

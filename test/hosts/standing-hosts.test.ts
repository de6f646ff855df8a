import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { expectClean, startSite, type Blank } from '../e2e/harness.js';
import {
  FORMS,
  article,
  boxes,
  expectUnmoved,
  held,
  misplaced,
  painted,
  pasted,
  shifts,
  takenOver,
  tap,
  viewOf,
  type Form,
} from '../e2e/standing-page.js';

const site = startSite();

const gauge = viewOf('target-gauge');
const chain = viewOf('industry-chain');

interface Host extends Blank {
  /** How the page hides, lays out or styles the view. */
  name: string;
  width?: number;
  /** What stands round the view. */
  round?: (view: string) => string;
  /** Whether our style sheet, which phones do without, keeps the page's own from the drawing. */
  kept?: boolean;
  /** Shows what the page hid at first. */
  show?: (page: Page) => Promise<void>;
}

const HOSTS: readonly Host[] = [
  {
    name: 'in a closed details element that opens',
    round: (view) => `<details><summary>更多</summary>${view}</details>`,
    show: (page) => page.locator('summary').click(),
  },
  {
    name: 'in the panel of a tab that opens',
    round: (view) => `<div id="panel">${view}</div>`,
    styles: '#panel{display:none}#panel.open{display:block}',
    show: (page) =>
      page.evaluate(() => {
        document.querySelector('#panel')?.classList.add('open');
      }),
  },
  {
    name: 'with the attribute hidden, until that goes',
    round: (view) => view.replace('<qj-industry-chain ', '<qj-industry-chain hidden '),
    show: (page) =>
      page.evaluate(() => {
        document.querySelector('qj-industry-chain')?.removeAttribute('hidden');
      }),
  },
  {
    name: 'far below, where the page leaves out what is not seen',
    round: (view) => `<div id="far"></div><section>${view}</section>`,
    styles: '#far{height:6000px}section{content-visibility:auto;contain-intrinsic-size:auto 500px}',
    show: (page) =>
      page.evaluate(() => {
        document.querySelector('section')?.scrollIntoView();
      }),
  },
  { name: 'at the very edges of a phone', styles: 'body{margin:0}', width: 320 },
  { name: 'on a page from right to left', root: 'dir="rtl"' },
  { name: 'on a page from right to left, in a column wider than the drawing', root: 'dir="rtl"', width: 560 },
  { name: 'centred by the page', styles: 'main{text-align:center}main *{margin-inline:auto}', width: 560 },
  { name: 'with paragraphs that are flexible boxes', styles: 'p{display:flex;gap:1em}' },
  { name: 'with wide letters', styles: '*{letter-spacing:2px;word-spacing:4px}' },
  { name: 'with wide letters, on a screen', styles: '*{letter-spacing:2px;word-spacing:4px}', width: 700, kept: true },
  {
    name: 'with a reset that makes every image and drawing a block',
    styles:
      '*{box-sizing:border-box;margin:0;padding:0}img,svg,video{display:block;vertical-align:middle}img,video{max-width:100%;height:auto}',
  },
  {
    name: 'with that reset in a column between phone and screen',
    styles: 'img,svg,video{display:block;vertical-align:middle}img{max-width:100%;height:auto}',
    width: 520,
  },
  { name: 'with icons of one size', styles: 'svg{width:50px;height:50px}', width: 700, kept: true },
  {
    name: 'with images that have edges and margins',
    styles: 'img,svg{margin:20px auto;border:3px solid silver;padding:4px;box-sizing:border-box;max-width:none}',
  },
  { name: 'with a reset of hidden', styles: '[hidden]{display:none!important}p[hidden]{display:block}' },
  { name: 'in a column of a grid', styles: 'main{display:grid;grid-template-columns:minmax(0,1fr)}' },
  {
    name: 'in a column as wide as its content',
    styles: 'main{display:flex;flex-direction:column;align-items:flex-start}',
  },
  { name: 'on a page that is enlarged', styles: 'main{transform:scale(1.2);transform-origin:0 0}', width: 480 },
];

/** A page with a view that is seen and one that the page hides, lays out or styles. */
const opened = async (form: Form, { width = 390, round, ...page }: Host) => {
  const { release, prepare } = held();
  const view = pasted(form, chain);
  const path = site.blank(article(pasted(form, gauge) + (round?.(view) ?? view)), page);
  const opened = await site.open(path, { width, prepare, unfinished: true });
  await painted(opened);
  return { page: opened, release };
};

/** How far the page can be scrolled sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The drawings that are seen of a view: how wide they are, and how far apart their letters. */
const drawingsOf = (page: Page, selector: string): Promise<{ width: number; spacing: string }[]> =>
  page.evaluate(
    (tag) =>
      [...document.querySelectorAll(`${tag} > svg, ${tag} img`)]
        .filter((drawing) => drawing.getBoundingClientRect().width > 0)
        .map((drawing) => ({
          width: drawing.getBoundingClientRect().width,
          spacing: getComputedStyle(drawing.querySelector('text') ?? drawing).letterSpacing,
        })),
    selector,
  );

describe('a view that stands in a page, whatever the page is', () => {
  for (const form of FORMS)
    for (const host of HOSTS)
      it(`${form}: is taken over ${host.name}`, async () => {
        const { page, release } = await opened(form, host);
        let before = await boxes(page);
        const wide = await sideways(page);
        release();
        await takenOver(page, gauge.tag);
        if (host.show) {
          assert.equal(await page.locator(chain.tag).evaluate(({ shadowRoot }) => shadowRoot), null);
          expectUnmoved(await boxes(page), before);
          await host.show(page);
          before = await boxes(page);
        }
        await page.locator(chain.tag).scrollIntoViewIfNeeded();
        await takenOver(page, chain.tag);
        expectUnmoved(await boxes(page), before);
        assert.deepEqual(await misplaced(page, chain.tag), []);
        assert.equal(await sideways(page), wide);
        const drawings = await drawingsOf(page, chain.tag);
        assert.equal(drawings.length, 1);
        for (const { width, spacing } of host.kept && form === 'inline' ? drawings : []) {
          assert.ok(width > 600, `${width} px`);
          assert.equal(spacing, 'normal');
        }
        await tap(page, chain.tag);
        expectUnmoved(await boxes(page), before);
        if (!host.show) assert.deepEqual(await shifts(page), []);
        expectClean(page);
      });
});

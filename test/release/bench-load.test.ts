import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { contents } from '../../bench/content.js';
import { ownForms } from '../../bench/candidates/own.js';
import { load, type Load } from '../../bench/load.js';
import { articlePage } from '../../bench/page.js';
import { addFile, serve, type Site } from '../../bench/server.js';
import type { Form } from '../../bench/snippets.js';
import { launchChromium } from '../../scripts/find-chromium.mjs';

/** One load of pages written by hand, as a tag with its picture in it looks: what the bench says of them is known. */

/** No compression makes it smaller: on the bench's line it takes more than three seconds. */
const BALLAST = randomBytes(350_000).toString('base64');

const DRAWING = '<rect width="290" height="200" fill="#1f5fa8"/>';

const SIZE = 'width="290" height="200"';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" ${SIZE} viewBox="0 0 290 200">${DRAWING}</svg>`;

/** Takes the drawing over, lays a button over it, and answers with what it has to fetch first. */
const SCRIPT = `// ${BALLAST}
customElements.define('qj-target-gauge', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = '<div part="visual" style="position:relative"><slot name="drawing"></slot>' +
      '<button part="mark" style="position:absolute;left:0;top:0;width:48px;height:48px;opacity:0"></button></div>' +
      '<div></div>';
    root.querySelector('button').addEventListener('click', async () => {
      const { answer } = await import('/qj/answer.js');
      root.lastElementChild.textContent = answer;
    });
  }
});`;

const PAGES: Record<'inline' | 'script', string> = {
  inline: `<svg slot="drawing" display="none" ${SIZE}></svg>${SVG.replace('<svg ', '<svg slot="drawing" display="block" ')}`,
  script: `<picture slot="drawing"><source media="(min-width: 480px)" srcset="/qj/wide.svg"><img src="/qj/narrow.svg" ${SIZE} alt="甲" style="display:block"></picture>`,
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

const snippetOf = (form: Form): string =>
  `<script type="module" src="/qj/late.js"></script><qj-target-gauge>${form === 'inline' || form === 'script' ? PAGES[form] : ''}</qj-target-gauge>`;

const loadForm = async (form: Form): Promise<Load> => {
  const candidate = ownForms((_, one) => ({ html: snippetOf(one) })).find(({ id }) => id === `qj-${form}`);
  const drawing = candidate?.draw(contents()).gauge;
  assert.ok(drawing && typeof drawing !== 'string');
  addFile(site, `/${form}.html`, articlePage('甲', drawing));
  return load(browser, server.origin, { url: `/${form}.html`, visual: drawing.visual, mark: drawing.mark }, null);
};

const site: Site = new Map();

before(async () => {
  addFile(site, '/blank.html', '<!doctype html><title>blank</title><link rel="icon" href="data:,">');
  addFile(site, '/qj/late.js', SCRIPT);
  addFile(site, '/qj/answer.js', `export const answer = '${'答'.repeat(300)}';`);
  addFile(site, '/qj/narrow.svg', `${SVG}<!-- ${BALLAST.slice(0, 40_000)} -->`);
  server = await serve(site);
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  server.close();
});

test('a drawing in the page is painted before the script has come; the takeover is no second paint and moves nothing', async () => {
  const one = await loadForm('inline');
  assert.deepEqual(one.problems, []);
  assert.ok(one.painted !== null);
  assert.equal(one.bytes, one.html, 'it needed the page alone');
  assert.equal(one.shift, 0);
  assert.ok(one.total > 250_000, 'the script came all the same');
});

test('an image is painted when its pixels are there, and its bytes were needed', async () => {
  const one = await loadForm('script');
  assert.deepEqual(one.problems, []);
  assert.ok(one.painted !== null);
  assert.ok(one.bytes - one.html > 25_000 && one.bytes - one.html < 100_000, `${one.bytes - one.html} bytes`);
});

test('a tap is timed to its answer, with what it fetched and what it moved', async () => {
  const { tap } = await loadForm('inline');
  assert.ok(tap?.answered && tap.afterBytes !== null);
  assert.ok(tap.bytes > 0 && tap.bytes < 1000);
  assert.ok(tap.answered - tap.afterBytes > 100, 'the round trip is not counted as work');
  assert.ok(tap.shift > 0, 'the text below moved');
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract, type OembedData } from '@extractus/oembed-extractor';
import { decode } from 'fast-png';
import { FRAMES_POLICY } from '../../scripts/static-server.js';
import { SAMPLE_SITE } from '../../src/static/site.js';
import { RECORDS } from '../../src/widgets/records.js';
import { FIRST_PART } from './standing-page.js';
import { drawn, expectClean, startSite, until } from './harness.js';

/** What systems make of a pasted address, through a library that does what they do. */

const site = startSite();

/** The build is for the sample server; in tests that has another port. */
const here = (address: string): string => address.replace(SAMPLE_SITE, `${site.origin}/qj/`);

const discovered = (view: string): Promise<OembedData> =>
  extract(`${SAMPLE_SITE}embed/${view}.html`, { maxwidth: 600 }, (address) => fetch(here(address)));

describe('the address of a view’s page', () => {
  for (const { name, storyView } of RECORDS)
    it(`${name}: is found by oEmbed, and its frame draws and answers in a sandbox`, async () => {
      const answer = (await discovered(storyView)) as OembedData & { html: string; thumbnail_url: string };
      assert.equal(answer.version, '1.0');
      assert.equal(answer.type, 'rich');
      const thumbnail = await fetch(here(answer.thumbnail_url));
      assert.equal(thumbnail.headers.get('content-type'), 'image/png');
      const { width, height } = decode(new Uint8Array(await thumbnail.arrayBuffer()));
      assert.deepEqual([width, height], [1200, 630]);

      const html = here(answer.html).replace('<iframe ', '<iframe sandbox="allow-scripts" ');
      const page = await site.open(site.blank(`<main>${html}</main>`, { policy: FRAMES_POLICY }), { width: 760 });
      const frame = await until('the frame is there', () => Promise.resolve(page.frames()[1]));
      await drawn(frame, `qj-${name}`);
      await frame.locator(FIRST_PART).first().click();
      await frame.locator('.open > *').first().waitFor();
      assert.match(await page.locator('figcaption').innerText(), /来源：/);
      expectClean(page);
    });

  it('is found in English too', async () => {
    const { title, html } = (await discovered('gdp-2025.en')) as OembedData & { html: string };
    assert.equal(title, 'Qujing, GDP: 2025 target');
    assert.match(html, /embed\/gdp-2025\.en\.html"/);
  });
});

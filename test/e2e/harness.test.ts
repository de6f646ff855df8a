import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FRAMES_POLICY } from '../../scripts/static-server.js';
import { TEST_FACES } from '../fonts/faces.js';
import { axe, drawn, expectClean, recordsOf, startSite, until } from './harness.js';

const site = startSite();

const GAUGE =
  '<script type="module" src="/qj/qj-widgets.js"></script>' +
  '<main><h1>空白页</h1><qj-target-gauge target="gdp-2025">曲靖市地区生产总值目标</qj-target-gauge></main>';

describe('what the end-to-end tests rest on', () => {
  it('a blank page under the strict policy draws what is pasted, and is clean', async () => {
    const page = await site.open(site.blank(GAUGE));
    assert.equal(await drawn(page), 1);
    assert.deepEqual(await axe(page), []);
    expectClean(page);
  });

  it('what is wrong with a page is seen: refusals also in frames and shadow roots, errors, missing files, poor contrast', async () => {
    const inner = site.blank('<p style="color: red">内页</p>', { policy: FRAMES_POLICY });
    const page = await site.open(
      site.blank(
        `${GAUGE}<p><img src="/nothing.png"></p><script>1</script><img src="http://127.0.0.2:1/elsewhere.png">` +
          `<iframe src="${inner}"></iframe>`,
        { policy: FRAMES_POLICY },
      ),
    );
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'));
      const styled = document.createElement('p');
      host.attachShadow({ mode: 'open' }).append(styled);
      styled.setAttribute('style', 'color: blue');
      void Promise.reject(new Error('nobody catches this'));
    });
    const { violations, errors, failed } = recordsOf(page);
    await until('all refusals are known', () => Promise.resolve(violations.length >= 4));
    const refused = violations.map((text) => `${text.split(' ')[0] ?? ''} on ${text.split('/').pop() ?? ''}`).sort();
    const [outer = '', framed = ''] = [page.url(), inner].map((url) => url.split('/').pop() ?? '');
    assert.deepEqual(
      refused,
      [
        `img-src on ${outer}`,
        `script-src-elem on ${outer}`,
        `style-src-attr on ${framed}`,
        `style-src-attr on ${outer}`,
      ].sort(),
    );
    await until('the error is known', () => Promise.resolve(errors.includes('nobody catches this')));
    assert.deepEqual(
      failed.filter((text) => text.startsWith('404')),
      [`404 ${site.origin}/nothing.png`],
    );
    assert.throws(() => {
      expectClean(page);
    });
    assert.ok((await axe(page)).some((text) => text.startsWith('image-alt')));
  });

  it('without JavaScript the text of the tag stands', async () => {
    const page = await site.open(site.blank(GAUGE), { javaScript: false });
    assert.equal(await page.getByText('曲靖市地区生产总值目标').isVisible(), true);
    expectClean(page);
  });

  // Elsewhere browsers take the system's fonts.
  const onLinux = {
    skip: process.platform === 'linux' ? false : 'only Linux lets a page have the fonts of the tests alone',
  };

  it('text is as wide as the fonts of the tests make it, whatever is installed', onLinux, async () => {
    const page = await site.open(site.blank('<p><span>3500 曲靖</span></p>', { lang: 'en' }));
    const widths = await page.evaluate(
      (families) =>
        families.map((family) => {
          const span = document.querySelector('span');
          if (span) span.style.font = `20px ${family}`;
          return Math.round((span?.getBoundingClientRect().width ?? 0) * 10) / 10;
        }),
      [TEST_FACES.chinese, TEST_FACES.wide, TEST_FACES.narrow]
        .map((family) => `"${family}"`)
        .concat('system-ui', 'Arial'),
    );
    assert.deepEqual(widths, [88.9, 97.3, 80.3, 97.3, 97.3]);
  });
});

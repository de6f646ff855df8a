import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import { clear, drawn, mount, openPanel, until } from './helpers.js';

declare global {
  var axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };
}

const violations = async (element: Element): Promise<string[]> => {
  const results = await globalThis.axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Rules about the page as a whole: landmarks and headings are the host's.
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('accessibility', () => {
  afterEach(clear);

  for (const theme of ['light', 'dark'] as const) {
    for (const lang of ['zh-CN', 'en']) {
      it(`axe finds nothing in the view, its panels and its menu, ${theme}, ${lang}`, async () => {
        for (const target of ['gdp-2025', 'gdp-rank-2035', 'lfp-share-2025', 'kunming-gdp-2035']) {
          const mounted = await drawn(mount({ target, theme }, { lang, width: 390 }));
          const { gauge, root } = mounted;
          expect(await violations(gauge)).to.deep.equal([]);
          for (const panel of ['sources', 'table'] as const) {
            await openPanel(mounted, panel);
            expect(await violations(gauge)).to.deep.equal([]);
          }
          root.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
          await until('the menu is open', () => root.querySelector('[role="menu"]'));
          expect(await violations(gauge)).to.deep.equal([]);
          clear();
        }
      });

      it(`axe finds nothing in messages and in large text, ${theme}, ${lang}`, async () => {
        const failed = mount({ target: 'nonsense', theme }, { lang, text: '说明' });
        await until('the message is shown', () => failed.root.querySelector('.problems'));
        expect(await violations(failed.gauge)).to.deep.equal([]);
        const large = await drawn(
          mount({ target: 'gdp-2025', theme, value: 'abc', 'text-size': 'large' }, { lang, width: 390 }),
        );
        expect(await violations(large.gauge)).to.deep.equal([]);
      });
    }
  }

  it('has a spoken summary that describes the visual', async () => {
    const { root } = await drawn(mount({ target: 'gdp-2025' }));
    const visual = root.querySelector('.visual');
    const summary = root.getElementById(visual?.getAttribute('aria-describedby')?.split(' ')[0] ?? '');
    expect(summary?.textContent).to.equal(
      '地区生产总值：2025年目标。曲靖市。已实现：2000亿元（2017年）。已实现：接近3000亿元（2020年）。目标：突破5000亿元（2025年）。' +
        '更高目标：力争6000亿元（2025年）。相当于5000亿元目标的近60%：接近3000亿元 ÷ 5000亿元。相当于6000亿元更高目标的近50%：接近3000亿元 ÷ 6000亿元。' +
        '文件未载2025年实际值。',
    );
  });

  it('does not scroll sideways at 320 px', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const { gauge, root } = await drawn(mount({ target: 'gdp-2025', 'text-size': 'large' }, { width: 320, lang }));
      expect(root.querySelector('.qj')?.scrollWidth).to.be.at.most(gauge.offsetWidth);
      clear();
    }
  });
});

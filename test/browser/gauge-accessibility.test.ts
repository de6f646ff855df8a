import { expect } from 'chai';
import { violations } from './axe.js';
import { clear, drawn, mountGauge, openPanel, until } from './helpers.js';

describe('accessibility', () => {
  afterEach(clear);

  for (const theme of ['light', 'dark'] as const) {
    for (const lang of ['zh-CN', 'en']) {
      it(`axe finds nothing in the view, its panels and its menu, ${theme}, ${lang}`, async () => {
        for (const target of ['gdp-2025', 'gdp-rank-2035', 'lfp-share-2025', 'kunming-gdp-2035']) {
          const mounted = await drawn(mountGauge({ target, theme }, { lang, width: 390 }));
          const { element: gauge, root } = mounted;
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
        const failed = mountGauge({ target: 'nonsense', theme }, { lang, text: '说明' });
        await until('the message is shown', () => failed.root.querySelector('.problems'));
        expect(await violations(failed.element)).to.deep.equal([]);
        const large = await drawn(
          mountGauge({ target: 'gdp-2025', theme, value: 'abc', 'text-size': 'large' }, { lang, width: 390 }),
        );
        expect(await violations(large.element)).to.deep.equal([]);
      });
    }
  }

  it('has a spoken summary that describes the visual', async () => {
    const { root } = await drawn(mountGauge({ target: 'gdp-2025' }));
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
      const { element: gauge, root } = await drawn(
        mountGauge({ target: 'gdp-2025', 'text-size': 'large' }, { width: 320, lang }),
      );
      expect(root.querySelector('.qj')?.scrollWidth).to.be.at.most(gauge.offsetWidth);
      clear();
    }
  });
});

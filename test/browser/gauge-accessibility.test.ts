import { expect } from 'chai';
import { violations } from './axe.js';
import { clear, drawn, messages, mountGauge, openPanel, until } from './helpers.js';

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

  it('the drawing is described by what follows from its figures, which nothing else says aloud', async () => {
    const { root } = await drawn(mountGauge({ target: 'gdp-2025' }));
    const visual = root.querySelector('.visual');
    const summary = root.getElementById(visual?.getAttribute('aria-describedby')?.split(' ')[0] ?? '');
    expect(summary?.textContent).to.equal(
      '相当于5000亿元目标的近60%：接近3000亿元 ÷ 5000亿元。相当于6000亿元更高目标的近50%：接近3000亿元 ÷ 6000亿元。' +
        '用方向键逐项查看，按 Enter 选择，按 Esc 关闭。',
    );
  });

  it('the heading has the level that the page gives it, and what opens the levels below; another value is a message', async () => {
    const mounted = await drawn(mountGauge({ target: 'gdp-2025', 'heading-level': '2' }));
    const { root, element } = mounted;
    const levels = () => [...root.querySelectorAll('h3, h4, h5')].map((one) => Number(one.getAttribute('aria-level')));
    await openPanel(mounted, 'sources');
    expect(levels().slice(0, 3)).to.deep.equal([2, 3, 4]);
    element.headingLevel = '4';
    await element.updateComplete;
    expect(levels().slice(0, 3)).to.deep.equal([4, 5, 6]);
    // Frameworks hand over a number as a number.
    element.headingLevel = 5;
    await element.updateComplete;
    expect(levels()[0]).to.equal(5);
    expect(messages(mounted)).to.not.include('heading-level');
    expect(await element.toSnippet('script')).to.include('heading-level="2"');
    for (const wrong of ['1', '7', 'h2', '']) {
      element.setAttribute('heading-level', wrong);
      await element.updateComplete;
      expect(levels()[0], wrong).to.equal(3);
      await until('the message is shown', () => messages(mounted));
      expect(messages(mounted), wrong).to.include('heading-level').and.include('6');
    }
    element.removeAttribute('heading-level');
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

import { expect } from 'chai';
import { clear, drawn, mountGauge } from './helpers.js';

describe('accessibility', () => {
  afterEach(clear);

  it('the drawing is described by what follows from its figures, which nothing else says aloud', async () => {
    const { root } = await drawn(mountGauge({ target: 'gdp-2025' }));
    const visual = root.querySelector('.visual');
    const summary = root.getElementById(visual?.getAttribute('aria-describedby')?.split(' ')[0] ?? '');
    expect(summary?.textContent).to.equal(
      '相当于5000亿元目标的近60%：接近3000亿元 ÷ 5000亿元。相当于6000亿元更高目标的近50%：接近3000亿元 ÷ 6000亿元。' +
        '用方向键逐项查看，按 Enter 选择，按 Esc 关闭。',
    );
  });
});

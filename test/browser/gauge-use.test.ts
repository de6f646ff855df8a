import { expect } from 'chai';
import * as drawing from '../../src/widgets/target-gauge/drawing.js';
import { QjTargetGauge } from '../../src/widgets/target-gauge/element.js';
import { clear, drawn, messages, mountGauge, openPanel, reached, settle, textsOf, until } from './helpers.js';

describe('reading a gauge', () => {
  afterEach(clear);

  it('a hint lies at its mark, which it does not cover, and over neither source nor buttons', async () => {
    const { root, element: gauge } = await reached(mountGauge({ target: 'gdp-2025' }, { width: 390 }));
    for (const mark of root.querySelectorAll<HTMLElement>('.mark')) {
      mark.focus();
      await gauge.updateComplete;
      const hint = root.querySelector('.tooltip')?.getBoundingClientRect();
      const { top = 0, bottom = 0 } = hint ?? {};
      const box = mark.getBoundingClientRect();
      expect(Math.min(Math.abs(top - box.bottom), Math.abs(box.top - bottom))).to.be.at.most(12);
      expect(bottom).to.be.at.most(root.querySelector('.footer')?.getBoundingClientRect().top ?? 0);
    }
  });

  it('marks lie in the visual and are at least 44 px in each direction', async () => {
    for (const width of [320, 390, 720, 1100]) {
      const mounted = await drawn(mountGauge({ target: 'gdp-rank-2035' }, { width }));
      for (const mark of mounted.root.querySelectorAll<HTMLElement>('.mark')) {
        expect(mark.offsetWidth).to.be.at.least(44);
        expect(mark.offsetHeight).to.be.at.least(44);
      }
      clear();
    }
  });

  it('lists each figure with document, place in the text, print, kind, scope and comparator', async () => {
    const mounted = await drawn(mountGauge({ target: 'gdp-2025' }));
    await openPanel(mounted, 'sources');
    const panel = textsOf(mounted.root, '.panel')[0] ?? '';
    for (const text of [
      '《关于支持曲靖市建设云南副中心城市的若干意见》（云南省委、省政府，报纸专版摘登，未注明日期）',
      '云南日报，2021-10-25',
      '突破5000亿元',
      '力争达到6000亿元',
      '接近3000亿元',
      '目标，2025年',
      '突破',
      '未注明',
      '相当于5000亿元目标的近60%',
      '接近3000亿元 ÷ 5000亿元',
    ])
      expect(panel).to.include(text);
  });

  it('shows a figure that differs as such, never as progress', async () => {
    const mounted = await drawn(mountGauge({ target: 'central-city-gdp-share-2025' }));
    const { root } = mounted;
    expect(textsOf(root, '.chart svg text').join('')).to.include('约65%').and.include('文件未载');
    expect(textsOf(root, '.remarks').join()).to.include('44%').and.include('时间不同');
    expect(textsOf(root, '.chart svg text').join()).to.not.include('44');
    await openPanel(mounted, 'table');
    expect(textsOf(root, 'tbody tr').filter((row) => row.includes('44%') && row.includes('不同数字'))).to.have.length(
      1,
    );
  });
});

const NEWER = { target: 'gdp-2025', value: '3800', 'value-date': '2024', 'value-source': '市统计局公报' };

describe('an editor’s own figures', () => {
  afterEach(clear);

  it('a newer value is marked as the editor’s and keeps apart from the documents', async () => {
    const mounted = await drawn(mountGauge(NEWER));
    expect(textsOf(mounted.root, '.legend li')).to.deep.equal([
      '实际：迈上2000亿元（2017年）',
      '实际：接近3000亿元（2020年）',
      '编辑提供：3800亿元（2024年）',
      '目标：突破5000亿元（2025年）',
      '更高目标：力争6000亿元（2025年）',
    ]);
    expect(textsOf(mounted.root, '.subheading').join()).to.include('编辑提供');
    expect(textsOf(mounted.root, '.source').join()).to.include('编辑提供：市统计局公报，2024');
    await openPanel(mounted, 'sources');
    const panel = textsOf(mounted.root, '.panel')[0] ?? '';
    expect(panel.indexOf('编辑提供的数字')).to.be.greaterThan(panel.lastIndexOf('原文'));
  });

  it('the documents’ picture stands until ECharts has drawn it', async () => {
    let draw = (): void => undefined;
    class Slow extends QjTargetGauge {
      static override charts = () =>
        new Promise<typeof drawing>((resolve) => {
          draw = () => {
            resolve(drawing);
          };
        });
    }
    customElements.define('test-gauge-slow', Slow);
    const { root } = mountGauge(NEWER, { tag: 'test-gauge-slow' });
    await until('a picture is shown', () => root.querySelector('.chart svg text'));
    expect(textsOf(root, '.chart svg text').join('')).to.include('5000亿元').and.not.include('3800');
    await settle(100);
    draw();
    await until('the figure is drawn', () => textsOf(root, '.chart svg text').join('').includes('3800'));
  });

  it('where it cannot be drawn it stands in words with the documents’ figures, in the legend and in the table', async () => {
    class Lost extends QjTargetGauge {
      static override charts = () => Promise.reject(new Error('no chunk'));
    }
    customElements.define('test-gauge-lost', Lost);
    const mounted = mountGauge(NEWER, { tag: 'test-gauge-lost' });
    await until('the words are there', () => mounted.root.querySelector('.in-words'));
    expect(messages(mounted)).to.include('图中内容以文字列出');
    expect(mounted.errors.map(({ code }) => code)).to.deep.equal(['chart-failed']);
    const table = await openPanel(mounted, 'table');
    const places = [...textsOf(mounted.root, '.in-words'), textsOf(mounted.root, '.legend').join(), table.textContent];
    for (const text of places) expect(text).to.include('3800亿元').and.include('突破5000亿元');
  });
});

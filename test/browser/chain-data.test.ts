import { expect } from 'chai';
import type { ChainSelectDetail } from '../../src/widgets/industry-chain/element.js';
import { chainOf, numbered, TEA } from './chain-data-samples.js';
import { choose, drawing, linksDrawn, mountData, stageBoxes } from './chain-helpers.js';
import {
  catchDownload,
  chooseFromMenu,
  drawn,
  messages,
  mountChain,
  openPanel,
  clearQuietly,
  textsOf,
  until,
} from './helpers.js';

const FIGURES = ['9.5万亩', '12万亩以上', '8000吨', '5000吨', '30吨', '约20亿元'];

describe('a chain of the editor’s own', () => {
  clearQuietly();

  for (const way of ['property', 'attribute'] as const) {
    it(`is drawn from the ${way}, and nothing passes for a document’s`, async () => {
      const mounted = way === 'property' ? mountData(TEA) : mountChain({ data: JSON.stringify(TEA) });
      const { root } = await drawn(mounted);
      expect(textsOf(root, '.heading')).to.deep.equal(['绿茶产业链']);
      expect(textsOf(root, '.subheading')).to.deep.equal(['某县 · 数据由编辑提供']);
      expect(stageBoxes(root).map(({ key }) => key)).to.deep.equal(TEA.stages.map(({ id }) => id));
      expect(linksDrawn(root)).to.deep.equal(['fine → powder', 'fine → sales', 'garden → primary', 'primary → fine']);
      const whole = textsOf(root, '.whole').join();
      for (const figure of FIGURES) expect(drawing(mounted) + whole).to.include(figure);
      // The colour and the legend's words set the editor's figures apart.
      for (const text of root.querySelectorAll<SVGElement>('.chart svg text'))
        if (FIGURES.includes(text.textContent))
          expect(text.getAttribute('fill'), text.textContent).to.include('editor');
      const looks = textsOf(root, '.legend li');
      expect(looks.filter((look) => look !== '未提供数字').every((look) => look.includes('编辑提供'))).to.equal(true);
      expect(looks.length).to.be.greaterThan(3);
      expect(textsOf(root, '.remarks').join()).to.include('环节照加工先后排列').and.not.include('文件');
      expect(textsOf(root, '.source').join())
        .to.include('编辑提供：县茶产业规划，2025-03')
        .and.include('编辑提供：县农业农村局，2025')
        .and.not.include('《');
      expect(root.querySelector('.qj')?.textContent).to.not.include('文件未载');
      expect(textsOf(root, '.companies').join()).to.include('春芽合作社').and.include('示范社');
      expect(mounted.errors.filter(({ code }) => code !== 'missing-view')).to.deep.equal([]);
    });
  }

  it('tags each figure in details, and names files after the chain', async () => {
    const mounted = await drawn(mountData(TEA));
    const { root } = mounted;
    for (const { id, name, figures = [], companies = [] } of TEA.stages) {
      await choose(mounted, id);
      await until(`the details are those of ${id}`, () => textsOf(root, '.details h4').join().includes(name));
      const items = textsOf(root, '.details li');
      expect(items).to.have.length(figures.length + companies.length);
      for (const item of items) expect(item).to.include('编辑提供');
    }
    const panel = await openPanel(mounted, 'sources');
    expect(textsOf(panel, 'h4')).to.deep.equal(['编辑提供的数字（不属于上述文件）']);
    const csv = await catchDownload(() => void chooseFromMenu(mounted, '下载 CSV'));
    expect(csv.name).to.equal('qj-industry-chain-绿茶产业链.csv');
  });

  it('a choice reports the editor’s figures as such', async () => {
    const { root, element } = await drawn(mountData(TEA));
    const choice = new Promise<ChainSelectDetail>((resolve) => {
      element.addEventListener('qj-select', (event) => {
        resolve(event.detail);
      });
    });
    stageBoxes(root)[1]?.element.click();
    const { stage, name, figures, companies } = await choice;
    expect([stage, name, companies]).to.deep.equal(['primary', '初制', ['云山茶厂']]);
    expect(figures.map(({ value, unit, evidence }) => [value, unit, evidence])).to.deep.equal([[8000, '吨', null]]);
  });

  it('takes focus; a stage that the data lacks is named with those that it has, and no more than a reader takes in', async () => {
    const mounted = await drawn(mountChain({ focus: 'fine', data: JSON.stringify(TEA) }));
    await until('the details are shown', () => textsOf(mounted.root, '.details h4').join().includes('精制'));
    const lost = await drawn(mountChain({ focus: 'x', data: JSON.stringify(chainOf(numbered(60))) }));
    await until('the message is shown', () => messages(lost));
    expect(messages(lost)).to.include('“x”').and.include('s0');
    expect(messages(lost).length).to.be.below(400);
  });

  it('keeps each source of a company that it names twice', async () => {
    const twice = chainOf([
      { id: 'a', name: '甲', companies: [{ name: '云山茶厂', status: '投产', source: '来源一' }] },
      { id: 'b', name: '乙', companies: [{ name: '云山茶厂', status: '投产', source: '来源二' }] },
    ]);
    const mounted = await drawn(mountData(twice));
    await choose(mounted, 'b');
    expect(textsOf(mounted.root, '.details li').join()).to.include('来源二');
  });
});

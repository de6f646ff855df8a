import { expect } from 'chai';
import * as chainDrawing from '../../src/widgets/industry-chain/drawing.js';
import type { ChainData } from '../../src/widgets/industry-chain/editor-data.js';
import { type ChainSelectDetail, QjIndustryChain } from '../../src/widgets/industry-chain/element.js';
import { chainOf, drawing, linksDrawn, mountData, stageBoxes, TEA } from './chain-helpers.js';
import {
  catchDownload,
  chooseFromMenu,
  clear,
  count,
  drawn,
  messages,
  mountChain,
  openPanel,
  pageErrors,
  settle,
  squeeze,
  textsOf,
  textsOutside,
  until,
} from './helpers.js';

const FIGURES = ['9.5万亩', '12万亩以上', '8000吨', '5000吨', '30吨', '约20亿元'];

describe('a chain of the editor’s own', () => {
  const heard = pageErrors();

  afterEach(() => {
    expect(heard).to.deep.equal([]);
    clear();
  });

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

  it('tags each figure in details, sources, tables and files', async () => {
    const mounted = await drawn(mountData(TEA));
    const { root } = mounted;
    for (const stage of TEA.stages) {
      stageBoxes(root)
        .find(({ key }) => key === stage.id)
        ?.element.click();
      await mounted.element.updateComplete;
      const items = textsOf(root, '.details li');
      expect(items).to.have.length((stage.figures?.length ?? 0) + (stage.companies?.length ?? 0));
      for (const item of items) expect(item).to.include('编辑提供');
    }
    const panel = await openPanel(mounted, 'sources');
    expect(textsOf(panel, 'h4')).to.deep.equal(['编辑提供的数字（不属于上述文件）']);
    const table = await openPanel(mounted, 'table');
    for (const row of textsOf(table, 'tbody tr')) expect(row).to.include('编辑提供');
    const csv = await catchDownload(() => void chooseFromMenu(mounted, '下载 CSV'));
    expect(csv.name).to.equal('qj-industry-chain-绿茶产业链.csv');
    for (const line of (await csv.text()).trim().split('\r\n').slice(1)) expect(line).to.include('编辑提供');
    const svg = await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'));
    const text = new DOMParser().parseFromString(await svg.text(), 'image/svg+xml').documentElement.textContent;
    for (const figure of FIGURES) expect(squeeze(text)).to.include(figure);
    expect(text).to.include('数据由编辑提供');
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

  it('keeps each source of a company that it names twice', async () => {
    const twice = chainOf([
      { id: 'a', name: '甲', companies: [{ name: '云山茶厂', status: '投产', source: '来源一' }] },
      { id: 'b', name: '乙', companies: [{ name: '云山茶厂', status: '投产', source: '来源二' }] },
    ]);
    const mounted = await drawn(mountData(twice));
    stageBoxes(mounted.root)[1]?.element.click();
    await mounted.element.updateComplete;
    expect(textsOf(mounted.root, '.details li').join()).to.include('来源二');
  });

  it('takes focus, and gives an embed code that draws the same chain', async () => {
    const mounted = mountChain({ focus: 'fine', data: JSON.stringify({ ...TEA, name: '“绿茶”<1>&' }) });
    await drawn(mounted);
    expect(textsOf(mounted.root, '.details h4').join()).to.include('精制');
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    try {
      await chooseFromMenu(mounted, '复制嵌入代码');
      const area = await until('the code is offered', () => mounted.root.querySelector('textarea'));
      const page = new DOMParser().parseFromString(area.value, 'text/html');
      const tag = page.querySelector('qj-industry-chain');
      const copy = await drawn(mountChain({ data: tag?.getAttribute('data') ?? '' }));
      expect(drawing(copy)).to.equal(drawing(mounted));
      expect(textsOf(copy.root, '.heading')).to.deep.equal(['“绿茶”<1>&产业链']);
      expect(tag?.textContent).to.include('12万亩以上').and.include('县茶产业规划');
    } finally {
      navigator.clipboard.writeText = write;
    }
  });

  it('null again returns to the documents’ chain', async () => {
    const mounted = mountChain({ chain: 'green-aluminium' });
    mounted.element.data = TEA;
    await drawn(mounted);
    expect(textsOf(mounted.root, '.heading')).to.deep.equal(['绿茶产业链']);
    mounted.element.data = null;
    await until('the documents’ chain is shown', () => mounted.root.querySelector('[data-key="smelting"]'));
    await drawn(mounted);
    expect(textsOf(mounted.root, '.heading')).to.deep.equal(['绿色铝精深加工产业链']);
    expect(textsOf(mounted.root, '.source').join()).to.not.include('编辑提供');
    mounted.element.setAttribute('data', JSON.stringify(TEA));
    await until('the editor’s chain is shown', () => mounted.root.querySelector('[data-key="garden"]'));
    mounted.element.removeAttribute('data');
    await until('the documents’ chain is shown', () => mounted.root.querySelector('[data-key="smelting"]'));
    expect(mounted.errors).to.deep.equal([]);
  });

  it('undefined, as frameworks set it, is no data', async () => {
    const mounted = mountChain({ chain: 'green-aluminium' });
    mounted.element.data = undefined as never;
    await drawn(mounted);
    expect(messages(mounted)).to.equal('');
    expect(textsOf(mounted.root, '.heading')).to.deep.equal(['绿色铝精深加工产业链']);
  });

  it('the latest data counts, also after data that did not fit', async () => {
    const mounted = mountData(TEA);
    mounted.element.data = { ...TEA, stages: [] };
    mounted.element.data = { ...TEA, name: '红茶' };
    await drawn(mounted);
    expect(textsOf(mounted.root, '.heading')).to.deep.equal(['红茶产业链']);
    mounted.element.data = { ...TEA, stages: [] };
    await until('the message is shown', () => messages(mounted));
    mounted.element.data = { ...TEA, name: '白茶' };
    await until('the chain is shown', () => textsOf(mounted.root, '.heading').includes('白茶产业链'));
    expect(messages(mounted)).to.equal('');
  });

  it('markup in any text stays text', async () => {
    const markup = (name: string) => `<img src=x onerror="window.__qjInjected='${name}'">`.slice(0, 40);
    const text = `<img src=x onerror="window.__qjInjected=1"><script>window.__qjInjected=1</script>`;
    const data: ChainData = {
      name: markup('n'),
      place: markup('p'),
      source: text,
      note: text,
      stages: [
        {
          id: '"><img/src=x/onerror=window.__qjInjected=1>',
          name: markup('s'),
          place: markup('q'),
          note: text,
          figures: [{ label: text, value: 1, unit: '吨', kind: 'actual', scope: text, source: text }],
          companies: [{ name: text, status: text, source: text }],
        },
      ],
      companies: [{ name: text, status: text }],
      figures: [{ label: text, value: 2, unit: '吨', kind: 'plan' }],
    };
    const mounted = await drawn(mountData(data, { width: 400 }));
    stageBoxes(mounted.root)[0]?.element.click();
    await openPanel(mounted, 'sources');
    await openPanel(mounted, 'table');
    expect(count(mounted.root, 'img, script')).to.equal(0);
    expect(mounted.root.querySelector('.heading')?.textContent).to.include('<img src=x');
    expect(mounted.root.querySelector('.details')?.textContent).to.include('<script>');
    expect(drawing(mounted)).to.include('<imgsrc=x');
    const svg = await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'));
    const file = new DOMParser().parseFromString(await svg.text(), 'image/svg+xml');
    expect(count(file, 'parsererror, img, script')).to.equal(0);
    expect(mounted.root.querySelector('.qj')?.scrollWidth).to.be.at.most(mounted.element.offsetWidth);
    expect(textsOutside(mounted.root)).to.deep.equal([]);
    await settle();
    expect('__qjInjected' in window).to.equal(false);
  });
});

describe('an editor’s chain that cannot be drawn', () => {
  const heard = pageErrors();

  afterEach(() => {
    expect(heard).to.deep.equal([]);
    clear();
  });

  for (const [tag, charts] of [
    ['test-tea-no-chart', () => Promise.reject(new Error('no chunk'))],
    [
      'test-tea-throwing-chart',
      () =>
        Promise.resolve({
          ...chainDrawing,
          layOut: () => {
            throw new Error('no layout');
          },
        }),
    ],
  ] as [string, typeof QjIndustryChain.charts][]) {
    it(`${tag}: it can be read in words`, async () => {
      class Variant extends QjIndustryChain {
        static override charts = charts;
      }
      customElements.define(tag, Variant);
      const mounted = mountData(TEA, { tag });
      await until('the words are there', () => mounted.root.querySelector('.in-words'));
      await until('the message is shown', () => messages(mounted));
      expect(messages(mounted)).to.include('图形暂时无法显示').and.include('图中内容以文字列出');
      expect(mounted.errors.map(({ code }) => code).filter((code) => code !== 'missing-view')).to.deep.equal([
        'chart-failed',
      ]);
      expect(count(mounted.root, '.chart svg')).to.equal(0);
      const read = squeeze(textsOf(mounted.root, '.content').join(''));
      for (const { name } of TEA.stages) expect(squeeze(textsOf(mounted.root, '.in-words').join(''))).to.include(name);
      for (const figure of FIGURES) expect(read).to.include(figure);
      const panel = await openPanel(mounted, 'table');
      expect(squeeze(panel.textContent)).to.include('9.5万亩').and.include('云山茶厂');
    });
  }
});

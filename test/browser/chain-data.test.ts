import { expect } from 'chai';
import * as chainDrawing from '../../src/widgets/industry-chain/drawing.js';
import type { ChainData, ChainDataStage } from '../../src/widgets/industry-chain/editor-data.js';
import { QjIndustryChain, type ChainSelectDetail } from '../../src/widgets/industry-chain/industry-chain.js';
import {
  catchDownload,
  chooseFromMenu,
  clear,
  count,
  drawn,
  linksAstray,
  linksDrawn,
  messages,
  mountChain,
  openPanel,
  overlaps,
  pageErrors,
  settle,
  squeeze,
  stageBoxes,
  textsIn,
  textsOf,
  textsOutside,
  textsOver,
  until,
  type MountedChain,
} from './helpers.js';

const TEA: ChainData = {
  name: '绿茶',
  place: '某县',
  source: '县茶产业规划',
  date: '2025-03',
  note: '环节照加工先后排列',
  stages: [
    {
      id: 'garden',
      name: '茶园',
      figures: [
        {
          label: '茶园面积',
          value: 9.5,
          unit: '万亩',
          kind: 'actual',
          year: 2024,
          source: '县农业农村局',
          date: '2025',
        },
        { label: '茶园面积', value: 12, unit: '万亩', comparator: '以上', kind: 'target', year: 2027 },
      ],
    },
    {
      id: 'primary',
      name: '初制',
      place: '某镇',
      note: '含鲜叶收购',
      figures: [{ label: '初制产能', value: 8000, unit: '吨', kind: 'actual', status: '建成和在建' }],
      companies: [{ name: '云山茶厂', status: '投产' }],
    },
    {
      id: 'fine',
      name: '精制',
      figures: [{ label: '精制产能', value: 5000, unit: '吨', kind: 'plan', scope: '一期' }],
      companies: [{ name: '云山茶厂', status: '签约', source: '招商局' }],
    },
    { id: 'sales', name: '销售' },
    {
      id: 'powder',
      name: '茶粉',
      role: 'product',
      figures: [{ label: '茶粉产量', value: 30, unit: '吨', kind: 'forecast', year: 2026 }],
    },
  ],
  links: [
    { from: 'garden', to: 'primary' },
    { from: 'primary', to: 'fine' },
    { from: 'fine', to: 'sales' },
    { from: 'fine', to: 'powder', kind: 'auxiliary' },
  ],
  companies: [{ name: '春芽合作社', status: '示范社' }],
  figures: [{ label: '综合产值', value: 20, unit: '亿元', comparator: '约', kind: 'actual', year: 2024 }],
};

/** Text that would do harm as markup. */
const MARKUP = `"><img src=x onerror="window.__qjInjected=1">`;

const FIGURES = ['9.5万亩', '12万亩以上', '8000吨', '5000吨', '30吨', '约20亿元'];

/** A chain whose data the page gives as a property. */
const mountData = (data: unknown, options: Parameters<typeof mountChain>[1] = {}): MountedChain => {
  const mounted = mountChain({}, options);
  mounted.element.data = data as ChainData;
  return mounted;
};

const drawing = ({ root }: MountedChain): string =>
  squeeze(
    textsIn(root)
      .map(({ text }) => text)
      .join(''),
  );

/** The longest time, in milliseconds, that the page could not do anything else. */
const longestPause = async (action: () => Promise<unknown>): Promise<number> => {
  let longest = 0;
  let last = performance.now();
  let done = false;
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!done) setTimeout(tick);
  };
  tick();
  await action();
  done = true;
  tick();
  return longest;
};

const numbered = (count: number): ChainDataStage[] =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, name: `环节${index}号` }));

const chainOf = (stages: ChainDataStage[], links: ChainData['links'] = []): ChainData => ({
  name: '示例',
  place: '某县',
  source: '示例',
  stages,
  links,
});

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

describe('large and odd chains', () => {
  const heard = pageErrors();

  afterEach(() => {
    expect(heard).to.deep.equal([]);
    clear();
  });

  const figure = { label: '产能', value: 12.5, unit: '万吨/年', kind: 'actual', year: 2024 } as const;

  /** Stages with so many figures each. */
  const withFigures = (counts: number[]): ChainDataStage[] =>
    numbered(counts.length).map((stage, index) => ({
      ...stage,
      figures: Array.from({ length: counts[index] ?? 0 }, () => figure),
    }));

  /** Each stage leads to the next two: one long chain. */
  const long = chainOf(
    numbered(60),
    numbered(60).flatMap(({ id: from }, index) =>
      [1, 2].flatMap((step) => (index + step < 60 ? [{ from, to: `s${index + step}` }] : [])),
    ),
  );
  /** Six columns of ten, each stage with two followers and a figure. */
  const broad = chainOf(
    numbered(60).map((stage) => ({ ...stage, figures: [figure] })),
    numbered(60).flatMap(({ id: from }, index) =>
      [10, 11].flatMap((step) => (index + step < 60 ? [{ from, to: `s${index + step}` }] : [])),
    ),
  );
  /** Everything in the hundred and twentieth link's way. */
  const dense = chainOf(
    numbered(60),
    Array.from({ length: 120 }, (_, index) => ({
      from: `s${(index * 7) % 30}`,
      to: `s${30 + ((index * 11 + Math.floor(index / 30)) % 30)}`,
    })),
  );
  const loose = chainOf(numbered(60));

  for (const [name, data] of Object.entries({ long, broad, dense, loose })) {
    for (const width of [320, 1100]) {
      it(`60 stages and ${data.links?.length ?? 0} links (${name}) are drawn apart from each other, ${width} px`, async () => {
        const mounted = mountData(data, { width });
        const pause = await longestPause(() => drawn(mounted));
        expect(pause).to.be.below(3000);
        const boxes = stageBoxes(mounted.root);
        const texts = textsIn(mounted.root);
        expect(boxes).to.have.length(60);
        expect(overlaps(boxes.map(({ key, rect }) => ({ name: key, rect })))).to.deep.equal([]);
        expect(overlaps(texts.map(({ text, ink }) => ({ name: text, rect: ink })))).to.deep.equal([]);
        expect(textsOutside(mounted.root)).to.deep.equal([]);
        expect(linksAstray(mounted.root)).to.deep.equal([]);
        const links = new Set(linksDrawn(mounted.root));
        for (const { key, rect } of boxes) {
          const own = squeeze(textsOver(texts, rect).join(''));
          expect(own).to.include(data.stages.find(({ id }) => id === key)?.name);
          // Where lines would be too close to tell apart, the links are said in words.
          for (const { to } of data.links?.filter(({ from }) => from === key) ?? [])
            expect(
              links.has(`${key} → ${to}`) || own.includes(`去向：环节${to.slice(1)}号`),
              `${key} → ${to}`,
            ).to.equal(true);
        }
        expect(mounted.errors.filter(({ code }) => code !== 'missing-view')).to.deep.equal([]);
      });
    }
  }

  it('as much as the format allows in each stage is drawn apart too', async () => {
    const full = chainOf(
      numbered(60).map((stage, index) => ({
        ...stage,
        name: index % 2 ? '很长的环节名称'.repeat(5) : 'A rather long name of a stage of a chain',
        figures: Array.from({ length: 12 }, () => figure),
        companies: Array.from({ length: 40 }, (_, at) => ({ name: `企业${at}`, status: '投产' })),
      })),
      long.links,
    );
    for (const width of [320, 1100]) {
      const mounted = mountData(full, { width });
      const pause = await longestPause(() => drawn(mounted));
      expect(pause).to.be.below(5000);
      const boxes = stageBoxes(mounted.root);
      expect(overlaps(boxes.map(({ key, rect }) => ({ name: key, rect })))).to.deep.equal([]);
      expect(textsOutside(mounted.root)).to.deep.equal([]);
      clear();
    }
  });

  it('recycling leads back to an earlier stage, within the drawing, and the order stays that of the flow', async () => {
    const data = chainOf(
      [
        { id: 'c', name: '回收' },
        { id: 'a', name: '原料' },
        { id: 'b', name: '制造' },
      ],
      [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'a', kind: 'recycling' },
      ],
    );
    for (const width of [320, 1100]) {
      const { root } = await drawn(mountData(data, { width }));
      const order = stageBoxes(root)
        .sort((one, other) => one.rect.left + one.rect.top - other.rect.left - other.rect.top)
        .map(({ key }) => key);
      expect(order).to.deep.equal(['a', 'b', 'c']);
      expect(linksDrawn(root)).to.deep.equal(['a → b', 'b → c', 'c → a']);
      const visual = root.querySelector('.visual')?.getBoundingClientRect() ?? new DOMRect();
      for (const path of root.querySelectorAll('.chart svg path')) {
        const { left, top, right, bottom } = path.getBoundingClientRect();
        expect(left).to.be.at.least(visual.left - 1);
        expect(top).to.be.at.least(visual.top - 1);
        expect(right).to.be.at.most(visual.right + 1);
        expect(bottom).to.be.at.most(visual.bottom + 1);
      }
      clear();
    }
  });

  const odd: [name: string, data: ChainData][] = [
    ['one stage', chainOf([{ id: 'a', name: '甲' }])],
    [
      'a link past another stage',
      chainOf(withFigures([1, 2, 1]), [
        { from: 's0', to: 's1' },
        { from: 's0', to: 's2' },
        { from: 's1', to: 's2' },
      ]),
    ],
    [
      'a link past another stage, and a stage without links',
      chainOf(withFigures([1, 2, 2, 1, 1]), [
        { from: 's0', to: 's1' },
        { from: 's0', to: 's2' },
        { from: 's1', to: 's2' },
        { from: 's2', to: 's4' },
      ]),
    ],
    [
      'recycling within one stage',
      chainOf(numbered(2), [
        { from: 's0', to: 's1' },
        { from: 's1', to: 's1', kind: 'recycling' },
      ]),
    ],
    [
      'recycling alone, round in a circle',
      chainOf(numbered(2), [
        { from: 's0', to: 's1', kind: 'recycling' },
        { from: 's1', to: 's0', kind: 'recycling' },
      ]),
    ],
    [
      'names with line breaks and tabs',
      chainOf([
        { id: 'a', name: '第一行\n第二行\t第三\r\n段', place: '某\n县' },
        { id: 'b', name: '\n乙\n' },
      ]),
    ],
    [
      'a word without a place to break',
      chainOf([
        { id: 'a', name: 'W'.repeat(40) },
        { id: 'b', name: 'm'.repeat(40) },
      ]),
    ],
    [
      'rare Chinese characters',
      chainOf([
        { id: 'a', name: '㙦𠮷𡈽'.repeat(6) },
        { id: 'b', name: '𠮷'.repeat(20) },
      ]),
    ],
    [
      'other scripts',
      chainOf([
        { id: 'a', name: 'ЖЩ'.repeat(20) },
        { id: 'b', name: '한국어'.repeat(8) },
        { id: 'c', name: 'ＡＢＣ'.repeat(8) },
      ]),
    ],
    [
      'ids that look like something else',
      chainOf(
        [
          { id: '__proto__', name: '甲' },
          { id: 'constructor', name: '乙' },
          { id: 'a/b>c|d', name: '丙' },
        ],
        [
          { from: '__proto__', to: 'constructor' },
          { from: 'constructor', to: 'a/b>c|d' },
        ],
      ),
    ],
    [
      'a stage named like the whole',
      { ...chainOf([{ id: 'whole', name: '甲', figures: [figure] }]), figures: [figure] },
    ],
  ];
  for (const [name, data] of odd) {
    for (const width of [320, 1100]) {
      it(`${name}, ${width} px`, async () => {
        const mounted = await drawn(mountData(data, { width }));
        const boxes = stageBoxes(mounted.root);
        const texts = textsIn(mounted.root);
        expect(boxes.map(({ key }) => key)).to.deep.equal(data.stages.map(({ id }) => id));
        expect(overlaps(boxes.map(({ key, rect }) => ({ name: key, rect })))).to.deep.equal([]);
        expect(overlaps(texts.map(({ text, ink }) => ({ name: text, rect: ink })))).to.deep.equal([]);
        expect(textsOutside(mounted.root)).to.deep.equal([]);
        expect(linksAstray(mounted.root)).to.deep.equal([]);
        for (const stage of data.stages) expect(drawing(mounted)).to.include(squeeze(stage.name));
        for (const { from, to } of data.links ?? [])
          if (from !== to) expect(linksDrawn(mounted.root)).to.include(`${from} → ${to}`);
        boxes[0]?.element.click();
        await mounted.element.updateComplete;
        expect(mounted.root.querySelectorAll('.details')).to.have.length(1);
        expect(messages(mounted)).to.equal('');
      });
    }
  }
});

describe('data that is no chain gives one clear message', () => {
  const heard = pageErrors();

  afterEach(() => {
    expect(heard).to.deep.equal([]);
    clear();
  });

  const [a, b, c] = [
    { id: 'a', name: '甲' },
    { id: 'b', name: '乙' },
    { id: 'c', name: '丙' },
  ];
  const link = (from: string, to: string) => ({ from, to });
  const selfContaining: Record<string, unknown> = { ...TEA };
  selfContaining['stages'] = [selfContaining];

  /** With what both languages have to name. */
  const bad: [name: string, data: unknown, named: string[]][] = [
    [
      'a circle',
      chainOf([a, b, c], [link('a', 'b'), link('b', 'c'), link('c', 'a')]),
      ['data.links', 'a', 'b', 'c', '→'],
    ],
    ['a circle beside a good chain', chainOf([a, b, c], [link('a', 'b'), link('b', 'b')]), ['data.links', 'b → b']],
    ['a link to a stage that is not there', chainOf([a, b], [link('a', 'x')]), ['data.links', '“x”', 'a', 'b']],
    [
      'a link given twice',
      chainOf([a, b], [link('a', 'b'), { ...link('a', 'b'), kind: 'auxiliary' }]),
      ['data.links', 'a → b'],
    ],
    ['an id given twice', chainOf([a, b, { ...c, id: 'a' }]), ['data.stages', '“a”']],
    ['no stage', chainOf([]), ['data.stages']],
    ['61 stages', chainOf(numbered(61)), ['data.stages', '60']],
    [
      '121 links',
      chainOf(
        numbered(60),
        Array.from({ length: 121 }, () => link('s0', 's1')),
      ),
      ['data.links', '120'],
    ],
    [
      '10,000 stages',
      chainOf(
        numbered(10_000),
        numbered(9_999).map(({ id }, index) => link(id, `s${index + 1}`)),
      ),
      ['data.stages', '60', '120'],
    ],
    [
      '10,000 stages without names',
      { ...chainOf([]), stages: Array.from({ length: 10_000 }, () => ({})) },
      ['data.stages', '60'],
    ],
    ['a missing name', { place: '某县', source: '示例', stages: [a] }, ['data.name']],
    ['a stage without a name', chainOf([{ id: 'a' } as ChainDataStage]), ['data.stages.0.name']],
    ['a name of 41 characters', chainOf([{ id: 'a', name: '长'.repeat(41) }]), ['data.stages.0.name']],
    ['a name of a million characters', chainOf([{ id: 'a', name: '长'.repeat(1e6) }]), ['data.stages.0.name']],
    [
      'a unit that nobody knows',
      chainOf([{ ...a, figures: [{ label: 'x', value: 1, unit: '斤' as '吨', kind: 'actual' }] }]),
      ['data.stages.0.figures.0.unit'],
    ],
    [
      'a figure that is text',
      chainOf([{ ...a, figures: [{ label: 'x', value: '5' as unknown as number, unit: '吨', kind: 'actual' }] }]),
      ['data.stages.0.figures.0.value'],
    ],
    [
      'a figure that is no number',
      chainOf([{ ...a, figures: [{ label: 'x', value: Number.NaN, unit: '吨', kind: 'actual' }] }]),
      ['data.stages.0.figures.0.value'],
    ],
    ['an unknown field', { ...TEA, colour: 'red' }, ['data.colour']],
    ['an array', [TEA], ['data']],
    ['a number', 5, ['data']],
    ['a chain within itself', selfContaining, ['data.stages.0']],
    ['broken JSON', '{"name":', ['JSON']],
    ['no JSON at all', MARKUP, ['JSON']],
  ];
  for (const [name, data, named] of bad) {
    for (const lang of ['zh-CN', 'en']) {
      it(`${name}, ${lang}`, async () => {
        const mounted = mountChain(typeof data === 'string' ? { data } : {}, { lang, text: '绿茶产业链' });
        const pause = await longestPause(async () => {
          if (typeof data !== 'string') mounted.element.data = data as ChainData;
          await until('the message is shown', () => mounted.errors.some(({ code }) => code === 'bad-data'));
          await settle();
        });
        expect(pause).to.be.below(1500);
        expect(textsOf(mounted.root, '.problems li')).to.have.length(1);
        for (const word of named) expect(messages(mounted)).to.include(word);
        // Units that can be chosen are as they are written in the data, in any language.
        const choices = mounted.errors.flatMap((error) => error.choices);
        const wording = messages(mounted)
          .split(/[、,：:.] ?/)
          .filter((words) => !choices.includes(words));
        expect(/[\u4e00-\u9fff]{4}/.test(wording.join(' ')), messages(mounted)).to.equal(lang === 'zh-CN');
        // A message is read, not scrolled.
        expect(messages(mounted).length).to.be.below(400);
        const errors = mounted.errors.filter(({ code }) => code !== 'missing-view');
        expect(errors).to.have.length(1);
        expect(errors[0]).to.include({ code: 'bad-data', attribute: 'data', message: messages(mounted) });
        expect(count(mounted.root, '.visual, img, script')).to.equal(0);
        expect(mounted.root.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('绿茶产业链');
        mounted.element.data = TEA;
        await drawn(mounted);
        expect(messages(mounted)).to.equal('');
      });
    }
  }

  it('data that throws when it is read gives a message too', async () => {
    const mounted = mountData({
      get name() {
        throw new Error('no name');
      },
    });
    await until('the message is shown', () => messages(mounted));
    await settle();
    expect(mounted.root.querySelector('.qj')?.getAttribute('aria-busy')).to.equal('false');
    expect(count(mounted.root, '.loading')).to.equal(0);
  });

  it('a focus on a stage that the data lacks names those that it has, and no more than a reader takes in', async () => {
    const mounted = await drawn(mountChain({ focus: 'x', data: JSON.stringify(chainOf(numbered(60))) }));
    expect(messages(mounted)).to.include('“x”').and.include('s0');
    expect(messages(mounted).length).to.be.below(400);
  });
});

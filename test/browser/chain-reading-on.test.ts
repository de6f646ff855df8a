import { expect } from 'chai';
import { formatFigure } from '../../src/core/format.js';
import { choose } from './chain-helpers.js';
import {
  catalogue,
  catchDownload,
  chooseFromMenu,
  clear,
  count,
  drawn,
  mountChain,
  openPanel,
  press,
  squeeze,
  textsOf,
  until,
} from './helpers.js';

describe('reading on: sources, tables, files, citation, embedding', () => {
  afterEach(clear);

  it('the sources list every figure, stage, link, company and statement with document and print', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv' }));
    const panel = await openPanel(mounted, 'sources');
    const sections = textsOf(panel, 'section').map(squeeze);
    const chain = catalogue.chain('green-silicon-pv');
    const facts = [...chain.facts, ...chain.stages.flatMap((record) => record.facts)].map(catalogue.fact);
    for (const claim of [...facts, ...chain.stages, ...chain.links, ...chain.companies, ...chain.statements]) {
      const { title, date } = catalogue.source(claim);
      const found = sections.filter(
        (text) =>
          text.includes(squeeze(title['zh-CN'])) &&
          text.includes(date ?? '未注明日期') &&
          text.includes(squeeze(claim.evidence.locator)) &&
          text.includes(squeeze(claim.evidence.printed)),
      );
      expect(found, claim.evidence.printed).to.not.be.empty;
    }
    press(panel, 'Escape');
    await mounted.element.updateComplete;
    expect(count(mounted.root, '.panel')).to.equal(0);
    expect((mounted.root.activeElement as HTMLElement | null)?.dataset['panel']).to.equal('sources');
  });

  it('two tables hold the figures and what is said in words', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-aluminium' }, { width: 390 }));
    const panel = await openPanel(mounted, 'table');
    const tables = [...panel.querySelectorAll('table')];
    expect(tables).to.have.length(2);
    expect(new Set(textsOf(panel, 'caption')).size).to.equal(2);
    const [figures, claims] = tables.map((table) => textsOf(table, 'tbody tr').map(squeeze));
    const chain = catalogue.chain('green-aluminium');
    const facts = [...chain.facts, ...chain.stages.flatMap((record) => record.facts)].map(catalogue.fact);
    expect(figures).to.have.length(new Set(facts.map(({ id }) => id)).size);
    for (const fact of facts) {
      const row = figures?.filter((text) => text.includes(squeeze(formatFigure(fact, 'zh-CN'))));
      expect(
        row?.some((text) => text.includes(squeeze(fact.evidence.printed))),
        fact.id,
      ).to.equal(true);
    }
    for (const record of [...chain.stages, ...chain.statements])
      expect(
        claims?.some((text) => text.includes(squeeze(record.name['zh-CN']))),
        record.id,
      ).to.equal(true);
    for (const { company } of chain.companies)
      expect(
        claims?.some((text) => text.includes(catalogue.company(company).name['zh-CN'])),
        company,
      ).to.equal(true);
    expect(claims?.filter((text) => text.includes('→'))).to.have.length(chain.links.length);
    // Wide tables scroll on their own.
    expect(mounted.root.querySelector('.qj')?.scrollWidth).to.be.at.most(mounted.element.offsetWidth);
  });

  it('hands out CSV, SVG and PNG that hold figures, stages and sources', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv' }, { width: 340 }));
    const csv = await catchDownload(() => void chooseFromMenu(mounted, '下载 CSV'));
    expect(csv.name).to.equal('qj-industry-chain-green-silicon-pv.csv');
    const lines = (await csv.text()).trim().split('\r\n');
    expect(lines.filter((line) => line.includes(',20,万吨,2025,'))).to.have.length(1);
    expect(lines.filter((line) => line.includes('多晶硅 → 单晶硅棒'))).to.have.length(1);

    const svg = await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'));
    expect(svg.name).to.equal('qj-industry-chain-green-silicon-pv.svg');
    const file = new DOMParser().parseFromString(await svg.text(), 'image/svg+xml');
    expect(count(file, 'parsererror')).to.equal(0);
    const text = squeeze([...file.querySelectorAll('text')].map((line) => line.textContent).join(''));
    const chain = catalogue.chain('green-silicon-pv');
    for (const record of chain.stages) expect(text).to.include(squeeze(record.name['zh-CN']));
    for (const fact of [...chain.facts, ...chain.stages.flatMap((record) => record.facts)].map(catalogue.fact))
      expect(text).to.include(squeeze(formatFigure(fact, 'zh-CN')));
    for (const { company } of chain.companies) expect(text).to.include(catalogue.company(company).name['zh-CN']);
    for (const part of [chain.orderNote['zh-CN'], '来源：', '未注明日期']) expect(text).to.include(squeeze(part));
    expect(await svg.text())
      .to.not.include('var(--')
      .and.not.match(/(?:href|src)="(?!#)/);

    const png = await catchDownload(() => void chooseFromMenu(mounted, '下载 PNG'));
    expect(png.name).to.equal('qj-industry-chain-green-silicon-pv.png');
    const picture = await createImageBitmap(png.blob);
    expect(picture.width).to.equal(2 * Number(file.documentElement.getAttribute('width')));
    expect(picture.height).to.equal(2 * Number(file.documentElement.getAttribute('height')));
  });

  it('a file shows the chain as it is, not what the reader has set off', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv', theme: 'dark' }));
    const file = async () => (await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'))).text();
    const plain = await file();
    await choose(mounted, 'rods');
    expect(squeeze(await file()).length).to.equal(squeeze(plain).length);
    // The reader's theme is the file's.
    expect(plain).to.include('#12171d');
  });

  it('citation and embed code name the chain, its stages, its sources and the page’s attributes', async () => {
    const mounted = await drawn(
      mountChain({ chain: 'green-silicon-pv', focus: 'rods', heading: '“绿色”硅光伏', class: 'x' }),
    );
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    try {
      await chooseFromMenu(mounted, '复制嵌入代码');
      const area = await until('the code is offered', () => mounted.root.querySelector('textarea'));
      expect(area.value).to.include('<qj-industry-chain chain="green-silicon-pv" focus="rods" heading="“绿色”硅光伏">');
      for (const { name } of catalogue.chain('green-silicon-pv').stages) expect(area.value).to.include(name['zh-CN']);
      expect(area.value).to.include('</qj-industry-chain>').and.not.include('class=');
      await chooseFromMenu(mounted, '复制引用');
      await until(
        'the citation is offered',
        () => mounted.root.querySelector('textarea')?.value.includes('<') === false,
      );
      const citation = mounted.root.querySelector('textarea')?.value ?? '';
      for (const fact of catalogue.chain('green-silicon-pv').facts.map(catalogue.fact)) {
        expect(citation).to.include(fact.evidence.printed);
        expect(citation).to.include(catalogue.source(fact).title['zh-CN']);
      }
    } finally {
      navigator.clipboard.writeText = write;
    }
  });
});

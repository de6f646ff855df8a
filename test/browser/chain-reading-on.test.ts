import { expect } from 'chai';
import { formatFigure } from '../../src/core/format.js';
import {
  catalogue,
  catchDownload,
  chooseFromMenu,
  clear,
  drawn,
  mountChain,
  openPanel,
  squeeze,
  textsOf,
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
  });

  it('the picture as a file holds stages, companies and the remark on their order', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv' }, { width: 340 }));
    const svg = await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'));
    const file = new DOMParser().parseFromString(await svg.text(), 'image/svg+xml');
    const text = squeeze([...file.querySelectorAll('text')].map((line) => line.textContent).join(''));
    const chain = catalogue.chain('green-silicon-pv');
    for (const record of chain.stages) expect(text).to.include(squeeze(record.name['zh-CN']));
    for (const { company } of chain.companies) expect(text).to.include(catalogue.company(company).name['zh-CN']);
    for (const part of [chain.orderNote['zh-CN'], '来源：', '未注明日期']) expect(text).to.include(squeeze(part));
  });
});

import { expect } from 'chai';
import { formatFigure } from '../../src/core/format.js';
import {
  catalogue,
  catchDownload,
  chooseFromMenu,
  clear,
  drawn,
  mountMap,
  openPanel,
  squeeze,
  textsOf,
  until,
} from './helpers.js';
import { ADCODES, countyName, isOf } from './map-helpers.js';

describe('reading on from a map: sources, tables, files, citation, embedding', () => {
  afterEach(clear);

  const rolesOf = (layer: string) =>
    catalogue.data.counties.flatMap((county) =>
      county.roles.filter((role) => isOf(catalogue.layer(layer), role)).map((role) => ({ county, role })),
    );

  it('the sources and the tables hold every reading with document and print', async () => {
    const mounted = await drawn(mountMap({ layer: 'industries' }, { width: 390 }));
    const sources = await openPanel(mounted, 'sources');
    const sections = textsOf(sources, 'section').map(squeeze);
    for (const { role } of rolesOf('industries')) {
      const { title, date } = catalogue.source(role);
      const found = sections.filter(
        (text) =>
          text.includes(squeeze(title['zh-CN'])) &&
          text.includes(date ?? '未注明日期') &&
          text.includes(squeeze(role.evidence.printed)),
      );
      expect(found, role.evidence.printed).to.not.be.empty;
    }
    const table = await openPanel(mounted, 'table');
    await until('the table is shown', () => table.isConnected && mounted.root.querySelector('.panel table'));
    const rows = textsOf(mounted.root, '.panel tbody tr').map(squeeze);
    for (const { county, role } of rolesOf('industries')) {
      const named = rows.filter(
        (row) => row.includes(countyName(county.adcode)) && row.includes(squeeze(role.name['zh-CN'])),
      );
      expect(named, role.id).to.not.be.empty;
      for (const fact of role.facts.map(catalogue.fact))
        expect(
          rows.some((row) => row.includes(squeeze(formatFigure(fact, 'zh-CN')))),
          fact.id,
        ).to.equal(true);
    }
  });

  for (const id of catalogue.data.layers.map((layer) => layer.id)) {
    it(`${id}: the table as CSV and the picture as SVG have every county and every reading`, async () => {
      const mounted = await drawn(mountMap({ layer: id }, { width: 340 }));
      const layer = catalogue.layer(id);
      const roles = rolesOf(id);
      const csv = await catchDownload(() => void chooseFromMenu(mounted, '下载 CSV'));
      const table = squeeze(await csv.text()).replaceAll('""', '"');
      for (const { county, role } of roles) {
        expect(table).to.include(squeeze(role.name['zh-CN']));
        expect(table).to.include(countyName(county.adcode));
        expect(table).to.include(squeeze(role.evidence.printed));
      }
      const svg = await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'));
      const file = new DOMParser().parseFromString(await svg.text(), 'image/svg+xml');
      const text = squeeze([...file.querySelectorAll('text')].map((line) => line.textContent).join(''));
      for (const adcode of ADCODES) expect(text).to.include(countyName(adcode));
      for (const { role } of roles) {
        if (layer.categories.length === 0) expect(text, role.id).to.include(squeeze(role.name['zh-CN']));
        for (const fact of role.facts.map(catalogue.fact))
          expect(text, fact.id).to.include(squeeze(formatFigure(fact, 'zh-CN')));
      }
      for (const part of ['来源：', '未注明日期', '不表示行政区划界线', layer.name['zh-CN']])
        expect(text).to.include(squeeze(part));
    });
  }
});

import { expect } from 'chai';
import { formatFigure } from '../../src/core/format.js';
import {
  catalogue,
  catchDownload,
  chooseFromMenu,
  clear,
  count,
  drawn,
  mountMap,
  openPanel,
  press,
  squeeze,
  textsOf,
  until,
} from './helpers.js';
import { ADCODES, countyName, XUANWEI } from './map-helpers.js';

describe('reading on from a map: sources, tables, files, citation, embedding', () => {
  afterEach(clear);

  const rolesOf = (aspect: string) =>
    catalogue.data.counties.flatMap((county) =>
      county.roles.filter((role) => role.aspect === aspect).map((role) => ({ county, role })),
    );

  it('the sources and the tables hold every reading with document and print', async () => {
    const mounted = await drawn(mountMap({ layer: 'industries' }, { width: 390 }));
    const sources = await openPanel(mounted, 'sources');
    const sections = textsOf(sources, 'section').map(squeeze);
    for (const { role } of rolesOf('industry')) {
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
    for (const { county, role } of rolesOf('industry')) {
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
    expect(mounted.root.querySelector('.qj')?.scrollWidth).to.be.at.most(mounted.element.offsetWidth);
    press(mounted.root.querySelector('.panel'), 'Escape');
    await mounted.element.updateComplete;
    expect(count(mounted.root, '.panel')).to.equal(0);
    expect((mounted.root.activeElement as HTMLElement | null)?.dataset['panel']).to.equal('table');
  });

  for (const id of catalogue.data.layers.map((layer) => layer.id)) {
    it(`${id}: hands out CSV, SVG and PNG with every county, reading and source`, async () => {
      const mounted = await drawn(mountMap({ layer: id }, { width: 340 }));
      const layer = catalogue.layer(id);
      const roles = rolesOf(layer.aspect);
      const csv = await catchDownload(() => void chooseFromMenu(mounted, '下载 CSV'));
      expect(csv.name).to.equal(`qj-county-map-${id}.csv`);
      const table = squeeze(await csv.text()).replaceAll('""', '"');
      for (const { county, role } of roles) {
        expect(table).to.include(squeeze(role.name['zh-CN']));
        expect(table).to.include(countyName(county.adcode));
        expect(table).to.include(squeeze(role.evidence.printed));
      }
      const svg = await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'));
      expect(svg.name).to.equal(`qj-county-map-${id}.svg`);
      const markup = await svg.text();
      const file = new DOMParser().parseFromString(markup, 'image/svg+xml');
      expect(count(file, 'parsererror')).to.equal(0);
      const text = squeeze([...file.querySelectorAll('text')].map((line) => line.textContent).join(''));
      for (const adcode of ADCODES) expect(text).to.include(countyName(adcode));
      for (const { role } of roles) {
        if (layer.categories.length === 0) expect(text, role.id).to.include(squeeze(role.name['zh-CN']));
        for (const fact of role.facts.map(catalogue.fact))
          expect(text, fact.id).to.include(squeeze(formatFigure(fact, 'zh-CN')));
      }
      for (const part of ['来源：', '未注明日期', '不表示行政区划界线', layer.name['zh-CN']])
        expect(text).to.include(squeeze(part));
      expect(markup)
        .to.not.include('var(--')
        .and.not.match(/(?:href|src)="(?!#)/);
      const png = await catchDownload(() => void chooseFromMenu(mounted, '下载 PNG'));
      expect(png.name).to.equal(`qj-county-map-${id}.png`);
      const picture = await createImageBitmap(png.blob);
      expect(picture.width).to.equal(2 * Number(file.documentElement.getAttribute('width')));
      expect(picture.height).to.equal(2 * Number(file.documentElement.getAttribute('height')));
    });
  }

  it('citation and embed code name the layer, its sources and the page’s attributes', async () => {
    const mounted = await drawn(
      mountMap({ layer: 'towns', highlight: XUANWEI, heading: '“一大一中五小”', class: 'x' }),
    );
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    try {
      await chooseFromMenu(mounted, '复制嵌入代码');
      const area = await until('the code is offered', () => mounted.root.querySelector('textarea'));
      expect(area.value).to.include(`<qj-county-map layer="towns" highlight="${XUANWEI}" heading="“一大一中五小”">`);
      for (const adcode of ADCODES) expect(area.value).to.include(countyName(adcode));
      expect(area.value).to.include('</qj-county-map>').and.not.include('class=');
      await chooseFromMenu(mounted, '复制引用');
      await until(
        'the citation is offered',
        () => mounted.root.querySelector('textarea')?.value.includes('<') === false,
      );
      const citation = mounted.root.querySelector('textarea')?.value ?? '';
      for (const { role } of rolesOf('town')) {
        expect(citation).to.include(role.evidence.printed);
        expect(citation).to.include(catalogue.source(role).title['zh-CN']);
      }
    } finally {
      navigator.clipboard.writeText = write;
    }
  });
});

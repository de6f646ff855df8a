import { expect } from 'chai';
import type { Figure } from '../../src/core/fact.js';
import type { Locale } from '../../src/core/locale.js';
import { words } from '../../src/i18n/index.js';
import type { MapData } from '../../src/widgets/county-map/editor-data.js';
import {
  catalogue,
  catchDownload,
  chooseFromMenu,
  clear,
  count,
  drawn,
  messages,
  mountMap,
  openPanel,
  overlaps,
  squeeze,
  textsIn,
  textsOf,
  textsOutside,
  until,
  type MountedMap,
} from './helpers.js';
import { CATEGORIES, HUIZE, LUOPING, NUMBERS, QILIN, XUANWEI } from './map-data-samples.js';
import { ADCODES, countyButton, countyName } from './map-helpers.js';
import { mapWords } from '../../src/widgets/county-map/words.js';

const mountData = (data: unknown, options: Parameters<typeof mountMap>[1] = {}, layer = ''): MountedMap => {
  const mounted = mountMap(layer ? { layer } : {}, options);
  mounted.element.data = data as MapData;
  return mounted;
};

const labelOf = ({ root }: MountedMap, adcode: string): string =>
  countyButton(root, adcode).getAttribute('aria-label') ?? '';

/** The classes with their counties: where counties have classes the list beside the map is its legend. */
const legendOf = ({ root }: MountedMap): string[] => textsOf(root, '.readings > [data-reading]');

const drawing = ({ root }: MountedMap): string =>
  squeeze(
    textsIn(root)
      .map(({ text }) => text)
      .join(' '),
  );

describe('a layer of the editor’s own', () => {
  afterEach(clear);

  for (const locale of ['zh-CN', 'en'] as Locale[]) {
    const w = words(locale);
    const own = mapWords(locale);
    for (const width of [320, 720]) {
      it(`numbers: each county with its value or that there is none, in one class each, ${locale}, ${width} px`, async () => {
        const mounted = await drawn(mountData(NUMBERS, { lang: locale, width }));
        const { root } = mounted;
        expect(mounted.errors).to.deep.equal([]);
        expect(textsOf(root, '.heading')).to.deep.equal(['绿茶产值']);
        for (const adcode of ADCODES) {
          const name = countyName(adcode, locale);
          const value = NUMBERS.values[adcode];
          const label = labelOf(mounted, adcode);
          const classes = legendOf(mounted).filter((text) => text.includes(name));
          expect(classes, name).to.have.length(1);
          expect(label.includes(own.noData), label).to.equal(value === undefined);
          expect((classes[0] ?? '').includes(own.noData), name).to.equal(value === undefined);
          expect(label).to.not.include(own.notNamed);
          if (typeof value !== 'number') continue;
          // English has CNY 41 billion beside 410亿元.
          expect(label).to.include(`${value}亿元`);
          expect(label).to.include('2024').and.include('绿茶产值');
          const listed = textsOf(root, '.readings dd').filter((text) => text.includes(name));
          expect(listed, name).to.have.length(1);
        }
        const ranges = legendOf(mounted).filter((text) => !text.includes(own.noData));
        expect(ranges.length).to.be.within(2, 5);
        if (locale === 'zh-CN') for (const text of ranges) expect(text).to.match(/^[\d.]+亿元至(不足)?[\d.]+亿元 /);
        if (width === 720 && locale === 'zh-CN') expect(drawing(mounted)).to.include('395.5亿元');
        expect(textsOutside(root)).to.deep.equal([]);
        expect(overlaps(textsIn(root).map(({ text, ink }) => ({ name: text, rect: ink })))).to.deep.equal([]);
        expect(root.querySelector('.qj')?.scrollWidth).to.be.at.most(mounted.element.offsetWidth);
      });
    }

    it(`marks everything as the editor’s, with source, date, year and note, ${locale}`, async () => {
      const mounted = await drawn(mountData(NUMBERS, { lang: locale }));
      const { root } = mounted;
      expect(textsOf(root, '.subheading').join()).to.include(w.hintEditorData);
      const source = textsOf(root, '.source').join();
      for (const part of [w.editorProvided, '示例统计资料', '2025-03']) expect(source).to.include(part);
      // No document is named for what is not in it.
      for (const { title } of catalogue.data.documents) expect(source).to.not.include(title);
      const remarks = textsOf(root, '.remarks').join();
      expect(remarks).to.include('示例数字').and.include(own.mosaic);
      const panel = await openPanel(mounted, 'sources');
      expect(panel.textContent).to.include(w.editorFigures).and.include('示例统计资料');
      await openPanel(mounted, 'table');
      await until('the table is shown', () => root.querySelector('.panel table'));
      const rows = textsOf(root, '.panel tbody tr');
      expect(rows).to.have.length(Object.keys(NUMBERS.values).length);
      for (const row of rows) expect(row).to.include('2024').and.include('示例统计资料');
      expect(rows.filter((row) => row.includes(countyName(XUANWEI, locale))).join()).to.include(
        locale === 'en' ? 'CNY 39.55 billion' : '395.5亿元',
      );
    });

    it(`categories: the class of each county, and no data for the others, ${locale}`, async () => {
      const mounted = await drawn(mountData(CATEGORIES, { lang: locale }));
      expect(mounted.errors).to.deep.equal([]);
      for (const adcode of ADCODES) {
        const value = CATEGORIES.values[adcode];
        const name = CATEGORIES.categories?.find(({ key }) => key === value)?.name ?? own.noData;
        expect(labelOf(mounted, adcode)).to.equal(countyName(adcode, locale) + w.colon + name);
        const classes = legendOf(mounted).filter((text) => text.includes(countyName(adcode, locale)));
        expect(classes).to.have.length(1);
        expect(classes[0]?.startsWith(name)).to.equal(true);
      }
      expect(textsOf(mounted.root, '.source').join()).to.include(w.editorProvided).and.include('示例农事资料');
      expect(textsOf(mounted.root, '.subheading').join()).to.include(w.hintEditorData);
      await openPanel(mounted, 'table');
      await until('the table is shown', () => mounted.root.querySelector('.panel table'));
      const rows = textsOf(mounted.root, '.panel tbody tr');
      for (const adcode of Object.keys(CATEGORIES.values))
        expect(rows.filter((row) => row.includes(countyName(adcode, locale)))).to.have.length(1);
    });
  }

  it('higher numbers have the stronger shade, the same numbers the same', async () => {
    const values = { [QILIN]: 10, [XUANWEI]: 90, [LUOPING]: 90 };
    const mounted = await drawn(mountData({ ...NUMBERS, values }));
    const legend = legendOf(mounted);
    const at = (adcode: string) => legend.findIndex((text) => text.includes(countyName(adcode)));
    expect(at(XUANWEI)).to.equal(at(LUOPING));
    expect(at(XUANWEI)).to.be.lessThan(at(QILIN));
    expect(at(QILIN)).to.be.lessThan(at(HUIZE));
  });

  for (const [name, values] of [
    ['one number', { [QILIN]: 5 }],
    ['the same number everywhere', Object.fromEntries(ADCODES.map((adcode) => [adcode, 7]))],
    ['negative numbers', { [QILIN]: -5, [XUANWEI]: 12.5, [LUOPING]: -0.1 }],
    ['very different numbers', { [QILIN]: 1e12, [XUANWEI]: 0.001, [LUOPING]: 3 }],
    ['very close numbers', { [QILIN]: 0.30000001, [XUANWEI]: 0.30000002, [LUOPING]: 0.3 }],
    ['huge numbers that are close', { [QILIN]: 1e12, [XUANWEI]: 1e12 - 1, [LUOPING]: 1e12 - 2 }],
    ['nine numbers', Object.fromEntries(ADCODES.map((adcode, index) => [adcode, (index + 1) * 1234.5]))],
  ] as [string, Record<string, number>][]) {
    it(`${name}: every county with a number has one class of at most five`, async () => {
      const mounted = await drawn(mountData({ ...NUMBERS, unit: '个', values }, { width: 390 }));
      const legend = legendOf(mounted);
      for (const adcode of ADCODES) {
        const classes = legend.filter((text) => text.includes(countyName(adcode)));
        expect(classes, adcode).to.have.length(1);
        expect(classes[0]?.includes('无数据')).to.equal(values[adcode] === undefined);
      }
      expect(legend.filter((text) => !text.includes('无数据')).length).to.be.within(1, 5);
      expect(legend.join()).to.not.match(/NaN|Infinity|undefined/);
      expect(new Set(legend.map((text) => text.replace(/ .*$/, ''))).size).to.equal(legend.length);
      expect(overlaps(textsIn(mounted.root).map(({ text, ink }) => ({ name: text, rect: ink })))).to.deep.equal([]);
      expect(textsOutside(mounted.root)).to.deep.equal([]);
    });
  }

  it('as JSON in the attribute; no layer buttons beside it; the details are still the documents’', async () => {
    const mounted = await drawn(mountMap({ data: JSON.stringify(NUMBERS), layer: 'pattern', layers: 'pattern,towns' }));
    expect(textsOf(mounted.root, '.heading')).to.deep.equal(['绿茶产值']);
    expect(count(mounted.root, '.layers')).to.equal(0);
    countyButton(mounted.root, XUANWEI).click();
    const details = await until('the details are shown', () => mounted.root.querySelector('[part="details"]'));
    const roles = catalogue.data.counties.find(({ adcode }) => adcode === XUANWEI)?.roles ?? [];
    await until('the county’s own record is there', () => details.querySelector('details li'));
    expect(count(details, 'li')).to.equal(roles.length);
  });

  // Defect: `figures` of qj-select holds what documents say only, though the layer says the editor's number.
  it('qj-select carries the editor’s own figure', async () => {
    const mounted = await drawn(mountData(NUMBERS));
    const heard: Figure[][] = [];
    mounted.element.addEventListener('qj-select', (event) => {
      heard.push(event.detail.figures);
    });
    countyButton(mounted.root, XUANWEI).click();
    await until('the choice is told', () => heard.length > 0);
    expect(heard[0]?.map(({ value }) => value)).to.deep.equal([395.5]);
  });

  it('the table as CSV has a line for each county', async () => {
    const mounted = await drawn(mountData(NUMBERS, { width: 340 }));
    const csv = await catchDownload(() => void chooseFromMenu(mounted, '下载 CSV'));
    const lines = (await csv.text()).trim().split('\r\n');
    const found = lines.filter((line) => ['宣威市', '395.5', '亿元'].every((text) => line.includes(text)));
    expect(found).to.have.length(1);
  });

  it('a wrong place, kind of value or category is named as it was given', async () => {
    for (const [values, value] of [
      [{ ...NUMBERS.values, '530100': 3 }, '530100'],
      [{ '530321': 3 }, '530321'],
      [{ 宣威市: 3 }, '宣威市'],
      [{ [QILIN]: 1, [XUANWEI]: 'a' }, 'values'],
    ] as const) {
      const mounted = mountData({ ...NUMBERS, values }, {}, 'pattern');
      await until('the message is shown', () => messages(mounted));
      expect(mounted.errors.map((error) => error.value)).to.deep.equal([value]);
    }
    const mounted = mountData({ ...CATEGORIES, values: { [QILIN]: 'never' } }, {}, 'pattern');
    await until('the message is shown', () => messages(mounted));
    expect(mounted.errors.map((error) => error.value)).to.deep.equal(['never']);
    expect(count(mounted.root, '.chart')).to.equal(0);
  });

  it('without it the layer is back with its buttons', async () => {
    const mounted = mountMap({ layer: 'pattern', layers: 'pattern,towns', data: JSON.stringify(NUMBERS) });
    await drawn(mounted);
    expect(count(mounted.root, '.layers button')).to.equal(0);
    mounted.element.removeAttribute('data');
    await until('the buttons are back', () => count(mounted.root, '.layers button') === 2);
  });
});

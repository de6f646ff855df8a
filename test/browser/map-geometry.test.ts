import { expect } from 'chai';
import { topology } from 'topojson-server';
import type { Locale } from '../../src/core/locale.js';
import {
  catchDownload,
  chooseFromMenu,
  clear,
  drawn,
  drawnWidth,
  messages,
  type MountedMap,
  mountMap,
  pageErrors,
  settle,
  squeeze,
  textsIn,
  textsOf,
  textsOutside,
  until,
} from './helpers.js';
import {
  ADCODES,
  address,
  APPROVAL,
  codeOf,
  countyButton,
  countyName,
  drawing,
  expectCounties,
  expectMosaic,
  geometryDrawn,
  madeUpCounties,
  mountGeometry,
  showsGeometry,
} from './map-helpers.js';
import { mapWords } from '../../src/widgets/county-map/words.js';

const toTopology = (geometry: object): object =>
  topology({ counties: geometry as Parameters<typeof topology>[0][string] });

/** 马龙 as files from before 2018 have it. */
const withOldCode = (): object =>
  madeUpCounties((adcode) => (adcode === codeOf('马龙') ? 530321 : adcode === codeOf('沾益') ? '530328' : adcode));

const savedSvg = async (mounted: MountedMap): Promise<{ text: string; markup: string }> => {
  const saved = await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'));
  const markup = await saved.text();
  const file = new DOMParser().parseFromString(markup, 'image/svg+xml');
  return { text: squeeze([...file.querySelectorAll('text')].map((line) => line.textContent).join('')), markup };
};

describe('geometry that the site supplies', () => {
  afterEach(clear);
  const heard = pageErrors();

  after(() => {
    expect(heard).to.deep.equal([]);
  });

  for (const [name, geometry] of [
    ['GeoJSON as an object', () => madeUpCounties()],
    ['GeoJSON with the codes as texts', () => madeUpCounties(String)],
    ['GeoJSON with the old codes of 马龙 and 沾益', withOldCode],
    ['TopoJSON as an object', () => toTopology(madeUpCounties())],
    ['TopoJSON with the old codes', () => toTopology(withOldCode())],
    ['GeoJSON at an address', () => address(JSON.stringify(madeUpCounties()))],
    ['TopoJSON at an address', () => address(JSON.stringify(toTopology(madeUpCounties())))],
    [
      'GeoJSON with the province round it',
      () => {
        const counties = madeUpCounties();
        const [first] = counties.features;
        return {
          ...counties,
          features: [
            { type: 'Feature', properties: null, geometry: null },
            { ...first, properties: { adcode: 530000 } },
            ...counties.features,
          ],
        };
      },
    ],
  ] as [string, () => unknown][]) {
    it(`${name}: nine counties with their names, and the approval number in the drawing`, async () => {
      const mounted = await geometryDrawn(mountGeometry(geometry(), { 'approval-number': APPROVAL }));
      expectCounties(mounted);
      expect(mounted.errors).to.deep.equal([]);
      expect(messages(mounted)).to.equal('');
      expect(drawing(mounted)).to.include(`审图号：${APPROVAL}`);
      expect(textsOf(mounted.root, '.remarks').join()).to.not.include('六边形');
    });
  }

  it('an address in the attribute does as well', async () => {
    const geometry = address(JSON.stringify(madeUpCounties()));
    const mounted = mountMap({ layer: 'pattern', layout: 'map', geometry, 'approval-number': APPROVAL });
    await geometryDrawn(mounted);
    expectCounties(mounted);
    expect(mounted.errors).to.deep.equal([]);
  });

  it('the approval number stands bottom left and is kept in every copy', async () => {
    for (const width of [320, 720]) {
      const mounted = await geometryDrawn(mountGeometry(madeUpCounties(), { 'approval-number': APPROVAL }, { width }));
      const { root } = mounted;
      const visual = root.querySelector('.visual')?.getBoundingClientRect() ?? new DOMRect();
      const texts = textsIn(root);
      const label = texts.find(({ text }) => text.includes(APPROVAL))?.rect ?? new DOMRect();
      expect(label.left - visual.left).to.be.within(0, 24);
      for (const { rect } of texts) expect(rect.top).to.be.at.most(label.top);
      const { text } = await savedSvg(mounted);
      expect(text).to.include(squeeze(`审图号：${APPROVAL}`));
      for (const adcode of ADCODES) expect(text).to.include(countyName(adcode));
      const png = await catchDownload(() => void chooseFromMenu(mounted, '下载 PNG'));
      expect((await createImageBitmap(png.blob)).width).to.be.greaterThan(720);
      clear();
    }
  });

  it('the approval number is in the English map too, and in its remarks for listeners', async () => {
    const mounted = await geometryDrawn(
      mountGeometry(madeUpCounties(), { 'approval-number': APPROVAL }, { lang: 'en' }),
      'en',
    );
    expect(drawing(mounted)).to.include(squeeze(APPROVAL)).and.include('审图号');
    expect(textsOf(mounted.root, '.remarks').join()).to.include(APPROVAL);
    expectCounties(mounted, 'en');
  });

  // Defect: the label is never broken into lines or shortened and leaves the drawing.
  it('a long approval number stays within 320 px', async () => {
    const long = `${APPROVAL}，${'示例测绘院编制'.repeat(5)}`;
    const mounted = await geometryDrawn(mountGeometry(madeUpCounties(), { 'approval-number': long }, { width: 320 }));
    expect(drawing(mounted)).to.include(squeeze(long));
    expect(textsOutside(mounted.root)).to.deep.equal([]);
  });

  for (const [lang, approval] of [
    ['zh-CN', ''],
    ['en', '  '],
  ] as [Locale, string][]) {
    it(`without an approval number it warns and invents none, ${lang}`, async () => {
      const mounted = await geometryDrawn(
        mountGeometry(madeUpCounties(), approval ? { 'approval-number': approval } : {}, { lang }),
        lang,
      );
      expect(textsOf(mounted.root, '.problems li')).to.deep.equal([mapWords(lang).noApproval]);
      expect(mounted.errors).to.have.length(1);
      expect(mounted.errors[0]).to.include({ code: 'no-approval-number', attribute: 'approval-number' });
      expect(messages(mounted)).to.not.match(/\d/);
      expect(drawing(mounted))
        .to.include(squeeze(mapWords(lang).approvalMissing))
        .and.not.match(/\d/);
      for (const selector of ['.remarks', '.legend', '.footer', '.below'])
        expect(textsOf(mounted.root, selector).join(), selector).to.not.match(/审图号(?:\))?[：:]/);
      expectCounties(mounted, lang);
      if (lang === 'zh-CN') {
        expect((await savedSvg(mounted)).text).to.not.include('审图号：');
        const csv = await catchDownload(() => void chooseFromMenu(mounted, '下载 CSV'));
        expect(await csv.text()).to.not.include('审图号：');
      }
      mounted.element.approvalNumber = APPROVAL;
      await until('the number is drawn', () => drawing(mounted).includes(APPROVAL));
      expect(messages(mounted)).to.equal('');
    });
  }

  it('the mosaic needs no approval number and shows none', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern', 'approval-number': APPROVAL }));
    expect(drawing(mounted)).to.not.include('审图号');
    expect(mounted.errors).to.deep.equal([]);
    // Geometry without layout="map" stays aside.
    mounted.element.geometry = madeUpCounties();
    await mounted.element.updateComplete;
    await settle(200);
    expectMosaic(mounted);
    mounted.element.layout = 'map';
    await geometryDrawn(mounted);
    expect(drawing(mounted)).to.include(`审图号：${APPROVAL}`);
    mounted.element.layout = 'hex';
    await until('the mosaic is back', () => !showsGeometry(mounted));
    await drawn(mounted);
    expectMosaic(mounted);
    expect(drawing(mounted)).to.not.include('审图号');
  });

  it('a click chooses a county, and keys go from neighbour to neighbour', async () => {
    const mounted = await geometryDrawn(mountGeometry(madeUpCounties(), { 'approval-number': APPROVAL }));
    const { root } = mounted;
    const heard: (string | null)[] = [];
    mounted.box.addEventListener('qj-select', (event) => {
      heard.push((event as CustomEvent<{ adcode: string | null }>).detail.adcode);
    });
    for (const adcode of ADCODES) {
      countyButton(root, adcode).scrollIntoView({ block: 'center' });
      const { rect } = textsIn(root).find(({ text }) => text === countyName(adcode)) ?? { rect: new DOMRect() };
      const met = root.elementFromPoint((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
      expect((met as HTMLElement | null)?.dataset['key'], countyName(adcode)).to.equal(adcode);
    }
    const xuanwei = codeOf('宣威');
    countyButton(root, xuanwei).click();
    await until('the details are shown', () => textsOf(root, '.details h4').includes('宣威市'));
    expect(heard).to.deep.equal([xuanwei]);
    countyButton(root, xuanwei).focus();
    const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    countyButton(root, xuanwei).dispatchEvent(event);
    const focused = () => (root.activeElement as HTMLElement | null)?.dataset['key'];
    await until('the focus has moved', () => focused() !== xuanwei);
    expect(focused()).to.be.oneOf([codeOf('沾益'), codeOf('富源'), codeOf('会泽')]);
  });

  it('follows a new width and large text', async () => {
    const mounted = await geometryDrawn(
      mountGeometry(madeUpCounties(), { layer: 'directions', 'approval-number': APPROVAL }, { width: 320 }),
    );
    expectCounties(mounted);
    mounted.box.style.width = '900px';
    await until('it is wider', () => drawnWidth(mounted.root) > 400);
    await drawn(mounted);
    await settle();
    expectCounties(mounted);
    mounted.element.textSize = 'large';
    await mounted.element.updateComplete;
    await drawn(mounted);
    expect(drawing(mounted)).to.include(APPROVAL);
  });

  it('other geometry takes its place, and the last one asked for stays', async () => {
    const mounted = await geometryDrawn(mountGeometry(madeUpCounties(), { 'approval-number': APPROVAL }));
    mounted.element.geometry = { type: 'nonsense' };
    mounted.element.geometry = toTopology(madeUpCounties());
    await settle(200);
    expect(mounted.errors).to.deep.equal([]);
    expect(showsGeometry(mounted)).to.equal(true);
  });
});

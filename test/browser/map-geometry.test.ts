import { expect } from 'chai';
import { topology } from 'topojson-server';
import type { Locale } from '../../src/core/locale.js';
import { words } from '../../src/i18n/index.js';
import {
  ADCODES,
  catchDownload,
  chooseFromMenu,
  clear,
  codeOf,
  count,
  countiesAt,
  countyButton,
  countyButtons,
  countyName,
  drawn,
  drawnWidth,
  madeUpCounties,
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

/** Made up, as everything of these maps. */
const APPROVAL = '示例S(2026)0号';

const toTopology = (geometry: object): object =>
  topology({ counties: geometry as Parameters<typeof topology>[0][string] });

/** 马龙 as files from before 2018 have it. */
const withOldCode = (): object =>
  madeUpCounties((adcode) => (adcode === codeOf('马龙') ? 530321 : adcode === codeOf('沾益') ? '530328' : adcode));

const address = (content: string): string => URL.createObjectURL(new Blob([content], { type: 'application/json' }));

const mountGeometry = (
  geometry: unknown,
  attributes: Record<string, string> = {},
  options: Parameters<typeof mountMap>[1] = {},
): MountedMap => {
  const mounted = mountMap({ layer: 'pattern', layout: 'map', ...attributes }, options);
  mounted.element.geometry = geometry as object;
  return mounted;
};

const showsGeometry = ({ root }: MountedMap, locale: Locale = 'zh-CN'): boolean =>
  textsOf(root, '.remarks').join().includes(words(locale).map.schematic);

/** Waits until the site's geometry is drawn. */
const geometryDrawn = async (mounted: MountedMap, locale: Locale = 'zh-CN'): Promise<MountedMap> => {
  await until('the site’s geometry is shown', () => showsGeometry(mounted, locale));
  // The mosaic stands until it is drawn.
  await until(
    'the geometry is drawn',
    () => (mounted.element as unknown as { drawing: { value: unknown } }).drawing.value,
  );
  await drawn(mounted);
  await settle();
  return mounted;
};

const drawing = ({ root }: MountedMap): string =>
  squeeze(
    textsIn(root)
      .map(({ text }) => text)
      .join(' '),
  );

const savedSvg = async (mounted: MountedMap): Promise<{ text: string; markup: string }> => {
  const saved = await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'));
  const markup = await saved.text();
  const file = new DOMParser().parseFromString(markup, 'image/svg+xml');
  return { text: squeeze([...file.querySelectorAll('text')].map((line) => line.textContent).join('')), markup };
};

const expectCounties = (mounted: MountedMap, locale: Locale = 'zh-CN'): void => {
  const { root } = mounted;
  expect(textsOutside(root)).to.deep.equal([]);
  for (const adcode of ADCODES) {
    const found = textsIn(root).filter(({ text }) => text === countyName(adcode, locale));
    expect(found, adcode).to.have.length(1);
    const { left, right, top, bottom } = found[0]?.rect ?? new DOMRect();
    const met = [-4, 0, 4].flatMap((more) => countiesAt(root, (left + right) / 2 + more, (top + bottom) / 2));
    expect([...new Set(met)], adcode).to.deep.equal([adcode]);
    expect(countyButton(root, adcode).offsetWidth, adcode).to.be.greaterThan(8);
  }
};

const expectMosaic = (mounted: MountedMap, locale: Locale = 'zh-CN'): void => {
  expect(textsOf(mounted.root, '.remarks').join()).to.include(words(locale).map.mosaic);
  expect(showsGeometry(mounted, locale)).to.equal(false);
  expectCounties(mounted, locale);
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
      expect(textsOf(mounted.root, '.problems li')).to.deep.equal([words(lang).map.noApproval]);
      expect(mounted.errors).to.have.length(1);
      expect(mounted.errors[0]).to.include({ code: 'no-approval-number', attribute: 'approval-number' });
      expect(messages(mounted)).to.not.match(/\d/);
      expect(drawing(mounted))
        .to.include(squeeze(words(lang).map.approvalMissing))
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
    expect((root.activeElement as HTMLElement | null)?.dataset['key']).to.be.oneOf([
      codeOf('沾益'),
      codeOf('富源'),
      codeOf('会泽'),
    ]);
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

describe('geometry that cannot be drawn', () => {
  afterEach(clear);
  const heard = pageErrors();

  after(() => {
    expect(heard).to.deep.equal([]);
  });

  const square = (x: number, y: number) => [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y],
    ],
  ];
  const foreign = {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { adcode: 530100 }, geometry: { type: 'Polygon', coordinates: square(102, 25) } },
    ],
  };
  const revoked = (): string => {
    const url = address('{}');
    URL.revokeObjectURL(url);
    return url;
  };

  for (const [name, geometry, kind] of [
    ['one county missing', () => madeUpCounties((code) => (code === codeOf('罗平') ? null : code)), 'partial'],
    [
      'one county missing, at an address',
      () => address(JSON.stringify(madeUpCounties((code) => (code === codeOf('罗平') ? null : code)))),
      'partial',
    ],
    [
      'one county without an area',
      () => {
        const counties = madeUpCounties();
        for (const feature of counties.features)
          if (feature.properties['adcode'] === Number(codeOf('罗平'))) feature.geometry.coordinates = [];
        return counties;
      },
      'partial',
    ],
    ['another place', () => foreign, 'foreign'],
    ['no features', () => ({ type: 'FeatureCollection', features: [] }), 'foreign'],
    ['an object that is no geometry', () => ({ hello: 1 }), 'load'],
    ['an array', () => [1, 2], 'load'],
    [
      'a broken topology',
      () => ({
        type: 'Topology',
        objects: { a: { type: 'Polygon', properties: { adcode: 530381 }, arcs: [[7]] } },
        arcs: [],
      }),
      'load',
    ],
    ['an empty topology object', () => ({ type: 'Topology', objects: { a: null }, arcs: [] }), 'load'],
    ['no JSON at the address', () => address('<html></html>'), 'load'],
    ['cut JSON at the address', () => address(JSON.stringify(madeUpCounties()).slice(0, 500)), 'load'],
    ['an address without a file', () => '/nowhere/counties.json', 'load'],
    ['an address that answers nothing', revoked, 'load'],
    ['an address that is none', () => 'http://', 'load'],
    ['no geometry', () => null, 'missing'],
    ['an empty address', () => '', 'missing'],
  ] as [string, () => unknown, 'partial' | 'foreign' | 'load' | 'missing'][]) {
    for (const lang of ['zh-CN', 'en'] as Locale[]) {
      it(`${name}: a message and the mosaic, ${lang}`, async () => {
        const mounted = mountGeometry(geometry(), { 'approval-number': APPROVAL }, { lang });
        await drawn(mounted);
        await until('the message is shown', () => messages(mounted));
        await settle();
        const w = words(lang).map;
        const expected = {
          partial: w.geometry.partial(countyName(codeOf('罗平'), lang)),
          foreign: w.geometry.foreign(name === 'another place' ? 'adcode' : ''),
          load: w.geometry.load,
          missing: w.geometry.missing,
        }[kind];
        expect(textsOf(mounted.root, '.problems li')).to.deep.equal([expected]);
        expect(mounted.errors.filter(({ code }) => code === 'bad-geometry')).to.have.length(mounted.errors.length);
        const last = mounted.errors[mounted.errors.length - 1];
        expect(last).to.include({ code: 'bad-geometry', attribute: 'geometry', message: expected });
        expectMosaic(mounted, lang);
        // The number is of the site's map, not of the mosaic.
        expect(drawing(mounted)).to.not.include('审图号');
        countyButton(mounted.root, codeOf('宣威')).click();
        await until('the details are shown', () => mounted.root.querySelector('.details'));
      });
    }
  }

  for (const [name, change] of [
    ['every point the same', (): [number, number] => [103, 25]],
    ['every point on one line', ([x]: [number, number]): [number, number] => [x, 25]],
    ['latitudes that no place has', ([x, y]: [number, number]): [number, number] => [x, y * 1000]],
  ] as const) {
    it(`${name}: a message and the mosaic`, async () => {
      const counties = madeUpCounties();
      for (const { geometry } of counties.features)
        geometry.coordinates = geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(change)));
      const mounted = mountGeometry(counties, { 'approval-number': APPROVAL });
      await until('the view is shown', () => mounted.root.querySelector('.heading'));
      await settle(400);
      expect(mounted.errors.map(({ code }) => code)).to.deep.equal(['bad-geometry']);
      expectMosaic(mounted);
    });
  }

  it('is asked for as long as the element stands in the page and wants it', async () => {
    const real = window.fetch;
    const asked: { url: string; signal: AbortSignal; answer: (response: Response) => void }[] = [];
    window.fetch = (url, init) =>
      new Promise((resolve, reject) => {
        const signal = init?.signal as AbortSignal;
        signal.addEventListener('abort', () => {
          reject(new DOMException('', 'AbortError'));
        });
        asked.push({ url: url instanceof Request ? url.url : String(url), signal, answer: resolve });
      });
    const given = () => asked.map(({ url, signal }) => `${url} ${signal.aborted ? 'given up' : 'waited for'}`);
    try {
      const mounted = mountGeometry('/a.json', { 'approval-number': APPROVAL });
      const { element } = mounted;
      const place = element.parentElement as HTMLElement;
      await until('the file is asked for', () => asked.length === 1);
      // A move keeps the request, leaving ends it, coming back asks again.
      place.append(element);
      await settle();
      expect(given()).to.deep.equal(['/a.json waited for']);
      element.remove();
      await until('the request is given up', () => asked[0]?.signal.aborted);
      place.append(element);
      await until('the file is asked for again', () => asked.length === 2);
      element.geometry = '/b.json';
      await until('the other file is asked for', () => asked.length === 3);
      expect(given()).to.deep.equal(['/a.json given up', '/a.json given up', '/b.json waited for']);
      expect(messages(mounted)).to.equal('');
      asked[2]?.answer(new Response(JSON.stringify(madeUpCounties())));
      await geometryDrawn(mounted);
      expect(messages(mounted)).to.equal('');
    } finally {
      window.fetch = real;
    }
  });

  it('of too many points is refused with what to do, before anything is decoded', async () => {
    const geometries = ADCODES.map((adcode) => ({
      type: 'Polygon',
      properties: { adcode },
      arcs: [Array.from({ length: 400 }, () => 0)],
    }));
    const arcs = [Array.from({ length: 20_000 }, (_, at) => [103 + (at % 97) / 100, 25 + (at % 89) / 100])];
    const mounted = mountGeometry({
      type: 'Topology',
      objects: { a: { type: 'GeometryCollection', geometries } },
      arcs,
    });
    await drawn(mounted);
    await until('the message is shown', () => messages(mounted));
    expect(textsOf(mounted.root, '.problems li')).to.deep.equal([words('zh-CN').map.geometry.large]);
    expectMosaic(mounted);
  });

  it('is reported once, and again when it is other geometry', async () => {
    const mounted = await drawn(mountGeometry('/nowhere/a.json'));
    await until('the message is shown', () => messages(mounted));
    mounted.element.heading = 'x';
    mounted.element.lang = 'en';
    await mounted.element.updateComplete;
    await settle();
    expect(mounted.errors.filter(({ value }) => value === '/nowhere/a.json')).to.have.length(1);
    mounted.element.geometry = '/nowhere/b.json';
    await until('the other address is reported', () => mounted.errors.some(({ value }) => value === '/nowhere/b.json'));
    mounted.element.approvalNumber = APPROVAL;
    mounted.element.geometry = madeUpCounties();
    await geometryDrawn(mounted, 'en');
    expect(messages(mounted)).to.equal('');
    expect(count(mounted.root, '.chart svg')).to.equal(1);
    expect(countyButtons(mounted.root).size).to.equal(9);
  });
});

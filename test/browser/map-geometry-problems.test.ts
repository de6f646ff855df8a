import { expect } from 'chai';
import type { Locale } from '../../src/core/locale.js';
import { clear, count, drawn, messages, pageErrors, settle, textsOf, until } from './helpers.js';
import {
  ADCODES,
  address,
  APPROVAL,
  codeOf,
  countyButton,
  countyButtons,
  countyName,
  drawing,
  expectMosaic,
  geometryDrawn,
  madeUpCounties,
  mountGeometry,
} from './map-helpers.js';
import { mapWords } from '../../src/widgets/county-map/words.js';

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
        const w = mapWords(lang);
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
    expect(textsOf(mounted.root, '.problems li')).to.deep.equal([mapWords('zh-CN').geometry.large]);
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

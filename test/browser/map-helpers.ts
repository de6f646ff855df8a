import type { Layer, RoleRecord } from '../../src/catalogue/county-types.js';
import { expect } from 'chai';
import type { Locale } from '../../src/core/locale.js';
import {
  catalogue,
  drawn,
  type MountedMap,
  mountMap,
  settle,
  squeeze,
  textsIn,
  textsOf,
  textsOutside,
  until,
} from './helpers.js';
import { mapWords } from '../../src/widgets/county-map/words.js';

/** The nine counties by adcode, in the order of the documents' data. */
export const ADCODES = catalogue.data.counties.map(({ adcode }) => adcode);

export const countyName = (adcode: string, locale: Locale = 'zh-CN'): string => {
  const county = catalogue.data.counties.find((one) => one.adcode === adcode);
  return catalogue.place(county?.id ?? adcode).name[locale];
};

/** The adcode of a county by the beginning of its name. */
export const codeOf = (name: string): string => {
  const found = ADCODES.find((adcode) => countyName(adcode).startsWith(name));
  if (found === undefined) throw new Error(`no county is called ${name}`);
  return found;
};

export const countyButtons = (root: ParentNode): Map<string, HTMLElement> =>
  new Map([...root.querySelectorAll<HTMLElement>('.county')].map((button) => [button.dataset['key'] ?? '', button]));

export const countyButton = (root: ParentNode, adcode: string): HTMLElement => {
  const button = countyButtons(root).get(adcode);
  if (!button) throw new Error(`there is no county ${adcode}`);
  return button;
};

/** The counties whose button, as it is cut, takes a point of the page. */
export const countiesAt = (root: ParentNode, x: number, y: number): string[] =>
  [...countyButtons(root)].flatMap(([adcode, button]) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const corners = [...button.style.clipPath.matchAll(/(-?[\d.]+)% (-?[\d.]+)%/g)].map(([, across, down]) => [
      left + (width * Number(across)) / 100,
      top + (height * Number(down)) / 100,
    ]);
    const crossed = corners.filter(([x1 = 0, y1 = 0], index) => {
      const [x2 = 0, y2 = 0] = corners[(index + 1) % corners.length] ?? [];
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    });
    return crossed.length % 2 === 1 ? [adcode] : [];
  });

interface MadeUpCounty {
  type: 'Feature';
  properties: Record<string, unknown>;
  geometry: { type: 'MultiPolygon'; coordinates: [number, number][][][] };
}

export interface MadeUpCounties {
  type: 'FeatureCollection';
  features: MadeUpCounty[];
}

/** Made-up counties near 曲靖: each one the hexagons of its mosaic, in degrees. No real boundary. */
export const madeUpCounties = (
  codeFor: (adcode: string) => string | number | null = (adcode) => Number(adcode),
): MadeUpCounties => {
  const { letters, rows, shift } = catalogue.data.mosaic;
  const side = 0.1;
  const round = (value: number): number => Number(value.toFixed(4));
  const hexagon = (column: number, row: number): [number, number][] => {
    const right = (row % 2 === 1) === (shift === 'odd') ? 0.5 : 0;
    const [x, y] = [102.8 + (column + right) * side * Math.sqrt(3), 27 - row * side * 1.5];
    return [0, 1, 2, 3, 4, 5, 0].map((corner): [number, number] => {
      const angle = (Math.PI / 3) * corner - Math.PI / 2;
      return [round(x + Math.cos(angle) * side), round(y + Math.sin(angle) * side)];
    });
  };
  const hexagonsOf = (adcode: string): [number, number][][][] =>
    rows.flatMap((line, row) =>
      Array.from(line).flatMap((letter, column) => (letters[letter] === adcode ? [[hexagon(column, row)]] : [])),
    );
  return {
    type: 'FeatureCollection',
    features: ADCODES.flatMap((adcode): MadeUpCounty[] => {
      const code = codeFor(adcode);
      if (code === null) return [];
      const geometry = { type: 'MultiPolygon' as const, coordinates: hexagonsOf(adcode) };
      return [{ type: 'Feature', properties: { adcode: code }, geometry }];
    }),
  };
};

export const XUANWEI = codeOf('宣威');
export const QILIN = codeOf('麒麟');

export const expanded = ({ root }: MountedMap): string[] =>
  [...countyButtons(root)].flatMap(([adcode, button]) =>
    button.getAttribute('aria-expanded') === 'true' ? [adcode] : [],
  );

export const tabStops = ({ root }: MountedMap): string[] =>
  [...countyButtons(root)].flatMap(([adcode, button]) => (button.tabIndex === 0 ? [adcode] : []));

export const focusedCounty = ({ root }: MountedMap): string | undefined =>
  (root.activeElement as HTMLElement | null)?.dataset['key'];

export const choose = async (mounted: MountedMap, adcode: string): Promise<HTMLElement> => {
  countyButton(mounted.root, adcode).click();
  await mounted.element.updateComplete;
  return until('the details are shown', () =>
    [...mounted.root.querySelectorAll<HTMLElement>('[part="details"]')].find((details) =>
      textsOf(details, 'h4').some((text) => [countyName(adcode), countyName(adcode, 'en')].includes(text)),
    ),
  );
};

/** The counties that the drawing sets off with a line round them. */
export const setOff = ({ root }: MountedMap): string[] => {
  const found = [...root.querySelectorAll<SVGPathElement>('.chart svg path[fill*="--_text,"]')].flatMap((path) => {
    const { left, top, width, height } = path.getBoundingClientRect();
    return countiesAt(root, left + width / 2, top + height / 2);
  });
  return ADCODES.filter((adcode) => found.includes(adcode));
};

/** Waits until these counties are set off, and no others: what does that comes with the first of them on a page. */
export const setOffSoon = (mounted: MountedMap, adcodes: readonly string[]): Promise<boolean> =>
  until(`what is set off is ${adcodes.join()}`, () => setOff(mounted).join() === [...adcodes].sort().join());

export const point = (target: Element, type: 'pointerenter' | 'pointerleave'): void => {
  target.dispatchEvent(new PointerEvent(type));
};

/** Made up, as everything of these maps. */
export const APPROVAL = '示例S(2026)0号';

export const address = (content: string): string =>
  URL.createObjectURL(new Blob([content], { type: 'application/json' }));

export const mountGeometry = (
  geometry: unknown,
  attributes: Record<string, string> = {},
  options: Parameters<typeof mountMap>[1] = {},
): MountedMap => {
  const mounted = mountMap({ layer: 'pattern', layout: 'map', ...attributes }, options);
  mounted.element.geometry = geometry as object;
  return mounted;
};

export const showsGeometry = ({ root }: MountedMap, locale: Locale = 'zh-CN'): boolean =>
  textsOf(root, '.remarks').join().includes(mapWords(locale).schematic);

/** Waits until the site's geometry is drawn. */
export const geometryDrawn = async (mounted: MountedMap, locale: Locale = 'zh-CN'): Promise<MountedMap> => {
  await until('the site’s geometry is shown', () => showsGeometry(mounted, locale));
  // The mosaic stands until it is drawn.
  await until(
    'the geometry is drawn',
    () =>
      (mounted.element as unknown as { views: { live: { drawing: { value: unknown } } | null } }).views.live?.drawing
        .value,
  );
  await drawn(mounted);
  await settle();
  return mounted;
};

export const drawing = ({ root }: MountedMap): string =>
  squeeze(
    textsIn(root)
      .map(({ text }) => text)
      .join(' '),
  );

/** The counties over which a county's name is drawn; it may stand beside the map or below it too. */
export const countiesNamed = (root: ShadowRoot, name: string): string[] =>
  textsIn(root).flatMap(({ text, rect: { left, right, top, bottom } }) => {
    if (text !== name) return [];
    // Not quite in the middle: hexagons of one county stand a little apart.
    const met = [-4, 0, 4].flatMap((more) => countiesAt(root, (left + right) / 2 + more, (top + bottom) / 2));
    return [...new Set(met)];
  });

export const expectCounties = (mounted: MountedMap, locale: Locale = 'zh-CN'): void => {
  const { root } = mounted;
  expect(textsOutside(root)).to.deep.equal([]);
  for (const adcode of ADCODES) {
    expect(countiesNamed(root, countyName(adcode, locale)), adcode).to.deep.equal([adcode]);
    expect(countyButton(root, adcode).offsetWidth, adcode).to.be.greaterThan(8);
  }
};

export const expectMosaic = (mounted: MountedMap, locale: Locale = 'zh-CN'): void => {
  expect(textsOf(mounted.root, '.remarks').join()).to.include(mapWords(locale).mosaic);
  expect(showsGeometry(mounted, locale)).to.equal(false);
  expectCounties(mounted, locale);
};

/** Whether a layer shows a role: by its aspect, or by one of its symbols. */
export const isOf = ({ aspect, symbols }: Layer, role: RoleRecord): boolean =>
  aspect === null ? symbols.some(({ symbol }) => role.symbols?.includes(symbol)) : role.aspect === aspect;

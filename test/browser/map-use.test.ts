import { expect } from 'chai';
import { ADJACENT, neighboursOf } from '../../src/core/counties.js';
import { formatFigure, formatWithOriginal } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import { words } from '../../src/i18n/index.js';
import { nameOf, noteOf, sourceOf } from '../../src/view/describe.js';
import type { MapSelectDetail } from '../../src/widgets/county-map/county-map.js';
import {
  ADCODES,
  catalogue,
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
  drawnTextSize,
  drawnWidth,
  messages,
  type MountedMap,
  mountMap,
  openPanel,
  press,
  reached,
  settle,
  squeeze,
  textsIn,
  textsOf,
  textsOutside,
  until,
} from './helpers.js';

const XUANWEI = codeOf('宣威');
const QILIN = codeOf('麒麟');

const expanded = ({ root }: MountedMap): string[] =>
  [...countyButtons(root)].flatMap(([adcode, button]) =>
    button.getAttribute('aria-expanded') === 'true' ? [adcode] : [],
  );

const tabStops = ({ root }: MountedMap): string[] =>
  [...countyButtons(root)].flatMap(([adcode, button]) => (button.tabIndex === 0 ? [adcode] : []));

const focusedCounty = ({ root }: MountedMap): string | undefined =>
  (root.activeElement as HTMLElement | null)?.dataset['key'];

const choose = async (mounted: MountedMap, adcode: string): Promise<HTMLElement> => {
  countyButton(mounted.root, adcode).click();
  await mounted.element.updateComplete;
  return until('the details are shown', () =>
    [...mounted.root.querySelectorAll<HTMLElement>('[part="details"]')].find((details) =>
      textsOf(details, 'h4').some((text) => [countyName(adcode), countyName(adcode, 'en')].includes(text)),
    ),
  );
};

const choicesDuring = async ({ box }: MountedMap, action: () => Promise<unknown>): Promise<MapSelectDetail[]> => {
  const heard: MapSelectDetail[] = [];
  const listen = (event: Event) => heard.push((event as CustomEvent<MapSelectDetail>).detail);
  box.addEventListener('qj-select', listen);
  await action();
  box.removeEventListener('qj-select', listen);
  return heard;
};

const readyDuring = async (action: () => Promise<unknown>): Promise<string[]> => {
  const heard: string[] = [];
  const listen = (event: Event) => heard.push((event as CustomEvent<{ view: string }>).detail.view);
  document.addEventListener('qj-ready', listen);
  await action();
  document.removeEventListener('qj-ready', listen);
  return heard;
};

/** The counties that the drawing sets off with a line round them. */
const setOff = ({ root }: MountedMap): string[] => {
  const found = [...root.querySelectorAll<SVGPathElement>('.chart svg path[fill*="--_text,"]')].flatMap((path) => {
    const { left, top, width, height } = path.getBoundingClientRect();
    return countiesAt(root, left + width / 2, top + height / 2);
  });
  return ADCODES.filter((adcode) => found.includes(adcode));
};

const point = (target: Element, type: 'pointerenter' | 'pointerleave'): void => {
  target.dispatchEvent(new PointerEvent(type));
};

describe('going through the counties', () => {
  afterEach(clear);

  for (const layer of ['pattern', 'directions']) {
    for (const width of [320, 720]) {
      it(`arrow keys reach every county from the first, one neighbour at a time, ${layer}, ${width} px`, async () => {
        const mounted = await reached(mountMap({ layer }, { width }));
        const [first = ''] = ADCODES;
        expect(tabStops(mounted)).to.deep.equal([first]);
        const met = new Set([first]);
        for (const adcode of met) {
          for (const [key, dx, dy] of [
            ['ArrowRight', 1, 0],
            ['ArrowLeft', -1, 0],
            ['ArrowDown', 0, 1],
            ['ArrowUp', 0, -1],
          ] as const) {
            countyButton(mounted.root, adcode).focus();
            press(mounted.root.activeElement, key);
            const next = focusedCounty(mounted) ?? '';
            if (next === adcode) continue;
            expect(neighboursOf(adcode), `${adcode} ${key}`).to.include(next);
            expect(ADJACENT).to.include([adcode, next].sort().join('-'));
            // Names stand in the middle of their county.
            const middle = (code: string) =>
              textsIn(mounted.root).find(({ text }) => text === countyName(code))?.rect ?? new DOMRect();
            const [from, to] = [middle(adcode), middle(next)];
            const way = (to.left + to.right - from.left - from.right) * dx + (to.top - from.top) * 2 * dy;
            expect(way, `${adcode} ${key} ${next}`).to.be.greaterThan(0);
            met.add(next);
          }
        }
        expect([...met].sort()).to.deep.equal([...ADCODES].sort());
      });
    }
  }

  it('Home and End go to the first and the last; the tab stop follows; Enter is left to the button', async () => {
    const mounted = await reached(mountMap({ layer: 'towns' }));
    const [first = ''] = ADCODES;
    const last = ADCODES[ADCODES.length - 1] ?? '';
    countyButton(mounted.root, first).focus();
    for (const [key, expected] of [
      ['End', last],
      ['Home', first],
      ['End', last],
    ] as const) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
      mounted.root.activeElement?.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
      expect(focusedCounty(mounted), key).to.equal(expected);
      await mounted.element.updateComplete;
      expect(tabStops(mounted)).to.deep.equal([expected]);
    }
    for (const key of ['Enter', ' ', 'Tab', 'a']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
      mounted.root.activeElement?.dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(false);
    }
    const button = countyButton(mounted.root, first);
    // A button of a page’s form would send it.
    expect([button.localName, (button as HTMLButtonElement).form]).to.deep.equal(['button', null]);
  });

  it('where no neighbour lies that way the focus stays, and the page does not scroll', async () => {
    const mounted = await reached(mountMap({ layer: 'pattern' }));
    const north = ADCODES.reduce((top, adcode) =>
      countyButton(mounted.root, adcode).getBoundingClientRect().top <
      countyButton(mounted.root, top).getBoundingClientRect().top
        ? adcode
        : top,
    );
    countyButton(mounted.root, north).focus();
    const event = new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, composed: true, cancelable: true });
    mounted.root.activeElement?.dispatchEvent(event);
    expect(focusedCounty(mounted)).to.equal(north);
    expect(event.defaultPrevented).to.equal(true);
  });

  it('the focus and the pointer set a county off, for as long as they stay', async () => {
    const mounted = await reached(mountMap({ layer: 'pattern' }));
    expect(setOff(mounted)).to.deep.equal([]);
    countyButton(mounted.root, QILIN).focus();
    await mounted.element.updateComplete;
    expect(setOff(mounted)).to.deep.equal([QILIN]);
    point(countyButton(mounted.root, XUANWEI), 'pointerenter');
    await mounted.element.updateComplete;
    expect(setOff(mounted)).to.deep.equal([XUANWEI]);
    point(countyButton(mounted.root, XUANWEI), 'pointerleave');
    await mounted.element.updateComplete;
    expect(setOff(mounted)).to.deep.equal([QILIN]);
    countyButton(mounted.root, QILIN).blur();
    await mounted.element.updateComplete;
    expect(setOff(mounted)).to.deep.equal([]);
    expect(expanded(mounted)).to.deep.equal([]);
  });
});

describe('choosing a county', () => {
  afterEach(clear);

  it('a pointer on any hexagon meets the button of its county', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern' }, { width: 500 }));
    for (const adcode of ADCODES) {
      const button = countyButton(mounted.root, adcode);
      button.scrollIntoView({ block: 'center' });
      const name = textsIn(mounted.root).find(({ text }) => text === countyName(adcode))?.rect ?? new DOMRect();
      const met = mounted.root.elementFromPoint((name.left + name.right) / 2 + 4, (name.top + name.bottom) / 2);
      expect((met as HTMLElement | null)?.dataset['key'], countyName(adcode)).to.equal(adcode);
    }
  });

  it('a click reports the county with what the layer says of it; a second one closes it', async () => {
    const mounted = await drawn(mountMap({ layer: 'industries' }));
    const adcode =
      ADCODES.find((code) =>
        catalogue.data.counties.some(
          (county) =>
            county.adcode === code && county.roles.some((role) => role.aspect === 'industry' && role.facts.length > 0),
        ),
      ) ?? '';
    const roles = (catalogue.data.counties.find((county) => county.adcode === adcode)?.roles ?? []).filter(
      ({ aspect }) => aspect === 'industry',
    );
    const heard = await choicesDuring(mounted, async () => {
      await choose(mounted, adcode);
      expect(expanded(mounted)).to.deep.equal([adcode]);
      countyButton(mounted.root, adcode).click();
      await mounted.element.updateComplete;
    });
    expect(heard).to.have.length(2);
    expect(heard[0]).to.include({ view: 'industries', adcode, name: countyName(adcode) });
    expect(heard[0]?.readings).to.deep.equal(roles.map(({ name }) => name));
    expect(heard[0]?.figures).to.deep.equal(roles.flatMap(({ facts }) => facts.map(catalogue.fact)));
    expect(heard[1]).to.deep.equal({ view: 'industries', adcode: null, name: null, readings: [], figures: [] });
    expect(expanded(mounted)).to.deep.equal([]);
    expect(count(mounted.root, '.details')).to.equal(0);
  });

  it('one county is open at a time, and its button names the region', async () => {
    const mounted = await reached(mountMap({ layer: 'pattern' }));
    await choose(mounted, XUANWEI);
    await choose(mounted, QILIN);
    expect(expanded(mounted)).to.deep.equal([QILIN]);
    expect(count(mounted.root, '.details')).to.equal(1);
    const region = mounted.root.getElementById(countyButton(mounted.root, QILIN).getAttribute('aria-controls') ?? '');
    expect(region?.getAttribute('role')).to.equal('region');
    expect(region?.getAttribute('aria-label')).to.include(countyName(QILIN));
    expect(setOff(mounted)).to.deep.equal([QILIN]);
  });

  for (const locale of ['zh-CN', 'en'] as Locale[]) {
    it(`the details hold everything that the documents say of each county, whatever the layer, ${locale}`, async () => {
      const w = words(locale);
      const mounted = await drawn(mountMap({ layer: 'pattern' }, { lang: locale, width: 390 }));
      for (const county of catalogue.data.counties) {
        const details = await choose(mounted, county.adcode);
        // What the layer says is there first; the county's own record follows.
        const items = await until(`all ${county.roles.length} readings of ${county.id} are shown`, () => {
          const found = textsOf(details, 'li').map(squeeze);
          return found.length === county.roles.length ? found : null;
        });
        for (const role of county.roles) {
          const found = items.filter((text) =>
            [
              nameOf(role, locale),
              (locale === 'en' ? role.statusEn : role.status) ?? '',
              noteOf(role, locale) ?? '',
              sourceOf(catalogue, role, locale),
              w.printed + w.colon + role.evidence.printed,
              ...(role.towards ?? []).map((target) => nameOf(target, locale)),
              ...role.facts.map((fact) => formatWithOriginal(catalogue.fact(fact), locale)),
              ...role.facts.map((fact) => nameOf(catalogue.indicator(catalogue.fact(fact).indicator), locale)),
            ].every((word) => text.includes(squeeze(word))),
          );
          expect(found, `${county.id} ${role.id}`).to.not.be.empty;
        }
        const headings = textsOf(details, 'h5');
        const aspects = new Set(county.roles.map(({ aspect }) => aspect));
        expect(new Set(headings).size).to.equal(aspects.size);
        expect(details.textContent).to.include(noteOf(county, locale) ?? '');
        expect(mounted.root.querySelector('.qj')?.scrollWidth).to.be.at.most(mounted.element.offsetWidth);
      }
    });
  }

  for (const close of ['Esc on the county', 'Esc in the details', 'the close button'] as const) {
    it(`${close} closes and gives the focus back to the county`, async () => {
      const mounted = await drawn(mountMap({ layer: 'parks' }));
      const details = await choose(mounted, XUANWEI);
      const button = details.querySelector('button');
      const heard = await choicesDuring(mounted, async () => {
        if (close === 'Esc on the county') {
          countyButton(mounted.root, XUANWEI).focus();
          press(countyButton(mounted.root, XUANWEI), 'Escape');
        } else {
          button?.focus();
          if (close === 'the close button') button?.click();
          else press(button, 'Escape');
        }
        await mounted.element.updateComplete;
      });
      expect(count(mounted.root, '.details')).to.equal(0);
      expect(expanded(mounted)).to.deep.equal([]);
      expect(focusedCounty(mounted)).to.equal(XUANWEI);
      expect(tabStops(mounted)).to.deep.equal([XUANWEI]);
      expect(heard.map(({ adcode }) => adcode)).to.deep.equal([null]);
    });
  }
});

describe('the attributes of a map', () => {
  afterEach(clear);

  it('highlight sets counties off without choosing them', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern', highlight: ` ${XUANWEI}, ${QILIN} ` }));
    expect(setOff(mounted)).to.deep.equal([QILIN, XUANWEI].sort());
    expect(expanded(mounted)).to.deep.equal([]);
    expect(mounted.errors).to.deep.equal([]);
    mounted.element.highlight = XUANWEI;
    await mounted.element.updateComplete;
    await until('one is set off', () => setOff(mounted).join() === XUANWEI);
    mounted.element.removeAttribute('highlight');
    mounted.element.highlight = '';
    await mounted.element.updateComplete;
    expect(setOff(mounted)).to.deep.equal([]);
  });

  for (const [lang, attributes, code, attribute, value, parts] of [
    [
      'zh-CN',
      { layer: 'pattern', highlight: '530381,530000' },
      'bad-value',
      'highlight',
      '530000',
      ['530000', '530302'],
    ],
    ['en', { layer: 'pattern', highlight: 'Xuanwei' }, 'bad-value', 'highlight', 'Xuanwei', ['Xuanwei', '530381']],
    ['zh-CN', { layer: 'pattern', layout: 'globe' }, 'bad-value', 'layout', 'globe', ['globe', 'hex', 'map']],
    ['en', { layer: 'pattern', layout: '' }, 'bad-value', 'layout', '', ['layout', 'hex', 'map']],
  ] as const) {
    it(`${attribute}="${value}" gives one clear message, and the mosaic all the same, ${lang}`, async () => {
      const mounted = await drawn(mountMap(attributes, { lang }));
      await until('the message is shown', () => messages(mounted));
      expect(textsOf(mounted.root, '.problems li')).to.have.length(1);
      for (const part of parts) expect(messages(mounted)).to.include(part);
      expect(mounted.errors).to.have.length(1);
      expect(mounted.errors[0]).to.include({ code, attribute, value });
      expect(mounted.errors[0]?.message).to.equal(messages(mounted));
      expect(countyButtons(mounted.root).size).to.equal(9);
    });
  }

  for (const [lang, layer, code] of [
    ['zh-CN', 'patern', 'unknown-view'],
    ['en', 'patern', 'unknown-view'],
    ['zh-CN', '', 'missing-view'],
  ] as const) {
    it(`layer="${layer}" gives one message with ids that exist, and the page’s own text, ${lang}`, async () => {
      const mounted = mountMap({ layer }, { lang, text: '曲靖的九个县（市、区）' });
      await until('the message is shown', () => messages(mounted));
      expect(textsOf(mounted.root, '.problems li')).to.have.length(1);
      expect(messages(mounted)).to.include('pattern');
      expect(messages(mounted)).to.include('layer');
      expect(mounted.errors).to.have.length(1);
      expect(mounted.errors[0]).to.include({ code, attribute: 'layer' });
      expect(mounted.errors[0]?.choices).to.include('pattern');
      expect(count(mounted.root, 'slot')).to.equal(1);
      mounted.element.layer = 'pattern';
      await drawn(mounted);
      expect(messages(mounted)).to.equal('');
    });
  }

  it('theme, language, heading and text size take effect at once', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern' }));
    const { root, element } = mounted;
    const size = () => drawnTextSize(root);
    const color = () => getComputedStyle(root.querySelector('.chart svg text:not(g[aria-hidden] *)') as Element).fill;
    const [before, fill] = [size(), color()];
    element.theme = 'dark';
    await element.updateComplete;
    expect(root.querySelector<HTMLElement>('.qj')?.dataset['theme']).to.equal('dark');
    expect(color()).to.not.equal(fill);
    element.heading = '九个县';
    await element.updateComplete;
    expect(textsOf(root, '.heading')).to.deep.equal(['九个县']);
    element.heading = '';
    await choose(mounted, XUANWEI);
    element.lang = 'en';
    await until('the names are English', () => textsIn(root).some(({ text }) => text === countyName(XUANWEI, 'en')));
    await drawn(mounted);
    for (const adcode of ADCODES) expect(textsIn(root).some(({ text }) => text === countyName(adcode))).to.equal(false);
    expect(textsOf(root, '.details h4')).to.deep.equal([countyName(XUANWEI, 'en')]);
    expect(textsOf(root, '.heading')).to.deep.equal([catalogue.layer('pattern').en]);
    element.lang = '';
    element.textSize = 'large';
    await until('the text is larger', () => size() > before * 1.2);
    await drawn(mounted);
    expect(textsOutside(root)).to.deep.equal([]);
    element.textSize = 'normal';
    await until('the text is as before', () => size() === before);
  });

  it('takes the page’s custom properties', async () => {
    const { box, root } = await drawn(mountMap({ layer: 'pattern' }));
    box.style.setProperty('--qj-class-1', 'rgb(1, 2, 3)');
    const fills = [...root.querySelectorAll('.chart svg path')].map((path) => getComputedStyle(path).fill);
    expect(fills).to.include('rgb(1, 2, 3)');
  });
});

describe('layers that a reader switches between', () => {
  afterEach(clear);

  const layerButtons = ({ root }: MountedMap): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>('.layers button'),
  ];
  const pressed = (mounted: MountedMap): string[] =>
    layerButtons(mounted).flatMap((button) =>
      button.getAttribute('aria-pressed') === 'true' ? [button.dataset['layer'] ?? ''] : [],
    );
  const switchTo = async (mounted: MountedMap, id: string): Promise<void> => {
    layerButtons(mounted)
      .find(({ dataset }) => dataset['layer'] === id)
      ?.click();
    await until(`the layer is ${id}`, () => textsOf(mounted.root, '.heading').join() === catalogue.layer(id).name);
    await drawn(mounted);
  };

  it('each shows its own heading, readings and sources, with one event', async () => {
    const ids = catalogue.data.layers.map(({ id }) => id);
    let mounted: MountedMap | null = null;
    const heard = await readyDuring(async () => {
      mounted = await drawn(mountMap({ layer: 'pattern', layers: ids.join(', ') }));
      expect(layerButtons(mounted).map(({ dataset }) => dataset['layer'])).to.deep.equal(ids);
      expect(layerButtons(mounted).every(({ textContent }) => textContent.trim() !== '')).to.equal(true);
      expect(pressed(mounted)).to.deep.equal(['pattern']);
      for (const id of ids.slice(1)) {
        await switchTo(mounted, id);
        expect(pressed(mounted)).to.deep.equal([id]);
      }
      await switchTo(mounted, 'pattern');
    });
    expect(heard).to.deep.equal([...ids, 'pattern']);
  });

  it('keeps the chosen county open, and reports it with the layer of the moment', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern', layers: 'pattern,industries' }));
    await choose(mounted, XUANWEI);
    await switchTo(mounted, 'industries');
    expect(expanded(mounted)).to.deep.equal([XUANWEI]);
    const heard = await choicesDuring(mounted, () => choose(mounted, QILIN));
    expect(heard[0]?.view).to.equal('industries');
    // The page has the last word.
    mounted.element.layer = 'towns';
    await until('the page’s layer is shown', () =>
      textsOf(mounted.root, '.heading').includes(catalogue.layer('towns').name),
    );
  });

  it('the focus stays on the button', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern', layers: 'pattern,industries' }));
    const [, second] = layerButtons(mounted);
    second?.focus();
    await switchTo(mounted, 'industries');
    expect((mounted.root.activeElement as HTMLElement | null)?.dataset['layer']).to.equal('industries');
  });

  it('a single layer needs no buttons', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern', layers: 'pattern' }));
    expect(layerButtons(mounted)).to.deep.equal([]);
  });

  // Defect: the code’s text is of the chosen layer, its attribute of the page’s.
  it('the embed code repeats the layer that it describes', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern', layers: 'pattern,industries' }));
    await switchTo(mounted, 'industries');
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    try {
      await chooseFromMenu(mounted, '复制嵌入代码');
      const area = await until('the code is offered', () => mounted.root.querySelector('textarea'));
      expect(area.value).to.include(catalogue.layer('industries').name);
      expect(area.value).to.include(' layer="industries"');
    } finally {
      navigator.clipboard.writeText = write;
    }
  });

  it('an id in layers that does not exist is named, and the others are offered', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern', layers: 'pattern,patern,towns' }));
    expect(textsOf(mounted.root, '.problems li')).to.have.length(1);
    expect(messages(mounted)).to.include('patern').and.include('layers');
    expect(mounted.errors.map(({ attribute, value }) => `${String(attribute)} ${String(value)}`)).to.deep.equal([
      'layers patern',
    ]);
    expect(layerButtons(mounted).map(({ dataset }) => dataset['layer'])).to.deep.equal(['pattern', 'towns']);
  });
});

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
          text.includes(squeeze(title)) &&
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
        (row) => row.includes(countyName(county.adcode)) && row.includes(squeeze(nameOf(role, 'zh-CN'))),
      );
      expect(named, role.name).to.not.be.empty;
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
        expect(table).to.include(squeeze(role.name));
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
        if (layer.categories.length === 0) expect(text, role.id).to.include(squeeze(role.name));
        for (const fact of role.facts.map(catalogue.fact))
          expect(text, fact.id).to.include(squeeze(formatFigure(fact, 'zh-CN')));
      }
      for (const part of ['来源：', '未注明日期', '不表示行政区划界线', layer.name])
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
        expect(citation).to.include(catalogue.source(role).title);
      }
    } finally {
      navigator.clipboard.writeText = write;
    }
  });
});

describe('pages that treat a map roughly', () => {
  afterEach(clear);

  /** The drawing fills the visual, and the buttons lie where the counties are drawn. */
  const expectFilled = ({ root }: MountedMap, locale: Locale = 'zh-CN'): void => {
    const svg = root.querySelector('.chart svg');
    const visual = root.querySelector<HTMLElement>('.visual');
    const { width = 0, height = 0 } = svg?.getBoundingClientRect() ?? {};
    expect(width).to.be.closeTo(visual?.offsetWidth ?? 0, 1);
    expect(height).to.be.closeTo(visual?.offsetHeight ?? 0, 1);
    expect(textsOutside(root)).to.deep.equal([]);
    const texts = textsIn(root);
    for (const adcode of ADCODES) {
      const { left, right, top, bottom } =
        texts.find(({ text }) => text === countyName(adcode, locale))?.rect ?? new DOMRect();
      const met = [-4, 0, 4].flatMap((more) => countiesAt(root, (left + right) / 2 + more, (top + bottom) / 2));
      expect([...new Set(met)], adcode).to.deep.equal([adcode]);
    }
  };

  it('neither wheel nor finger is held back', async () => {
    const { root, element } = await drawn(mountMap({ layer: 'directions', layers: 'directions,parks' }));
    const targets = [
      element,
      ...root.querySelectorAll('.visual, .chart, .chart > div, .chart svg, .chart svg text, .county, .layers button'),
    ];
    expect(targets.length).to.be.greaterThan(20);
    for (const target of targets) {
      const events = [
        new WheelEvent('wheel', { deltaY: 80, bubbles: true, composed: true, cancelable: true }),
        ...['mousewheel', 'touchstart', 'touchmove', 'touchend'].map(
          (type) => new Event(type, { bubbles: true, composed: true, cancelable: true }),
        ),
      ];
      for (const event of events) {
        target.dispatchEvent(event);
        expect(event.defaultPrevented, event.type).to.equal(false);
      }
      expect(getComputedStyle(target).touchAction).to.be.oneOf(['auto', 'manipulation']);
    }
  });

  it('follows a new width, and back', async () => {
    const mounted = await drawn(mountMap({ layer: 'directions' }, { width: 320 }));
    expectFilled(mounted);
    const narrow = drawnWidth(mounted.root);
    for (const width of [900, 320]) {
      mounted.box.style.width = `${width}px`;
      // The picture of the other width stays, larger or smaller, until that of the new one has come.
      await until('the drawing fills its new place', () => {
        const now = drawnWidth(mounted.root);
        const place = mounted.root.querySelector<HTMLElement>('.visual')?.offsetWidth ?? 0;
        return (now === narrow) === (width === 320) && Math.abs(now - place) <= 1;
      });
      await until('the drawing fills the visual', () => {
        const wide = mounted.root.querySelector<HTMLElement>('.visual')?.offsetWidth ?? 0;
        return Math.abs(drawnWidth(mounted.root) - wide) <= 1;
      });
      await drawn(mounted);
      await settle();
      expectFilled(mounted);
    }
  });

  it('after a move it follows the new width, language and theme', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern' }));
    await choose(mounted, XUANWEI);
    const other = document.createElement('div');
    other.lang = 'en';
    other.dataset['theme'] = 'dark';
    other.style.width = '400px';
    document.body.prepend(other);
    other.append(mounted.element);
    await until('the words are English', () =>
      textsOf(mounted.root, '.details h4').includes(countyName(XUANWEI, 'en')),
    );
    await drawn(mounted);
    await settle();
    expectFilled(mounted, 'en');
    expect(mounted.root.querySelector<HTMLElement>('.qj')?.dataset['theme']).to.equal('dark');
    expect(expanded(mounted)).to.deep.equal([XUANWEI]);
  });

  it('shows the same drawing when it comes back, with nothing set off', async () => {
    const mounted = await reached(mountMap({ layer: 'pattern' }));
    point(countyButton(mounted.root, QILIN), 'pointerenter');
    await mounted.element.updateComplete;
    expect(setOff(mounted)).to.deep.equal([QILIN]);
    mounted.element.remove();
    mounted.box.style.width = '500px';
    mounted.box.append(mounted.element);
    await drawn(mounted);
    await settle();
    expectFilled(mounted);
    expect(setOff(mounted)).to.deep.equal([]);
    expect(count(mounted.root, '.chart svg')).to.equal(1);
    await choose(mounted, XUANWEI);
  });

  it('draws when a hidden tab is opened', async () => {
    const mounted = mountMap({ layer: 'parks' }, { width: 600 });
    mounted.box.hidden = true;
    await settle(100);
    mounted.box.hidden = false;
    await drawn(mounted);
    await settle();
    expectFilled(mounted);
  });

  it('several maps on a page keep apart', async () => {
    const first = await reached(mountMap({ layer: 'pattern' }, { width: 400 }));
    const second = await reached(mountMap({ layer: 'pattern' }, { width: 400 }));
    const heard = await choicesDuring(second, () => choose(first, XUANWEI));
    expect(heard).to.deep.equal([]);
    expect([first, second].map(expanded)).to.deep.equal([[XUANWEI], []]);
    expect([first, second].map(setOff)).to.deep.equal([[XUANWEI], []]);
  });

  it('keeps the page’s text styles out', async () => {
    const mounted = await drawn(mountMap({ layer: 'industries' }));
    await choose(mounted, XUANWEI);
    mounted.box.style.cssText +=
      'letter-spacing:9px;text-indent:50px;line-height:5;white-space:nowrap;direction:rtl;text-transform:uppercase';
    for (const selector of ['.details p', '.readings dd', '.chart svg text']) {
      const style = getComputedStyle(mounted.root.querySelector(selector) as Element);
      expect([style.letterSpacing, style.textIndent, style.direction, style.textTransform]).to.deep.equal([
        'normal',
        '0px',
        'ltr',
        'none',
      ]);
    }
  });
});

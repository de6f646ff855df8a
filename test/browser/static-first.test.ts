import { expect } from 'chai';
import { upgradeLinks } from '../../src/elements/upgrade.js';
import { viewSource } from '../../src/elements/view-source.js';
import * as drawing from '../../src/widgets/target-gauge/drawing.js';
import { QjCountyMap } from '../../src/widgets/county-map/element.js';
import { QjIndustryChain } from '../../src/widgets/industry-chain/element.js';
import { QjTargetGauge } from '../../src/widgets/target-gauge/element.js';
import {
  catalogue,
  clear,
  count,
  drawn,
  messages,
  mountChain,
  mountGauge,
  mountMap,
  reached,
  settle,
  squeeze,
  textsIn,
  textsOf,
  until,
  type Mounted,
} from './helpers.js';

const VIEWS: [tag: string, id: string, mount: (options: { width: number; lang: string; tag?: string }) => Mounted][] = [
  ...catalogue.data.targets.map(({ id }): (typeof VIEWS)[number] => [
    'gauge',
    id,
    (options) => mountGauge({ target: id }, options),
  ]),
  ...[...catalogue.data.chainGroups, ...catalogue.data.chains].map(({ id }): (typeof VIEWS)[number] => [
    'chain',
    id,
    (options) => mountChain({ chain: id }, options),
  ]),
  ...catalogue.data.layers.map(({ id }): (typeof VIEWS)[number] => [
    'map',
    id,
    (options) => mountMap({ layer: id }, options),
  ]),
];

/** What a reader sees of a widget, and where: the drawing's texts, the parts, and all that stands round them. */
const seen = ({ root, element }: Mounted) => {
  const { left, top } = element.getBoundingClientRect();
  const at = (rect: DOMRect) => [rect.left - left, rect.top - top, rect.width, rect.height];
  return {
    texts: textsIn(root)
      .map(({ text, rect }) => ({ text: squeeze(text), at: at(rect) }))
      .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : (a.at[1] ?? 0) - (b.at[1] ?? 0))),
    parts: [...root.querySelectorAll<HTMLElement>('.canvas [data-key]')].map((part) => ({
      text: `${part.dataset['key'] ?? ''} ${part.getAttribute('aria-label') ?? ''}`,
      at: at(part.getBoundingClientRect()),
    })),
    around: ['.heading', '.subheading', '.below', '.legend', '.remarks', '.source'].map((selector) => ({
      text: textsOf(root, selector).join('|'),
      at: at(root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()),
    })),
  };
};

type Seen = ReturnType<typeof seen>['texts'];

/** What is another text, or stands elsewhere. */
const changes = (before: Seen, after: Seen): string[] => {
  const pairs = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => [
    before[index],
    after[index],
  ]);
  return pairs.flatMap(([one, other]) => {
    const moved = one && other ? one.at.some((value, index) => Math.abs(value - (other.at[index] ?? 0)) > 1.5) : true;
    return one?.text === other?.text && !moved ? [] : [`${JSON.stringify(one)} → ${JSON.stringify(other)}`];
  });
};

/** The same tag on a site that has lost its pictures: ECharts draws the views. */
const PICTURELESS = {
  gauge: class extends QjTargetGauge {},
  chain: class extends QjIndustryChain {},
  map: class extends QjCountyMap {},
};
for (const [kind, Widget] of Object.entries(PICTURELESS)) {
  Widget.source = { ...viewSource, picture: () => Promise.reject(new Error('no picture')) };
  customElements.define(`test-static-${kind}-drawn`, Widget);
}

describe('the picture of the build step and what ECharts draws in the browser are the same', () => {
  afterEach(clear);

  for (const lang of ['zh-CN', 'en']) {
    for (const width of [320, 390, 720, 1100]) {
      it(`${lang}, ${width} px`, async () => {
        for (const [kind, id, mount] of VIEWS) {
          const picture = seen(await drawn(mount({ width, lang })));
          clear();
          const mounted = await drawn(mount({ width, lang, tag: `test-static-${kind}-drawn` }));
          const live = seen(mounted);
          expect(mounted.errors, id).to.deep.equal([]);
          // Engines place such texts each in its own way.
          expect(mounted.root.querySelector('.chart svg')?.outerHTML, id).to.not.match(/dominant-baseline|paint-order/);
          for (const what of ['texts', 'parts', 'around'] as const) {
            expect(changes(picture[what], live[what]), `${kind} ${id}: ${what}`).to.deep.equal([]);
          }
          clear();
        }
      });
    }
  }
});

/** Notes what the classes load. */
const noting = (asked: string[]) => {
  const note =
    <M>(name: string, load: () => Promise<M>) =>
    () => {
      asked.push(name);
      return load();
    };
  return {
    gauge: class extends QjTargetGauge {
      static override charts = note('gauge drawing', QjTargetGauge.charts);
      static override code = note('gauge code', QjTargetGauge.code);
    },
    chain: class extends QjIndustryChain {
      static override charts = note('chain drawing', QjIndustryChain.charts);
      static override code = note('chain code', QjIndustryChain.code);
    },
    map: class extends QjCountyMap {
      static override charts = note('map drawing', QjCountyMap.charts);
      static override code = note('map code', QjCountyMap.code);
    },
  };
};

describe('the picture is the drawing', () => {
  afterEach(clear);

  const asked: string[] = [];
  for (const [kind, Widget] of Object.entries(noting(asked))) customElements.define(`test-static-${kind}`, Widget);

  beforeEach(() => {
    asked.length = 0;
  });

  it('a page of 100 widgets asks for no code until one is reached for, and then for none that draws', async () => {
    const widgets = Array.from({ length: 100 }, (_, index) =>
      index % 3 === 0
        ? mountGauge({ target: 'gdp-2025' }, { tag: 'test-static-gauge', width: 390 })
        : index % 3 === 1
          ? mountChain({ chain: 'green-silicon-pv' }, { tag: 'test-static-chain', width: 390 })
          : mountMap({ layer: 'industries' }, { tag: 'test-static-map', width: 390 }),
    );
    for (const mounted of widgets) await drawn(mounted);
    await settle(200);
    expect(asked).to.deep.equal([]);
    const [first] = widgets;
    if (first) await reached(first);
    await settle(200);
    expect(asked).to.deep.equal(['gauge code']);
  });

  it('hover, focus and choice set parts off in it, and leave it as it was', async () => {
    for (const mount of [
      () => mountChain({ chain: 'green-silicon-pv' }, { tag: 'test-static-chain' }),
      () => mountMap({ layer: 'industries' }, { tag: 'test-static-map' }),
    ]) {
      const { root } = await drawn(mount());
      const drawing = () => root.querySelector('.chart svg')?.innerHTML ?? '';
      const before = drawing();
      const part = root.querySelector<HTMLElement>('.canvas [data-key]');
      part?.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
      await until('it is set off', () => root.querySelector('.chart .chosen'));
      part?.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
      await until('it is as before', () => drawing() === before);
      part?.focus();
      await until('it is set off', () => root.querySelector('.chart .chosen'));
      part?.click();
      part?.blur();
      await settle();
      expect(count(root, '.chart .chosen')).to.be.greaterThan(0);
      part?.click();
      part?.blur();
      await until('it is as before', () => drawing() === before);
      clear();
    }
    expect(asked.filter((name) => name.endsWith('drawing'))).to.deep.equal([]);
  });

  it('counties that the page highlights are set off at once, without any code of views', async () => {
    const { root } = await drawn(mountMap({ layer: 'towns', highlight: '530302,530381' }, { tag: 'test-static-map' }));
    await until('they are set off', () => count(root, '.chart .highlighted') === 2);
    await settle(100);
    expect(asked).to.deep.equal([]);
  });

  it('with a chosen stage the picture stands, and its details follow', async () => {
    const { root } = await drawn(
      mountChain({ chain: 'green-silicon-pv', focus: 'rods' }, { tag: 'test-static-chain' }),
    );
    await until('it is set off', () => root.querySelector('.chart .chosen'));
    await until('the details are open', () => textsOf(root, '.details').join().includes('80GW'));
    expect(asked).to.deep.equal(['chain code']);
  });

  it('with an editor’s figure the documents’ picture stands until ECharts has drawn it', async () => {
    let draw = (): void => undefined;
    class Gauge extends QjTargetGauge {
      static override charts = () =>
        new Promise<typeof drawing>((resolve) => {
          draw = () => {
            resolve(drawing);
          };
        });
    }
    customElements.define('test-static-slow', Gauge);
    const value = { target: 'gdp-2025', value: '3500', 'value-date': '2024', 'value-source': '示例' };
    const { root } = mountGauge(value, { tag: 'test-static-slow' });
    await until('a picture is shown', () => root.querySelector('.chart svg text'));
    expect(textsOf(root, '.chart svg text').join('')).to.include('5000亿元').and.not.include('3500');
    await settle(100);
    draw();
    await until('the figure is drawn', () => textsOf(root, '.chart svg text').join('').includes('3500'));
  });

  it('a finger that scrolls past loads nothing; a tap does', async () => {
    const { root } = await drawn(mountGauge({ target: 'gdp-2025' }, { tag: 'test-static-gauge' }));
    const visual = root.querySelector('.visual');
    const mark = root.querySelector('.mark');
    for (const type of ['pointerover', 'pointerdown', 'pointercancel'])
      mark?.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true }));
    // Nor does a tap beside the marks, which shows nothing.
    for (const type of ['pointerover', 'pointerdown', 'pointerup', 'click'])
      visual?.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true }));
    await settle();
    expect(asked).to.deep.equal([]);
    mark?.dispatchEvent(new PointerEvent('pointerup', { pointerType: 'touch', bubbles: true }));
    await until('the code is asked for', () => asked.length > 0);
    expect(asked).to.deep.equal(['gauge code']);
  });

  it('the first tap is not lost: the details open and the choice is reported when the view is there', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv' }, { width: 390 }));
    const heard: unknown[] = [];
    mounted.box.addEventListener('qj-select', (event) =>
      heard.push((event as CustomEvent<{ stage: string }>).detail.stage),
    );
    mounted.root.querySelector<HTMLElement>('.stage[data-key="cells"]')?.click();
    expect(heard).to.deep.equal([]);
    await until('the choice is reported', () => heard.length > 0);
    await until('the details are open', () => textsOf(mounted.root, '.details').join().includes('50GW'));
    expect(heard).to.deep.equal(['cells']);
  });

  it('the focus stays where it is when the view comes', async () => {
    const mounted = await drawn(mountMap({ layer: 'towns' }));
    mounted.root.querySelector<HTMLElement>('.county[data-key="530381"]')?.focus();
    const focused = mounted.root.activeElement;
    await reached(mounted);
    expect((mounted.root.activeElement as HTMLElement | null)?.dataset['key']).to.equal('530381');
    expect(mounted.root.activeElement === focused).to.equal(true);
  });

  it('sources and table need no drawing code', async () => {
    class Gauge extends QjTargetGauge {
      static override charts = () => Promise.reject(new Error('not now'));
    }
    customElements.define('test-static-panels', Gauge);
    const { root, errors } = await drawn(mountGauge({ target: 'gdp-2025' }, { tag: 'test-static-panels' }));
    root.querySelector<HTMLElement>('[data-panel="table"]')?.click();
    await until('the table is open', () => root.querySelector('.panel table'));
    await settle();
    expect(errors).to.deep.equal([]);
    expect(count(root, '.chart svg')).to.equal(1);
  });

  it('what no picture shows stands in words where it cannot be drawn', async () => {
    class Gauge extends QjTargetGauge {
      static override charts = () => Promise.reject(new Error('no chunk'));
    }
    customElements.define('test-static-words', Gauge);
    const mounted = mountGauge(
      { target: 'gdp-2025', value: '3500', 'value-date': '2024', 'value-source': '示例' },
      { tag: 'test-static-words' },
    );
    await until('the words are there', () => mounted.root.querySelector('.in-words'));
    expect(messages(mounted)).to.include('图中内容以文字列出');
    expect(textsOf(mounted.root, '.in-words').join()).to.include('3500亿元').and.include('突破5000亿元');
  });

  it('a room that no picture serves is drawn live at its width', async () => {
    const { root } = mountGauge({ target: 'gdp-2025' }, { width: 250 });
    const box = () => root.querySelector('.chart svg')?.getAttribute('viewBox');
    await until('the drawing is shown', () => box()?.startsWith('0 0 218 '));
  });

  it('another heading stands over the picture', async () => {
    const { root } = await drawn(mountGauge({ target: 'gdp-2025', heading: '曲靖能不能到五千亿' }));
    expect(textsOf(root, '.heading')).to.deep.equal(['曲靖能不能到五千亿']);
    expect(count(root, '.chart svg')).to.equal(1);
  });

  it('a drawing that breaks is said in words', async () => {
    class Gauge extends QjTargetGauge {
      static override charts = () =>
        Promise.resolve({
          ...drawing,
          layOut: () => {
            throw new Error('no layout');
          },
        });
    }
    customElements.define('test-static-broken', Gauge);
    const value = { target: 'gdp-2025', value: '3500', 'value-date': '2024', 'value-source': '示例' };
    const mounted = mountGauge(value, { tag: 'test-static-broken' });
    await until('it is said', () => messages(mounted).includes('图形暂时无法显示'));
    expect(textsOf(mounted.root, '.in-words').join()).to.include('3500亿元');
    expect(count(mounted.root, '.chart svg')).to.equal(0);
  });
});

describe('links to views', () => {
  afterEach(clear);

  const pageWith = (markup: string): HTMLElement => {
    const box = document.createElement('div');
    box.style.width = '600px';
    box.innerHTML = markup;
    document.body.prepend(box);
    return box;
  };

  it('a link that stands alone becomes the view, and stays inside it', async () => {
    const box = pageWith(
      '<p><a href="/qj/embed.html#qj-target-gauge?target=gdp-2025&amp;theme=dark">曲靖GDP目标</a></p>',
    );
    await upgradeLinks(box);
    const gauge = box.querySelector('qj-target-gauge');
    expect([gauge?.target, gauge?.theme]).to.deep.equal(['gdp-2025', 'dark']);
    expect(gauge?.querySelector('a')?.textContent).to.equal('曲靖GDP目标');
    await until('it is shown', () => gauge?.shadowRoot?.querySelector('.chart svg'));
    await upgradeLinks(box);
    expect(count(box, 'qj-target-gauge')).to.equal(1);
  });

  it('links in running text, of readers, of other tags, and to other places stay links', async () => {
    const box = pageWith(`
      <p>见<a href="/qj/embed.html#qj-target-gauge?target=gdp-2025">图</a>。</p>
      <p><a rel="nofollow ugc" href="/qj/embed.html#qj-target-gauge?target=gdp-2025">读者的链接</a></p>
      <p><a href="/qj/embed.html#qj-unknown?target=gdp-2025">没有这个标签</a></p>
      <p><a href="/qj/embed.html#qj-target-gauge">没有选图</a></p>`);
    await upgradeLinks(box);
    expect(count(box, 'a')).to.equal(4);
    expect(count(box, 'qj-target-gauge')).to.equal(0);
  });

  it('a link puts no words, figures or addresses into the page', async () => {
    const box = pageWith(
      '<p><a href="/qj/embed.html#qj-target-gauge?target=gdp-2025&amp;heading=假的&amp;value=9999&amp;data={}&amp;onclick=alert(1)">图</a></p>',
    );
    await upgradeLinks(box);
    expect(box.querySelector('qj-target-gauge')?.getAttributeNames()).to.deep.equal(['target']);
  });
});

describe('pictures come from files of their own', () => {
  it('the same view at another width is another file with the same frame', async () => {
    const [narrow, wide] = await Promise.all(
      [290, 580].map((width) => viewSource.picture('target-gauge', 'gdp-2025', 'zh-CN', width)),
    );
    expect(narrow?.face).to.deep.equal(wide?.face);
    expect([narrow?.picture.width, wide?.picture.width]).to.deep.equal([290, 580]);
  });
});

import { expect } from 'chai';
import { upgradeLinks } from '../../src/elements/upgrade.js';
import { viewSource } from '../../src/elements/view-source.js';
import * as drawing from '../../src/widgets/target-gauge/drawing.js';
import { QjCountyMap } from '../../src/widgets/county-map/county-map.js';
import { QjIndustryChain } from '../../src/widgets/industry-chain/industry-chain.js';
import { QjTargetGauge } from '../../src/widgets/target-gauge/target-gauge.js';
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

const VIEWS: [tag: string, id: string, mount: (options: { width: number; lang: string }) => Mounted][] = [
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

describe('the picture of the build step and the live drawing show the same, in the same place', () => {
  afterEach(clear);

  for (const lang of ['zh-CN', 'en']) {
    for (const width of [320, 390, 720, 1100]) {
      it(`${lang}, ${width} px`, async () => {
        for (const [kind, id, mount] of VIEWS) {
          const mounted = await drawn(mount({ width, lang }));
          expect(count(mounted.root, '.static.shown svg'), id).to.equal(1);
          const picture = seen(mounted);
          await reached(mounted);
          const live = seen(mounted);
          // Engines place such texts each in its own way.
          expect(mounted.root.querySelector('.live svg')?.outerHTML, id).to.not.match(/dominant-baseline|paint-order/);
          for (const what of ['texts', 'parts', 'around'] as const) {
            expect(changes(picture[what], live[what]), `${kind} ${id}: ${what}`).to.deep.equal([]);
          }
          clear();
        }
      });
    }
  }
});

describe('ECharts waits for a reader', () => {
  afterEach(clear);

  it('a page of 100 widgets asks for no drawing code and no data until one is reached for', async () => {
    const asked: string[] = [];
    const noting =
      <M>(name: string, load: () => Promise<M>) =>
      () => {
        asked.push(name);
        return load();
      };
    class Gauge extends QjTargetGauge {
      static override charts = noting('gauge drawing', QjTargetGauge.charts);
      static override code = noting('gauge code', QjTargetGauge.code);
    }
    class Chain extends QjIndustryChain {
      static override charts = noting('chain drawing', QjIndustryChain.charts);
      static override code = noting('chain code', QjIndustryChain.code);
    }
    class Map extends QjCountyMap {
      static override charts = noting('map drawing', QjCountyMap.charts);
      static override code = noting('map code', QjCountyMap.code);
    }
    customElements.define('test-static-gauge', Gauge);
    customElements.define('test-static-chain', Chain);
    customElements.define('test-static-map', Map);
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
    expect([...asked].sort()).to.deep.equal(['gauge code', 'gauge drawing']);
    expect(widgets.filter(({ root }) => root.querySelector('.live svg'))).to.have.length(1);
  });

  it('a finger that scrolls past loads nothing; a tap does', async () => {
    let loads = 0;
    class Gauge extends QjTargetGauge {
      static override charts = () => {
        loads += 1;
        return QjTargetGauge.charts();
      };
    }
    customElements.define('test-static-finger', Gauge);
    const { root } = await drawn(mountGauge({ target: 'gdp-2025' }, { tag: 'test-static-finger' }));
    const visual = root.querySelector('.visual');
    const mark = root.querySelector('.mark');
    for (const type of ['pointerover', 'pointerdown', 'pointercancel'])
      mark?.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true }));
    // Nor does a tap beside the marks, which shows nothing.
    for (const type of ['pointerover', 'pointerdown', 'pointerup', 'click'])
      visual?.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true }));
    await settle();
    expect(loads).to.equal(0);
    mark?.dispatchEvent(new PointerEvent('pointerup', { pointerType: 'touch', bubbles: true }));
    await until('the live drawing is shown', () => root.querySelector('.live.shown svg'));
    expect(loads).to.equal(1);
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

  it('the focus stays where it is when the live drawing takes the picture’s place', async () => {
    const mounted = await drawn(mountMap({ layer: 'towns' }));
    mounted.root.querySelector<HTMLElement>('.county[data-key="530381"]')?.focus();
    const focused = mounted.root.activeElement;
    await until('the live drawing is shown', () => mounted.root.querySelector('.live.shown svg'));
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
    expect(count(root, '.static.shown svg')).to.equal(1);
  });

  it('interactive="eager" draws live when near, "never" at no time, and says what else there is', async () => {
    const eager = await drawn(mountGauge({ target: 'gdp-2025', interactive: 'eager' }));
    await until('the live drawing is shown', () => eager.root.querySelector('.live.shown svg'));
    const never = await drawn(mountChain({ chain: 'green-silicon-pv', interactive: 'never' }));
    never.root.querySelector('.visual')?.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    never.root.querySelector<HTMLElement>('.stage[data-key="rods"]')?.click();
    await until('the details open all the same', () => textsOf(never.root, '.details').join().includes('80GW'));
    await settle(200);
    expect(count(never.root, '.live svg')).to.equal(0);
    const odd = await drawn(mountGauge({ target: 'gdp-2025', interactive: 'sometimes' }));
    expect(messages(odd)).to.include('interactive').and.include('eager');
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
    await until('the live drawing is shown', () => root.querySelector('.live.shown svg'));
    expect(count(root, '.static svg')).to.equal(0);
    expect(root.querySelector('.live svg')?.getAttribute('viewBox')).to.match(/^0 0 218 /);
  });

  it('another heading stands over the picture', async () => {
    const { root } = await drawn(mountGauge({ target: 'gdp-2025', heading: '曲靖能不能到五千亿' }));
    expect(textsOf(root, '.heading')).to.deep.equal(['曲靖能不能到五千亿']);
    expect(count(root, '.static.shown svg')).to.equal(1);
  });

  it('a drawing that breaks leaves the picture', async () => {
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
    const mounted = await drawn(mountGauge({ target: 'gdp-2025' }, { tag: 'test-static-broken' }));
    mounted.root.querySelector<HTMLElement>('.mark')?.focus();
    await until('it is said', () => messages(mounted).includes('暂时不能互动'));
    expect(count(mounted.root, '.static.shown svg')).to.equal(1);
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
    await until('it is shown', () => gauge?.shadowRoot?.querySelector('.shown svg'));
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

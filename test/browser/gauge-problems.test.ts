import { expect } from 'chai';
import type { CatalogueData } from '../../src/catalogue/types.js';
import { viewSource } from '../../src/elements/view-source.js';
import type { StaticView } from '../../src/view/static-view.js';
import * as drawing from '../../src/widgets/target-gauge/drawing.js';
import { QjTargetGauge } from '../../src/widgets/target-gauge/element.js';
import { clear, count, drawn, messages, mountGauge, openPanel, pageErrors, settle, textsOf, until } from './helpers.js';

const MARKUP = `"><img src=x onerror="window.__qjInjected=1"><script>window.__qjInjected=1</script>'`;

/** Registers a gauge whose collaborators misbehave, under a tag of its own. */
const variant = (tag: string, change: (gauge: typeof QjTargetGauge) => void): string => {
  class Variant extends QjTargetGauge {}
  change(Variant);
  customElements.define(tag, Variant);
  return tag;
};

const never = <T>(): Promise<T> => new Promise(() => undefined);

describe('bad input gives a message in the widget and nothing in the page', () => {
  const heard = pageErrors();

  afterEach(() => {
    expect(heard).to.deep.equal([]);
    expect('__qjInjected' in window).to.equal(false);
    clear();
  });

  for (const [lang, sentence] of [
    ['zh-CN', '没有编号为“gdp-2026”的视图（target 属性）'],
    ['en', 'There is no view “gdp-2026” (attribute target)'],
  ] as const) {
    it(`an unknown target names close matches, ${lang}`, async () => {
      const mounted = mountGauge({ target: 'gdp-2026' }, { lang, text: '曲靖GDP目标' });
      await until('the message is shown', () => messages(mounted));
      expect(messages(mounted)).to.include(sentence);
      expect(messages(mounted)).to.include('gdp-2025');
      expect(mounted.errors).to.have.length(1);
      expect(mounted.errors[0]).to.include({ code: 'unknown-view', attribute: 'target', value: 'gdp-2026' });
      expect(mounted.errors[0]?.choices).to.include('gdp-2025');
      expect(mounted.errors[0]?.message).to.equal(messages(mounted));
      // The page's own words stand below the message.
      expect(mounted.root.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('曲靖GDP目标');
    });
  }

  it('a missing target says which attribute to give', async () => {
    const mounted = mountGauge({});
    await until('the message is shown', () => messages(mounted));
    expect(messages(mounted)).to.include('缺少 target 属性');
    expect(mounted.errors[0]?.code).to.equal('missing-view');
  });

  const bad: [attributes: Record<string, string>, attribute: string, words: string][] = [
    [{ value: 'abc' }, 'value', '不是可用的数字'],
    [{ value: '1e999', 'value-date': '2024', 'value-source': '示例' }, 'value', '超出可显示的范围'],
    [{ value: '-5', 'value-date': '2024', 'value-source': '示例' }, 'value', '超出可显示的范围'],
    [{ value: '3500万吨', 'value-date': '2024', 'value-source': '示例' }, 'value', '单位不符'],
    [{ value: '3500' }, 'value-source', '还须填写 value-source'],
    [{ value: '3500', 'value-source': '示例' }, 'value-date', '还须填写 value-date'],
    [{ value: '3500', 'value-date': '2024-13', 'value-source': '示例' }, 'value-date', '不是可用的日期'],
  ];
  for (const [attributes, attribute, words] of bad) {
    it(`${JSON.stringify(attributes)} is not shown and says why; the documents' figures stay`, async () => {
      const mounted = await drawn(mountGauge({ target: 'gdp-2025', ...attributes }));
      await until('the message is shown', () => messages(mounted));
      expect(messages(mounted)).to.include(words);
      expect(mounted.errors).to.have.length(1);
      expect(mounted.errors[0]).to.include({ code: 'bad-value', attribute });
      expect(textsOf(mounted.root, '.legend li').join()).to.include('突破5000亿元').and.not.include('编辑提供');
    });
  }

  for (const [attribute, choices] of [
    ['theme', ['auto', 'light', 'dark']],
    ['text-size', ['normal', 'large']],
  ] as const) {
    it(`${attribute} with another value names the valid ones and the view is shown`, async () => {
      const mounted = await drawn(mountGauge({ target: 'gdp-2025', [attribute]: 'pink' }));
      await until('the message is shown', () => messages(mounted));
      expect(messages(mounted)).to.include(`${attribute} 属性不能是“pink”`);
      expect(mounted.errors.map(({ code, choices: valid }) => [code, valid])).to.deep.equal([['bad-value', choices]]);
    });
  }

  it('a value that is mended takes its message away and can fail again', async () => {
    const mounted = await drawn(mountGauge({ target: 'gdp-2025', value: 'abc' }));
    expect(mounted.errors).to.have.length(1);
    mounted.element.removeAttribute('value');
    await mounted.element.updateComplete;
    expect(messages(mounted)).to.equal('');
    mounted.element.setAttribute('value', 'abc');
    await mounted.element.updateComplete;
    expect(mounted.errors).to.have.length(2);
  });

  for (const attribute of [
    'target',
    'value',
    'value-date',
    'value-source',
    'heading',
    'theme',
    'lang',
    'text-size',
    'data',
  ]) {
    it(`markup in ${attribute} stays text`, async () => {
      const others = { target: 'gdp-2025', value: '3500', 'value-date': '2024', 'value-source': '示例' };
      const mounted = mountGauge({ ...others, [attribute]: MARKUP });
      await until('something is shown', () => messages(mounted) || mounted.root.querySelector('.heading'));
      await mounted.element.updateComplete;
      if (mounted.root.querySelector('.heading')) await openPanel(mounted, 'sources');
      expect(count(mounted.root, 'img, script')).to.equal(0);
      if (attribute === 'heading') expect(mounted.root.querySelector('.heading')?.textContent).to.include('<img');
      if (attribute === 'value-source')
        expect(mounted.root.querySelector('.panel')?.textContent).to.include('<script>');
    });
  }

  const broken: [name: string, data: unknown, words: string[]][] = [
    ['a missing field', { indicator: '茶叶产值', place: '某县', unit: '亿元' }, ['缺少 data.target']],
    [
      'a wrong type',
      { indicator: '茶叶产值', place: '某县', unit: '亿元', target: { value: '5', source: '县政府' } },
      ['data.target.value 的类型或取值不对'],
    ],
    [
      'an unknown field and an unknown unit',
      { indicator: 'x', place: 'y', unit: '斤', colour: 'red', target: { value: 5, source: 'z' } },
      ['不认识 data.colour', 'data.unit 只能是：亿元'],
    ],
    ['an array', [1, 2], ['data 的类型或取值不对']],
    [
      'an absurd number',
      { indicator: 'x', place: 'y', unit: '亿元', target: { value: 1e300, source: 'z' } },
      ['data.target.value 的类型或取值不对'],
    ],
  ];
  for (const [name, data, words] of broken) {
    it(`data with ${name} names the field`, async () => {
      const mounted = mountGauge({});
      mounted.element.data = data as never;
      await until('the message is shown', () => messages(mounted).includes('data 的内容'));
      for (const word of words) expect(messages(mounted)).to.include(word);
      expect(mounted.errors[mounted.errors.length - 1]?.code).to.equal('bad-data');
    });
  }

  it('data that is not JSON says so', async () => {
    const mounted = mountGauge({ data: '{"indicator":' });
    await until('the message is shown', () => messages(mounted));
    expect(messages(mounted)).to.include('data 不是有效的 JSON');
  });

  it('data that cannot be loaded says so and leaves the page’s own words', async () => {
    const tag = variant('test-gauge-offline', (gauge) => {
      gauge.source = {
        picture: () => Promise.reject(new Error('offline')),
        view: () => Promise.reject(new Error('offline')),
        index: () => Promise.reject(new Error('offline')),
      };
    });
    const mounted = mountGauge({ target: 'gdp-2025' }, { tag, text: '曲靖GDP目标' });
    await until('the message is shown', () => messages(mounted));
    expect(messages(mounted)).to.include('数据未能载入');
    expect(mounted.errors[0]?.code).to.equal('load-failed');
    expect(count(mounted.root, 'slot')).to.equal(1);
  });

  it('broken data inside a view module stays inside the widget', async () => {
    const tag = variant('test-gauge-broken-view', (gauge) => {
      gauge.source = {
        picture: () => Promise.resolve({ face: null, picture: null } as unknown as StaticView),
        view: () => Promise.resolve({ facts: null } as unknown as CatalogueData),
        index: () => Promise.resolve([]),
      };
    });
    const mounted = mountGauge({ target: 'gdp-2025' }, { tag });
    await until('the message is shown', () => messages(mounted));
    expect(mounted.errors[0]?.code).to.equal('load-failed');
    const live = mountGauge({ target: 'gdp-2025', value: '3500' }, { tag });
    await until('the live view has its message too', () => messages(live));
    expect(live.errors[0]?.code).to.equal('load-failed');
  });

  it('a chart that cannot be loaded leaves figures, table and sources', async () => {
    const tag = variant('test-gauge-no-chart', (gauge) => {
      gauge.charts = () => Promise.reject(new Error('no chunk'));
    });
    const value = { value: '3500', 'value-date': '2024', 'value-source': '示例' };
    const mounted = mountGauge({ target: 'gdp-2025', ...value }, { tag });
    await until('the message is shown', () => messages(mounted));
    expect(messages(mounted)).to.include('图中内容以文字列出');
    expect(textsOf(mounted.root, '.in-words').join()).to.include('3500亿元').and.include('5000亿元');
    expect(mounted.errors[0]?.code).to.equal('chart-failed');
    expect(textsOf(mounted.root, '.legend li').join()).to.include('突破5000亿元');
    await openPanel(mounted, 'table');
    expect(mounted.root.querySelector('table')?.textContent).to.include('突破5000亿元');
  });

  it('a chart that throws is given up after one try', async () => {
    let tries = 0;
    const tag = variant('test-gauge-throwing-chart', (gauge) => {
      gauge.charts = () =>
        Promise.resolve({
          ...drawing,
          init: () => {
            tries += 1;
            throw new Error('no renderer');
          },
        });
    });
    const value = { value: '3500', 'value-date': '2024', 'value-source': '示例' };
    const mounted = mountGauge({ target: 'gdp-2025', ...value }, { tag });
    await until('the message is shown', () => messages(mounted));
    mounted.element.requestUpdate();
    await mounted.element.updateComplete;
    expect(tries).to.equal(1);
    expect(mounted.errors.map(({ code }) => code)).to.deep.equal(['chart-failed']);
  });

  it('a widget that is removed while it loads stays quiet and shows its view when it comes back', async () => {
    let answer: (view: StaticView) => void = () => undefined;
    const tag = variant('test-gauge-slow', (gauge) => {
      gauge.source = { picture: () => new Promise((resolve) => (answer = resolve)), view: never, index: never };
    });
    const { element: gauge, root, errors, box } = mountGauge({ target: 'gdp-2025' }, { tag });
    await gauge.updateComplete;
    expect(textsOf(root, '.loading')).to.deep.equal(['正在载入图表…']);
    await settle();
    gauge.remove();
    answer(await viewSource.picture('target-gauge', 'gdp-2025', 'zh-CN', 580));
    await settle();
    box.append(gauge);
    await until('the view is shown', () => root.querySelector('.heading'));
    expect(errors).to.deep.equal([]);
  });

  it('an answer that comes after a newer question is dropped', async () => {
    const waiting = new Map<string, () => void>();
    const tag = variant('test-gauge-race', (gauge) => {
      gauge.source = {
        picture: (...which) =>
          new Promise((resolve) =>
            waiting.set(which[1], () => {
              resolve(viewSource.picture(...which));
            }),
          ),
        view: never,
        index: never,
      };
    });
    const { element: gauge, root } = mountGauge({ target: 'gdp-2025' }, { tag });
    await gauge.updateComplete;
    gauge.target = 'gdp-2035';
    await gauge.updateComplete;
    waiting.get('gdp-2035')?.();
    await until('the view is shown', () => root.querySelector('.heading'));
    waiting.get('gdp-2025')?.();
    await settle();
    expect(textsOf(root, '.heading')).to.deep.equal(['地区生产总值：2035年目标']);
  });
});

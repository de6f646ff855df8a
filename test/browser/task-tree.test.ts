import { expect } from 'chai';
import { LOCALES } from '../../src/core/locale.js';
import { views } from '../../src/widgets/task-tree/views.js';
import type { TaskTreeModel } from '../../src/widgets/task-tree/model.js';
import * as record from '../../src/widgets/task-tree/widget.js';
import { STREETS } from '../../stories/own-trees.js';
import { violations } from './axe.js';
import { catalogue, clear, count, drawn, mount, settle, squeeze, textsOf, until, type Mounted } from './helpers.js';
import { behaves } from './suite/behaves.js';

const IDS = views.ids(catalogue);
const KEY = 'water';
const modelOf = (id: string): TaskTreeModel => views.model(catalogue, id, 'zh-CN');
const task = modelOf(record.storyView)
  .branches.flatMap(({ rows }) => rows)
  .find(({ key }) => key === KEY);
const figures = task?.figures.map(({ figure }) => figure) ?? [];
const printed = figures.map(({ evidence }) => evidence?.printed ?? '');

behaves({
  record,
  ids: IDS,
  model: (id, locale) => views.model(catalogue, id, locale),
  another: 'parks-outlook-15th-plan',
  samples: [record.storyView, 'kunming-task-tree', 'parks-outlook-15th-plan'],
  part: {
    key: KEY,
    says: { 'zh-CN': ['建设安全畅通的现代水网', ...printed], en: ['Build a safe modern water network', ...printed] },
    detail: { key: KEY, name: '建设安全畅通的现代水网', figures },
  },
  closed: { view: record.storyView, key: null, name: null, figures: [] },
  setsOff: false,
  more: { expanded: 'infrastructure,regional-centres' },
  wrong: [
    {
      attributes: { expanded: 'all,nonsense' },
      attribute: 'expanded',
      says: ['nonsense', 'infrastructure', 'none'],
    },
  ],
  csv: printed,
  own: {
    data: STREETS,
    other: { ...STREETS, name: '示例区：另一棵树' },
    headings: ['示例区：街区更新任务', '示例区：另一棵树'],
    says: ['更新老旧小区', '建成', '文中点名', '示例区城管局、示例区园林处', '8—10', '近', '2027年', '2030年'],
    withText: (text) => ({
      name: text,
      place: text,
      source: text,
      note: text,
      parts: [
        {
          name: text,
          status: text,
          tasks: [
            {
              name: text,
              detail: text,
              status: text,
              bodies: [text],
              figures: [{ label: text, value: 1, unit: '个', kind: 'actual', scope: text }],
            },
            { name: text },
          ],
        },
      ],
    }),
    bad: [
      ['a missing field', { name: '示例', place: '某区', source: '区政府' }, ['data.parts']],
      ['no part', { ...STREETS, parts: [] }, ['data.parts']],
      ['an unknown nature', { ...STREETS, nature: 'nearly' }, ['nature', 'underway']],
      ['a part without tasks', { ...STREETS, parts: [{ name: '示例' }] }, ['tasks']],
    ],
  },
});

const show = (attributes: Record<string, string> = {}, width = 720): Promise<Mounted> =>
  drawn(mount('qj-task-tree', { tree: record.storyView, ...attributes }, { width }));

const branchesOf = ({ root }: Mounted): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-branch]')];

const branchOf = (mounted: Mounted, key: string): HTMLElement => {
  const found = branchesOf(mounted).find(({ dataset }) => dataset['branch'] === key);
  if (!found) throw new Error(`there is no part ${key}`);
  return found;
};

const openIn = (mounted: Mounted): string[] =>
  branchesOf(mounted).flatMap((one) =>
    one.getAttribute('aria-expanded') === 'true' ? [one.dataset['branch'] ?? ''] : [],
  );

const rowsIn = ({ root }: Mounted): string[] =>
  [...root.querySelectorAll<HTMLElement>('.canvas [data-key]')].map(({ dataset }) => dataset['key'] ?? '');

/** What is drawn in the file of a view. */
const savedTexts = async ({ element }: Mounted): Promise<string> => {
  const svg = await (await element.toBlob('svg')).text();
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return textsOf(file, 'text').join('');
};

/** The requests that were made meanwhile. */
const loadedDuring = async (action: () => Promise<unknown>): Promise<string[]> => {
  const before = performance.getEntriesByType('resource').length;
  await action();
  await settle(150);
  return performance
    .getEntriesByType('resource')
    .slice(before)
    .map(({ name }) => name);
};

describe('qj-task-tree', () => {
  afterEach(clear);

  for (const lang of LOCALES) {
    it(`draws every part and every task, ${lang}`, async () => {
      for (const id of IDS) {
        const { root } = await drawn(mount('qj-task-tree', { tree: id }, { lang }));
        const drawing = squeeze(textsOf(root, '.chart svg text').join(''));
        const { branches } = views.model(catalogue, id, lang);
        for (const { name, rows } of branches)
          for (const text of [name, ...rows.flatMap((row) => [row.name, row.status, row.detail, ...row.bodies])])
            expect(drawing, id).to.include(squeeze(text));
        expect(count(root, '[data-branch]')).to.equal(branches.length);
        clear();
      }
    });
  }

  it('is nested lists for a listener: a button that opens and closes, then its tasks', async () => {
    const mounted = await show();
    for (const [index, button] of branchesOf(mounted).entries()) {
      const branch = modelOf(record.storyView).branches[index];
      expect(button.localName).to.equal('button');
      expect(button.getAttribute('aria-label')).to.equal(`${branch?.name ?? ''} ${branch?.count ?? ''}`);
      const list = button.nextElementSibling;
      expect([button.parentElement?.localName, list?.localName]).to.deep.equal(['li', 'ul']);
      expect(
        [...(list?.querySelectorAll<HTMLElement>('li > button') ?? [])].map(({ dataset }) => dataset['key']),
      ).to.deep.equal(branch?.rows.map(({ key }) => key));
    }
    expect(count(mounted.root, '[role="tree"], [role="treeitem"]')).to.equal(0);
  });

  it('closes and opens a part without ECharts; what is above stays, what is below moves up, and nothing jumps', async () => {
    const mounted = await show();
    const top = (key: string) => branchOf(mounted, key).getBoundingClientRect().top;
    const height = () => mounted.element.offsetHeight;
    const before = {
      first: top('manufacturing'),
      tapped: top('infrastructure'),
      next: top('liveable-city'),
      height: height(),
    };
    const files = await loadedDuring(async () => {
      branchOf(mounted, 'infrastructure').click();
      await until('it is closed', () => !rowsIn(mounted).includes('water'));
    });
    expect(files.filter((name) => /drawing|live|echarts|plain-svg/.test(name))).to.deep.equal([]);
    expect(openIn(mounted)).to.deep.equal(['manufacturing', 'liveable-city', 'regional-centres']);
    expect([top('manufacturing'), top('infrastructure')]).to.deep.equal([before.first, before.tapped]);
    expect(top('liveable-city')).to.be.below(before.next - 100);
    expect(height()).to.be.below(before.height - 100);
    expect(textsOf(mounted.root, '.chart svg text').join('')).to.not.include('水网');
    branchOf(mounted, 'infrastructure').click();
    await until('it is open', () => rowsIn(mounted).includes('water'));
    expect([top('liveable-city'), height()]).to.deep.equal([before.next, before.height]);
    expect(mounted.element.getAttribute('expanded')).to.equal('all');
  });

  it('leaves the focus on the part that was closed, and closes what was open in it', async () => {
    const mounted = await show();
    mounted.root.querySelector<HTMLElement>('[data-key="water"]')?.click();
    await until('its details are there', () => mounted.root.querySelector('#details'));
    const button = branchOf(mounted, 'infrastructure');
    button.focus();
    button.click();
    await until('it is closed', () => !rowsIn(mounted).includes('water'));
    expect(count(mounted.root, '#details')).to.equal(0);
    expect(mounted.root.activeElement).to.equal(button);
    // Tab still leads to a task.
    expect(
      [...mounted.root.querySelectorAll<HTMLElement>('.canvas [data-key]')].some(({ tabIndex }) => tabIndex === 0),
    ).to.equal(true);
  });

  it('shows the parts that the page opens, and says so in what is copied and saved', async () => {
    const mounted = await show({ expanded: 'infrastructure' });
    expect(openIn(mounted)).to.deep.equal(['infrastructure']);
    expect(await mounted.element.toSnippet('script')).to.include('expanded="infrastructure"');
    expect(await savedTexts(mounted))
      .to.include('水网')
      .and.not.include('打造高能级产业平台');
    branchOf(mounted, 'infrastructure').click();
    await until('it is closed', () => openIn(mounted).length === 0);
    expect(await mounted.element.toSnippet('iframe')).to.include('expanded=none');
    expect(await savedTexts(await show())).to.include('打造高能级产业平台');
  });

  it('opens and closes all parts with one button', async () => {
    const mounted = await show({}, 390);
    const button = mounted.root.querySelector<HTMLElement>('.tools button');
    expect(button?.textContent.trim()).to.equal('全部收起');
    button?.click();
    await until('all are closed', () => openIn(mounted).length === 0);
    expect(rowsIn(mounted)).to.deep.equal([record.storyView]);
    expect(button?.textContent.trim()).to.equal('全部展开');
    expect(await violations(mounted.element)).to.deep.equal([]);
    button?.click();
    await until('all are open', () => openIn(mounted).length === branchesOf(mounted).length);
  });

  it('searches a long tree: opens what it finds, sets it off and says how many', async () => {
    const short = await show();
    expect(count(short.root, 'input')).to.equal(0);
    clear();
    const mounted = await show({ tree: 'coordination-task-tree', expanded: 'none' });
    const field = mounted.root.querySelector('input');
    expect(field?.labels?.[0]?.textContent).to.include('在任务中查找');
    if (field) field.value = '高速公路';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until('it says how many', () => textsOf(mounted.root, '.tools [role="status"]').join() === '找到1项');
    await until('its part is open', () => openIn(mounted).join() === 'part-2');
    expect(
      [...mounted.root.querySelectorAll<HTMLElement>('.found [data-key]')].map(({ dataset }) => dataset['key']),
    ).to.deep.equal(['article-6']);
    expect(await violations(mounted.element)).to.deep.equal([]);
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect((mounted.root.activeElement as HTMLElement | null)?.dataset['key']).to.equal('article-6');
    if (field) field.value = '示例中没有的词';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until('nothing is found', () => textsOf(mounted.root, '.tools [role="status"]').join() === '找到0项');
    expect(count(mounted.root, '.found')).to.equal(0);
  });

  it('opens what the structures of a task say, and the views that draw its figures', async () => {
    const mounted = await show({ tree: 'coordination-task-tree' });
    mounted.root.querySelector<HTMLElement>('[data-key="article-8"]')?.click();
    const item = catalogue.structure('innovation-platforms').items?.[0]?.name['zh-CN'] ?? 'none';
    const details = await until('the rest is there', () => {
      const open = mounted.root.querySelector('#details');
      return open?.textContent.includes(item) ? open : null;
    });
    const link = [...details.querySelectorAll('a')].find(({ textContent }) => textContent === '另见“2025年科创目标”');
    expect(link?.href).to.match(/^http.*\/embed\/innovation-2025\.html$/);
    expect(link?.offsetHeight).to.be.at.least(44);
    // It opens where the reader is, as a link of the page would.
    expect(link?.getAttributeNames()).to.deep.equal(['href']);
    expect(await violations(mounted.element)).to.deep.equal([]);
  });
});

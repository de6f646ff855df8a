import { expect } from 'chai';
import { settle, until } from './helpers.js';
import { madeUpCounties } from './map-helpers.js';
import { expectClean, openPage, requestsOf, type StrictWindow } from './strict-page.js';
import { WIDGETS } from './widgets.js';

/** The page of the built files that the strict policy governs, with each widget besides what it has. */
const openWithAll = async (): Promise<{ frame: HTMLIFrameElement; page: StrictWindow }> => {
  const opened = await openPage('/strict/index.html');
  const { document } = opened.page;
  for (const { tag, attribute, storyView } of WIDGETS) {
    const element = document.createElement(tag);
    element.setAttribute(attribute, storyView);
    element.className = 'plain';
    document.body.append(element);
  }
  return opened;
};

const shown = async ({ document }: Window): Promise<ShadowRoot[]> => {
  const tags = WIDGETS.map(({ tag }) => tag).join();
  const widgets = [...document.querySelectorAll<HTMLElement>(tags)];
  const roots = await Promise.all(widgets.map((widget) => until('the widget is there', () => widget.shadowRoot)));
  for (const root of roots) {
    // Charts are drawn when the reader comes near.
    root.host.scrollIntoView();
    await until('the chart is drawn', () => root.querySelector('.chart svg text'));
  }
  return roots;
};

const rootOf = ({ document }: Window, selector: string): ShadowRoot => {
  const root = document.querySelector(selector)?.shadowRoot;
  if (!root) throw new Error(`there is no ${selector}`);
  return root;
};

const chartWidth = (root: ShadowRoot): number => root.querySelector('.chart svg')?.getBoundingClientRect().width ?? 0;

/** What a reader does with the items of a drawing. */
const use = (items: Iterable<HTMLElement>): void => {
  for (const item of items) {
    item.dispatchEvent(new PointerEvent('pointerenter'));
    item.dispatchEvent(new PointerEvent('pointerleave'));
    item.focus();
    item.click();
  }
};

/** Opens what there is to read on, and takes every file. */
const readOn = async (page: StrictWindow, root: ShadowRoot): Promise<void> => {
  const files: string[] = [];
  const click = page.HTMLAnchorElement.prototype.click;
  page.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push(this.download);
  };
  for (const panel of ['sources', 'table']) {
    root.querySelector<HTMLElement>(`[data-panel="${panel}"]`)?.click();
    await until('the panel is shown', () => root.querySelector(panel === 'table' ? '.panel table' : '.panel section'));
  }
  // SVG and PNG draw a second chart and a canvas; both must work here too.
  for (const [label, ending] of [
    ['下载 CSV', '.csv'],
    ['下载 SVG', '.svg'],
    ['下载 PNG', '.png'],
  ] as const) {
    const before = files.length;
    root.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
    const item = await until('the menu is open', () =>
      [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')].find(
        ({ textContent }) => textContent.trim() === label,
      ),
    );
    item.click();
    await until(`there is a ${label}`, () => files.length > before);
    expect(files[before]).to.match(new RegExp(`^qj-.*\\${ending}$`));
  }
  page.HTMLAnchorElement.prototype.click = click;
};

/** Drives the built files on a page that the strict policy governs. */
describe('the built script under the strict policy', () => {
  it('draws, answers choice, hover, focus, menu, panels, files, resize and removal without a violation', async () => {
    const { frame, page } = await openWithAll();
    const roots = await shown(page);
    expect(roots).to.have.length(4 + WIDGETS.length);
    // The chosen stage of the page is open.
    const open = roots.flatMap((root) => root.querySelector('.details h4')?.textContent.trim() ?? []);
    expect(open).to.deep.equal(['单晶硅棒']);
    for (const root of roots) {
      use(root.querySelectorAll<HTMLElement>('.canvas [data-key]'));
      use(root.querySelectorAll<HTMLElement>('.company'));
      await readOn(page, root);
    }
    const chain = rootOf(page, 'qj-industry-chain.plain');
    const [stage] = chain.querySelectorAll<HTMLElement>('.stage');
    stage?.click();
    await until('the details are shown', () => chain.querySelector('.details'));
    stage?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until('the details are closed', () => !chain.querySelector('.details'));

    frame.style.width = '400px';
    for (const root of roots) await until('the chart is narrower', () => chartWidth(root) < 400);
    await settle(500);
    const map = rootOf(page, 'qj-county-map[layers]');
    for (const county of map.querySelectorAll<HTMLElement>('.county')) {
      expect(county.style.clipPath).to.include('polygon(');
      expect(county.offsetWidth).to.be.greaterThan(24);
    }
    map.querySelector<HTMLElement>('[data-layer="industries"]')?.click();
    await until('the other layer is shown', () => map.querySelector('.heading')?.textContent.includes('产业'));
    await until('the other layer is drawn', () => map.querySelector('.chart svg text'));
    map.querySelector<HTMLElement>('.county')?.click();
    await until('the county is open', () => map.querySelector('[part="details"] li'));
    // A part lies where it is drawn: style attributes are forbidden, so positions are set otherwise.
    for (const root of roots)
      for (const part of root.querySelectorAll<HTMLElement>('.canvas [data-key]:not(.county)'))
        expect(part.offsetHeight).to.be.at.least(44);
    for (const root of roots) {
      expect(root.querySelector('.status')?.textContent.trim()).to.equal('');
      expect(root.querySelectorAll('.problems')).to.have.length(0);
    }
    // The site's own geometry, with a number that says what it is.
    Object.assign(map.host, { layout: 'map', geometry: madeUpCounties(), approvalNumber: '示例' });
    await until('the geometry is drawn', () => map.querySelector('.chart svg')?.textContent.includes('示例'));
    use(map.querySelectorAll<HTMLElement>('.county'));
    await settle(100);
    for (const selector of ['[value]', '[focus]']) page.document.querySelector(selector)?.remove();
    page.document.querySelector('[data]')?.setAttribute('data', '{"name":5}');
    await until('the message is shown', () => rootOf(page, '[data]').querySelector('.problems'));
    for (const { tag, attribute } of WIDGETS) {
      const selector = `${tag}.plain`;
      page.document.querySelector(selector)?.setAttribute(attribute, 'nonsense');
      await until('the message is shown', () => rootOf(page, selector).querySelector('.problems'));
    }
    await settle(200);
    expectClean(page);
    frame.remove();
  });

  it('figures in running text open, close, take a link’s place and say what is wrong without a violation', async () => {
    const { frame, page } = await openPage('/strict/index.html');
    const { document } = page;
    const paragraph = document.createElement('p');
    const link = document.createElement('a');
    link.href = '/qj/embed.html#qj-figure?fact=gdp-2020&lang=en';
    link.textContent = 'nearly CNY 300 billion';
    const figures = ['gdp-2025-floor', 'lfp-capacity-2020', 'gdp-2025'].map((fact) => {
      const figure = document.createElement('qj-figure');
      figure.setAttribute('fact', fact);
      figure.append('数字');
      return figure;
    });
    paragraph.append('要', ...figures, '，', link, '。');
    document.body.prepend(paragraph);
    const [first, second, unknown] = figures;
    for (const figure of [first, second]) {
      const button = await until('the figure is there', () =>
        figure?.shadowRoot?.querySelector<HTMLElement>('.figure'),
      );
      button.click();
      const note = await until('the note is open', () => figure?.shadowRoot?.querySelector('.note'));
      // Style attributes are forbidden: the note has its place all the same.
      expect(note.getBoundingClientRect().width).to.be.closeTo(paragraph.clientWidth, 1);
      note.querySelector('button')?.click();
      await until('the note is closed', () => !figure?.shadowRoot?.querySelector('.note'));
    }
    await until('it says what is wrong', () => unknown?.shadowRoot?.querySelector('[role="alert"]'));
    await until('the link is a figure', () =>
      document.querySelector('qj-figure[fact="gdp-2020"]')?.shadowRoot?.querySelector('.figure'),
    );
    await settle(200);
    // A missing file is asked for once: that there is none is how an unknown id is found out.
    expectClean(page);
    frame.remove();
  });

  it('requests nothing but its own files', async () => {
    const { frame, page } = await openWithAll();
    await shown(page);
    const requested = requestsOf(page);
    expect(requested.filter((path) => !/^\/(qj|strict)\//.test(path))).to.deep.equal([]);
    // Each view is one small module; the catalogue as a whole is never fetched, the data of a view only where its picture does not show all.
    const views = requested
      .filter((path) => path.includes('/views/'))
      .map((path) => path.replace(/zh-CN-\d+/, 'zh-CN-…'));
    const pictures = WIDGETS.map(({ name, storyView }) => `/qj/views/${name}/${storyView}/zh-CN-….js`);
    expect([...new Set(views)].sort()).to.deep.equal(
      [
        ...pictures,
        '/qj/views/industry-chain/green-silicon-pv/zh-CN.js',
        '/qj/views/target-gauge/gdp-rank-2035.js',
        '/qj/views/target-gauge/gdp-rank-2035/zh-CN-….js',
      ].sort(),
    );
    // Only the chain with data of its own loads what reads it.
    expect(requested.filter((path) => path.includes('own-data'))).to.have.length(1);
    frame.remove();
  });
});

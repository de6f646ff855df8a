import { expect } from 'chai';
import { settle, until } from './helpers.js';
import { madeUpCounties } from './map-helpers.js';

type StrictWindow = typeof globalThis.window & {
  violations: string[];
  pageErrors: string[];
};

/** The page of the built files that the strict policy governs. */
const openPage = async (): Promise<{ frame: HTMLIFrameElement; page: StrictWindow }> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:800px;height:1400px';
  frame.src = '/strict/index.html';
  document.body.prepend(frame);
  const page = await until('the page has loaded', () =>
    frame.contentDocument?.readyState === 'complete' && frame.contentWindow && 'violations' in frame.contentWindow
      ? (frame.contentWindow as unknown as StrictWindow)
      : null,
  );
  return { frame, page };
};

const shown = async (page: Window): Promise<{ widgets: HTMLElement[]; roots: ShadowRoot[] }> => {
  const widgets = [...page.document.querySelectorAll<HTMLElement>('qj-target-gauge, qj-industry-chain, qj-county-map')];
  const roots = await Promise.all(widgets.map((widget) => until('the widget is there', () => widget.shadowRoot)));
  for (const root of roots) {
    // Charts are drawn when the reader comes near.
    root.host.scrollIntoView();
    await until('the chart is drawn', () => root.querySelector('.chart svg text'));
  }
  return { widgets, roots };
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

/** Drives the built files on a page that the strict policy governs. */
describe('the built script under the strict policy', () => {
  it('draws, answers choice, hover, focus, menu, panels, files, resize and removal without a violation', async () => {
    const { frame, page } = await openPage();
    const { widgets, roots } = await shown(page);
    expect(widgets).to.have.length(6);
    // The chosen stage of the page is open.
    expect(roots.map((root) => root.querySelector('.details h4')?.textContent.trim())).to.deep.equal([
      undefined,
      undefined,
      undefined,
      '单晶硅棒',
      undefined,
      undefined,
    ]);
    const files: string[] = [];
    const click = page.HTMLAnchorElement.prototype.click;
    page.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push(this.download);
    };
    for (const root of roots) {
      use(root.querySelectorAll<HTMLElement>('.mark, .stage, .county'));
      use(root.querySelectorAll<HTMLElement>('.company'));
      for (const panel of ['sources', 'table']) {
        root.querySelector<HTMLElement>(`[data-panel="${panel}"]`)?.click();
        await until('the panel is shown', () =>
          root.querySelector(panel === 'table' ? '.panel table' : '.panel section'),
        );
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
    }
    page.HTMLAnchorElement.prototype.click = click;
    const stages = [...(roots[2]?.querySelectorAll<HTMLElement>('.stage') ?? [])];
    stages[0]?.click();
    await until('the details are shown', () => roots[2]?.querySelector('.details'));
    stages[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until('the details are closed', () => !roots[2]?.querySelector('.details'));

    frame.style.width = '400px';
    for (const root of roots) await until('the chart is narrower', () => chartWidth(root) < 400);
    await settle(500);
    const map = roots[5];
    for (const county of map?.querySelectorAll<HTMLElement>('.county') ?? []) {
      expect(county.style.clipPath).to.include('polygon(');
      expect(county.offsetWidth).to.be.greaterThan(24);
    }
    map?.querySelector<HTMLElement>('[data-layer="industries"]')?.click();
    await until('the other layer is shown', () => map?.querySelector('.heading')?.textContent.includes('产业'));
    await until('the other layer is drawn', () => map?.querySelector('.chart svg text'));
    map?.querySelector<HTMLElement>('.county')?.click();
    await until('the county is open', () => map?.querySelector('[part="details"] li'));
    // A stage lies where it is drawn: style attributes are forbidden, so positions are set otherwise.
    for (const root of roots.slice(2, 5))
      for (const stage of root.querySelectorAll<HTMLElement>('.stage')) expect(stage.offsetHeight).to.be.at.least(44);
    expect(roots.map((root) => root.querySelector('.status')?.textContent.trim())).to.deep.equal(roots.map(() => ''));
    expect(roots.map((root) => root.querySelector('.problems')?.textContent.trim())).to.deep.equal(
      roots.map(() => undefined),
    );
    // The site's own geometry, with a number that says what it is.
    Object.assign(widgets[5] ?? {}, { layout: 'map', geometry: madeUpCounties(), approvalNumber: '示例' });
    await until('the geometry is drawn', () => map?.querySelector('.chart svg')?.textContent.includes('示例'));
    use(map?.querySelectorAll<HTMLElement>('.county') ?? []);
    await settle(100);
    widgets[0]?.remove();
    widgets[3]?.remove();
    widgets[1]?.setAttribute('target', 'nonsense');
    widgets[2]?.setAttribute('chain', 'nonsense');
    widgets[4]?.setAttribute('data', '{"name":5}');
    widgets[5]?.setAttribute('layer', 'nonsense');
    for (const index of [1, 2, 4, 5])
      await until('the message is shown', () => roots[index]?.querySelector('.problems'));
    await settle(200);
    expect(page.violations).to.deep.equal([]);
    expect(page.pageErrors).to.deep.equal([]);
    frame.remove();
  });

  it('requests nothing but its own files', async () => {
    const { frame, page } = await openPage();
    await shown(page);
    const requested = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(requested.filter((path) => !/^\/(qj|strict)\//.test(path))).to.deep.equal([]);
    // Each view is one small module; the catalogue as a whole is never fetched, the data of a view only where its picture does not show all.
    expect(requested.filter((path) => path.includes('/views/')).sort()).to.deep.equal([
      '/qj/views/county-map/pattern/zh-CN-350.js',
      '/qj/views/industry-chain/green-aluminium/zh-CN-680.js',
      '/qj/views/industry-chain/green-silicon-pv.js',
      '/qj/views/industry-chain/green-silicon-pv/zh-CN-680.js',
      '/qj/views/target-gauge/gdp-2025/zh-CN-580.js',
      '/qj/views/target-gauge/gdp-rank-2035.js',
      '/qj/views/target-gauge/gdp-rank-2035/zh-CN-580.js',
    ]);
    // Only the chain with data of its own loads what reads it.
    expect(requested.filter((path) => path.includes('own-data'))).to.have.length(1);
    frame.remove();
  });
});

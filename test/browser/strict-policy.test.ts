import { expect } from 'chai';
import { until } from './helpers.js';

interface StrictWindow extends Window {
  violations: string[];
  pageErrors: string[];
}

/** Drives the built files on a page that the strict policy governs. */
describe('the built script under the strict policy', () => {
  it('draws, answers hover, focus, menu, panels, resize and removal without a violation', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:800px;height:1400px';
    frame.src = '/strict/index.html';
    document.body.prepend(frame);
    const page = await until('the page has loaded', () =>
      frame.contentDocument?.readyState === 'complete' && frame.contentWindow && 'violations' in frame.contentWindow
        ? (frame.contentWindow as unknown as StrictWindow)
        : null,
    );
    const gauges = [...page.document.querySelectorAll<HTMLElement>('qj-target-gauge')];
    expect(gauges).to.have.length(2);
    const roots = await Promise.all(gauges.map((gauge) => until('the widget is there', () => gauge.shadowRoot)));
    for (const root of roots) {
      await until('the chart is drawn', () => root.querySelector('.chart svg text'));
      for (const mark of root.querySelectorAll<HTMLElement>('.mark')) {
        mark.dispatchEvent(new PointerEvent('pointerenter'));
        mark.focus();
        mark.click();
      }
      for (const action of root.querySelectorAll<HTMLElement>('.action')) action.click();
      await until('the menu is open', () => root.querySelector('[role="menu"]'));
      const items = [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')];
      // SVG and PNG draw a second chart and a canvas; both must work here too.
      for (const label of ['下载 SVG', '下载 PNG'])
        items.find(({ textContent }) => textContent.trim() === label)?.click();
    }
    frame.style.width = '400px';
    await until(
      'the chart is narrower',
      () => Number(roots[0]?.querySelector('.chart svg')?.getAttribute('width')) < 400,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(roots[0]?.querySelector('.status')?.textContent.trim()).to.equal('');
    gauges[0]?.remove();
    gauges[1]?.setAttribute('target', 'nonsense');
    await until('the message is shown', () => roots[1]?.querySelector('.problems'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(page.violations).to.deep.equal([]);
    expect(page.pageErrors).to.deep.equal([]);
    frame.remove();
  });

  it('requests nothing but its own files', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:800px;height:1400px';
    frame.src = '/strict/index.html';
    document.body.prepend(frame);
    const root = await until(
      'the widget is there',
      () => frame.contentDocument?.querySelector('qj-target-gauge')?.shadowRoot,
    );
    await until('the chart is drawn', () => root.querySelector('.chart svg text'));
    const requested =
      frame.contentWindow?.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname) ?? [];
    expect(requested.filter((path) => !/^\/(qj|strict)\//.test(path))).to.deep.equal([]);
    // Each view is one small module; the catalogue as a whole is never fetched.
    expect(requested.filter((path) => path.includes('/views/')).sort()).to.deep.equal([
      '/qj/views/target-gauge/gdp-2025.js',
      '/qj/views/target-gauge/gdp-rank-2035.js',
    ]);
    frame.remove();
  });
});

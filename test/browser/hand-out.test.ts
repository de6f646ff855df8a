import { expect } from 'chai';
import { QjTargetGauge } from '../../src/widgets/target-gauge/element.js';
import { fallbackText } from '../../src/view/text.js';
import { gaugeModel } from '../../src/widgets/target-gauge/model.js';
import { subjectOf } from '../../src/widgets/target-gauge/subject.js';
import { catalogue, clear, drawn, messages, mountChain, mountGauge, mountMap, openPanel, until } from './helpers.js';

describe('what an element hands to the page’s own code', () => {
  afterEach(clear);

  it('pictures at the width that is asked for, the table, and the texts, of what was set last', async () => {
    const { element } = await drawn(mountGauge({ target: 'gdp-2025' }));
    element.setAttribute('target', 'gdp-2035');
    element.setAttribute('heading', '示例标题');
    const svg = new DOMParser().parseFromString(await (await element.toBlob('svg', 390)).text(), 'image/svg+xml');
    expect(svg.documentElement.getAttribute('width')).to.equal('390');
    expect(svg.documentElement.textContent).to.include('示例标题').and.include('突破').and.include('1.2');
    const png = await element.toBlob('png', 390);
    expect((await createImageBitmap(png)).width).to.equal(780);
    // 192 pixels to an inch: programs show it as wide as it was asked for.
    const head = new DataView(await png.arrayBuffer());
    expect(String.fromCharCode(...new Uint8Array(head.buffer, 37, 4))).to.equal('pHYs');
    expect([head.getUint32(41), head.getUint32(45), head.getUint8(49)]).to.deep.equal([7559, 7559, 1]);
    const widths = [1, 1e6, Number.NaN].map(
      async (width) => /width="(\d+)"/.exec(await (await element.toBlob('svg', width)).text())?.[1],
    );
    expect(await Promise.all(widths), 'absurd widths').to.deep.equal(['288', '2000', '720']);
    const table = await element.toBlob('csv');
    expect(table.type).to.match(/^text\/csv/);
    expect(await table.text()).to.include('突破1.2万亿元');
    const model = gaugeModel(subjectOf(catalogue, 'gdp-2035'), { heading: '示例标题' }, 'zh-CN');
    expect(await element.toText('alternative')).to.equal(fallbackText(model));
    expect(await element.toText('caption')).to.match(/^曲靖市，示例标题。来源：/);
    expect(await element.toText('citation')).to.include('“突破1.2万亿元”');
  });

  it('what to paste, with the settings of the tag and the address that the page gives', async () => {
    const { element } = await drawn(mountMap({ layer: 'pattern', highlight: '530381', lang: 'en' }));
    const snippet = await element.toSnippet('single', 'https://example.gov.cn/qj/qj-widgets.js');
    expect(snippet).to.include('<script src="https://example.gov.cn/qj/embed/pattern.en.js" async></script>');
    expect(snippet).to.include('<qj-county-map layer="pattern" highlight="530381" lang="en">');
    for (const address of [
      'javascript:alert(1)//.js',
      'data:text/javascript,1',
      '//example.gov.cn/a.js',
      'qj/x.js',
      '/qj',
    ]) {
      const refused = await element.toSnippet('script', address).then(
        () => null,
        (error: unknown) => error,
      );
      expect(refused, address).to.be.instanceOf(RangeError);
    }
    expect(await element.toSnippet('npm')).to.include("import 'qj-widgets/county-map';");
  });

  it('its messages as data; without a view there is nothing to hand out', async () => {
    const fine = await drawn(mountChain({ chain: 'luoping-ginger' }));
    expect(fine.element.errors).to.deep.equal([]);
    const { element, root } = mountGauge({ target: 'gdp-2026', theme: 'blue' });
    await until('both messages are shown', () => element.errors.length === 2);
    expect(element.errors.map(({ code, attribute, value }) => [code, attribute, value])).to.deep.equal([
      ['unknown-view', 'target', 'gdp-2026'],
      ['bad-value', 'theme', 'blue'],
    ]);
    expect(messages({ root })).to.equal(element.errors.map(({ message }) => message).join(' '));
    let refused: unknown;
    await element.toText('caption').catch((error: unknown) => (refused = error));
    expect(refused).to.be.an('error');
  });

  it('code that was lost once is asked for again by the next reader who wants it', async () => {
    let lost = 0;
    class Forgetful extends QjTargetGauge {
      static override code: (typeof QjTargetGauge)['code'] = () =>
        lost++ === 0 ? Promise.reject(new Error('test: the network is gone')) : QjTargetGauge.code();
    }
    customElements.define('qj-test-forgetful', Forgetful);
    const element = new Forgetful();
    element.setAttribute('target', 'gdp-2025');
    element.style.cssText = 'display:block;width:400px';
    document.body.append(element);
    const root = await until(
      'the picture is shown',
      () => element.shadowRoot?.querySelector('.chart svg text') && element.shadowRoot,
    );
    root.querySelector<HTMLElement>('[data-panel="table"]')?.click();
    await until('the reader is told', () =>
      (root.querySelector('[part="status"]')?.textContent ?? '').includes('网络'),
    );
    expect(root.querySelector('.chart svg text'), 'the picture stays').to.not.equal(null);
    await openPanel({ element, root }, 'table');
    expect(root.querySelector('.panel table')?.textContent).to.include('突破5000亿元');
    expect(lost).to.equal(2);
    element.remove();
  });
});

import { expect } from 'chai';
import { clear, count, drawn, openPanel, press, squeeze, textsOf, until } from '../helpers.js';
import { modelOf, show, variant, type Subject } from './subject.js';

const PANELS = ['sources', 'table'] as const;

/** Sources, tables and the menu: what opens below the drawing. */
export const panels = (subject: Subject): void => {
  describe('sources, tables and menu', () => {
    afterEach(clear);

    it('open below the drawing, whose size they leave alone; Esc closes them and gives the focus back', async () => {
      const mounted = await drawn(show(subject, {}, { width: 390 }));
      const { root, element } = mounted;
      const heightOf = () => root.querySelector<HTMLElement>('.visual')?.offsetHeight;
      const height = heightOf();
      for (const panel of PANELS) {
        const opened = await openPanel(mounted, panel);
        await until('its content is there', () => opened.isConnected && root.querySelector('.panel h4, .panel table'));
        expect(heightOf()).to.equal(height);
        // Wide tables scroll on their own.
        expect(root.querySelector('.qj')?.scrollWidth).to.be.at.most(element.offsetWidth);
        press(root.querySelector('.panel'), 'Escape');
        await element.updateComplete;
        expect(count(root, '.panel')).to.equal(0);
        expect((root.activeElement as HTMLElement | null)?.dataset['panel']).to.equal(panel);
      }
    });

    it('hold every figure and every claim of the view, as printed', async () => {
      for (const id of subject.samples) {
        const mounted = await drawn(show(subject, { [subject.record.attribute]: id }));
        const { figures, claims } = subject.model(id, 'zh-CN');
        const sources = squeeze((await openPanel(mounted, 'sources')).textContent);
        await openPanel(mounted, 'table');
        await until('the table is shown', () => count(mounted.root, '.panel table') > 0);
        const rows = textsOf(mounted.root, '.panel tbody tr').map(squeeze);
        expect(textsOf(mounted.root, '.panel caption')).to.have.length(count(mounted.root, '.panel table'));
        for (const { label, figure } of figures) {
          const printed = squeeze(figure.evidence?.printed ?? '');
          expect(sources).to.include(printed).and.include(squeeze(label));
          expect(
            rows.some((row) => row.includes(squeeze(label)) && row.includes(printed)),
            label,
          ).to.equal(true);
        }
        for (const { name, evidence } of claims) {
          expect(sources).to.include(squeeze(evidence?.printed ?? ''));
          expect(
            rows.some((row) => row.includes(squeeze(name))),
            name,
          ).to.equal(true);
        }
        clear();
      }
    });

    it('need no code that draws', async () => {
      const tag = variant(subject, (Widget) => {
        Widget.charts = () => Promise.reject(new Error('not now'));
      });
      const mounted = await drawn(show(subject, {}, { tag }));
      for (const panel of PANELS) await openPanel(mounted, panel);
      expect(mounted.errors).to.deep.equal([]);
      expect(count(mounted.root, '.chart svg')).to.equal(1);
    });

    it('the menu opens from the keyboard, moves in it and gives the focus back', async () => {
      const mounted = await drawn(show(subject));
      const { root, element } = mounted;
      const focused = () => root.activeElement?.textContent.trim();
      const button = root.querySelector<HTMLElement>('[aria-haspopup="menu"]');
      button?.focus();
      press(button, 'ArrowDown');
      await until('the first item has the focus', () => focused() === '数据表');
      const items = textsOf(root, '[role="menuitem"]');
      expect(items).to.deep.equal(['数据表', '下载 CSV', '下载 SVG', '下载 PNG', '复制引用', '复制嵌入代码']);
      for (const [key, item] of [
        ['ArrowUp', 5],
        ['ArrowDown', 0],
        ['End', 5],
        ['Home', 0],
      ] as const) {
        press(root.activeElement, key);
        expect(focused(), key).to.equal(items[item]);
      }
      press(root.activeElement, 'Escape');
      await element.updateComplete;
      expect(count(root, '[role="menu"]')).to.equal(0);
      expect(root.activeElement === button).to.equal(true);
    });

    it('the heading has the level that the page gives it, and what opens the levels below; another value is a message', async () => {
      const mounted = await drawn(show(subject, { 'heading-level': '2' }));
      const { root, element } = mounted;
      const levels = () =>
        [...root.querySelectorAll('.heading, .panel h4, .panel h5')].map((one) =>
          Number(one.getAttribute('aria-level')),
        );
      await openPanel(mounted, 'sources');
      expect(levels().slice(0, 3)).to.deep.equal([2, 3, 4]);
      element.headingLevel = '4';
      await element.updateComplete;
      expect(levels().slice(0, 3)).to.deep.equal([4, 5, 6]);
      // Frameworks hand over a number as a number.
      element.headingLevel = 5;
      await element.updateComplete;
      expect(levels()[0]).to.equal(5);
      expect(mounted.errors).to.deep.equal([]);
      expect(await element.toSnippet('script')).to.include('heading-level="2"');
      for (const wrong of ['1', '7', 'h2', '']) {
        element.setAttribute('heading-level', wrong);
        await element.updateComplete;
        expect(levels()[0], wrong).to.equal(3);
        const [problem] = await until('the message is there', () => element.errors.length > 0 && element.errors);
        expect(problem?.message, wrong).to.include('heading-level').and.include('6');
      }
    });

    it('code that was lost once is asked for again by the next reader who wants it', async () => {
      let lost = 0;
      const tag = variant(subject, (Widget) => {
        const { code } = Widget;
        Widget.code = () => (lost++ === 0 ? Promise.reject(new Error('test: the network is gone')) : code());
      });
      const mounted = await drawn(show(subject, {}, { tag }));
      const { root } = mounted;
      root.querySelector<HTMLElement>('[data-panel="table"]')?.click();
      await until('the reader is told', () => textsOf(root, '[part="status"]').join().includes('网络'));
      expect(count(root, '.chart svg'), 'the picture stays').to.equal(1);
      const panel = await openPanel(mounted, 'table');
      const { figures, claims } = modelOf(subject);
      for (const { name } of [...figures.map(({ label }) => ({ name: label })), ...claims])
        expect(squeeze(panel.textContent)).to.include(squeeze(name));
      expect(lost).to.equal(2);
    });
  });
};

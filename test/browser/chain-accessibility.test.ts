import { expect } from 'chai';
import { violations } from './axe.js';
import { stageBoxes } from './chain-helpers.js';
import {
  catalogue,
  clear,
  drawn,
  messages,
  mountChain,
  openPanel,
  overlaps,
  textsIn,
  textsOf,
  textsOutside,
  until,
} from './helpers.js';

const VIEWS = [...catalogue.data.chainGroups, ...catalogue.data.chains].map(({ id }) => id);

describe('accessibility of chains', () => {
  afterEach(clear);

  for (const theme of ['light', 'dark'] as const) {
    for (const lang of ['zh-CN', 'en']) {
      it(`axe finds nothing in any view, nor in a stage that is open, ${theme}, ${lang}`, async () => {
        for (const chain of VIEWS) {
          const mounted = await drawn(mountChain({ chain, theme }, { lang, width: 390 }));
          expect(await violations(mounted.element), chain).to.deep.equal([]);
          stageBoxes(mounted.root)[1]?.element.click();
          await until('the details are shown', () => mounted.root.querySelector('.details'));
          expect(await violations(mounted.element), `${chain}, open`).to.deep.equal([]);
          clear();
        }
      });

      it(`axe finds nothing in panels, menu and large text, ${theme}, ${lang}`, async () => {
        for (const chain of ['green-silicon-pv', 'qujing-clusters']) {
          const mounted = await drawn(
            mountChain({ chain, theme, 'text-size': 'large', heading: 'Heading 标题' }, { lang, width: 720 }),
          );
          for (const panel of ['sources', 'table'] as const) {
            await openPanel(mounted, panel);
            expect(await violations(mounted.element), `${chain}, ${panel}`).to.deep.equal([]);
          }
          mounted.root.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
          await until('the menu is open', () => mounted.root.querySelector('[role="menu"]'));
          expect(await violations(mounted.element), `${chain}, menu`).to.deep.equal([]);
          clear();
        }
      });

      it(`axe finds nothing in messages and in an editor’s chain, ${theme}, ${lang}`, async () => {
        for (const [attributes, isDrawn] of [
          [{ chain: 'nonsense' }, false],
          [{ data: '{' }, false],
          [{ chain: 'green-aluminium', focus: 'nonsense' }, true],
          [{ chain: 'green-aluminium', theme: 'pink' }, true],
        ] as [Record<string, string>, boolean][]) {
          const mounted = mountChain({ theme, ...attributes }, { lang, text: '说明' });
          if (isDrawn) await drawn(mounted);
          await until('the message is shown', () => messages(mounted));
          expect(await violations(mounted.element), messages(mounted)).to.deep.equal([]);
          clear();
        }
        const own = mountChain({ theme }, { lang, width: 390 });
        own.element.data = {
          name: '绿茶',
          place: '某县',
          source: '县规划',
          stages: [
            { id: 'a', name: '茶园', figures: [{ label: '面积', value: 9, unit: '万亩', kind: 'actual', year: 2024 }] },
            { id: 'b', name: '初制', companies: [{ name: '云山茶厂', status: '投产' }] },
          ],
          links: [{ from: 'a', to: 'b' }],
        };
        await drawn(own);
        stageBoxes(own.root)[0]?.element.click();
        await own.element.updateComplete;
        expect(await violations(own.element)).to.deep.equal([]);
      });
    }
  }

  for (const lang of ['zh-CN', 'en']) {
    it(`large text stays within 320 px, legible and within reach, ${lang}`, async () => {
      for (const chain of VIEWS) {
        const { element, root } = await drawn(mountChain({ chain, 'text-size': 'large' }, { width: 320, lang }));
        expect(root.querySelector('.qj')?.scrollWidth, chain).to.be.at.most(element.offsetWidth);
        expect(textsOutside(root), chain).to.deep.equal([]);
        expect(overlaps(textsIn(root).map(({ text, ink }) => ({ name: text, rect: ink }))), chain).to.deep.equal([]);
        const boxes = stageBoxes(root);
        expect(overlaps(boxes.map(({ key, rect }) => ({ name: key, rect }))), chain).to.deep.equal([]);
        boxes[0]?.element.click();
        await until('the details are shown', () => root.querySelector('.details'));
        await element.updateComplete;
        expect(root.querySelector('.qj')?.scrollWidth, chain).to.be.at.most(element.offsetWidth);
        for (const button of root.querySelectorAll<HTMLElement>('button')) {
          expect(button.offsetWidth, button.textContent).to.be.at.least(44);
          expect(button.offsetHeight, button.textContent).to.be.at.least(44);
        }
        clear();
      }
    });

    it(`a listener hears each stage by its name and its first figure, and companies once, ${lang}`, async () => {
      for (const chain of VIEWS) {
        const { root } = await drawn(mountChain({ chain }, { lang }));
        const labels = stageBoxes(root).map(({ element }) => element.getAttribute('aria-label') ?? '');
        expect(new Set(labels).size, chain).to.equal(labels.length);
        for (const label of labels) expect(label.length, label).to.be.within(3, 110);
        const visual = root.querySelector('.visual');
        expect(root.getElementById(visual?.getAttribute('aria-describedby') ?? '')?.hidden, chain).to.equal(true);
        const companies = textsOf(root, '.companies dl > div');
        expect(new Set(companies).size, chain).to.equal(companies.length);
        expect(root.querySelector('.chart')?.getAttribute('aria-hidden')).to.equal('true');
        expect(root.querySelector('.qj')?.getAttribute('aria-busy')).to.equal('false');
        clear();
      }
    });
  }
});

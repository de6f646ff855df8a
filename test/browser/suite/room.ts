import { expect } from 'chai';
import { clear, count, drawn, drawnWidth, openPanel, settle, until, type Mounted } from '../helpers.js';
import { show, type Subject } from './subject.js';

const style = (text: string): HTMLStyleElement => {
  const element = document.createElement('style');
  element.textContent = text;
  document.head.append(element);
  return element;
};

/** How a page hides a part of itself, and shows it again. */
const HIDINGS: [name: string, hide: (mounted: Mounted) => () => void][] = [
  [
    'its own style',
    ({ element }) => {
      element.style.display = 'none';
      return () => {
        element.style.display = '';
      };
    },
  ],
  ...['.away { display: none }', '.away { display: none !important }', '.away { content-visibility: hidden }'].map(
    (rule): (typeof HIDINGS)[number] => [
      rule,
      ({ box, element }) => {
        const sheet = style(rule);
        const hidden = rule.includes('content-visibility') ? box : element;
        hidden.className = 'away';
        return () => {
          hidden.className = '';
          sheet.remove();
        };
      },
    ],
  ),
  ...['', 'until-found'].map((value): (typeof HIDINGS)[number] => [
    `hidden="${value}"`,
    ({ element }) => {
      element.setAttribute('hidden', value);
      return () => {
        element.removeAttribute('hidden');
      };
    },
  ]),
  [
    'a closed details element',
    ({ box, element }) => {
      const details = document.createElement('details');
      details.append(element);
      box.append(details);
      return () => {
        details.open = true;
      };
    },
  ],
];

/** Columns that are as wide as what is in them, unless that can be narrower. */
const COLUMNS: [name: string, css: string][] = [
  ['a grid', 'display: grid; grid-template-columns: 1fr'],
  ['a grid of automatic columns', 'display: grid; grid-template-columns: auto'],
  ['a flex item that grows', 'display: flex'],
  ['a column', 'display: flex; flex-direction: column; align-items: flex-start'],
  ['a table', 'display: table'],
  ['an inline block', 'display: inline-block'],
  ['a float', 'float: left'],
  ['fit-content', 'width: fit-content'],
  ['max-content', 'width: max-content; max-width: 100%'],
];

/** Whether it is shown, and how wide: the page decides. */
export const room = (subject: Subject): void => {
  describe('the page decides', () => {
    afterEach(clear);

    for (const [hiding, hide] of HIDINGS) {
      it(`whether it is shown: ${hiding}`, async () => {
        const mounted = show(subject);
        const uncover = hide(mounted);
        await settle(200);
        expect(mounted.root.querySelector('.qj')?.checkVisibility()).to.equal(false);
        expect(count(mounted.root, '.heading'), 'what is hidden loads nothing').to.equal(0);
        uncover();
        await drawn(mounted);
        expect(drawnWidth(mounted.root)).to.be.greaterThan(200);
      });
    }

    it('whether it is seen and answers', async () => {
      const mounted = await drawn(show(subject));
      mounted.box.style.cssText += 'visibility: hidden; pointer-events: none';
      const parts = [...mounted.root.querySelectorAll('.qj, .heading, .chart svg text, .action, [data-key]')];
      expect(parts.length).to.be.greaterThan(4);
      for (const part of parts) {
        const { visibility, pointerEvents } = getComputedStyle(part);
        expect([visibility, pointerEvents]).to.deep.equal(['hidden', 'none']);
      }
    });
  });

  describe('a column takes its width from the page', () => {
    afterEach(clear);

    for (const [column, css] of COLUMNS) {
      it(`${column} follows a window that narrows and widens`, async () => {
        const mounted = show(subject, {}, { width: 844 });
        const outer = document.createElement('div');
        outer.style.cssText = css;
        const main = document.createElement('main');
        if (css === 'display: flex') main.style.flex = '1';
        if (css === 'display: table') main.style.display = 'table-cell';
        main.append(mounted.element);
        outer.append(main);
        mounted.box.append(outer);
        await drawn(mounted);
        const before = mounted.element.offsetWidth;
        expect(before).to.be.within(240, 844);
        mounted.box.style.width = '390px';
        await until('it is narrow', () => mounted.element.offsetWidth <= 390 && mounted.box.scrollWidth <= 390);
        await drawn(mounted);
        await openPanel(mounted, 'table');
        await settle();
        expect(mounted.box.scrollWidth, 'with an open table too').to.be.at.most(390);
        expect(drawnWidth(mounted.root)).to.be.within(200, 390);
        mounted.box.style.width = '844px';
        await until('it is wide again', () => mounted.element.offsetWidth >= before);
        await drawn(mounted);
      });
    }
  });
};

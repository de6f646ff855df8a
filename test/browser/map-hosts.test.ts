import { expect } from 'chai';
import type { Locale } from '../../src/core/locale.js';
import {
  clear,
  count,
  drawn,
  drawnWidth,
  type MountedMap,
  mountMap,
  reached,
  settle,
  textsIn,
  textsOf,
  textsOutside,
  until,
} from './helpers.js';
import {
  ADCODES,
  choicesDuring,
  choose,
  countiesAt,
  countyButton,
  countyName,
  expanded,
  point,
  QILIN,
  setOff,
  XUANWEI,
  warmPage,
} from './map-helpers.js';

before(warmPage);

describe('pages that treat a map roughly', () => {
  afterEach(clear);

  /** The drawing fills the visual, and the buttons lie where the counties are drawn. */
  const expectFilled = ({ root }: MountedMap, locale: Locale = 'zh-CN'): void => {
    const svg = root.querySelector('.chart svg');
    const visual = root.querySelector<HTMLElement>('.visual');
    const { width = 0, height = 0 } = svg?.getBoundingClientRect() ?? {};
    expect(width).to.be.closeTo(visual?.offsetWidth ?? 0, 1);
    expect(height).to.be.closeTo(visual?.offsetHeight ?? 0, 1);
    expect(textsOutside(root)).to.deep.equal([]);
    const texts = textsIn(root);
    for (const adcode of ADCODES) {
      const { left, right, top, bottom } =
        texts.find(({ text }) => text === countyName(adcode, locale))?.rect ?? new DOMRect();
      const met = [-4, 0, 4].flatMap((more) => countiesAt(root, (left + right) / 2 + more, (top + bottom) / 2));
      expect([...new Set(met)], adcode).to.deep.equal([adcode]);
    }
  };

  it('neither wheel nor finger is held back', async () => {
    const { root, element } = await drawn(mountMap({ layer: 'directions', layers: 'directions,parks' }));
    const targets = [
      element,
      ...root.querySelectorAll('.visual, .chart, .chart > div, .chart svg, .chart svg text, .county, .layers button'),
    ];
    expect(targets.length).to.be.greaterThan(20);
    for (const target of targets) {
      const events = [
        new WheelEvent('wheel', { deltaY: 80, bubbles: true, composed: true, cancelable: true }),
        ...['mousewheel', 'touchstart', 'touchmove', 'touchend'].map(
          (type) => new Event(type, { bubbles: true, composed: true, cancelable: true }),
        ),
      ];
      for (const event of events) {
        target.dispatchEvent(event);
        expect(event.defaultPrevented, event.type).to.equal(false);
      }
      expect(getComputedStyle(target).touchAction).to.be.oneOf(['auto', 'manipulation']);
    }
  });

  it('follows a new width, and back', async () => {
    const mounted = await drawn(mountMap({ layer: 'directions' }, { width: 320 }));
    expectFilled(mounted);
    const narrow = drawnWidth(mounted.root);
    for (const width of [900, 320]) {
      mounted.box.style.width = `${width}px`;
      // The picture of the other width stays, larger or smaller, until that of the new one has come.
      await until('the drawing fills its new place', () => {
        const now = drawnWidth(mounted.root);
        const place = mounted.root.querySelector<HTMLElement>('.visual')?.offsetWidth ?? 0;
        return (now === narrow) === (width === 320) && Math.abs(now - place) <= 1;
      });
      await until('the drawing fills the visual', () => {
        const wide = mounted.root.querySelector<HTMLElement>('.visual')?.offsetWidth ?? 0;
        return Math.abs(drawnWidth(mounted.root) - wide) <= 1;
      });
      await drawn(mounted);
      await settle();
      expectFilled(mounted);
    }
  });

  it('after a move it follows the new width, language and theme', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern' }));
    await choose(mounted, XUANWEI);
    const other = document.createElement('div');
    other.lang = 'en';
    other.dataset['theme'] = 'dark';
    other.style.width = '400px';
    document.body.prepend(other);
    other.append(mounted.element);
    await until('the words are English', () =>
      textsOf(mounted.root, '.details h4').includes(countyName(XUANWEI, 'en')),
    );
    await drawn(mounted);
    await settle();
    expectFilled(mounted, 'en');
    expect(mounted.root.querySelector<HTMLElement>('.qj')?.dataset['theme']).to.equal('dark');
    expect(expanded(mounted)).to.deep.equal([XUANWEI]);
  });

  it('shows the same drawing when it comes back, with nothing set off', async () => {
    const mounted = await reached(mountMap({ layer: 'pattern' }));
    point(countyButton(mounted.root, QILIN), 'pointerenter');
    await mounted.element.updateComplete;
    expect(setOff(mounted)).to.deep.equal([QILIN]);
    mounted.element.remove();
    mounted.box.style.width = '500px';
    mounted.box.append(mounted.element);
    await drawn(mounted);
    await settle();
    expectFilled(mounted);
    expect(setOff(mounted)).to.deep.equal([]);
    expect(count(mounted.root, '.chart svg')).to.equal(1);
    await choose(mounted, XUANWEI);
  });

  it('draws when a hidden tab is opened', async () => {
    const mounted = mountMap({ layer: 'parks' }, { width: 600 });
    mounted.box.hidden = true;
    await settle(100);
    mounted.box.hidden = false;
    await drawn(mounted);
    await settle();
    expectFilled(mounted);
  });

  it('several maps on a page keep apart', async () => {
    const first = await reached(mountMap({ layer: 'pattern' }, { width: 400 }));
    const second = await reached(mountMap({ layer: 'pattern' }, { width: 400 }));
    const heard = await choicesDuring(second, () => choose(first, XUANWEI));
    expect(heard).to.deep.equal([]);
    expect([first, second].map(expanded)).to.deep.equal([[XUANWEI], []]);
    expect([first, second].map(setOff)).to.deep.equal([[XUANWEI], []]);
  });

  it('keeps the page’s text styles out', async () => {
    const mounted = await drawn(mountMap({ layer: 'industries' }));
    await choose(mounted, XUANWEI);
    mounted.box.style.cssText +=
      'letter-spacing:9px;text-indent:50px;line-height:5;white-space:nowrap;direction:rtl;text-transform:uppercase';
    for (const selector of ['.details p', '.readings dd', '.chart svg text']) {
      const style = getComputedStyle(mounted.root.querySelector(selector) as Element);
      expect([style.letterSpacing, style.textIndent, style.direction, style.textTransform]).to.deep.equal([
        'normal',
        '0px',
        'ltr',
        'none',
      ]);
    }
  });
});

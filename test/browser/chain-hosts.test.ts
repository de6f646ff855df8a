import { expect } from 'chai';
import { choicesDuring, choose, expandedStages, ringed, ringedSoon, stageBoxes } from './chain-helpers.js';
import {
  clear,
  drawn,
  drawnWidth,
  mountChain,
  type MountedChain,
  reached,
  settle,
  textsIn,
  textsOf,
  textsOutside,
  until,
} from './helpers.js';

describe('a page scrolls over a chain', () => {
  afterEach(clear);

  it('neither wheel nor finger is held back', async () => {
    const { root, element } = await drawn(mountChain({ chain: 'green-silicon-pv' }));
    const targets = [
      element,
      ...root.querySelectorAll('.visual, .chart, .chart > div, .chart svg, .chart svg text, .stage, .company'),
    ];
    expect(targets.length).to.be.greaterThan(20);
    for (const target of targets) {
      const wheel = new WheelEvent('wheel', { deltaY: 80, bubbles: true, composed: true, cancelable: true });
      const old = new Event('mousewheel', { bubbles: true, composed: true, cancelable: true });
      const touches = ['touchstart', 'touchmove', 'touchend'].map(
        (type) => new Event(type, { bubbles: true, composed: true, cancelable: true }),
      );
      for (const event of [wheel, old, ...touches]) {
        target.dispatchEvent(event);
        expect(event.defaultPrevented, event.type).to.equal(false);
      }
      expect(getComputedStyle(target).touchAction).to.be.oneOf(['auto', 'manipulation']);
    }
  });
});

describe('pages that treat a chain roughly', () => {
  afterEach(clear);

  /** The drawing fills the visual, whose height is its own. */
  const expectFilled = ({ root }: MountedChain): void => {
    const svg = root.querySelector('.chart svg');
    const visual = root.querySelector<HTMLElement>('.visual');
    const { width = 0, height = 0 } = svg?.getBoundingClientRect() ?? {};
    expect(width).to.be.closeTo(visual?.offsetWidth ?? 0, 1);
    expect(height).to.be.closeTo(visual?.offsetHeight ?? 0, 1);
    expect(textsOutside(root)).to.deep.equal([]);
    const last = Math.max(...stageBoxes(root).map(({ rect }) => rect.bottom));
    const bottom = visual?.getBoundingClientRect().bottom ?? 0;
    expect(last).to.be.within(bottom - 40, bottom + 1);
  };

  it('follows a new width, and back', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv' }, { width: 320 }));
    const wide = () => {
      const [first, second] = stageBoxes(mounted.root).map(({ rect }) => rect);
      return (second?.left ?? 0) > (first?.right ?? 0);
    };
    const drawing = () => textsIn(mounted.root).map(({ text }) => text);
    expectFilled(mounted);
    expect(wide()).to.equal(false);
    const narrow = drawing();
    mounted.box.style.width = '900px';
    await until('the stages stand beside each other', wide);
    await drawn(mounted);
    expectFilled(mounted);
    mounted.box.style.width = '320px';
    await until('the stages stand below each other', () => !wide());
    await drawn(mounted);
    expectFilled(mounted);
    expect(drawing()).to.deep.equal(narrow);
  });

  it('after a move it follows the new width, language and theme', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv', focus: 'rods' }));
    const other = document.createElement('div');
    other.lang = 'en';
    other.dataset['theme'] = 'dark';
    other.style.width = '500px';
    document.body.prepend(other);
    other.append(mounted.element);
    await until('the words are English', () => textsOf(mounted.root, '.details h4').join().includes('rods'));
    await drawn(mounted);
    expectFilled(mounted);
    expect(mounted.root.querySelector<HTMLElement>('.qj')?.dataset['theme']).to.equal('dark');
    expect(expandedStages(mounted)).to.deep.equal(['rods']);
  });

  it('removed and back again it shows the same picture; at another width, that one', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv' }));
    const drawing = () => mounted.root.querySelector('.chart svg')?.outerHTML;
    const before = drawing();
    mounted.element.remove();
    await settle();
    mounted.box.append(mounted.element);
    await drawn(mounted);
    await settle();
    expect(drawing()).to.equal(before);
    expectFilled(mounted);
    mounted.element.remove();
    mounted.box.style.width = '500px';
    mounted.box.append(mounted.element);
    await until('it has its width', () => drawnWidth(mounted.root) === 468);
    await until('the picture of this width is shown', () => drawing() !== before);
    await drawn(mounted);
    expectFilled(mounted);
    expect(mounted.root.querySelectorAll('.chart svg')).to.have.length(1);
    expect((await choose(mounted, 'cells')).textContent).to.include('50GW');
  });

  it('draws when a hidden tab is opened, at its size', async () => {
    const mounted = mountChain({ chain: 'green-silicon-pv' }, { width: 600 });
    mounted.box.hidden = true;
    await settle(100);
    mounted.box.hidden = false;
    await until('it has its width', () => drawnWidth(mounted.root) === 568);
    await drawn(mounted);
    expectFilled(mounted);
    mounted.box.hidden = true;
    await settle();
    mounted.box.style.width = '340px';
    mounted.box.hidden = false;
    await until('it has the new width', () => drawnWidth(mounted.root) === 308);
    await drawn(mounted);
    expectFilled(mounted);
  });

  it('several chains on a page keep apart', async () => {
    const ids = ['green-silicon-pv', 'green-aluminium', 'green-silicon-pv'];
    // Each comes to stand above the others, within the reader's reach.
    const chains: MountedChain[] = [];
    for (const chain of ids) chains.push(await reached(mountChain({ chain }, { width: 500 })));
    const [first, second, third] = chains as [MountedChain, MountedChain, MountedChain];
    const heard = await choicesDuring(second, async () => {
      await choose(first, 'cells');
      await choose(third, 'rods');
    });
    expect(heard).to.deep.equal([]);
    expect(chains.map(expandedStages)).to.deep.equal([['cells'], [], ['rods']]);
    for (const mounted of [first, third]) await ringedSoon(mounted);
    expect(chains.map((mounted) => ringed(mounted))).to.deep.equal([
      ['wafers', 'cells', 'modules'],
      [],
      ['polysilicon', 'rods', 'wafers'],
    ]);
    for (const mounted of chains) expectFilled(mounted);
  });

  it('keeps the page’s text styles out', async () => {
    const { root, box } = await drawn(mountChain({ chain: 'green-silicon-pv', focus: 'rods' }));
    box.style.cssText +=
      'letter-spacing:9px;text-indent:50px;line-height:5;white-space:nowrap;direction:rtl;text-transform:uppercase';
    await until('the details are shown', () => root.querySelector('.details p'));
    for (const selector of ['.details p', '.company', '.chart svg text']) {
      const style = getComputedStyle(root.querySelector(selector) as Element);
      expect([style.letterSpacing, style.textIndent, style.direction, style.textTransform]).to.deep.equal([
        'normal',
        '0px',
        'ltr',
        'none',
      ]);
    }
  });
});

import { expect } from 'chai';
import { ADJACENT, neighboursOf } from '../../src/core/counties.js';
import { clear, mountMap, moved, press, reached, textsIn } from './helpers.js';
import {
  ADCODES,
  countyButton,
  countyName,
  expanded,
  focusedCounty,
  point,
  QILIN,
  setOff,
  setOffSoon,
  tabStops,
  XUANWEI,
} from './map-helpers.js';

describe('going through the counties', () => {
  afterEach(clear);

  for (const layer of ['pattern', 'directions']) {
    for (const width of [320, 720]) {
      it(`arrow keys reach every county from the first, one neighbour at a time, ${layer}, ${width} px`, async () => {
        const mounted = await reached(mountMap({ layer }, { width }));
        const [first = ''] = ADCODES;
        expect(tabStops(mounted)).to.deep.equal([first]);
        countyButton(mounted.root, first).focus();
        press(mounted.root.activeElement, 'End');
        await moved();
        expect(focusedCounty(mounted)).to.equal(ADCODES[ADCODES.length - 1]);
        const met = new Set([first]);
        for (const adcode of met) {
          for (const [key, dx, dy] of [
            ['ArrowRight', 1, 0],
            ['ArrowLeft', -1, 0],
            ['ArrowDown', 0, 1],
            ['ArrowUp', 0, -1],
          ] as const) {
            countyButton(mounted.root, adcode).focus();
            press(mounted.root.activeElement, key);
            await moved();
            const next = focusedCounty(mounted) ?? '';
            if (next === adcode) continue;
            expect(neighboursOf(adcode), `${adcode} ${key}`).to.include(next);
            expect(ADJACENT).to.include([adcode, next].sort().join('-'));
            // Names stand in the middle of their county.
            const middle = (code: string) =>
              textsIn(mounted.root).find(({ text }) => text === countyName(code))?.rect ?? new DOMRect();
            const [from, to] = [middle(adcode), middle(next)];
            const way = (to.left + to.right - from.left - from.right) * dx + (to.top - from.top) * 2 * dy;
            expect(way, `${adcode} ${key} ${next}`).to.be.greaterThan(0);
            met.add(next);
          }
        }
        expect([...met].sort()).to.deep.equal([...ADCODES].sort());
      });
    }
  }

  it('where no neighbour lies that way the focus stays, and the page does not scroll', async () => {
    const mounted = await reached(mountMap({ layer: 'pattern' }));
    const north = ADCODES.reduce((top, adcode) =>
      countyButton(mounted.root, adcode).getBoundingClientRect().top <
      countyButton(mounted.root, top).getBoundingClientRect().top
        ? adcode
        : top,
    );
    countyButton(mounted.root, north).focus();
    const event = new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, composed: true, cancelable: true });
    mounted.root.activeElement?.dispatchEvent(event);
    await moved();
    expect(focusedCounty(mounted)).to.equal(north);
    expect(event.defaultPrevented).to.equal(true);
  });

  it('the focus and the pointer set a county off, for as long as they stay', async () => {
    const mounted = await reached(mountMap({ layer: 'pattern' }));
    expect(setOff(mounted)).to.deep.equal([]);
    countyButton(mounted.root, QILIN).focus();
    await setOffSoon(mounted, [QILIN]);
    point(countyButton(mounted.root, XUANWEI), 'pointerenter');
    await setOffSoon(mounted, [XUANWEI]);
    point(countyButton(mounted.root, XUANWEI), 'pointerleave');
    await setOffSoon(mounted, [QILIN]);
    countyButton(mounted.root, QILIN).blur();
    await setOffSoon(mounted, []);
    expect(expanded(mounted)).to.deep.equal([]);
  });
});

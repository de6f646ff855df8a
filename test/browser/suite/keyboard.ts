import { expect } from 'chai';
import { clear, moved, reached, type Mounted } from '../helpers.js';
import { keyOf, partOf, partsOf, show, type Subject } from './subject.js';

const ARROWS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];

const keysOf = (mounted: Mounted): string[] => partsOf(mounted).map(({ dataset }) => dataset['key'] ?? '');

const stops = (mounted: Mounted): string[] =>
  partsOf(mounted).flatMap(({ tabIndex, dataset }) => (tabIndex === 0 ? [dataset['key'] ?? ''] : []));

const focusedKey = ({ root }: Mounted): string => keyOf(root.activeElement) ?? '';

/** Presses a key where the focus is; returns whether the widget took it from the page. */
const press = ({ root }: Mounted, key: string): boolean => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  root.activeElement?.dispatchEvent(event);
  return event.defaultPrevented;
};

export const keyboard = (subject: Subject): void => {
  describe('the keyboard', () => {
    afterEach(clear);

    it('reaches every part from the first with arrow keys; the page does not scroll meanwhile', async () => {
      for (const width of [320, 720]) {
        const mounted = await reached(show(subject, {}, { width }));
        const keys = keysOf(mounted);
        const [first = ''] = keys;
        expect(stops(mounted)).to.deep.equal([first]);
        partOf(mounted, first).focus();
        press(mounted, 'End');
        await moved();
        expect(focusedKey(mounted)).to.equal(keys[keys.length - 1]);
        const met = new Set([first]);
        for (const key of met) {
          for (const arrow of ARROWS) {
            partOf(mounted, key).focus();
            expect(press(mounted, arrow), arrow).to.equal(true);
            await moved();
            met.add(focusedKey(mounted));
          }
        }
        expect([...met].sort()).to.deep.equal([...keys].sort());
        clear();
      }
    });

    if (!subject.spatial)
      it('goes along the parts in their order, and round at the ends', async () => {
        const mounted = await reached(show(subject));
        const keys = keysOf(mounted);
        partsOf(mounted)[0]?.focus();
        for (const [arrows, order] of [
          [
            ['ArrowRight', 'ArrowDown'],
            [...keys, ...keys],
          ],
          [['ArrowLeft', 'ArrowUp'], [...keys, ...keys].reverse()],
        ] as const) {
          const [start = '', ...rest] = order;
          partOf(mounted, start).focus();
          for (const [index, key] of rest.entries()) {
            press(mounted, arrows[index % 2] ?? '');
            await moved();
            expect(focusedKey(mounted)).to.equal(key);
          }
        }
      });

    it('goes to the first and the last with Home and End; Tab comes back to the last part that had the focus', async () => {
      const mounted = await reached(show(subject));
      const keys = keysOf(mounted);
      const [first = '', last = ''] = [keys[0], keys[keys.length - 1]];
      partOf(mounted, first).focus();
      for (const [key, expected] of [
        ['End', last],
        ['Home', first],
        ['End', last],
      ] as const) {
        expect(press(mounted, key), key).to.equal(true);
        await moved();
        expect(focusedKey(mounted)).to.equal(expected);
        await mounted.element.updateComplete;
        expect(stops(mounted)).to.deep.equal([expected]);
      }
    });

    it('leaves Enter, space, Tab and letters to the button, which sends no form of the page', async () => {
      const mounted = await reached(show(subject));
      const button = partOf(mounted, subject.part.key);
      button.focus();
      for (const key of ['Enter', ' ', 'Tab', 'a']) expect(press(mounted, key), key).to.equal(false);
      expect([button.localName, (button as HTMLButtonElement).form]).to.deep.equal(['button', null]);
    });
  });
};

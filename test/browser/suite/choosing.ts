import { expect } from 'chai';
import { LOCALES } from '../../../src/core/locale.js';
import {
  clear,
  count,
  drawn,
  press,
  reached,
  settle,
  squeeze,
  textsIn,
  until,
  type Mounted,
  choicesDuring,
  readyDuring,
} from '../helpers.js';
import {
  choose,
  detailsOf,
  expanded,
  headingOf,
  keyOf,
  otherPart,
  partOf,
  partsOf,
  set,
  show,
  type Subject,
} from './subject.js';

const point = (target: Element, type: 'pointerenter' | 'pointerleave'): void => {
  target.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse' }));
};

/** What a choice opens and reports. */
export const choosing = (subject: Subject): void => {
  const { part, closed, record } = subject;

  describe('choosing a part', () => {
    afterEach(clear);

    for (const lang of LOCALES) {
      it(`opens what the documents say of it, ${lang}`, async () => {
        const mounted = await drawn(show(subject, {}, { lang }));
        expect([count(mounted.root, '#details'), expanded(mounted).length]).to.deep.equal([0, 0]);
        const details = await choose(mounted, part.key);
        const said = squeeze(details.textContent);
        for (const text of part.says[lang]) expect(said).to.include(squeeze(text));
        expect(partOf(mounted, part.key).getAttribute('aria-controls')).to.equal(details.id);
        expect(mounted.root.querySelector('.qj')?.scrollWidth).to.be.at.most(mounted.element.offsetWidth);
      });
    }

    it('reports it to the page, once, also if the code has yet to come', async () => {
      const mounted = await drawn(show(subject));
      const heard = await choicesDuring(mounted, async () => {
        partOf(mounted, part.key).click();
        await until('the part is open', () => detailsOf(mounted));
        await settle();
      });
      expect(heard).to.have.length(1);
      const detail = Object.entries(heard[0] ?? {}).filter(([name]) => name in part.detail);
      expect(Object.fromEntries(detail)).to.deep.equal(part.detail);
      expect(heard[0]).to.include({ view: record.storyView });
    });

    it('opens one part at a time', async () => {
      const mounted = await reached(show(subject));
      await choose(mounted, part.key);
      const other = keyOf(otherPart(mounted, subject)) ?? '';
      await choose(mounted, other);
      expect(expanded(mounted)).to.deep.equal([other]);
      expect(count(mounted.root, '#details')).to.equal(1);
    });

    it('shifts nothing on the page', async () => {
      const mounted = await drawn(show(subject));
      const { element, root } = mounted;
      const places = () =>
        [element, root.querySelector('.visual'), root.querySelector('.footer')].map((one) => {
          const { top = 0, height = 0 } = one?.getBoundingClientRect() ?? {};
          return [Math.round(top), Math.round(height)];
        });
      const before = places();
      await choose(mounted, part.key);
      expect(places()).to.deep.equal(before);
    });

    if (closed) {
      it('names the region that opens', async () => {
        const mounted = await drawn(show(subject));
        const details = await choose(mounted, part.key);
        expect(details.getAttribute('role')).to.equal('region');
        expect(details.getAttribute('aria-label')).to.include(details.querySelector('h4')?.textContent.trim() ?? '?');
      });

      for (const way of ['a second click', 'Esc on the part', 'Esc in the details', 'the close button'] as const) {
        it(`${way} closes it, gives the focus back to the part and reports that`, async () => {
          const mounted = await drawn(show(subject));
          const details = await choose(mounted, part.key);
          const button = details.querySelector('button');
          const heard = await choicesDuring(mounted, async () => {
            if (way === 'a second click') partOf(mounted, part.key).click();
            else if (way === 'Esc on the part') press(partOf(mounted, part.key), 'Escape');
            else {
              button?.focus();
              if (way === 'the close button') button?.click();
              else press(button, 'Escape');
            }
            await mounted.element.updateComplete;
          });
          expect([count(mounted.root, '#details'), expanded(mounted).length]).to.deep.equal([0, 0]);
          expect(keyOf(mounted.root.activeElement)).to.equal(part.key);
          expect(
            partsOf(mounted)
              .filter(({ tabIndex }) => tabIndex === 0)
              .map(keyOf),
          ).to.deep.equal([part.key]);
          expect(heard).to.deep.equal([closed]);
        });
      }
    } else {
      for (const way of ['the pointer', 'the focus'] as const) {
        it(`${way} shows a part’s hint, and Esc takes it away wherever the focus is`, async () => {
          const mounted = await reached(show(subject));
          const button = partOf(mounted, part.key);
          if (way === 'the focus') button.focus();
          else point(button, 'pointerenter');
          const hint = await until('the hint is shown', () => detailsOf(mounted));
          for (const text of part.says['zh-CN']) expect(squeeze(hint.textContent)).to.include(squeeze(text));
          press(way === 'the focus' ? button : document.body, 'Escape');
          await mounted.element.updateComplete;
          expect(count(mounted.root, '#details')).to.equal(0);
        });
      }
    }

    if (subject.setsOff)
      it('sets it off in the drawing while it is pointed at, has the focus or is chosen, and leaves the drawing as it was', async () => {
        const mounted = await drawn(show(subject));
        const drawing = () => mounted.root.querySelector('.chart svg')?.innerHTML ?? '';
        const isSetOff = () => mounted.root.querySelector('.chart .chosen');
        const before = drawing();
        const button = partOf(mounted, part.key);
        point(button, 'pointerenter');
        await until('it is set off', isSetOff);
        point(button, 'pointerleave');
        await until('it is as before', () => drawing() === before);
        button.focus();
        await until('it is set off', isSetOff);
        await choose(mounted, part.key);
        button.blur();
        await settle();
        expect(count(mounted.root, '.chart .chosen')).to.be.greaterThan(0);
        button.click();
        button.blur();
        await until('it is as before', () => drawing() === before);
        point(button, 'pointerenter');
        await until('it is set off', isSetOff);
        // An element that moves from under the pointer hears nothing of its leaving.
        mounted.element.remove();
        mounted.box.append(mounted.element);
        await until('it is as before', () => drawing() === before);
      });

    it('keeps widgets on a page apart', async () => {
      const shown: Mounted[] = [];
      // Each comes to stand above the others, within the reader's reach.
      for (let index = 0; index < 3; index++) shown.push(await reached(show(subject, {}, { width: 500 })));
      const [first, second, third] = shown as [Mounted, Mounted, Mounted];
      const other = keyOf(otherPart(third, subject)) ?? '';
      const heard = await choicesDuring(second, async () => {
        await choose(first, part.key);
        await choose(third, other);
      });
      expect(heard).to.deep.equal([]);
      // A hint goes with the next press of a key or the pointer; this one is still there.
      expect(shown.map(expanded)).to.deep.equal([[part.key], [], [other]]);
      if (subject.setsOff) {
        for (const { root } of [first, third]) await until('it is set off', () => count(root, '.chart .chosen') > 0);
        expect(count(second.root, '.chart .chosen')).to.equal(0);
      }
    });

    it('leaves the view free to change: another one takes its place, and says once that it is there', async () => {
      const mounted = show(subject);
      const ready = await readyDuring(async () => {
        await drawn(mounted);
        await choose(mounted, part.key);
        partOf(mounted, part.key).focus();
        mounted.element.requestUpdate();
        await mounted.element.updateComplete;
        set(mounted, { [record.attribute]: subject.another });
        const { heading } = subject.model(subject.another, 'zh-CN');
        await until('the other view is shown', () => headingOf(mounted) === heading);
        await drawn(mounted);
        await settle();
      });
      expect(ready).to.deep.equal([record.storyView, subject.another]);
    });

    it('keeps it open in another language, in which all is said then', async () => {
      const mounted = await drawn(show(subject));
      await choose(mounted, part.key);
      set(mounted, { lang: 'en' });
      await until('the details are English', () =>
        part.says.en.every((text) => squeeze(detailsOf(mounted)?.textContent ?? '').includes(squeeze(text))),
      );
      await drawn(mounted);
      expect(expanded(mounted)).to.deep.equal([part.key]);
      const drawing = ({ root }: Mounted) => textsIn(root).map(({ text }) => text);
      const fresh = await drawn(show(subject, {}, { lang: 'en' }));
      expect(drawing(mounted)).to.deep.equal(drawing(fresh));
    });
  });
};

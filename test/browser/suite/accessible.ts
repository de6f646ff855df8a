import { expect } from 'chai';
import { LOCALES } from '../../../src/core/locale.js';
import { violations } from '../axe.js';
import { clear, drawn, messages, openPanel, overlaps, textsIn, textsOutside, until, type Mounted } from '../helpers.js';
import { TRIED_LOOKS } from '../widgets.js';
import { choose, detailsOf, partsOf, show, showBare, showOwn, type Subject } from './subject.js';

const isCut = ({ root, element }: Mounted): boolean =>
  (root.querySelector('.qj')?.scrollWidth ?? Infinity) > element.offsetWidth;

/** What axe finds, what a narrow page cuts off, and what a listener hears. */
export const accessible = (subject: Subject): void => {
  const { record, samples, wrong, own } = subject;
  const { attribute, storyView } = record;

  /** One wrong value of each attribute: the messages of others are the same but for their words. */
  const messaged = [...new Map(wrong.map((one) => [one.attribute, one.attributes])).values()];

  describe('accessibility', () => {
    afterEach(clear);

    const expectFine = async ({ element }: Mounted, what: string): Promise<void> => {
      expect(await violations(element), what).to.deep.equal([]);
    };

    for (const { theme, lang } of TRIED_LOOKS) {
      it(`axe finds nothing in the views, nor in a part that is open, ${theme}, ${lang}`, async () => {
        for (const id of samples) {
          const more = id === storyView ? subject.more : {};
          const mounted = await drawn(show(subject, { ...more, [attribute]: id, theme }, { lang, width: 390 }));
          await expectFine(mounted, id);
          partsOf(mounted)[0]?.click();
          await until('the details are shown', () => detailsOf(mounted));
          await expectFine(mounted, `${id}, open`);
          clear();
        }
      });

      it(`axe finds nothing in panels, menu and large text, ${theme}, ${lang}`, async () => {
        for (const id of [storyView, subject.another]) {
          const attributes = { [attribute]: id, theme, 'text-size': 'large', heading: 'Heading 标题' };
          const mounted = await drawn(show(subject, attributes, { lang, width: 720 }));
          for (const panel of ['sources', 'table'] as const) {
            await openPanel(mounted, panel);
            await expectFine(mounted, `${id}, ${panel}`);
          }
          mounted.root.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
          await until('the menu is open', () => mounted.root.querySelector('[role="menu"]'));
          await expectFine(mounted, `${id}, menu`);
          clear();
        }
      });

      it(`axe finds nothing in messages and in an editor’s view, ${theme}, ${lang}`, async () => {
        for (const attributes of [{ [attribute]: 'nonsense' }, { data: '{' }]) {
          const mounted = showBare(subject, { theme, ...attributes }, { lang, text: '说明' });
          await until('the message is shown', () => messages(mounted));
          await expectFine(mounted, messages(mounted));
          clear();
        }
        for (const attributes of [{ theme: 'pink' }, ...messaged]) {
          const mounted = await drawn(show(subject, { theme, ...attributes }, { lang }));
          await until('the message is shown', () => messages(mounted));
          await expectFine(mounted, messages(mounted));
          clear();
        }
        for (const data of own ? [own.data, own.other] : []) {
          const mounted = await drawn(showOwn(subject, data, { lang, width: 390 }));
          mounted.element.setAttribute('theme', theme);
          await choose(mounted, partsOf(mounted)[0]?.dataset['key'] ?? '');
          await expectFine(mounted, 'an editor’s view');
          clear();
        }
      });
    }

    for (const lang of LOCALES) {
      it(`large text stays within 320 px, legible and within reach, ${lang}`, async () => {
        for (const id of samples) {
          const mounted = await drawn(show(subject, { [attribute]: id, 'text-size': 'large' }, { width: 320, lang }));
          const { root, element } = mounted;
          expect(isCut(mounted), id).to.equal(false);
          expect(textsOutside(root), id).to.deep.equal([]);
          expect(overlaps(textsIn(root).map(({ text, ink }) => ({ name: text, rect: ink }))), id).to.deep.equal([]);
          partsOf(mounted)[0]?.click();
          await until('the details are shown', () => detailsOf(mounted));
          await element.updateComplete;
          expect(isCut(mounted), id).to.equal(false);
          // Parts that are no rectangles may be lower where they are wide.
          const buttons = [...root.querySelectorAll<HTMLElement>('button')].filter(({ style }) => !style.clipPath);
          for (const button of buttons) {
            expect(button.offsetWidth, button.outerHTML).to.be.at.least(44);
            expect(button.offsetHeight, button.outerHTML).to.be.at.least(44);
          }
          clear();
        }
      });

      it(`a listener hears a name for the view and for each part, how to use it, and nothing of the drawing, ${lang}`, async () => {
        for (const id of samples) {
          const mounted = await drawn(show(subject, { [attribute]: id }, { lang }));
          const { root } = mounted;
          const labels = partsOf(mounted).map((part) => part.getAttribute('aria-label') ?? '');
          expect(new Set(labels).size, id).to.equal(labels.length);
          for (const label of labels) expect(label.trim().length, label).to.be.at.least(2);
          const visual = root.querySelector('.visual');
          const hint = root.getElementById(visual?.getAttribute('aria-describedby') ?? '');
          expect(hint?.hidden, id).to.equal(true);
          expect(hint?.textContent).to.match(lang === 'en' ? /Esc/ : /按 Esc 关闭/);
          expect(root.querySelector('.chart')?.getAttribute('aria-hidden')).to.equal('true');
          const frame = root.querySelector('.qj');
          expect(frame?.getAttribute('aria-busy')).to.equal('false');
          const title = root.getElementById(frame?.getAttribute('aria-labelledby') ?? '');
          expect(title?.textContent.trim()).to.equal(subject.model(id, lang).heading);
          clear();
        }
      });
    }
  });
};

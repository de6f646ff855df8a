import { expect } from 'chai';
import { clear, drawn, openPanel, reached, settle, textsOf, until, type Mounted } from '../helpers.js';
import { detailsOf, headingOf, partOf, partsOf, set, show, showBare, type Subject } from './subject.js';

const last = (mounted: Mounted): HTMLElement | undefined => partsOf(mounted).pop();

const open = async (mounted: Mounted, part: HTMLElement | undefined): Promise<void> => {
  part?.click();
  await until('the details are shown', () => detailsOf(mounted));
  await openPanel(mounted, 'sources');
};

/** What a view says round its drawing. */
const SAID = ['.heading', '.subheading', '#hint', '.legend', '.remarks', '.source', '.below', '.panel', '#details'];
const said = (root: ParentNode): Record<string, string[]> =>
  Object.fromEntries(SAID.map((selector) => [selector, textsOf(root, selector)]));

/** Puts each text into an element of its own, as page translators do. */
const translate = (root: ShadowRoot): void => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data, parentElement }) => data.trim() && !parentElement?.closest('style'))) {
    const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    font.textContent = 'TRADUIT';
    text.replaceWith(font);
  }
};

/** Which language a widget speaks, and what a change of it leaves alone. */
export const language = (subject: Subject): void => {
  describe('language', () => {
    afterEach(() => {
      document.documentElement.removeAttribute('lang');
      clear();
    });

    const english = (): string => subject.model(subject.record.storyView, 'en').heading;

    it('is the nearest one, written as programs write it, and follows a later change', async () => {
      for (const lang of ['en_US', 'EN', 'en-GB', ' en '])
        expect(headingOf(await drawn(show(subject, {}, { lang }))), lang).to.equal(english());
      for (const lang of ['zh_CN', 'zh-Hant', 'fr', 'enm'])
        expect(headingOf(await drawn(show(subject, {}, { lang }))), lang).to.not.equal(english());
      clear();
      const mounted = await drawn(show(subject, {}, { lang: 'en-GB' }));
      const { element, box } = mounted;
      element.lang = 'zh-CN';
      await until('the heading is Chinese', () => headingOf(mounted) !== english());
      element.removeAttribute('lang');
      await until('the heading is English', () => headingOf(mounted) === english());
      box.lang = 'zh';
      element.requestUpdate();
      await element.updateComplete;
      await until('the heading is Chinese', () => headingOf(mounted) !== english());
    });

    it('stays that of the page when a translator names another', async () => {
      document.documentElement.lang = 'en';
      const mounted = show(subject, {}, { lang: '' });
      mounted.box.removeAttribute('lang');
      await until('the view is English', () => headingOf(mounted) === english());
      document.documentElement.lang = 'fr';
      await settle(200);
      expect(headingOf(mounted)).to.equal(english());
      document.documentElement.lang = 'zh-CN';
      await until('the page’s own language counts again', () => headingOf(mounted) !== english());
    });

    it('is heard in any of nested shadow roots', async () => {
      const mounted = show(subject);
      mounted.box.removeAttribute('lang');
      const [outer, middle, inner] = [1, 2, 3].map(() => document.createElement('div'));
      outer?.attachShadow({ mode: 'open' }).append(middle ?? '');
      middle?.attachShadow({ mode: 'open' }).append(inner ?? '');
      inner?.attachShadow({ mode: 'open' }).append(mounted.element);
      mounted.box.append(outer ?? '');
      await drawn(mounted);
      if (middle) middle.lang = 'en';
      await until('it is English', () => headingOf(mounted) === english());
      if (inner) inner.lang = 'zh-CN';
      await until('it is Chinese', () => headingOf(mounted) !== english());
    });

    for (const opened of [false, true]) {
      it(`after a translator, the next view has all its own words${opened ? ', with what is open' : ''}`, async () => {
        const mounted = await drawn(show(subject));
        const fresh = showBare(subject, { [subject.record.attribute]: subject.another });
        const { root } = mounted;
        if (opened) await open(mounted, partsOf(mounted)[0]);
        translate(root);
        await drawn(fresh);
        set(mounted, { [subject.record.attribute]: subject.another });
        await until('the new view is there', () => !headingOf(mounted).includes('TRADUIT'));
        if (opened) {
          await open(fresh, last(fresh));
          if (last(mounted)?.getAttribute('aria-expanded') !== 'true') last(mounted)?.click();
          await settle(500);
        }
        await mounted.element.updateComplete;
        expect(said(root)).to.deep.equal(said(fresh.root));
      });
    }

    it('leaves the focus where it is when it changes, also in what is open', async () => {
      const mounted = await reached(show(subject));
      const { root, element } = mounted;
      const part = partOf(mounted, subject.part.key);
      part.click();
      await until('the details are open', () => root.querySelector('.open > *'));
      const within = root.querySelector<HTMLElement>('.open :is(button, summary, a[href], [tabindex])');
      // A hint has nothing that takes the focus.
      expect(within === null).to.equal(subject.closed === null);
      for (const focused of within ? [within, part] : [part]) {
        for (const [lang, heading] of [
          ['en', /[a-z]/],
          ['zh-CN', /^[^a-z]*$/],
        ] as const) {
          focused.focus();
          expect(root.activeElement === focused, 'it can have the focus').to.equal(true);
          element.lang = lang;
          await until(`the view is there in ${lang}`, () => heading.test(headingOf(mounted)));
          await settle(100);
          expect(document.activeElement === element, 'the focus is in the widget').to.equal(true);
          expect(root.activeElement === focused, 'and where it was').to.equal(true);
          expect(textsOf(root, '.open').join(), 'what is open stays so').to.match(
            lang === 'en' ? /[a-z]{4}/ : /[一-龥]{4}/,
          );
        }
      }
    });
  });
};

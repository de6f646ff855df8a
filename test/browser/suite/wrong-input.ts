import { expect } from 'chai';
import { LOCALES } from '../../../src/core/locale.js';
import { count, drawn, messages, openPanel, clearQuietly, settle, textsOf, until } from '../helpers.js';
import { classOf, partsOf, set, show, showBare, type Subject } from './subject.js';

/** Text that would do harm as markup. */
export const MARKUP = `"><img src=x onerror="window.__qjInjected=1"><script>window.__qjInjected=1</script>'`;

const WORDS = '页面自己的文字';

/** Values that have a text, with it. */
const TEXTS: [value: unknown, text: string][] = [
  [7, '7'],
  [['a', 'b'], 'a,b'],
  [Number.NaN, 'NaN'],
];

/** Values that have none: the property is as if it was not set. */
const OTHERS: Record<string, unknown> = {
  null: null,
  undefined,
  'an object': { toString: () => 'gdp-2035' },
  'an object without a prototype': Object.create(null) as unknown,
  'a symbol': Symbol('示例'),
  'a list with a symbol': [Symbol('示例')],
  'a boolean': true,
  'a function': () => 'gdp-2035',
  'a big integer': 7n,
};

/** Attributes of every widget with a closed list of values. */
const CHOICES: Record<string, readonly string[]> = {
  theme: ['auto', 'light', 'dark'],
  'text-size': ['normal', 'large'],
  'heading-level': ['2', '3', '4', '5', '6'],
  frame: ['full', 'plain'],
};

const nameOf = (attribute: boolean | string | undefined, name: PropertyKey): string =>
  typeof attribute === 'string' ? attribute : String(name);

/** What a tag or a script sets wrongly: a message in the widget, and nothing in the page. */
export const wrongInput = (subject: Subject): void => {
  const { record, wrong } = subject;
  const { attribute, storyView } = record;

  describe('wrong input gives a message in the widget and nothing in the page', () => {
    clearQuietly();

    for (const [lang, sentence] of [
      ['zh-CN', `没有编号为“${storyView}x”的视图（${attribute} 属性）`],
      ['en', `There is no view “${storyView}x” (attribute ${attribute})`],
    ] as const) {
      it(`an unknown view: names those that come close, and the page’s own words stand, ${lang}`, async () => {
        const mounted = show(subject, { [attribute]: `${storyView}x` }, { lang, text: WORDS });
        await until('the message is shown', () => messages(mounted));
        expect(textsOf(mounted.root, '.problems li')).to.have.length(1);
        expect(messages(mounted)).to.include(sentence).and.include(storyView);
        expect(mounted.errors).to.have.length(1);
        const error = { code: 'unknown-view', attribute, value: `${storyView}x`, message: messages(mounted) };
        expect(mounted.errors[0]).to.include(error);
        expect(mounted.errors[0]?.choices).to.include(storyView);
        expect(mounted.element.errors).to.deep.equal(mounted.errors);
        expect(mounted.root.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal(WORDS);
        set(mounted, { [attribute]: storyView });
        await drawn(mounted);
        expect([messages(mounted), ...mounted.element.errors]).to.deep.equal(['']);
      });
    }

    for (const attributes of [{}, { [attribute]: '' }]) {
      it(`no view, ${JSON.stringify(attributes)}: says which attribute to give, and views that there are`, async () => {
        const mounted = showBare(subject, attributes, { text: WORDS });
        await until('the message is shown', () => messages(mounted));
        expect(messages(mounted)).to.include(`缺少 ${attribute} 属性`);
        expect(mounted.errors).to.have.length(1);
        expect(mounted.errors[0]).to.include({ code: 'missing-view', attribute });
        expect(mounted.errors[0]?.choices.every((id) => subject.ids.includes(id))).to.equal(true);
        expect(mounted.errors[0]?.choices).to.not.be.empty;
        expect(count(mounted.root, 'slot')).to.equal(1);
      });
    }

    for (const lang of LOCALES) {
      for (const [name, choices] of Object.entries(CHOICES)) {
        it(`${name} with another value names the valid ones and the view is shown, ${lang}`, async () => {
          const mounted = await drawn(show(subject, { [name]: 'pink' }, { lang }));
          await until('the message is shown', () => messages(mounted));
          for (const words of [name, 'pink', ...choices]) expect(messages(mounted)).to.include(words);
          const said = mounted.errors.map((error) => [error.code, error.attribute, error.choices, error.message]);
          expect(said).to.deep.equal([['bad-value', name, choices, messages(mounted)]]);
        });
      }

      for (const { attributes, attribute: named, says, sentence } of wrong) {
        it(`${JSON.stringify(attributes)} says why, once, and the documents’ view is shown, ${lang}`, async () => {
          const plain = await drawn(show(subject, {}, { lang }));
          const mounted = await drawn(show(subject, attributes, { lang }));
          await until('the message is shown', () => messages(mounted));
          expect(textsOf(mounted.root, '.problems li')).to.have.length(1);
          for (const words of says) expect(messages(mounted)).to.include(words);
          if (lang === 'zh-CN') expect(messages(mounted)).to.include(sentence ?? '');
          expect(mounted.errors).to.have.length(1);
          expect(mounted.errors[0]).to.include({ code: 'bad-value', attribute: named, message: messages(mounted) });
          for (const choice of mounted.errors[0]?.choices ?? []) expect(messages(mounted)).to.include(choice);
          expect(partsOf(mounted)).to.have.length(partsOf(plain).length);
          expect(textsOf(mounted.root, '.legend li')).to.deep.equal(textsOf(plain.root, '.legend li'));
          expect(partsOf(mounted).filter((part) => part.getAttribute('aria-expanded') === 'true')).to.have.length(0);
          // Mended, it goes; it can come again.
          for (const name of Object.keys(attributes)) mounted.element.removeAttribute(name);
          await until('the message is gone', () => !messages(mounted));
          for (const [name, value] of Object.entries(attributes)) mounted.element.setAttribute(name, value);
          await until('it is said again', () => mounted.errors.length === 2);
        });
      }
    }

    it('two at once are two messages', async () => {
      const mounted = show(subject, { [attribute]: `${storyView}x`, theme: 'blue' });
      await until('both messages are shown', () => mounted.element.errors.length === 2);
      expect(mounted.element.errors.map(({ code, attribute: named }) => `${code} ${String(named)}`)).to.deep.equal([
        `unknown-view ${attribute}`,
        'bad-value theme',
      ]);
      expect(messages(mounted)).to.equal(mounted.element.errors.map(({ message }) => message).join(' '));
    });

    const attributes = [...classOf(subject).elementProperties].flatMap(([name, options]) =>
      options.state || options.attribute === false ? [] : [nameOf(options.attribute, name)],
    );
    for (const name of [...attributes, 'lang']) {
      it(`markup in ${name} stays text`, async () => {
        const mounted = show(subject, { ...subject.more, [name]: MARKUP });
        await until('something is shown', () => messages(mounted) || mounted.root.querySelector('.heading'));
        await mounted.element.updateComplete;
        if (mounted.root.querySelector('.heading')) {
          await drawn(mounted);
          for (const panel of ['sources', 'table'] as const) {
            await openPanel(mounted, panel);
            expect(count(mounted.root, 'img, script')).to.equal(0);
          }
        }
        await settle(20);
        expect(count(mounted.root, 'img, script')).to.equal(0);
        if (name === 'heading') expect(mounted.root.querySelector('.heading')?.textContent).to.include('<img');
      });
    }
  });

  describe('properties that scripts set to something else than text', () => {
    clearQuietly();

    const Widget = classOf(subject);
    const texts = [...Widget.elementProperties].flatMap(([name, { state, converter, type, attribute: given }]) =>
      state || (converter && !type) ? [] : [{ name, attribute: nameOf(given, name) }],
    );
    const alone = wrong.map((one) => Object.keys(one.attributes)).filter((names) => names.length === 1);
    const choices = [...new Set([...Object.keys(CHOICES), attribute, ...alone.flat()])];

    it('are the text that they make, else as not set; what is no valid choice is said', async () => {
      const mounted = await drawn(show(subject));
      const { element } = mounted;
      const fresh = new Widget();
      expect(texts.map((one) => one.attribute)).to.include.members([...choices, 'heading']);
      for (const { name, attribute: named } of texts) {
        const before: unknown = Reflect.get(element, name);
        const initial: unknown = Reflect.get(fresh, name);
        for (const [value, text] of TEXTS) {
          Reflect.set(element, name, value);
          expect(Reflect.get(element, name), `${named} = ${text}`).to.equal(text);
          await element.updateComplete;
          if (choices.includes(named))
            await until(`${named} = ${text} is said`, () =>
              element.errors.some((error) => error.attribute?.startsWith(named) && text.includes(error.value ?? '')),
            );
        }
        for (const [what, value] of Object.entries(OTHERS)) {
          Reflect.set(element, name, value);
          expect(Reflect.get(element, name), `${named} = ${what}`).to.equal(initial);
          await element.updateComplete;
        }
        Reflect.set(element, name, before);
      }
      await until('all is well again', () => element.errors.length === 0);
      await drawn(mounted);
    });

    it('as data they are refused with a message, or are as not set', async () => {
      const mounted = await drawn(show(subject));
      const { element } = mounted;
      for (const [what, data] of Object.entries<unknown>({
        ...OTHERS,
        'a number': 7,
        'a list': ['a'],
        'a text': 'a',
      })) {
        set(mounted, { data });
        await element.updateComplete;
        if (data === null || data === undefined) await until(`${what}: no message`, () => element.errors.length === 0);
        else await until(`${what}: a message`, () => element.errors.some(({ code }) => code === 'bad-data'));
        await settle(20);
      }
    });
  });
};

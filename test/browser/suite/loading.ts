import { expect } from 'chai';
import { viewSource, type ViewSource } from '../../../src/elements/view-source.js';
import type { StaticView } from '../../../src/view/static-view.js';
import {
  clear,
  count,
  drawn,
  messages,
  openPanel,
  clearQuietly,
  reached,
  settle,
  squeeze,
  textsIn,
  textsOf,
  until,
  type Mounted,
} from '../helpers.js';
import { choose, headingOf, modelOf, partsOf, set, show, showOwn, variant, type Subject } from './subject.js';

const WORDS = '页面自己的文字';
const never = <T>(): Promise<T> => new Promise(() => undefined);
const lost = <T>(): Promise<T> => Promise.reject(new Error('503'));

/** A source of which every file gets the same answer. */
const answering = (answer: () => Promise<unknown>): ViewSource =>
  Object.fromEntries(Object.keys(viewSource).map((name) => [name, answer])) as unknown as ViewSource;

/** A drawing module in which one step fails. */
const breaking = (charts: () => Promise<unknown>, step: 'init' | 'layOut', tried: () => void) => async () => ({
  ...((await charts()) as object),
  [step]: () => {
    tried();
    throw new Error(`no ${step}`);
  },
});

/** What a widget loads, and what it says and does where that fails. */
export const loading = (subject: Subject): void => {
  const { record, part, own } = subject;
  const { name, attribute, storyView } = record;

  describe('what fails to load', () => {
    clearQuietly();

    it('data: says so and leaves the page’s own words', async () => {
      const tag = variant(subject, (Widget) => {
        Widget.source = answering(lost);
      });
      const mounted = show(subject, {}, { tag, text: WORDS });
      await until('the message is shown', () => messages(mounted));
      expect(messages(mounted)).to.include('数据未能载入');
      expect(mounted.errors.map(({ code }) => code)).to.deep.equal(['load-failed']);
      expect(mounted.root.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal(WORDS);
    });

    it('data that is broken stays inside the widget', async () => {
      const broken: ViewSource = {
        ...answering(lost),
        picture: () => Promise.resolve({ face: null, picture: null } as unknown as StaticView),
        subject: () => Promise.resolve({ view: null }),
        index: () => Promise.resolve([]),
      };
      for (const source of [broken, { ...broken, picture: lost }]) {
        const tag = variant(subject, (Widget) => {
          Widget.source = source;
        });
        const mounted = show(subject, {}, { tag });
        await until('the message is shown', () => messages(mounted));
        expect(mounted.errors[0]?.code).to.equal('load-failed');
      }
    });

    it('all is asked for again when the network is back, and no more than a few times', async () => {
      let asked = 0;
      let down = true;
      const tag = variant(subject, (Widget) => {
        const { source } = Widget;
        Widget.source = {
          ...source,
          picture: (...query) => {
            asked++;
            return down ? lost() : source.picture(...query);
          },
          subject: (...query) => (down ? lost() : source.subject(...query)),
        };
      });
      const mounted = show(subject, {}, { tag });
      await until('the message is there', () => messages(mounted));
      for (let round = 0; round < 12; round++) {
        dispatchEvent(new Event('online'));
        await settle(20);
        expect(messages(mounted), 'the message stands meanwhile').to.not.equal('');
      }
      expect(asked).to.be.within(2, 8);
      set(mounted, { [attribute]: subject.another });
      await until('another view is asked for', () => messages(mounted));
      await settle(50);
      down = false;
      mounted.element.dispatchEvent(new PointerEvent('pointerenter'));
      await drawn(mounted);
      await until('the message is gone', () => !messages(mounted));
    });

    it('removed while it loads it stays quiet, and shows its view when it comes back', async () => {
      let answer: (view: StaticView) => void = () => undefined;
      const tag = variant(subject, (Widget) => {
        Widget.source = { ...answering(never), picture: () => new Promise((resolve) => (answer = resolve)) };
      });
      const { element, root, errors, box } = show(subject, {}, { tag });
      await element.updateComplete;
      expect(textsOf(root, '.loading')).to.deep.equal(['正在载入图表…']);
      await settle();
      element.remove();
      answer(await viewSource.picture(name, storyView, 'zh-CN', record.widest));
      await settle();
      box.append(element);
      await until('the view is shown', () => root.querySelector('.heading'));
      expect(errors).to.deep.equal([]);
    });

    it('an answer that comes after a newer question is dropped', async () => {
      const waiting = new Map<string, () => void>();
      const tag = variant(subject, (Widget) => {
        Widget.source = {
          ...answering(never),
          picture: (...which) =>
            new Promise((resolve) =>
              waiting.set(which[1], () => {
                resolve(viewSource.picture(...which));
              }),
            ),
        };
      });
      const mounted = show(subject, {}, { tag });
      await mounted.element.updateComplete;
      set(mounted, { [attribute]: subject.another });
      await mounted.element.updateComplete;
      waiting.get(subject.another)?.();
      await until('the view is shown', () => headingOf(mounted));
      waiting.get(storyView)?.();
      await settle();
      expect(headingOf(mounted)).to.equal(subject.model(subject.another, 'zh-CN').heading);
    });

    /** Everything that the view says can be read, as text or in a drawing. */
    const expectReadable = ({ root }: Mounted): void => {
      const read = squeeze([...textsIn(root).map(({ text }) => text), ...textsOf(root, '.content')].join(''));
      const { figures, heading } = modelOf(subject);
      for (const text of [heading, ...figures.map(({ label }) => label)]) expect(read).to.include(squeeze(text));
    };

    const failing: [
      what: string,
      charts: (charts: () => Promise<unknown>, tried: () => void) => () => Promise<unknown>,
    ][] = [
      [
        'code that draws and is lost',
        (_, tried) => () => {
          tried();
          return Promise.reject(new Error('no chunk'));
        },
      ],
      ['a layout that throws', (charts, tried) => breaking(charts, 'layOut', tried)],
      ['a renderer that throws', (charts, tried) => breaking(charts, 'init', tried)],
    ];
    for (const [what, change] of failing) {
      const withCharts = (source = viewSource): { tag: string; tries: () => number } => {
        let tries = 0;
        const tag = variant(subject, (Widget) => {
          Widget.charts = change(Widget.charts, () => (tries += 1));
          Widget.source = source;
        });
        return { tag, tries: () => tries };
      };

      it(`${what}: the picture stands, and can be used`, async () => {
        const { tag, tries } = withCharts();
        const mounted = await reached(show(subject, {}, { tag }));
        const details = await choose(mounted, part.key);
        for (const text of part.says['zh-CN']) expect(squeeze(details.textContent)).to.include(squeeze(text));
        expectReadable(mounted);
        expect([messages(mounted), ...mounted.errors, tries()]).to.deep.equal(['', 0]);
      });

      it(`${what}: with the picture lost too, the view can be read in words`, async () => {
        const { tag, tries } = withCharts({ ...viewSource, picture: lost });
        const mounted = show(subject, {}, { tag });
        await until('the words are there', () => mounted.root.querySelector('.in-words'));
        await until('the message is shown', () => messages(mounted));
        expect(messages(mounted)).to.include('图形暂时无法显示').and.include('图中内容以文字列出');
        expect(mounted.errors.map(({ code }) => code)).to.deep.equal(['chart-failed']);
        expect(count(mounted.root, '.chart svg')).to.equal(0);
        expectReadable(mounted);
        const table = squeeze((await openPanel(mounted, 'table')).textContent);
        for (const { label } of modelOf(subject).figures) expect(table).to.include(squeeze(label));
        mounted.element.requestUpdate();
        await mounted.element.updateComplete;
        expect(tries(), 'it is given up after one try').to.equal(1);
      });

      if (own)
        it(`${what}: an editor’s view can be read in words`, async () => {
          const mounted = showOwn(subject, own.data, { tag: withCharts().tag });
          await until('the words are there', () => mounted.root.querySelector('.in-words'));
          await until('the message is shown', () => messages(mounted).includes('图中内容以文字列出'));
          const codes = mounted.errors.map(({ code }) => code);
          expect(codes.filter((code) => code !== 'missing-view')).to.deep.equal(['chart-failed']);
          expect(count(mounted.root, '.chart svg')).to.equal(0);
          const read = squeeze(textsOf(mounted.root, '.content').join(''));
          for (const text of own.says) expect(read).to.include(text);
        });
    }

    it('the code that draws is asked for again when the reader comes back to the part, and no more than a few times', async () => {
      let asked = 0;
      let down = true;
      const tag = variant(subject, (Widget) => {
        const { charts } = Widget;
        Widget.source = { ...viewSource, picture: lost };
        Widget.charts = () => {
          asked++;
          return down ? lost() : charts();
        };
      });
      const back: Record<string, (mounted: Mounted) => void> = {
        'the network': () => dispatchEvent(new Event('online')),
        'the pointer': ({ element }) => element.dispatchEvent(new PointerEvent('pointerenter')),
        'the focus': ({ root }) => root.querySelector<HTMLElement>('[data-panel="table"]')?.focus(),
      };
      const inWords = async (): Promise<Mounted> => {
        down = true;
        const mounted = show(subject, {}, { tag });
        await until('the message is there', () => messages(mounted));
        await until('the words are there', () => mounted.root.querySelector('.in-words'));
        return mounted;
      };
      for (const [what, comeBack] of Object.entries(back)) {
        const mounted = await inWords();
        const { root, element } = mounted;
        asked = 0;
        for (let round = 0; round < 3; round++) {
          document.documentElement.scrollTop = round % 2 === 0 ? 1000 : 0;
          comeBack(mounted);
          await settle(20);
          (root.activeElement as HTMLElement | null)?.blur();
          expect(count(root, '.in-words'), 'the words stay').to.equal(1);
          expect(messages(mounted), 'so does the message').to.not.equal('');
        }
        expect(asked, what).to.equal(3);
        down = false;
        comeBack(mounted);
        await until(`${what} brings the drawing`, () => root.querySelector('.chart svg text'));
        await until('the message is gone', () => !messages(mounted));
        expect(element.errors).to.deep.equal([]);
        clear();
      }
      await inWords();
      asked = 0;
      for (let round = 0; round < 12; round++) {
        dispatchEvent(new Event('online'));
        await settle(20);
      }
      expect(asked).to.be.within(1, 5);
    });
  });

  describe('what it loads, and when', () => {
    afterEach(clear);

    const asked: string[] = [];
    const tag = variant(subject, (Widget) => {
      const { charts, code, source } = Widget;
      Widget.source = {
        ...source,
        touch: (...query) => {
          asked.push('touch');
          return source.touch(...query);
        },
      };
      Widget.charts = () => {
        asked.push('drawing');
        return charts();
      };
      Widget.code = () => {
        asked.push('code');
        return code();
      };
    });

    beforeEach(() => {
      asked.length = 0;
    });

    it('nothing for a finger that scrolls past, or for a tap beside the parts; a tap on one loads what opens, no code that makes or draws views', async () => {
      const { root } = await drawn(show(subject, {}, { tag }));
      const touch = (target: Element | null, types: string[]): void => {
        for (const type of types)
          target?.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true }));
      };
      const button = root.querySelector('.canvas [data-key]');
      touch(button, ['pointerover', 'pointerdown', 'pointercancel']);
      touch(root.querySelector('.visual'), ['pointerover', 'pointerdown', 'pointerup', 'click']);
      await settle();
      expect(asked).to.deep.equal([]);
      touch(button, ['pointerup']);
      await until('what opens is asked for', () => asked.length > 0);
      await settle(100);
      expect(asked).to.deep.equal(['touch']);
    });

    it('the focus stays where it is when the view comes', async () => {
      const mounted = await drawn(show(subject, {}, { tag }));
      const button = partsOf(mounted).pop();
      button?.focus();
      await reached(mounted);
      expect(mounted.root.activeElement === button).to.equal(true);
    });

    it('another heading stands over the picture, which needs no code', async () => {
      const mounted = await drawn(show(subject, { heading: '另一个标题' }, { tag }));
      expect(headingOf(mounted)).to.equal('另一个标题');
      expect(count(mounted.root, '.chart svg')).to.equal(1);
      expect(asked).to.deep.equal([]);
    });

    it('the code that draws for a room that no picture serves: it is drawn at its width', async () => {
      const { root } = show(subject, {}, { width: 250, tag });
      const box = () => root.querySelector('.chart svg')?.getAttribute('viewBox');
      await until('the drawing is shown', () => box()?.startsWith('0 0 218 '));
      expect(asked).to.include('drawing');
    });
  });
};

import { expect } from 'chai';
import { QjTargetGauge } from '../../src/widgets/target-gauge/element.js';
import {
  clear,
  drawn,
  mountChain,
  mountGauge,
  mountMap,
  openPanel,
  reached,
  settle,
  textsIn,
  textsOf,
  textsOutside,
  until,
  type Mounted,
} from './helpers.js';

const ENGLISH = 'GDP: 2025 target';

describe('what a page, a translator or an extension changes', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('data-example-scheme');
    clear();
  });

  /** What a view says round its drawing. */
  const SAID = ['.heading', '.subheading', '#hint', '.legend', '.remarks', '.source', '.below', '.panel', '#details'];
  const said = (root: ParentNode): Record<string, string[]> =>
    Object.fromEntries(SAID.map((selector) => [selector, textsOf(root, selector)]));

  /** The texts of a drawing and where they lie in it, in pixels. */
  const drawnTexts = (root: ParentNode): string[] => {
    const { left = 0, top = 0 } = root.querySelector('.chart svg')?.getBoundingClientRect() ?? {};
    return textsIn(root).map(
      ({ text, rect }) =>
        `${text} ${[rect.left - left, rect.top - top, rect.width, rect.height].map((length) => Math.round(length)).join(' ')}`,
    );
  };

  const translations: [name: string, mounted: (id: string) => Mounted, ids: [string, string], part: string][] = [
    ['target-gauge', (target) => mountGauge({ target }), ['gdp-2025', 'gdp-2035'], '.mark'],
    ['industry-chain', (chain) => mountChain({ chain }), ['green-silicon-pv', 'qujing-clusters'], '.stage'],
    ['county-map', (layer) => mountMap({ layer }), ['pattern', 'towns'], '.county'],
  ];
  for (const [widget, mounting, [before, after], part] of translations) {
    for (const opened of [false, true]) {
      it(`after a translator, the next view has all its own words: ${widget}${opened ? ', with what is open' : ''}`, async () => {
        const mounted = await drawn(mounting(before));
        const { root, element } = mounted;
        const open = async (at: Mounted, index: number) => {
          at.root.querySelectorAll<HTMLElement>(part)[index]?.click();
          await until('the details are shown', () => at.root.querySelector('#details'));
          await openPanel(at, 'sources');
        };
        if (opened) await open(mounted, 0);
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts.filter(({ data, parentElement }) => data.trim() && !parentElement?.closest('style'))) {
          const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
          font.textContent = 'TRADUIT';
          text.replaceWith(font);
        }
        const fresh = await drawn(mounting(after));
        for (const name of element.getAttributeNames()) {
          element.setAttribute(name, fresh.element.getAttribute(name) ?? '');
        }
        await until('the new view is there', () => !textsOf(root, '.heading').join().includes('TRADUIT'));
        if (opened) {
          await open(fresh, 1);
          root.querySelectorAll<HTMLElement>(part)[1]?.click();
          await settle(500);
        }
        await mounted.element.updateComplete;
        expect(said(root)).to.deep.equal(said(fresh.root));
      });
    }
  }

  for (const [widget, mounting, [view]] of translations) {
    it(`spacing of running text, for those who need more, leaves the drawing’s texts in their places: ${widget}`, async () => {
      for (const lang of ['zh-CN', 'en']) {
        const mounted = mounting(view);
        mounted.element.lang = lang;
        for (const state of [drawn, reached]) {
          await state(mounted);
          const { root, box } = mounted;
          const before = drawnTexts(root);
          expect(before.length).to.be.greaterThan(5);
          const [heading] = root.querySelectorAll('.heading');
          const usual = heading ? getComputedStyle(heading).letterSpacing : '';
          // The page's own and, as helpers put it there, the shadow root's.
          const sheets = [box, root].map((where) => {
            const sheet = document.createElement('style');
            sheet.textContent =
              '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
              'p { margin-bottom: 2em !important }';
            where.append(sheet);
            return sheet;
          });
          await settle();
          if (heading) expect(getComputedStyle(heading).letterSpacing).to.not.equal(usual);
          expect(drawnTexts(root), lang).to.deep.equal(before);
          expect(textsOutside(root), lang).to.deep.equal([]);
          for (const part of root.querySelectorAll<HTMLElement>('.heading, .subheading, .legend, .source, .remarks')) {
            expect(part.scrollWidth, `${part.className} is not cut`).to.be.at.most(part.clientWidth);
          }
          for (const sheet of sheets) sheet.remove();
        }
        clear();
      }
    });
  }

  it('reads languages as programs write them', async () => {
    for (const lang of ['en_US', 'EN', 'en-GB', ' en ']) {
      const { root } = await drawn(mountGauge({ target: 'gdp-2025' }, { lang }));
      expect(textsOf(root, '.heading')).to.deep.equal([ENGLISH], lang);
    }
    for (const lang of ['zh_CN', 'zh-Hant', 'fr', 'enm']) {
      const { root } = await drawn(mountGauge({ target: 'gdp-2025' }, { lang }));
      expect(textsOf(root, '.heading')).to.not.deep.equal([ENGLISH], lang);
    }
  });

  it('stays in the language that the page had when a translator names another', async () => {
    document.documentElement.lang = 'en';
    const { root, box } = mountGauge({ target: 'gdp-2025' }, { lang: '' });
    box.removeAttribute('lang');
    await until('the view is English', () => textsOf(root, '.heading').join() === ENGLISH);
    document.documentElement.lang = 'fr';
    await settle(200);
    expect(textsOf(root, '.heading')).to.deep.equal([ENGLISH]);
    document.documentElement.lang = 'zh-CN';
    await until('the page’s own language counts again', () => textsOf(root, '.heading').join() !== ENGLISH);
  });

  it('hears a language that changes in any of nested shadow roots', async () => {
    const mounted = mountGauge({ target: 'gdp-2025' });
    mounted.box.removeAttribute('lang');
    const [outer, middle, inner] = [1, 2, 3].map(() => document.createElement('div'));
    outer?.attachShadow({ mode: 'open' }).append(middle ?? '');
    middle?.attachShadow({ mode: 'open' }).append(inner ?? '');
    inner?.attachShadow({ mode: 'open' }).append(mounted.element);
    mounted.box.append(outer ?? '');
    await drawn(mounted);
    if (middle) middle.lang = 'en';
    await until('it is English', () => textsOf(mounted.root, '.heading').join() === ENGLISH);
  });

  it('takes a scheme that comes with any attribute of the page and a style sheet', async () => {
    const { root } = await drawn(mountGauge({ target: 'gdp-2025' }));
    const sheet = document.createElement('style');
    sheet.textContent = 'html[data-example-scheme="dark"] { color-scheme: dark !important }';
    document.documentElement.dataset['exampleScheme'] = 'dark';
    await settle();
    document.head.append(sheet);
    await until('it is dark', () => root.querySelector<HTMLElement>('.qj')?.dataset['theme'] === 'dark');
    sheet.remove();
  });

  it('keeps its colours without style sheets', async () => {
    const { root } = await drawn(mountGauge({ target: 'gdp-2025' }));
    root.adoptedStyleSheets = [];
    const painted = [...root.querySelectorAll('.chart svg *')].filter((part) =>
      [part.getAttribute('fill'), part.getAttribute('stroke')].some((color) => color?.startsWith('var(')),
    );
    expect(painted.length).to.be.greaterThan(5);
    for (const part of painted) {
      const { fill, stroke } = getComputedStyle(part);
      expect([fill, stroke]).to.not.include('rgb(0, 0, 0)');
    }
  });

  it('asks again for what failed once when the network is back, and no more than a few times', async () => {
    const { source } = QjTargetGauge;
    let asked = 0;
    let down = true;
    class Unlucky extends QjTargetGauge {
      static override source = {
        ...source,
        picture: (...query: Parameters<typeof source.picture>) => {
          asked++;
          return down ? Promise.reject(new Error('503')) : source.picture(...query);
        },
        view: (...query: Parameters<typeof source.view>) =>
          down ? Promise.reject(new Error('503')) : source.view(...query),
      };
    }
    customElements.define('test-gauge-unlucky', Unlucky);
    const mounted = mountGauge({ target: 'gdp-2025' }, { tag: 'test-gauge-unlucky' });
    const message = () => mounted.root.querySelector('.problems');
    await until('the message is there', message);
    for (let round = 0; round < 12; round++) {
      dispatchEvent(new Event('online'));
      await settle(20);
      expect(message(), 'the message stands meanwhile').to.not.equal(null);
    }
    expect(asked).to.be.within(2, 8);
    mounted.element.target = 'urbanisation-2025';
    await until('another view is asked for', () => message());
    await settle(50);
    down = false;
    mounted.element.dispatchEvent(new PointerEvent('pointerenter'));
    await drawn(mounted);
    await until('the message is gone', () => !message());
  });

  it('asks again for the drawing code that failed, when the reader comes back to the part, and no more than a few times', async () => {
    let asked = 0;
    let down = true;
    class Chartless extends QjTargetGauge {
      static override charts = () => {
        asked++;
        return down ? Promise.reject(new Error('503')) : QjTargetGauge.charts();
      };
    }
    customElements.define('test-gauge-chartless', Chartless);
    const back: Record<string, (mounted: Mounted) => void> = {
      'the network': () => dispatchEvent(new Event('online')),
      'the pointer': ({ element }) => element.dispatchEvent(new PointerEvent('pointerenter')),
      'the focus': ({ root }) => root.querySelector<HTMLElement>('[data-panel="table"]')?.focus(),
    };
    /** ECharts has to draw an editor's figure. */
    const lost = async (): Promise<Mounted> => {
      down = true;
      const mounted = mountGauge(
        { target: 'gdp-2025', value: '3500', 'value-date': '2024', 'value-source': '示例' },
        { tag: 'test-gauge-chartless' },
      );
      await until('the message is there', () => mounted.root.querySelector('.problems'));
      return mounted;
    };
    for (const [what, comeBack] of Object.entries(back)) {
      const mounted = await lost();
      const { root } = mounted;
      asked = 0;
      for (let round = 0; round < 3; round++) {
        document.documentElement.scrollTop = round % 2 === 0 ? 1000 : 0;
        comeBack(mounted);
        await settle(20);
        (root.activeElement as HTMLElement | null)?.blur();
        expect(root.querySelector('.in-words'), 'the words stay').to.not.equal(null);
        expect(root.querySelector('.problems'), 'so does the message').to.not.equal(null);
      }
      expect(asked, what).to.equal(3);
      down = false;
      comeBack(mounted);
      await until(`${what} brings the drawing`, () => root.querySelector('.chart svg text'));
      await until('the message is gone', () => !root.querySelector('.problems'));
      expect(mounted.element.errors).to.deep.equal([]);
      clear();
    }
    await lost();
    asked = 0;
    for (let round = 0; round < 12; round++) {
      dispatchEvent(new Event('online'));
      await settle(20);
    }
    expect(asked).to.be.within(1, 5);
  });

  for (const [widget, mounting, [view], part] of translations) {
    it(`a new language leaves the focus where it is, also in what is open: ${widget}`, async () => {
      const mounted = await reached(mounting(view));
      const { root, element } = mounted;
      root.querySelector<HTMLElement>(part)?.click();
      await until('the details are open', () => root.querySelector('.open > *'));
      const within = root.querySelector<HTMLElement>('.open :is(button, summary, a[href], [tabindex])');
      // What a gauge says of a mark has nothing that takes the focus.
      if (widget !== 'target-gauge') expect(within).to.not.equal(null);
      for (const focused of [within, root.querySelector<HTMLElement>(part)]) {
        if (!focused) continue;
        for (const [lang, heading] of [
          ['en', /[a-z]/],
          ['zh-CN', /^[^a-z]*$/],
        ] as const) {
          focused.focus();
          expect(root.activeElement === focused, 'it can have the focus').to.equal(true);
          element.lang = lang;
          await until(`the view is there in ${lang}`, () => heading.test(textsOf(root, '.heading').join()));
          await settle(100);
          expect(document.activeElement === element, 'the focus is in the widget').to.equal(true);
          expect(root.activeElement === focused, 'and where it was').to.equal(true);
          expect(textsOf(root, '.open').join(), 'what is open stays so').to.match(
            lang === 'en' ? /[a-z]{4}/ : /[一-龥]{4}/,
          );
        }
      }
    });
  }
});

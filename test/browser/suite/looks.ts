import { expect } from 'chai';
import { drawingWidths } from '../../../src/view/drawing-widths.js';
import { clear, drawn, drawnTextSize, reached, settle, textsIn, textsOutside, until } from '../helpers.js';
import { headingOf, show, themeOf, type Subject } from './subject.js';

/** The colours of the drawing and of the frame's text. */
const colorsOf = (root: ParentNode): (string | null)[] => {
  const frame = root.querySelector('.qj');
  const painted = [...root.querySelectorAll('.chart svg *')].map((one) => {
    const { fill, stroke } = getComputedStyle(one);
    return `${fill} ${stroke}`;
  });
  return [frame && getComputedStyle(frame).color, ...painted];
};

/** What the drawing paints with colours of the page: `--_text` has the page's `--qj-text`. */
const paintsOf = (root: ParentNode): { element: Element; property: 'fill' | 'stroke'; color: string }[] =>
  [...root.querySelectorAll('.chart svg *')].flatMap((element) =>
    (['fill', 'stroke'] as const).flatMap((property) => {
      const color = /^var\(--_([\w-]+)/.exec(element.getAttribute(property) ?? '')?.[1];
      return color === undefined ? [] : [{ element, property, color }];
    }),
  );

/** Themes, the page's colours and text styles, print. */
export const looks = (subject: Subject): void => {
  describe('theme, colours and text', () => {
    afterEach(() => {
      for (const name of ['data-theme', 'data-example-scheme']) document.documentElement.removeAttribute(name);
      document.body.removeAttribute('style');
      clear();
    });

    it('theme, heading and text size take effect at once', async () => {
      const mounted = await drawn(show(subject));
      const { root, element } = mounted;
      const heading = headingOf(mounted);
      const [size, colors] = [drawnTextSize(root), colorsOf(root)];
      element.theme = 'dark';
      await element.updateComplete;
      expect(themeOf(mounted)).to.equal('dark');
      expect(colorsOf(root)).to.not.deep.equal(colors);
      element.heading = '另一个标题';
      await element.updateComplete;
      expect(headingOf(mounted)).to.equal('另一个标题');
      element.heading = '';
      element.textSize = 'large';
      await until('the text is larger', () => drawnTextSize(root) > size * 1.2);
      await drawn(mounted);
      expect(headingOf(mounted)).to.equal(heading);
      expect(textsOutside(root)).to.deep.equal([]);
      element.textSize = 'normal';
      await until('the text is as before', () => Math.abs(drawnTextSize(root) - size) < 0.01);
    });

    it('a plain frame has the drawing, what belongs to it and its source, on the page’s own ground', async () => {
      const mounted = await drawn(show(subject));
      const { root, element } = mounted;
      const seen = (part: string): boolean =>
        [...root.querySelectorAll(`[part=${part}]`)].some((one) => one.getClientRects().length > 0);
      const frame = root.querySelector('.qj') ?? element;
      const [full, source] = [frame.getBoundingClientRect().height, root.querySelector('[part=source]')?.textContent];
      element.frame = 'plain';
      await element.updateComplete;
      expect(['heading', 'subheading', 'actions'].filter(seen)).to.deep.equal([]);
      expect(seen('source')).to.equal(true);
      expect(root.querySelector('[part=source]')?.textContent).to.equal(source);
      expect(getComputedStyle(frame).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(root.querySelector('.visual')?.getBoundingClientRect().left).to.equal(
        element.getBoundingClientRect().left,
      );
      expect(frame.getBoundingClientRect().height).to.be.below(full);
      element.frame = 'full';
      await element.updateComplete;
      expect(['heading', 'subheading', 'actions'].every(seen)).to.equal(true);
      expect(frame.getBoundingClientRect().height).to.equal(full);
    });

    it('follows the page’s data-theme, and its own theme first', async () => {
      const mounted = await drawn(show(subject));
      document.documentElement.dataset['theme'] = 'dark';
      await until('the theme is dark', () => themeOf(mounted) === 'dark');
      mounted.element.theme = 'light';
      await mounted.element.updateComplete;
      expect(themeOf(mounted)).to.equal('light');
    });

    it('takes the scheme that the page commits to, also with “only”', async () => {
      const mounted = await drawn(show(subject));
      for (const [scheme, expected] of [
        ['only dark', 'dark'],
        ['light', 'light'],
        ['dark', 'dark'],
      ] as const) {
        mounted.box.style.colorScheme = scheme;
        mounted.element.requestUpdate();
        await mounted.element.updateComplete;
        expect(themeOf(mounted)).to.equal(expected);
      }
    });

    it('takes a scheme that comes with any attribute of the page and a style sheet', async () => {
      const mounted = await drawn(show(subject));
      const sheet = document.createElement('style');
      sheet.textContent = 'html[data-example-scheme="dark"] { color-scheme: dark !important }';
      document.documentElement.dataset['exampleScheme'] = 'dark';
      await settle();
      document.head.append(sheet);
      await until('it is dark', () => themeOf(mounted) === 'dark');
      sheet.remove();
    });

    it('every colour of the drawing, its text and its buttons is the page’s to choose', async () => {
      const { box, root } = await drawn(show(subject));
      const paints = paintsOf(root);
      const names = [...new Set(paints.map(({ color }) => color))];
      expect(names).to.include('text');
      for (const [index, name] of ['text', 'accent', ...names].entries()) {
        const color = `rgb(1, 2, ${index})`;
        box.style.setProperty(`--qj-${name}`, color);
        for (const { element, property } of paints.filter((paint) => paint.color === name))
          expect(getComputedStyle(element)[property], name).to.equal(color);
        const own = { text: '.qj', accent: '.action' }[name];
        if (own) expect(getComputedStyle(root.querySelector(own) ?? box).color).to.equal(color);
        box.style.removeProperty(`--qj-${name}`);
      }
    });

    it('keeps its own colours where a name of theirs holds none', async () => {
      const { root, element } = await drawn(show(subject));
      const before = colorsOf(root);
      for (const value of ['14px/1.5 Arial', 'url(#x)', '1px solid red', '12', 'var(--other)']) {
        for (const token of ['text', 'accent', 'target', 'surface', 'track', 'text-muted', 'class-1'])
          document.body.style.setProperty(`--qj-${token}`, value);
        element.requestUpdate();
        await element.updateComplete;
        expect(colorsOf(root), value).to.deep.equal(before);
        document.body.removeAttribute('style');
      }
    });

    it('keeps its colours without style sheets', async () => {
      const { root } = await drawn(show(subject));
      root.adoptedStyleSheets = [];
      const painted = paintsOf(root);
      expect(painted.length).to.be.greaterThan(5);
      for (const { element, property } of painted)
        expect(getComputedStyle(element)[property]).to.match(/^rgb/).and.not.equal('rgb(0, 0, 0)');
    });

    it('keeps the page’s text styles out', async () => {
      const { root, box } = await drawn(show(subject));
      box.style.cssText +=
        'letter-spacing:9px;text-indent:50px;line-height:5;white-space:nowrap;direction:rtl;text-transform:uppercase';
      for (const selector of ['.heading', '.source', '.action', '.chart svg text']) {
        const style = getComputedStyle(root.querySelector(selector) ?? box);
        expect([style.letterSpacing, style.textIndent, style.direction, style.textTransform], selector).to.deep.equal([
          'normal',
          '0px',
          'ltr',
          'none',
        ]);
      }
      expect(getComputedStyle(root.querySelector('.source') ?? box).whiteSpace).to.equal('normal');
    });

    it('spacing of running text, for those who need more, leaves the drawing’s texts in their places', async () => {
      /** The texts of the drawing and where they lie in it, in pixels. */
      const drawnTexts = (root: ParentNode): string[] => {
        const { left = 0, top = 0 } = root.querySelector('.chart svg')?.getBoundingClientRect() ?? {};
        return textsIn(root).map(
          ({ text, rect }) =>
            `${text} ${[rect.left - left, rect.top - top, rect.width, rect.height].map(Math.round).join(' ')}`,
        );
      };
      for (const lang of ['zh-CN', 'en']) {
        const mounted = show(subject, { lang });
        for (const state of [drawn, reached]) {
          await state(mounted);
          const { root, box } = mounted;
          const before = drawnTexts(root);
          expect(before.length).to.be.greaterThan(5);
          const spacing = () => getComputedStyle(root.querySelector('.heading') ?? box).letterSpacing;
          const usual = spacing();
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
          expect(spacing()).to.not.equal(usual);
          expect(drawnTexts(root), lang).to.deep.equal(before);
          expect(textsOutside(root), lang).to.deep.equal([]);
          for (const part of root.querySelectorAll<HTMLElement>('.heading, .subheading, .legend, .source, .remarks'))
            expect(part.scrollWidth, `${part.className} is not cut`).to.be.at.most(part.clientWidth);
          for (const sheet of sheets) sheet.remove();
        }
        clear();
      }
    });

    it('prints the picture of the build step, scaled to the paper, without what only a reader at a screen needs', async () => {
      const { root } = await reached(show(subject, {}, { width: 1100 }));
      const box = root.querySelector<SVGSVGElement>('.chart svg')?.viewBox.baseVal;
      expect([box?.x, box?.y]).to.deep.equal([0, 0]);
      expect(drawingWidths(subject.record.widest)).to.include(box?.width);
      const rules = root.adoptedStyleSheets.flatMap((sheet) => Array.from(sheet.cssRules));
      const print = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
      const text = print.map((rule) => rule.cssText).join(' ');
      expect(text).to.match(/\.chosen, \.related \{ display: none/);
      expect(text).to.match(/\.actions[^{]*\{ display: none/);
    });
  });
};

import { expect } from 'chai';
import { TEST_FACES } from '../fonts/faces.js';
import { clear, isDrawn, until, type Mounted } from './helpers.js';
import { mountView, VIEWS, WIDGETS } from './widgets.js';

/** Those of devices, and some in between that heights were not measured at. */
const WIDTHS = [320, 390, 480, 720, 1100, 361.5, 622.4, 915.7];

/** More than this below a view would be a hole in the page: a part of its height, or so many CSS pixels. */
const MOST_EMPTY_PART = 0.05;
const MOST_EMPTY = 48;

/** No picture is so narrow as large text on the narrowest phones asks for: ECharts draws there, once the reader is near. */
const isLive = (size: string, width: number): boolean => size === 'large' && width === 320;

/** Without heading and buttons there is less that wraps. */
const PLAIN_CASES: [size: string, width: number][] = [
  ['normal', 320],
  ['normal', 622.4],
  ['normal', 1100],
  ['large', 390],
];

/** What is drawn live stays so: last. */
const CASES = [
  ...['normal', 'large'].flatMap((size) =>
    WIDTHS.map((width) => ({ size, width, frame: 'full', live: isLive(size, width) })),
  ),
  ...PLAIN_CASES.map(([size, width]) => ({ size, width, frame: 'plain', live: false })),
].sort((a, b) => Number(a.live) - Number(b.live));

/** What a page links to keep the place of its views. */
const linkStyles = async (): Promise<HTMLLinkElement[]> =>
  Promise.all(
    VIEWS.flatMap(({ widget, id }) => ['', '.plain'].map((frame) => `${widget.name}/${id}${frame}.css`)).map(
      (path) =>
        new Promise<HTMLLinkElement>((resolve, reject) => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = `/src/elements/views/${path}`;
          link.addEventListener('load', () => {
            resolve(link);
          });
          link.addEventListener('error', () => {
            reject(new Error(link.href));
          });
          document.head.append(link);
        }),
    ),
  );

describe('a page that links a view’s style sheet keeps its place', () => {
  let links: HTMLLinkElement[] = [];

  before(async () => {
    links = await linkStyles();
  });
  after(() => {
    for (const link of links) link.remove();
  });

  for (const lang of ['zh-CN', 'en']) {
    describe(lang, () => {
      let views: ({ id: string; widest: number } & Mounted)[] = [];

      before(() => {
        views = VIEWS.map(({ widget, id }) => ({
          id,
          widest: widget.widest,
          ...mountView(widget, id, { width: 320, lang }),
        }));
      });
      after(() => {
        document.body.style.removeProperty('--qj-font-family');
        clear();
      });

      for (const { size, width, frame, live } of CASES) {
        it(`${width} px, ${size} text, ${frame} frame: nothing below moves, and no hole is left, in faces of unlike widths`, async () => {
          for (const { element, box } of views) {
            box.style.width = `${width}px`;
            element.setAttribute('text-size', size);
            element.setAttribute('frame', frame);
          }
          if (live) {
            for (const view of views) {
              view.element.scrollIntoView();
              await until(`${view.id} is drawn`, () => isDrawn(view));
            }
          }
          await until('all views are drawn', () => views.every(isDrawn), 55_000);
          const failures: string[] = [];
          for (const face of Object.values(TEST_FACES)) {
            document.body.style.setProperty('--qj-font-family', `'${face}'`);
            for (const { id, element, root } of views) {
              const reserved = Number.parseFloat(getComputedStyle(element, '::before').paddingBottom);
              const needed = root.querySelector('.qj')?.getBoundingClientRect().height ?? 0;
              const most = Math.max(MOST_EMPTY, MOST_EMPTY_PART * needed);
              if (needed > reserved) failures.push(`${id} in ${face} moves what is below by ${needed - reserved} px`);
              if (reserved - needed > most) failures.push(`${id} in ${face} leaves ${reserved - needed} px empty`);
            }
          }
          expect(failures.join('\n')).to.equal('');
        });
      }
    });
  }

  it('a page that names no face and has one of its own sizes: the view stands in its place', async () => {
    const style = document.createElement('style');
    style.textContent = 'html { font-size: 62.5%; } div { font: italic 700 11px/3 monospace; letter-spacing: 2px; }';
    document.head.append(style);
    for (const widget of WIDGETS) {
      const mounted = mountView(widget, widget.storyView, { width: 390, lang: 'en' });
      const reserved = mounted.element.offsetHeight;
      await until('the view is drawn', () => isDrawn({ ...mounted, widest: widget.widest }));
      expect(mounted.element.offsetHeight, widget.name).to.equal(reserved);
      const content = mounted.root.querySelector('.content') ?? mounted.element;
      expect(getComputedStyle(content).fontSize, widget.name).to.equal('14px');
      clear();
    }
    style.remove();
  });

  for (const { tag, attribute, storyView } of WIDGETS) {
    it(`before the script has run the tag’s own text stands in that place: ${tag}`, () => {
      // The rules know the tag by its name; one that no script defines stands for one whose script is still on its way.
      const later = `${tag}-later`;
      const element = document.createElement(later);
      element.setAttribute(attribute, storyView);
      element.textContent = '页面自己的文字';
      const box = document.createElement('div');
      box.style.width = '390px';
      box.append(element);
      document.body.prepend(box);
      const style = document.createElement('style');
      style.textContent = links
        .flatMap(({ sheet }) => [...(sheet?.cssRules ?? [])])
        .filter(({ cssText }) => cssText.includes(`${attribute}="${storyView}"`) || cssText.startsWith(`${tag} {`))
        .map(({ cssText }) => cssText.replaceAll(tag, later))
        .join('\n');
      document.head.append(style);
      expect(element.offsetHeight).to.be.above(400);
      style.remove();
      clear();
    });
  }
});

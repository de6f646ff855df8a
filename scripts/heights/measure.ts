import type { Browser, Page } from 'playwright-core';
import { catalogue } from '../../src/catalogue/all.js';
import { greatest } from '../../src/core/extremes.js';
import type { Locale } from '../../src/core/locale.js';
import { FRAMES, measuredName, type Frame } from '../../src/static/segments.js';
import { layOut } from '../../src/static/draw.js';
import { WIDGETS } from '../../src/static/views.js';
import { TEXT_SIZE, TEXT_SIZES } from '../../src/theme/tokens.js';
import { DRAWING_WIDTHS, MOST_GROWTH, drawingWidth } from '../../src/view/drawing-widths.js';
import type { ViewModel } from '../../src/view/view-model.js';
import { MIXED_FACES, facesFor } from './faces.js';
import type { Level, Point } from './fit.js';
import { CLOSEST, levelsOf, nextProbe, type Sample } from './samples.js';

/** Widths in CSS pixels with text of the usual size, starting with what a phone has left with the largest text. */
const FROM = 144;
const TO = 1120;
const STEP = 3;
/** Wider places are rare, and little text wraps in them. */
const WIDE = [...Array.from({ length: 15 }, (_, index) => TO + 24 * (index + 1)), 1800, 2400];

/** A reserve, because other text sizes do not scale the layout exactly. */
const SPARE = 1.004;
const SPARE_PIXELS = 2;

/** Converts to multiples of the text's size. */
const inText = ({ least, most }: Level): Level => ({
  least: least / TEXT_SIZE,
  most: (most * SPARE + SPARE_PIXELS) / TEXT_SIZE,
});

/**
 * What the smallest phones leave with large text: 288 of 320 px, with a small error. A drawing there is laid out at the next whole
 * width from a tenth below it on.
 */
const LARGE_ON_PHONE = (288 * TEXT_SIZES.normal) / TEXT_SIZES.large;

/** A regular grid of widths, and both sides of every width where drawings change. */
const WIDTHS = [
  ...Array.from({ length: (TO - FROM) / STEP + 1 }, (_, index) => FROM + index * STEP),
  ...WIDE,
  ...DRAWING_WIDTHS.flatMap((width) => [width - CLOSEST, width]),
  LARGE_ON_PHONE - 0.15,
  LARGE_ON_PHONE - 0.05,
].filter((width, index, all) => all.indexOf(width) === index);
WIDTHS.sort((a, b) => a - b);

interface MeasuredView {
  key: string;
  tag: string;
  attribute: string;
  id: string;
  frame: Frame;
  widest: number;
  model: ViewModel;
}

const viewsIn = (locale: Locale): MeasuredView[] =>
  WIDGETS.flatMap(({ widget, tag, attribute, ids, widths, model }) =>
    ids(catalogue).flatMap((id) =>
      FRAMES.map((frame) => ({
        key: measuredName(widget, id, locale, frame),
        tag,
        attribute,
        id,
        frame,
        widest: greatest(widths),
        model: model(catalogue, id, locale),
      })),
    ),
  );

/** Looks up the height that the frame gives a view's drawing in the available width. */
const drawingHeights = (views: readonly MeasuredView[]): ((index: number, room: number) => number) => {
  const known = new Map<string, number>();
  return (index, room) => {
    const view = views[index];
    if (!view) throw new Error(`there is no view ${index}`);
    const width = drawingWidth(room, view.widest);
    const key = `${view.tag} ${view.id} ${width}`;
    const height = known.get(key) ?? layOut(view.model, width).height;
    known.set(key, height);
    return Math.ceil(height * Math.min(room / width, MOST_GROWTH));
  };
};

/** Measures the views, each at a width of its own, in the order of the page; those without a width stay as they are. */
const samplesAt = async (
  page: Page,
  heightOf: (index: number, room: number) => number,
  widths: readonly (number | null)[],
): Promise<(Sample | null)[]> => {
  const rooms = await page.evaluate((sizes) => {
    const copies = [...document.body.children] as HTMLElement[];
    for (const [index, copy] of copies.entries()) {
      const size = sizes[index] ?? null;
      if (size !== null) copy.style.width = `${size}px`;
    }
    return copies.map(({ shadowRoot }) => shadowRoot?.querySelector('.visual')?.getBoundingClientRect().width ?? 0);
  }, widths);
  const drawings = rooms.map((room, index) => heightOf(index, room));
  const frames = await page.evaluate((sizes) => {
    const copies = [...document.body.children] as HTMLElement[];
    for (const [index, { shadowRoot }] of copies.entries()) {
      const visual = shadowRoot?.querySelector<HTMLElement>('.visual');
      if (visual) visual.style.height = `${sizes[index]}px`;
    }
    return copies.map((copy) => copy.getBoundingClientRect().height);
  }, drawings);
  return widths.map((width, index) =>
    width === null ? null : { width, drawing: drawings[index] ?? 0, frame: frames[index] ?? 0 },
  );
};

/**
 * Measures the height of every view in a language, in each face at each width. The frames are copies that scripts no longer
 * change and that hold only the drawing's place, so the browser lays out nothing but text.
 */
export const measure = async (browser: Browser, address: string, locale: Locale): Promise<Map<string, Point[]>> => {
  const views = viewsIn(locale);
  const heightOf = drawingHeights(views);
  const page = await browser.newPage({ viewport: { width: 1280, height: 6000 }, bypassCSP: true });
  await page.goto(address);
  await page.addStyleTag({ content: MIXED_FACES });
  // No named function inside: the page lacks the helpers that a compiler adds for names.
  await page.evaluate(
    async ([lang, wanted]) => {
      const script: string = ['', 'qj', 'qj-widgets.js'].join('/');
      await import(script);
      document.body.lang = lang;
      const elements = wanted.map(({ tag, attribute, id, frame }) => {
        const element = document.createElement(tag);
        element.setAttribute(attribute, id);
        element.setAttribute('frame', frame);
        return element;
      });
      const copies: HTMLElement[] = [];
      // One by one, because elements far below the viewport are not drawn at once.
      for (const element of elements) {
        document.body.replaceChildren(element);
        while (!element.shadowRoot?.querySelector('.chart svg')) await new Promise((resolve) => setTimeout(resolve, 2));
        const copy = document.createElement('div');
        const root = copy.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = element.shadowRoot.adoptedStyleSheets;
        root.append(...[...element.shadowRoot.children].map((child) => child.cloneNode(true)));
        root.querySelector('.canvas')?.remove();
        copy.style.cssText = 'min-width:0;--qj-padding:0px';
        copies.push(copy);
      }
      document.body.replaceChildren(...copies);
    },
    [locale, views.map(({ tag, attribute, id, frame }) => ({ tag, attribute, id, frame }))] as const,
  );
  const points = new Map<string, Point[]>(views.map(({ key }) => [key, []]));
  for (const { family, fitted } of facesFor(locale)) {
    const digit = await page.evaluate(async (face) => {
      document.body.style.setProperty('--qj-font-family', face);
      const ruler = document.createElement('p');
      ruler.style.cssText = `font:100px ${face};width:1ch`;
      ruler.textContent = '0a';
      document.body.append(ruler);
      await document.fonts.ready;
      const { width } = ruler.getBoundingClientRect();
      ruler.remove();
      return Number((width / 100).toFixed(4));
    }, family);
    const samples = views.map((): Sample[] => []);
    for (const width of WIDTHS) {
      const all = await samplesAt(page, heightOf, Array<number>(views.length).fill(width));
      for (const [index, sample] of all.entries()) if (sample) samples[index]?.push(sample);
    }
    // Narrow down the widths where a height changes by much, as closely as the fit needs.
    for (;;) {
      const probes = samples.map((one) => (fitted ? nextProbe(one) : null));
      if (probes.every((probe) => probe === null)) break;
      const all = await samplesAt(
        page,
        heightOf,
        probes.map((probe) => probe?.width ?? null),
      );
      for (const [index, sample] of all.entries()) {
        if (sample) samples[index]?.splice(probes[index]?.at ?? 0, 0, sample);
      }
    }
    for (const [index, { key }] of views.entries()) {
      const own = samples[index] ?? [];
      for (const [at, { width }] of own.entries()) {
        const levels = levelsOf(own, at);
        if (!levels) continue;
        const [before, after] = [inText(levels.before), inText(levels.after)];
        points.get(key)?.push({ width: width / TEXT_SIZE, digit, before, after, fitted });
      }
    }
  }
  await page.close();
  return points;
};

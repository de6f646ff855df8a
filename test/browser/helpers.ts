import { expect } from 'chai';
import { catalogueData } from '../../src/catalogue/all.js';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import '../../src/all.js';
import type { QjErrorDetail } from '../../src/elements/problem.js';
import { TEXT_SIZE } from '../../src/theme/tokens.js';
import { MOST_GROWTH, drawingWidth } from '../../src/view/drawing-widths.js';

export const catalogue = createCatalogue(catalogueData);

/** Waits until a condition holds, or says what it waited for. */
export const until = async <T>(
  what: string,
  condition: () => T | null | undefined | false,
  limit = 20_000,
): Promise<T> => {
  const start = performance.now();
  for (;;) {
    const value = condition();
    if (value) return value;
    if (performance.now() - start > limit) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
};

/** Time for whatever would still come. */
export const settle = (time = 60): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Every widget that `src/all.ts` registers; a figure in running text is none. */
export type Tag = Exclude<Extract<keyof HTMLElementTagNameMap, `qj-${string}`>, 'qj-figure'>;

/** A widget in a box of a page. */
export interface Mounted<T extends Tag = Tag> {
  element: HTMLElementTagNameMap[T];
  root: ShadowRoot;
  errors: QjErrorDetail[];
  box: HTMLElement;
}

export type MountedGauge = Mounted<'qj-target-gauge'>;
export type MountedChain = Mounted<'qj-industry-chain'>;
export type MountedMap = Mounted<'qj-county-map'>;

export interface MountOptions {
  width?: number;
  lang?: string;
  theme?: string;
  /** A tag that behaves like the widget's own. */
  tag?: string;
  text?: string;
}

/** A widget in a box of the given width. */
export const mount = <T extends Tag>(tag: T, attributes: Record<string, string>, options: MountOptions): Mounted<T> => {
  const box = document.createElement('div');
  box.style.width = `${options.width ?? 720}px`;
  box.lang = options.lang ?? 'zh-CN';
  if (options.theme) box.dataset['theme'] = options.theme;
  const element = document.createElement((options.tag ?? tag) as T);
  const errors: QjErrorDetail[] = [];
  element.addEventListener('qj-error', (event) => errors.push((event as CustomEvent<QjErrorDetail>).detail));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (options.text) element.textContent = options.text;
  box.append(element);
  document.body.prepend(box);
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  return { element, root, errors, box };
};

/** A gauge in a box of the given width, as a page would hold it. */
export const mountGauge = (attributes: Record<string, string>, options: MountOptions = {}): MountedGauge =>
  mount('qj-target-gauge', attributes, options);

/** A chain in a box of the given width. */
export const mountChain = (attributes: Record<string, string>, options: MountOptions = {}): MountedChain =>
  mount('qj-industry-chain', attributes, options);

/** A map in a box of the given width. */
export const mountMap = (attributes: Record<string, string>, options: MountOptions = {}): MountedMap =>
  mount('qj-county-map', attributes, options);

const sizeOf = (element: Element | null): string => {
  const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return `${Math.round(width)} × ${Math.round(height)}`;
};

/** Whether the drawing is the one that the tag asks for: the documents' picture stands until ECharts has drawn another. */
const showsItsOwn = (element: HTMLElement): boolean => {
  const { needsDrawing, inWords, model, picture, views } = element as unknown as {
    needsDrawing: boolean;
    inWords: boolean;
    model: unknown;
    picture: unknown;
    views: { shown: { picture: unknown } | null };
  };
  return !needsDrawing || inWords || (model !== null && picture !== views.shown?.picture);
};

/** Waits for the view and its drawing at the size that the frame gives it. */
export const drawn = async <T extends Tag>(mounted: Mounted<T>): Promise<Mounted<T>> => {
  const { root, element } = mounted;
  await until('the view is shown', () => root.querySelector('.heading'));
  await until('the drawing is shown', () => root.querySelector('.chart svg text'));
  await until(
    'what the map says for those who hear it follows its drawing',
    () => element.localName !== 'qj-county-map' || root.querySelector('.readings'),
  );
  await until('ECharts has drawn what no picture shows', () => showsItsOwn(element));
  await until(
    'the drawing has its size',
    () => sizeOf(root.querySelector('.chart svg')) === sizeOf(root.querySelector('.canvas')),
  );
  await element.updateComplete;
  return mounted;
};

/** Whether the drawing of its width is there, at its size. */
export const isDrawn = ({ root, widest }: Pick<Mounted, 'root'> & { widest: number }): boolean => {
  const visual = root.querySelector('.visual');
  const svg = root.querySelector('.chart svg');
  const canvas = root.querySelector('.canvas');
  if (!visual || !svg || !canvas) return false;
  const zoom = Number.parseFloat(getComputedStyle(visual).fontSize) / TEXT_SIZE;
  const width = drawingWidth(visual.clientWidth / zoom, widest);
  const wanted = Math.min(visual.clientWidth, width * MOST_GROWTH * zoom);
  const [drawn, placed] = [svg.getBoundingClientRect().width, canvas.getBoundingClientRect().width];
  const laidOut = (svg as SVGSVGElement).viewBox.baseVal.width || (svg as SVGSVGElement).width.baseVal.value;
  return Math.abs(drawn - wanted) < 1 && Math.abs(placed - wanted) < 1 && laidOut === width;
};

/** How large the drawing's first text is on the page. */
export const drawnTextSize = (root: ParentNode): number => {
  const text = root.querySelector<SVGTextElement>('.chart svg text');
  return text ? Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1) : 0;
};

/** How wide the drawing is on the page. */
export const drawnWidth = (root: ParentNode): number =>
  Math.round(root.querySelector('.chart svg')?.getBoundingClientRect().width ?? 0);

/** Reaches for the drawing as a pointer does, and waits until what opens for its parts is there. */
export const reached = async <T extends Tag>(mounted: Mounted<T>): Promise<Mounted<T>> => {
  await drawn(mounted);
  mounted.root
    .querySelector('.canvas [data-key]')
    ?.dispatchEvent(new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true }));
  await until(
    'what opens for a part is there',
    () => (mounted.element as unknown as { touches: { ready: unknown } }).touches.ready,
  );
  await mounted.element.updateComplete;
  return mounted;
};

export const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent.replace(/\s+/g, ' ').trim());

/** How many there are. A failing `expect` of an element itself would keep the runner busy with printing it for minutes. */
export const count = (root: ParentNode, selector: string): number => root.querySelectorAll(selector).length;

/** Layouts may break a text into lines, so texts are compared without white space. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');

export const messages = ({ root }: Pick<Mounted, 'root'>): string => textsOf(root, '.problems li').join(' ');

export const clear = (): void => {
  for (const box of [...document.body.children]) if (box instanceof HTMLDivElement) box.remove();
};

/**
 * Waits until a key has moved the focus, or will not. The code that finds its way is loaded with the first such key; the widget has
 * asked for it before, so it goes on first.
 */
export const moved = async (): Promise<void> => {
  await Promise.all([import('../../src/elements/roving.js'), import('../../src/widgets/county-map/neighbour.js')]);
  await settle(0);
};

/** Presses a key where the focus is, or on the given element. */
export const press = (target: EventTarget | null, key: string): void => {
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
};

/** Opens a panel as a reader does; its code comes with the first one. */
export const openPanel = async (
  { root, element }: Pick<Mounted, 'root' | 'element'>,
  panel: 'sources' | 'table',
): Promise<HTMLElement> => {
  const button = root.querySelector<HTMLElement>(`[data-panel="${panel}"]`);
  button?.click();
  await until(`the panel ${panel} is open`, () => button?.getAttribute('aria-expanded') === 'true');
  await element.updateComplete;
  return until('the panel is shown', () => root.querySelector<HTMLElement>('.panel'));
};

export const chooseFromMenu = async ({ root }: Pick<Mounted, 'root'>, label: string): Promise<void> => {
  root.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
  const item = await until(`the menu offers ${label}`, () =>
    [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')].find((entry) => entry.textContent.trim() === label),
  );
  item.click();
};

/** Gathers the file that the widget hands out. */
export const catchDownload = async (
  action: () => void,
): Promise<{ name: string; text: () => Promise<string>; blob: Blob }> => {
  const create = URL.createObjectURL.bind(URL);
  const click = HTMLAnchorElement.prototype.click;
  let blob: Blob | null = null;
  let name = '';
  URL.createObjectURL = (given: Blob) => {
    blob = given;
    return create(given);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    action();
    const file = await until('the file is ready', () => (name ? blob : null));
    return { name, blob: file, text: () => file.text() };
  } finally {
    URL.createObjectURL = create;
    HTMLAnchorElement.prototype.click = click;
  }
};

/** Takes away what each test of a block has shown; nothing may have reached the page as an error, or run in it. */
export const clearQuietly = (): void => {
  const heard = pageErrors();
  afterEach(() => {
    clear();
    expect(heard).to.deep.equal([]);
    expect('__qjInjected' in window).to.equal(false);
  });
};

/** Hears what reaches the page as an error while the tests of a block run. */
export const pageErrors = (): unknown[] => {
  const heard: unknown[] = [];
  const onError = (event: ErrorEvent) => heard.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => heard.push(event.reason);
  before(() => {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
  });
  after(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  });
  return heard;
};

interface DrawnText {
  text: string;
  rect: DOMRect;
  /** Where its strokes are; the font's own box reaches into the lines above and below. */
  ink: DOMRect;
}

/** Each line of text of the drawing, in the order of reading, without its halo. */
export const textsIn = (root: ParentNode): DrawnText[] =>
  [...root.querySelectorAll<SVGTextElement>('.chart svg text:not(g[aria-hidden] *)')].map((element) => {
    const rect = element.getBoundingClientRect();
    const scale = (element.getScreenCTM()?.a ?? 1) || 1;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    const middle = rect.top + rect.height / 2;
    const ink = new DOMRect(rect.left + 1, middle - size * 0.4, Math.max(0, rect.width - 2), size * 0.8);
    return { text: element.textContent, rect, ink };
  });

/** The texts whose middle lies within an area. */
export const textsOver = (texts: readonly DrawnText[], { left, top, right, bottom }: DOMRect): string[] =>
  texts.flatMap(({ text, rect }) => {
    const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
    return x >= left && x <= right && y >= top && y <= bottom ? [text] : [];
  });

/** The texts of the drawing that do not lie within it. */
export const textsOutside = (root: ParentNode): string[] => {
  const visual = root.querySelector('.visual')?.getBoundingClientRect() ?? new DOMRect();
  return textsIn(root).flatMap(({ text, rect, ink }) =>
    rect.left < visual.left - 1 ||
    rect.right > visual.right + 1 ||
    ink.top < visual.top - 1 ||
    ink.bottom > visual.bottom + 1
      ? [text]
      : [],
  );
};

/** Pairs that lie over each other. */
export const overlaps = (items: readonly { name: string; rect: DOMRect }[]): string[] =>
  items.flatMap((a, index) =>
    items.slice(index + 1).flatMap((b) => {
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      // Areas are rounded to whole pixels.
      return across > 1 && down > 1 ? [`${a.name} / ${b.name}`] : [];
    }),
  );

/** The longest time, in milliseconds, that the page could not do anything else. */
export const longestPause = async (action: () => Promise<unknown>): Promise<number> => {
  let longest = 0;
  let last = performance.now();
  let done = false;
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!done) setTimeout(tick);
  };
  tick();
  await action();
  done = true;
  tick();
  return longest;
};

/** What `qj-select` carries while an action runs. */
export const choicesDuring = async <D extends object>(
  { box }: Pick<Mounted, 'box'>,
  action: () => Promise<unknown>,
): Promise<D[]> => {
  const heard: D[] = [];
  const listen = (event: Event) => heard.push((event as CustomEvent<D>).detail);
  box.addEventListener('qj-select', listen);
  await action();
  box.removeEventListener('qj-select', listen);
  return heard;
};

/** The views that say that they are there while an action runs. */
export const readyDuring = async (action: () => Promise<unknown>): Promise<string[]> => {
  const heard: string[] = [];
  const listen = (event: Event) => heard.push((event as CustomEvent<{ view: string }>).detail.view);
  document.addEventListener('qj-ready', listen);
  await action();
  document.removeEventListener('qj-ready', listen);
  return heard;
};

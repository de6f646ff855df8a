import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { fromPage, type ThemeName } from '../theme/tokens.js';
import { PAGE_FORMAT, type Face, type PlacedPart, type SvgNode } from '../view/static-view.js';
import { adopt } from './adopt.js';
import type { Regions } from './frame.js';
import { pageDocument } from './page-document.js';
import type { ReadyPicture } from './picture.js';
import { placeOver } from './placement.js';
import { standingStyles } from './standing-styles.js';

/** An element of the page's own drawing as data. */
const nodeOf = (element: Element): SvgNode => {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, fromPage(value)]));
  const children = [...element.children].map(nodeOf);
  return [element.localName, attributes, children.length > 0 ? children : element.textContent];
};

/** A drawing without what only its place in the page needs. */
const drawingOf = (svg: Element): SvgNode => {
  const [name, { viewBox = '' }, content = ''] = nodeOf(svg);
  return [name, { viewBox }, content];
};

const isPart = (part: unknown): part is PlacedPart =>
  typeof part === 'object' &&
  part !== null &&
  typeof Reflect.get(part, 'key') === 'string' &&
  ['left', 'top', 'right', 'bottom'].every((side) => Number.isFinite(Reflect.get(part, side)));

const listIn = (text: string | undefined): unknown[] => {
  try {
    const list: unknown = JSON.parse(text ?? '');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
};

/** What the page says for the frame, if this version of it understands that. */
const faceIn = (host: HTMLElement): Face | null => {
  const [format, face] = listIn(host.dataset['face']);
  return format === PAGE_FORMAT ? (face as Face) : null;
};

/** The box of a drawing's own content in its canvas, in CSS pixels of the page: pages give images margins, edges and padding. */
const contentIn = (
  canvas: HTMLElement,
  drawing: Element,
): { left: number; top: number; width: number; height: number } => {
  const style = getComputedStyle(drawing);
  const length = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const edge = (side: string): number => length(`border-${side}-width`) + length(`padding-${side}`);
  const [left, top, right, bottom] = (['left', 'top', 'right', 'bottom'] as const).map(edge) as [
    number,
    number,
    number,
    number,
  ];
  const within = style.boxSizing === 'border-box' ? 1 : 0;
  const [outer, room] = [drawing, canvas].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
  // Both are as large as they are shown: a page may scale what they stand in.
  const zoom = Math.round((room.width / canvas.offsetWidth) * 100) / 100 || 1;
  return {
    left: (outer.left - room.left) / zoom + left,
    top: (outer.top - room.top) / zoom + top,
    width: length('width') - within * (left + right),
    height: length('height') - within * (top + bottom),
  };
};

const isRendered = (element: Element): boolean => element.getClientRects().length > 0;

/** The element's language, colours and text size. */
interface Look {
  locale: string;
  activeTheme: string;
  textSize: string;
  frame: string;
}

/**
 * The view as it already stands in the page, as children of the tag: SVG that becomes the element's own picture, or an image that
 * stands for it until that has loaded. Its texts stay as they are.
 */
export class Standing<F extends Face> {
  private readonly host: LitElement;
  private readonly state: readonly unknown[];
  private readonly slot = pageDocument.createElement('slot');
  private readonly pictures = new Map<Element, ReadyPicture>();
  private readonly said: F | null;
  /** The drawing that the page's style sheets show. */
  private shown: Element | null;
  private readonly themeOr: (otherwise: ThemeName) => ThemeName;
  /** How large it is, of its own size. */
  scale = 1;
  /** Measured while the page's content stands: measuring it between its two places would lose the reader's. */
  theme: ThemeName;

  /**
   * `state` is what the view depends on: once one of it changes, what stands in the page no longer shows it. `themeOr` gives the
   * theme that the tag or the page names.
   */
  constructor(host: LitElement, state: readonly unknown[], themeOr: (otherwise: ThemeName) => ThemeName) {
    this.host = host;
    this.state = state;
    this.themeOr = themeOr;
    this.theme = this.themeNow;
    this.slot.name = 'drawing';
    this.said = faceIn(host) as F | null;
    this.shown = this.drawings.find(isRendered) ?? null;
  }

  /** Called once the element has its shadow root. */
  connected(): void {
    adopt(this.host, standingStyles);
  }

  private get drawings(): Element[] {
    return [...this.host.querySelectorAll(':scope>[slot=drawing]')].map(
      (drawing) => drawing.querySelector('img') ?? drawing,
    );
  }

  holds(state: readonly unknown[]): boolean {
    return this.shown !== null && state.every((one, index) => Object.is(one, this.state[index]));
  }

  /** The width that the drawing was laid out at. */
  get width(): number {
    const { shown } = this;
    const name = shown?.localName === 'img' ? (shown as HTMLImageElement).currentSrc : '-';
    return Number(shown?.getAttribute('data-width') ?? /-(\d+)\.svg/.exec(name)?.[1] ?? 0);
  }

  /** The page's own drawing and what belongs to it; null where the files of the view have that. */
  get ready(): { face: F; picture: ReadyPicture } | null {
    const { shown, said } = this;
    const picture = shown && said && (this.pictures.get(shown) ?? this.pictureOf(shown));
    if (!picture) return null;
    this.pictures.set(shown, picture);
    return { face: said, picture };
  }

  private pictureOf(shown: Element): ReadyPicture | null {
    const parts = listIn(shown.getAttribute('data-boxes') ?? undefined);
    if (parts.length === 0 || !parts.every(isPart)) return null;
    const [, , width = 0, height = 0] = (shown.getAttribute('viewBox') ?? '').split(' ').map(Number);
    let read: SvgNode | null = null;
    return {
      width,
      height,
      parts,
      element: this.slot,
      get svg() {
        return (read ??= drawingOf(shown));
      },
    };
  }

  /** The theme that is named, else that of the page's text: light text stands on a dark ground. */
  private get themeNow(): ThemeName {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(this.host).color.match(/[\d.]+/g) ?? []).map(Number);
    return this.themeOr(red + green + blue > 3 * 128 ? 'dark' : 'light');
  }

  /** Lays hit areas over the drawing. Returns false where the page shows another drawing or another theme by now. */
  place(canvas: HTMLElement, { width, height, parts }: ReadyPicture): boolean {
    const { themeNow } = this;
    const shown = this.drawings.find(isRendered) ?? this.shown;
    if (shown !== this.shown || themeNow !== this.theme) {
      this.shown = shown;
      this.theme = themeNow;
      return false;
    }
    const [chart, own] = [canvas.querySelector('.chart'), canvas.querySelector<SVGElement>('.chart>svg')];
    if (shown && isRendered(shown)) {
      const content = contentIn(canvas, shown);
      this.scale = content.width / width;
      // A tree with other parts open is of another height than the page's drawing: it stands in its place.
      chart?.classList.toggle('apart', own !== null && Math.abs(content.height - height * this.scale) > 2);
      canvas.style.setProperty('--_left', `${content.left}px`);
      canvas.style.setProperty('--_top', `${content.top}px`);
    }
    const { scale } = this;
    if (own) own.style.width = `${width * scale}px`;
    for (const button of canvas.querySelectorAll<HTMLElement>('[data-key]')) {
      const part = parts.find(({ key }) => key === button.dataset['key']);
      if (part) placeOver(button, part, scale);
    }
    this.moveFocus();
    return true;
  }

  /** A reader who stood at a link of the page stands at what takes its place. */
  private moveFocus(): void {
    const { activeElement } = this.host.getRootNode() as Document | ShadowRoot;
    const line = activeElement?.parentElement;
    if (!line?.slot || line.parentElement !== this.host) return;
    const instead = `.answers>[name="${line.slot}"]+.qj`;
    this.host.renderRoot
      .querySelector<HTMLElement>(`${instead} input,${instead} button`)
      ?.focus({ preventScroll: true });
  }

  /** What stands in the drawing's place: the page's own, and over it what was drawn since. */
  chart(drawn: Element | null | undefined): TemplateResult {
    return html`<div class="chart" aria-hidden="true">${this.slot}${drawn === this.slot ? nothing : drawn}</div>`;
  }

  /** The frame: nothing of it takes any room that was not there before. */
  frame(
    face: F | null,
    regions: Regions,
    messages: unknown,
    { locale, activeTheme, textSize, frame }: Look,
  ): TemplateResult {
    const { above, visual, opened, buttons, status, panel } = regions;
    const plain = frame === 'plain';
    const box = (content: unknown): TemplateResult =>
      html`<div class="qj" lang=${locale} data-theme=${activeTheme} data-text-size=${textSize}>${content}</div>`;
    return html`<div
      class="standing ${plain ? 'clear' : ''}"
      part="frame"
      lang=${locale}
      data-theme=${activeTheme}
      role="group"
      aria-label=${face?.heading ?? nothing}
    >
      <slot name="above"></slot>
      <div class="foot tooled ${above ? 'answers' : ''}"><slot name="tools"></slot>${above ? box(above) : nothing}</div>
      <p hidden id="hint">${face?.hint}</p>
      <div class="qj drawn" lang=${locale} data-theme=${activeTheme}>${visual}</div>
      ${box(opened)}
      <div class="under"><slot name="below"></slot></div>
      ${
        plain
          ? nothing
          : html`<div class="foot ${face ? 'answers' : ''}">
              <slot name="more"></slot>${face ? box(buttons) : nothing}
            </div>`
      }
      ${box(html`${messages}<div class="more">${status}${panel}</div>`)}
    </div>`;
  }
}

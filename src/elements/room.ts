import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TEXT_SIZE } from '../theme/tokens.js';
import { pageDocument, windowOf } from './page-document.js';

/** Rooms that are measured together, so that a page of many widgets is laid out once. */
let waiting: (() => void)[] = [];

const measureSoon = (measure: () => void): void => {
  waiting.push(measure);
  if (waiting.length > 1) return;
  queueMicrotask(() => {
    const all = waiting;
    waiting = [];
    for (const one of all) one();
  });
};

/** Time for what a reader sees first, in milliseconds. */
const FIRST_SCREEN = 1500;

/** When the page has come to rest: what a reader sees first shall not wait for what lies far below. */
const whenIdle = (action: () => void): void => {
  const wait = () => {
    setTimeout(() => {
      // Safari has no idle callbacks; an element of the page may have the name there.
      if (typeof requestIdleCallback === 'function') requestIdleCallback(action);
      else action();
    }, FIRST_SCREEN);
  };
  if (pageDocument.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
};

/** Whether a box is on the page; what is hidden, also by a closed `details` or skipped by `content-visibility`, is not. */
const isShown = (box: HTMLElement): boolean =>
  'checkVisibility' in box ? box.checkVisibility() : (box as HTMLElement).getClientRects().length > 0;

/** The width that a widget's drawing has, in CSS pixels, how large its text is, and whether the reader is near. */
export class Room implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly boxOf: () => HTMLElement | null;
  private observed: HTMLElement | null = null;
  private resize: ResizeObserver | null = null;
  private intersection: IntersectionObserver | null = null;
  private waits = false;
  width = 0;
  /** How much larger than usual the text is, by the reader's browser or by the page. */
  zoom = 1;
  near = false;
  /** Whether it is time for the view: the reader is near, or the page is idle. Never while the page hides the element. */
  due = false;

  constructor(host: ReactiveControllerHost & Element, boxOf: () => HTMLElement | null) {
    this.host = host;
    this.boxOf = boxOf;
    host.addController(this);
  }

  hostConnected(): void {
    // Those of the document that the element is in: a frame that the page takes away would else be an error in each of its frames.
    const view = windowOf(this.host);
    // Pages are tested where nothing is laid out.
    if (!view || !('ResizeObserver' in view)) return;
    this.intersection = new view.IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.near = true;
        this.intersection?.disconnect();
        this.comeDue();
      },
      { rootMargin: '600px' },
    );
    this.resize = new view.ResizeObserver((entries) => {
      const { width = 0 } = entries[entries.length - 1]?.contentRect ?? {};
      // In the next frame: a change of layout from within this callback would raise an error in the page.
      requestAnimationFrame(() => {
        if (this.due) this.take(width);
        else this.measureSoon();
      });
    });
  }

  hostUpdated(): void {
    const box = this.boxOf();
    if (box === this.observed) {
      // The text may have another size.
      this.take(this.width);
      return;
    }
    // One box at a time.
    this.hostDisconnected();
    this.observed = box;
    if (!box) return;
    this.resize?.observe(box);
    // The host itself may have no box.
    if (!this.near) this.intersection?.observe(box);
    // The first measure must not wait for a frame: what is asked for depends on it.
    this.measureSoon();
  }

  hostDisconnected(): void {
    this.intersection?.disconnect();
    this.resize?.disconnect();
    this.observed = null;
  }

  private measureSoon(): void {
    measureSoon(() => {
      const box = this.observed;
      if (!box || !isShown(box)) return;
      if (box.getBoundingClientRect().top < 2 * innerHeight) this.comeDue();
      else this.waitForRest();
      // As it is laid out: a page may show it by growing it.
      this.take(Number.parseFloat(getComputedStyle(box).width) || 0);
    });
  }

  private waitForRest(): void {
    if (this.waits) return;
    this.waits = true;
    whenIdle(() => {
      this.waits = false;
      if (this.observed && isShown(this.observed)) this.comeDue();
    });
  }

  private comeDue(): void {
    this.due = true;
    this.host.requestUpdate();
  }

  /** A box that is not shown has no width: the last one counts until it is shown again. */
  private take(width: number): void {
    if (width === 0 || !this.observed) return;
    // What is no longer on the page has no style.
    const zoom = parseFloat(getComputedStyle(this.observed).fontSize) / TEXT_SIZE || this.zoom;
    if (width === this.width && zoom === this.zoom) return;
    this.width = width;
    this.zoom = zoom;
    this.host.requestUpdate();
  }
}

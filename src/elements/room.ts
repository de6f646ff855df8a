import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TEXT_SIZE } from '../theme/tokens.js';
import { pageDocument, windowOf } from './page-document.js';
import { NEARBY } from './reached.js';

/** Measurements batched into one microtask, so that a page of many widgets is laid out once. */
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

/** The head start for what a reader sees first, in milliseconds. */
const FIRST_SCREEN = 1500;

/** Runs an action once the page is idle, so that widgets far below do not delay what a reader sees first. */
const whenIdle = (action: () => void): void => {
  const wait = () => {
    setTimeout(() => {
      // Safari has no `requestIdleCallback`, and an element of the page may have that name.
      if (typeof requestIdleCallback === 'function') requestIdleCallback(action);
      else action();
    }, FIRST_SCREEN);
  };
  if (pageDocument.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
};

/** Whether a box is rendered: not hidden, in a closed `details` or skipped by `content-visibility`. */
const isShown = (box: HTMLElement): boolean =>
  'checkVisibility' in box ? box.checkVisibility() : (box as HTMLElement).getClientRects().length > 0;

/**
 * Observes the room of a widget's drawing: its width in CSS pixels, the size of its text, and whether it is near the viewport.
 */
export class Room implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly boxOf: () => HTMLElement | null;
  private observed: HTMLElement | null = null;
  private resize: ResizeObserver | null = null;
  private intersection: IntersectionObserver | null = null;
  private waits = false;
  width = 0;
  /** The text size relative to the usual one, as set by the reader's browser or by the page. */
  zoom = 1;
  near = false;
  /** Whether to load the view: it is near the viewport, or the page is idle. Not set while the page hides the element. */
  due = false;

  constructor(host: ReactiveControllerHost & Element, boxOf: () => HTMLElement | null) {
    this.host = host;
    this.boxOf = boxOf;
    host.addController(this);
  }

  hostConnected(): void {
    // Use the observers of the element's own document: another window's raise errors once the page removes the element's frame.
    const view = windowOf(this.host);
    // Test environments without layout have no observers.
    if (!view || !('ResizeObserver' in view)) return;
    this.intersection = new view.IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.near = true;
        this.intersection?.disconnect();
        this.comeDue();
      },
      { rootMargin: NEARBY },
    );
    this.resize = new view.ResizeObserver((entries) => {
      const { width = 0 } = entries[entries.length - 1]?.contentRect ?? {};
      // Wait for the next frame: a layout change within this callback would raise an error in the page.
      requestAnimationFrame(() => {
        if (this.due) this.take(width);
        else this.measureSoon();
      });
    });
  }

  hostUpdated(): void {
    const box = this.boxOf();
    if (box === this.observed) {
      // The text size may have changed.
      this.take(this.width);
      return;
    }
    // Observe only one box at a time.
    this.hostDisconnected();
    this.observed = box;
    if (!box) return;
    this.resize?.observe(box);
    // Observe this box, since the host itself may have none.
    if (!this.near) this.intersection?.observe(box);
    // Measure before the next frame, because the width decides what to load.
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
      // The layout width, since a page may scale the box up while it appears.
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

  /** Applies a new width. A hidden box has none, so its last width is kept until it is shown again. */
  private take(width: number): void {
    if (width === 0 || !this.observed) return;
    // A box that has left the page has no computed style.
    const zoom = parseFloat(getComputedStyle(this.observed).fontSize) / TEXT_SIZE || this.zoom;
    if (width === this.width && zoom === this.zoom) return;
    this.width = width;
    this.zoom = zoom;
    this.host.requestUpdate();
  }
}

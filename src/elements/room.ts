import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TEXT_SIZE } from '../theme/tokens.js';

/** What pages and frames leave free at both sides, about. */
const MARGINS = 64;

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
      // Safari has no idle callbacks.
      if ('requestIdleCallback' in window) requestIdleCallback(action);
      else action();
    }, FIRST_SCREEN);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
};

/** The width that a widget's drawing has, in CSS pixels, how large its text is, and whether the reader is near. */
export class Room implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly boxOf: () => HTMLElement | null;
  private observed: HTMLElement | null = null;
  private resize: ResizeObserver | null = null;
  private intersection: IntersectionObserver | null = null;
  width = 0;
  /** How much larger than usual the text is, by the reader's browser or by the page. */
  zoom = 1;
  near = false;
  /** Whether it is time for the picture: the reader is near, or the page is idle. */
  due = false;

  constructor(host: ReactiveControllerHost & Element, boxOf: () => HTMLElement | null) {
    this.host = host;
    this.boxOf = boxOf;
    host.addController(this);
  }

  hostConnected(): void {
    this.intersection = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.near = true;
        this.due = true;
        this.intersection?.disconnect();
        this.host.requestUpdate();
      },
      { rootMargin: '600px' },
    );
    this.intersection.observe(this.host);
    this.resize = new ResizeObserver((entries) => {
      const { width } = entries[entries.length - 1]?.contentRect ?? this;
      if (width === this.width) return;
      // In the next frame: a change of layout from within this callback would raise an error in the page.
      requestAnimationFrame(() => {
        this.take(width);
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
    if (this.observed) this.resize?.unobserve(this.observed);
    this.observed = box;
    if (!box) return;
    this.resize?.observe(box);
    // The first measure must not wait for a frame: what is asked for depends on it.
    measureSoon(() => {
      if (box !== this.observed) return;
      const { top, width } = box.getBoundingClientRect();
      if (top < 2 * innerHeight) this.due = true;
      if (!this.due) {
        whenIdle(() => {
          this.due = true;
          this.host.requestUpdate();
        });
      }
      // A box in a hidden tab has no width yet; most are about as wide as the page.
      this.take(width || document.documentElement.clientWidth - MARGINS);
    });
  }

  hostDisconnected(): void {
    this.intersection?.disconnect();
    this.resize?.disconnect();
    this.observed = null;
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

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageDocument } from './page-document.js';

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
      // Safari has no idle callbacks; an element of the page may have the name there.
      if (typeof requestIdleCallback === 'function') requestIdleCallback(action);
      else action();
    }, FIRST_SCREEN);
  };
  if (pageDocument.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
};

/** The width that a widget's drawing has, in CSS pixels, and whether the reader is near. */
export class Room implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly boxOf: () => HTMLElement | null;
  private observed: HTMLElement | null = null;
  private resize: ResizeObserver | null = null;
  private intersection: IntersectionObserver | null = null;
  width = 0;
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
    if (box === this.observed) return;
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
      this.take(width || pageDocument.documentElement.clientWidth - MARGINS);
    });
  }

  hostDisconnected(): void {
    this.intersection?.disconnect();
    this.resize?.disconnect();
    this.observed = null;
  }

  /** A box that is not shown has no width: the last one counts until it is shown again. */
  private take(width: number): void {
    if (width === 0 || width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  }
}

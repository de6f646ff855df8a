import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Parts } from './part-buttons.js';

type Host = ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };

/** The part of a drawing that a reader points at, and the one whose details are open. */
export class Choice implements ReactiveController, Parts {
  protected readonly host: Host;
  protected readonly announce: (key: string | null) => void;
  pointed: string | null = null;
  focused: string | null = null;
  open: string | null = null;
  stop: string | null = null;
  /** Whether the details open below the drawing instead of over it. */
  below = false;

  /** `announce` gets the key that a reader opened, or null when it was closed. */
  constructor(host: Host, announce: (key: string | null) => void) {
    this.host = host;
    this.announce = announce;
    host.addController(this);
  }

  /** The part that the reader points at, else the one that was chosen. */
  get lit(): string | null {
    return this.pointed ?? this.focused ?? this.open;
  }

  hostDisconnected(): void {
    // An element that leaves the page gets no event for the pointer and the focus that it loses.
    this.point(null);
    this.focus(null);
  }

  point(key: string | null): void {
    this.pointed = key;
    this.host.requestUpdate();
  }

  focus(key: string | null): void {
    this.focused = key;
    this.stop = key ?? this.stop;
    this.host.requestUpdate();
  }

  /** Opens a part, or closes it if it is open. */
  choose(key: string): void {
    if (this.open === key) {
      this.close();
      return;
    }
    this.open = key;
    this.host.requestUpdate();
    this.announce(key);
  }

  close(): void {
    const key = this.open;
    this.open = null;
    this.host.requestUpdate();
    const buttons = this.host.renderRoot.querySelectorAll<HTMLElement>('.canvas [data-key]');
    [...buttons].find((button) => button.dataset['key'] === key)?.focus();
    this.announce(null);
  }

  /** The box of the details comes with them. */
  render(details: unknown): unknown {
    return details;
  }

  /**
   * Closes the details on Esc and returns whether it did. The event stops here, so that a dialog around the widget stays open.
   */
  closeBy(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape' || this.open === null) return false;
    event.stopPropagation();
    this.close();
    return true;
  }
}

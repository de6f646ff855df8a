import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageDocument } from './page-document.js';

/** Time to move the pointer from an item onto its hint, in milliseconds. */
const GRACE = 150;

/** Which item's hint is shown. It goes with Esc wherever the focus is: it may have come from the pointer. */
export class Hint implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly hideOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.show(null);
  };
  key: string | null = null;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(null);
  }

  show(key: string | null): void {
    clearTimeout(this.timer);
    if (key === null) pageDocument.removeEventListener('keydown', this.hideOnEscape);
    else pageDocument.addEventListener('keydown', this.hideOnEscape);
    if (key === this.key) return;
    this.key = key;
    this.host.requestUpdate();
  }

  hideSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.show(null);
    }, GRACE);
  }
}

import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { pageDocument } from './page-document.js';
import type { Parts } from './part-buttons.js';

/** Time to move the pointer from an item onto its hint, in milliseconds. */
const GRACE = 150;

/** Which item's hint is shown. Esc hides it wherever the focus is, because the pointer may have opened it. */
export class Hint implements ReactiveController, Parts {
  private readonly host: ReactiveControllerHost;
  private readonly announce: (key: string) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly hideOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.show(null);
  };
  open: string | null = null;
  stop: string | null = null;

  /** `announce` gets the key that a reader chose. */
  constructor(host: ReactiveControllerHost, announce: (key: string) => void) {
    this.host = host;
    this.announce = announce;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(null);
  }

  point(key: string | null): void {
    if (key === null) this.hideSoon();
    else this.show(key);
  }

  focus(key: string | null): void {
    this.stop = key ?? this.stop;
    this.show(key);
  }

  choose(key: string): void {
    this.show(key);
    this.announce(key);
  }

  close(): void {
    this.show(null);
  }

  /** Never: Esc is handled by the document's listener above, wherever the focus is. */
  closeBy(): boolean {
    return false;
  }

  /** A live region (`status`), so that screen readers announce a hint however it was opened. */
  render(details: unknown): TemplateResult {
    const { open } = this;
    return html`<div
      class="open hint"
      role="status"
      ?hidden=${open === null}
      @pointerenter=${() => {
        this.show(open);
      }}
      @pointerleave=${() => {
        this.hideSoon();
      }}
    >
      ${details}
    </div>`;
  }

  private show(key: string | null): void {
    clearTimeout(this.timer);
    if (key === null) pageDocument.removeEventListener('keydown', this.hideOnEscape);
    else pageDocument.addEventListener('keydown', this.hideOnEscape);
    if (key === this.open) return;
    this.open = key;
    this.host.requestUpdate();
  }

  private hideSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.show(null);
    }, GRACE);
  }
}

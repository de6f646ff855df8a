import { html, type TemplateResult } from 'lit';
import { Choice } from './choice.js';
import { pageDocument } from './page-document.js';

/** Time to move the pointer from an item onto its hint, in milliseconds. */
const GRACE = 150;

/** Which item's hint is shown. Esc hides it wherever the focus is, because the pointer may have opened it. */
export class Hint extends Choice {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly hideOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.show(null);
  };
  override hostDisconnected(): void {
    this.show(null);
  }

  override point(key: string | null): void {
    if (key === null) this.hideSoon();
    else this.show(key);
  }

  override focus(key: string | null): void {
    this.stop = key ?? this.stop;
    this.show(key);
  }

  override choose(key: string): void {
    this.show(key);
    this.announce(key);
  }

  override close(): void {
    this.show(null);
  }

  /** Never: Esc is handled by the document's listener above, wherever the focus is. */
  override closeBy(): boolean {
    return false;
  }

  /** A live region (`status`), so that screen readers announce a hint however it was opened. */
  override render(details: unknown): TemplateResult {
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

import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { pageDocument } from './page-document.js';

export interface MenuItem {
  label: string;
  run: () => void;
}

type MenuHost = ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment };

/** A menu after the ARIA menu button pattern: arrow keys move, Esc and leaving close it, a choice returns the focus. */
export class Menu implements ReactiveController {
  private readonly host: MenuHost;
  private pressedInside = false;
  /** The document cannot tell where a press began if the page's own shadow root is closed; the host can. */
  private readonly noteInside = (): void => {
    this.pressedInside = true;
  };
  private readonly closeOutside = (): void => {
    if (!this.pressedInside) this.close(false);
    this.pressedInside = false;
  };

  open = false;

  constructor(host: MenuHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.open = false;
    this.host.addEventListener('pointerdown', this.noteInside);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('pointerdown', this.noteInside);
    pageDocument.removeEventListener('pointerdown', this.closeOutside);
  }

  private get items(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  private get button(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('[aria-haspopup="menu"]');
  }

  async toggle(): Promise<void> {
    if (this.open) this.close();
    else await this.show('first');
  }

  async show(focus: 'first' | 'last'): Promise<void> {
    this.open = true;
    this.pressedInside = false;
    pageDocument.addEventListener('pointerdown', this.closeOutside);
    this.host.requestUpdate();
    await this.host.updateComplete;
    const { items } = this;
    items[focus === 'first' ? 0 : items.length - 1]?.focus();
  }

  private close(returnFocus = true): void {
    if (!this.open) return;
    this.open = false;
    pageDocument.removeEventListener('pointerdown', this.closeOutside);
    this.host.requestUpdate();
    if (returnFocus) this.button?.focus();
  }

  private onMenuKey(event: KeyboardEvent): void {
    const { items } = this;
    const index = items.indexOf(event.target as HTMLElement);
    const next = {
      ArrowDown: (index + 1) % items.length,
      ArrowUp: (index + items.length - 1) % items.length,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      items[next]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Tab') {
      this.close(false);
    }
  }

  render(label: string, items: readonly MenuItem[]): TemplateResult | typeof nothing {
    const choose = (item: MenuItem) => () => {
      this.close();
      item.run();
    };
    if (!this.open) return nothing;
    return html`<div
      class="menu"
      part="menu"
      role="menu"
      aria-label=${label}
      @keydown=${(event: KeyboardEvent) => {
        this.onMenuKey(event);
      }}
    >
      ${items.map(
        (item) =>
          html`<button type="button" role="menuitem" tabindex="-1" @click=${choose(item)}>${item.label}</button>`,
      )}
    </div>`;
  }
}

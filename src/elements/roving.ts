import type { ReactiveControllerHost } from 'lit';

/** One tab stop for a row of items; arrow keys, Home and End move between them. */
export class RovingFocus {
  private readonly host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  private readonly selector: string;
  /** The item that Tab reaches. */
  current: string | null = null;

  constructor(host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }, selector: string) {
    this.host = host;
    this.selector = selector;
  }

  /** Moves the focus; returns whether the key was one of ours. */
  handleKey(event: KeyboardEvent): boolean {
    const items = [...this.host.renderRoot.querySelectorAll<HTMLElement>(this.selector)];
    const index = items.indexOf(event.target as HTMLElement);
    const last = items.length - 1;
    const next = {
      ArrowRight: index === last ? 0 : index + 1,
      ArrowDown: index === last ? 0 : index + 1,
      ArrowLeft: index <= 0 ? last : index - 1,
      ArrowUp: index <= 0 ? last : index - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined || items.length === 0) return false;
    event.preventDefault();
    items[next]?.focus();
    return true;
  }

  focused(key: string): void {
    if (this.current === key) return;
    this.current = key;
    this.host.requestUpdate();
  }
}

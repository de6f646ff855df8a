import { until, watch } from '../page.js';

/** The builder in a frame of the page, used as an editor uses it: by fields, buttons and keys. */
export class Desk {
  constructor(readonly frame: HTMLIFrameElement) {}

  /** In a frame of its own. */
  static of(width: number): Desk {
    const frame = document.createElement('iframe');
    frame.style.width = `${width}px`;
    frame.style.height = '900px';
    frame.style.border = '0';
    document.body.append(frame);
    return new Desk(frame);
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get page(): Document {
    return this.window.document;
  }

  async open(query: string): Promise<void> {
    this.frame.src = `/qj/builder/index.html${query}`;
    await this.opened();
  }

  /** Whoever set the frame's address. */
  async opened(): Promise<void> {
    await until('the builder opens', () => this.page.querySelector('#builder'));
    watch(this.window);
    await until('the builder is there', () => this.page.querySelector('h1'));
  }

  close(): void {
    this.frame.remove();
  }

  one(selector: string): HTMLElement | null {
    return this.page.querySelector<HTMLElement>(selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.page.querySelectorAll<HTMLElement>(selector)];
  }

  wait(selector: string): Promise<HTMLElement> {
    return until(`${selector} is there`, () => this.one(selector));
  }

  async fill(selector: string, text: string): Promise<void> {
    const field = (await this.wait(selector)) as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Clicks what is there and can be used. */
  async click(selector: string): Promise<void> {
    (await this.wait(`${selector}:not(:disabled)`)).click();
  }

  /** Presses a key where the focus is. */
  press(key: string): void {
    this.page.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }

  /** The code that can be copied now; it changes a moment after the settings. */
  async code(): Promise<string> {
    await this.wait('[data-act=copy-code]:not(:disabled)');
    return ((await this.wait('textarea[name=code]')) as HTMLTextAreaElement).value;
  }

  /** The words of elements, each without the line breaks of its markup. */
  words(selector: string): string[] {
    return this.all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }

  /** What is wider than the frame. */
  overflow(): string {
    const { clientWidth, scrollWidth } = this.page.documentElement;
    return scrollWidth > clientWidth ? `${scrollWidth} px in ${clientWidth}` : 'none';
  }
}

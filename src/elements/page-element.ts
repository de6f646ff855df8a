import { LitElement, type PropertyDeclaration, type PropertyValues } from 'lit';
import type { Locale } from '../core/locale.js';
import { restyle } from './adopt.js';
import { Messages } from './messages.js';
import { PageContext } from './page-context.js';

/** A value as text; null if it has none, such as a list with an item that cannot be converted. */
const textOf = (value: unknown): string | null => {
  try {
    return ['string', 'number'].includes(typeof value) || Array.isArray(value) ? String(value) : null;
  } catch {
    return null;
  }
};

/** An element that lives on pages of all kinds: it takes any value, follows language and theme, and survives moves. */
export abstract class PageElement extends LitElement {
  /**
   * Scripts set numbers, lists or nothing at all where a text belongs: it is read as the text it makes, else as not set.
   *
   * @internal
   */
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    // A converter without a type is one of ours and makes something other than text.
    if (options.state || (options.converter && !options.type)) return descriptor;
    // The first value is the class's own default.
    let initial: unknown;
    return {
      ...descriptor,
      set(value: unknown) {
        if (initial === undefined) initial = value;
        descriptor?.set?.call(this, textOf(value) ?? initial);
      },
    };
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** @internal */
  protected readonly page = new PageContext(this);

  /** @internal */
  declare readonly fromAddress?: boolean;

  protected readonly messages = new Messages(this);

  /** The language in use. */
  get locale(): Locale {
    return this.page.locale;
  }

  /** Style sheets do not move along when a page puts an element into another document, such as a frame's. */
  adoptedCallback(): void {
    restyle(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch (error) {
      if (!this.shadowRoot) throw error;
      restyle(this);
      return this.shadowRoot;
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A move can change the size, the language and the theme; an update restarts their observers.
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const detail of this.messages.news()) this.emit('qj-error', detail);
  }

  /** @internal */
  emit(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }
}

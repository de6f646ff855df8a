import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { adopt } from '../elements/adopt.js';
import type { Locale } from '../core/locale.js';
import { refuseColors } from '../elements/page-choices.js';
import type { QjErrorDetail } from '../elements/problem.js';
import { swatch } from '../elements/swatch.js';
import type { ThemeName } from '../theme/tokens.js';
import type { InlineFigure } from '../view/inline-figure.js';
import type * as opened from './note.js';
import { styles } from './styles.js';

interface Host extends LitElement {
  open: boolean;
  readonly locale: Locale;
  readonly errors: QjErrorDetail[];
  emit: (type: string, detail: unknown) => void;
}

/** What opens, once a reader has opened a first one. */
let code: typeof opened | null = null;

/** A link or a button around a figure is one control: nothing opens inside it. */
const isWithinControl = (host: Element): boolean => host.closest('a[href],button,label,summary') !== null;

const toggle = (host: Host, view: string): void => {
  host.open = !host.open;
  host.emit('qj-select', { view, open: host.open });
};

const close = (host: Host, view: string): void => {
  toggle(host, view);
  host.shadowRoot?.querySelector<HTMLElement>('.figure')?.focus();
};

/**
 * The figure is a `span` with the role of a button: a `button` is one box, which would not break across lines, and after which a line
 * could begin with a comma.
 */
const figureOf = (host: Host, figure: InlineFigure): TemplateResult => {
  const { open } = host;
  const { view, mark, parts, name, paper, note } = figure;
  const within = isWithinControl(host);
  const text = html`<span class="mark" role=${within ? 'img' : nothing} aria-label=${within ? note.role : nothing}>${swatch(figure.swatch)}</span>${parts.before}${parts.number}${parts.after}`;
  if (within) return html`<span class="figure ${mark}" part="figure">${text}</span><span class="paper">${paper}</span>`;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      toggle(host, view);
    }
  };
  return html`<span class="figure ${mark}" part="figure" role="button" tabindex="0" aria-label=${name} aria-expanded=${
    open ? 'true' : 'false'
  } aria-controls=${open ? 'note' : nothing} @keydown=${onKey} @click=${() => {
    toggle(host, view);
  }}>${text}</span>${
    open && code
      ? code.note(figure, () => {
          close(host, view);
        })
      : nothing
  }<span class="paper">${paper}</span>`;
};

/** A figure on screen. */
export class Shown implements ReactiveController {
  private readonly host: Host;
  private figure: InlineFigure | null = null;
  private announced = '';

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  /** Light text stands on a dark page, whether or not the page says so. */
  get themeOfText(): ThemeName {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(this.host).color.match(/[\d.]+/g) ?? []).map(Number);
    return red * 0.3 + green * 0.6 + blue * 0.1 > 140 ? 'dark' : 'light';
  }

  /** The figure with its note; where there is none, the tag's own content, with what is wrong after it. */
  render(figure: InlineFigure | null, theme: ThemeName): TemplateResult {
    const { host } = this;
    this.figure = figure;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape' && figure && host.open) close(host, figure.view);
    };
    return html`<bdi class="qj" dir="ltr" lang=${host.locale} data-theme=${theme} @keydown=${onKey}>${
      figure
        ? figureOf(host, figure)
        : html`<slot></slot>${host.errors.map(({ code, message }) =>
            // Without a network the text stands as it would without scripts.
            code === 'load-failed' ? nothing : html`<span class="problem" part="error" role="alert">${message}</span>`,
          )}`
    }</bdi>`;
  }

  /** Keeps styles, note and announcement in step with what is now on screen. */
  hostUpdated(): void {
    const { host, figure } = this;
    adopt(host, styles);
    refuseColors(host, host.renderRoot.querySelector('.qj'));
    const open = host.open && figure !== null;
    if (code) code.place(host, open);
    else if (open)
      import('./note.js').then(
        (loaded) => {
          code = loaded;
          host.requestUpdate();
        },
        // Fallback where the note cannot be loaded: the words that print has.
        () => host.renderRoot.querySelector('.paper')?.classList.add('seen'),
      );
    if (!figure || this.announced === figure.view) return;
    this.announced = figure.view;
    host.emit('qj-ready', { view: figure.view });
  }

  /** Gives the page its room back when the element leaves it. */
  hostDisconnected(): void {
    code?.place(this.host, false);
  }
}

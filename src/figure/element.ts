import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Locale } from '../core/locale.js';
import type { EventMethod } from '../elements/event-types.js';
import { Latest } from '../elements/latest.js';
import { loadProblem } from '../elements/load-problem.js';
import { PageElement } from '../elements/page-element.js';
import type { QjErrorDetail } from '../elements/problem.js';
import { Room } from '../elements/room.js';
import { inLocale } from '../elements/view-source.js';
import type { ThemeName } from '../theme/tokens.js';
import type { InlineFigure } from '../view/inline-figure.js';
import type { Shown } from './shown.js';
import type { FigureForm } from './snippets.js';
import type { FigureText } from './texts.js';

/** Converter of a boolean attribute: only its presence counts. */
const PRESENCE = {
  fromAttribute: (value: string | null) => value !== null,
  toAttribute: (open: boolean) => (open ? '' : null),
};

/** The detail of a figure's `qj-select` event. */
export interface FigureSelectDetail {
  /** The fact's id. */
  view: string;
  /** Whether the note is open now. */
  open: boolean;
}

/**
 * One figure of the documents in running text, with its comparator, its unit and its mark. A note with its evidence opens below the
 * line. What stands on screen is the documents' figure: what the tag contains is for pages without scripts.
 *
 * @summary A figure in a sentence, with its evidence one tap away.
 *
 * @attr {string} fact - The figure: an id of `data/facts/`, such as `gdp-2025-floor`. `qj-widgets facts` lists them.
 * @attr {string} lang - `zh-CN` or `en`; else the nearest ancestor's language, else Chinese.
 *
 * @fires {CustomEvent<{view: string}>} qj-ready - The figure is on screen.
 * @fires {CustomEvent<FigureSelectDetail>} qj-select - A reader opened or closed the note.
 * @fires {CustomEvent<QjErrorDetail>} qj-error - The figure could not be shown; the tag's content stands.
 *
 * @slot - The figure as text, or a link to its evidence, for pages without scripts.
 *
 * @csspart figure - The figure with its mark.
 * @csspart note - What opens below the line.
 * @csspart error - The message.
 *
 * @cssprop [--qj-text] - Text.
 * @cssprop [--qj-text-muted] - Secondary text.
 * @cssprop [--qj-accent] - Actual figures and actions.
 * @cssprop [--qj-target] - Targets.
 * @cssprop [--qj-stretch] - Higher targets.
 * @cssprop [--qj-forecast] - Forecasts.
 * @cssprop [--qj-focus] - Focus ring.
 * @cssprop [--qj-hover] - Background of the note.
 * @cssprop [--qj-error] - The message.
 */
export class QjFigure extends PageElement {
  /** Loads a figure. Tests put a failing one in. */
  static load = (fact: string, locale: Locale): Promise<InlineFigure> => inLocale('figure', fact, locale);

  /** The figure: an id of `data/facts/`. */
  @property() fact = '';

  /** Colours: `auto` follows what the page says of its scheme, then whether its text is light or dark. */
  @property() theme: 'auto' | ThemeName = 'auto';

  /** Whether the note is open. */
  @property({ converter: PRESENCE, reflect: true }) open = false;

  declare addEventListener: EventMethod<this, FigureSelectDetail, AddEventListenerOptions>;
  declare removeEventListener: EventMethod<this, FigureSelectDetail, EventListenerOptions>;

  private readonly room = new Room(this, () => this);
  private readonly code = new Latest<Shown>(this);
  private readonly file = new Latest<InlineFigure>(this);
  private figure: InlineFigure | null = null;

  /** What is wrong with the tag or with what it loads; empty where all is well. */
  get errors(): QjErrorDetail[] {
    return this.messages.details;
  }

  /**
   * The figure in words: `alternative` is a sentence, `caption` the same with its source, `citation` with the figure as printed. Rejects
   * where there is none.
   */
  async toText(kind: FigureText): Promise<string> {
    const { figureText } = await import('./given-out.js');
    return figureText(kind, await this.load(), this.locale);
  }

  /**
   * What an editor pastes into a sentence, as `script` or as `link`. `script` is where the page will find `qj-widgets.js`, an address of
   * http or https or a path that begins with `/` or `.`, the place of this one unless told otherwise. Rejects any other address,
   * and where there is no such figure.
   */
  async toSnippet(form: FigureForm, script?: string): Promise<string> {
    const { ownSnippet } = await import('./given-out.js');
    return ownSnippet(form, await this.load(), this.locale, script);
  }

  private load(): Promise<InlineFigure> {
    return QjFigure.load(this.fact, this.locale);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { fact, locale, code, file, room } = this;
    code.request(
      room.due ? 'code' : null,
      async () => new (await import('./shown.js')).Shown(this),
      () => loadProblem('fact', fact),
    );
    file.request(
      room.due ? `${fact} ${locale}` : null,
      () => this.load(),
      async () => (await import('./unknown-fact.js')).problemOf(fact),
    );
    // The figure before stands until the next one has loaded.
    if (!file.pending) this.figure = file.value;
    this.messages.problems = [file.failure ?? code.failure].flatMap((problem) => problem ?? []);
  }

  protected override render(): TemplateResult {
    const code = this.code.value;
    if (!code) return html`<slot></slot>`;
    return code.render(this.figure, this.page.theme(this.theme, code.themeOfText));
  }
}

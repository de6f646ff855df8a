import { render, nothing, type PropertyValues } from 'lit';
import type { ThemeName } from '../theme/tokens.js';
import { DRAWING_WIDTHS, drawingWidth } from '../view/drawing-widths.js';
import type { Picture } from '../view/static-view.js';
import type { Extra } from './extra.js';
import { Latest } from './latest.js';
import type { Loaders } from './loaders.js';
import { PageElement } from './page-element.js';
import type { ReadyPicture } from './picture.js';
import type { Problem } from './problem.js';
import { Retry } from './retry.js';
import { isStanding, whenParsed, whenReached } from './reached.js';
import { Room } from './room.js';
import type { Setting } from './settings.js';
import type { Standing } from './standing.js';
import { Touches } from './touches.js';
import { viewSource, type ViewSource } from './view-source.js';
import { Views } from './views.js';
import type { WidgetTypes } from './widget-types.js';

/** An element that shows a view: loads what the tag asks for, and knows what of it is there. */
export abstract class ViewElement<W extends WidgetTypes> extends PageElement {
  /** Where views come from. */
  static source: ViewSource = viewSource;

  protected readonly room = new Room(this, () => this.find('.visual'));
  protected readonly views = new Views<W>(
    this,
    () => this.loaders,
    (picture) => this.finished(picture),
  );
  protected readonly touches = new Touches(this);
  /** What only this widget has beside its views, in a chunk of its own: its frame comes with it. */
  protected readonly extra?: Latest<Extra<W['face']>>;
  protected readonly settingProblems = new Latest<Problem[]>(this);

  /** What of the view already stood in the page; null where that is not, or no longer, what the tag asks for. */
  protected standing: Standing<W['face']> | null = null;
  private waking: Promise<void> | null = null;
  private awake = false;
  private stopWaiting: (() => void) | null = null;

  /** The drawing on screen. */
  protected picture: ReadyPicture | null = null;
  /** Whether the view stands in sentences, because ECharts had to draw it and could not. */
  protected inWords = false;

  abstract theme: 'auto' | ThemeName;
  /** A view of the editor's own, instead of one of the documents. */
  abstract data: unknown;
  abstract heading: string;
  abstract frame: string;
  /** The attributes that have a closed list of values. */
  protected abstract get settings(): Setting[];

  constructor() {
    super();
    new Retry(this, () => {
      if (this.messages.problems.length > 0) this.retry();
    });
  }

  /** Loads again what could not be loaded. */
  protected retry(): void {
    this.extra?.retry();
    this.views.live?.drawing.retry();
    this.touches.retry();
    this.views.retry();
  }

  /** A view that already stands in the page does nothing until a reader is near it. */
  override connectedCallback(): void {
    if (this.awake) super.connectedCallback();
    else
      whenParsed(this, () => {
        if (!isStanding(this)) void this.wake();
        else this.stopWaiting = whenReached(this, () => void this.wake());
      });
  }

  override disconnectedCallback(): void {
    this.stopWaiting?.();
    super.disconnectedCallback();
  }

  /** Shows the view: takes over what stands in the page. */
  protected wake(): Promise<void> {
    if (this.waking) return this.waking;
    const connect = (): void => {
      this.awake = true;
      if (!this.isConnected) return;
      super.connectedCallback();
      if (!this.standing) return;
      this.standing.connected();
      // At once: a layout while the content has no slot would lose the scroll position.
      this.performUpdate();
    };
    if (isStanding(this)) {
      this.waking = import('./standing.js').then(
        ({ Standing }) => {
          // An element that has left the page meanwhile has nothing to measure; it wakes when it is put back.
          if (!this.isConnected) {
            this.waking = null;
            return;
          }
          this.standing = new Standing(this, this.state, (otherwise) => this.page.theme(this.theme, otherwise));
          connect();
        },
        // Without that code the view loads as if nothing stood there.
        connect,
      );
    } else {
      this.waking = Promise.resolve();
      connect();
    }
    return this.waking;
  }

  /** The view's id in the documents' data. */
  protected get viewId(): string {
    return String(Reflect.get(this, this.loaders.widget.attribute));
  }

  /** What the view is built from besides its content and the language; it is rebuilt only when one of these changes. */
  protected get inputs(): W['inputs'] {
    return { heading: this.heading };
  }

  /** Whether the tag asks for a drawing that differs from the build's picture. */
  protected isRedrawn(): boolean {
    return false;
  }

  /** What the view depends on. */
  private get state(): unknown[] {
    return [
      this.viewId,
      this.locale,
      this.frame,
      this.ownData,
      ...Object.values<unknown>(this.inputs as Record<string, unknown>),
    ];
  }

  /** Frameworks set `undefined` where they have nothing. */
  protected get ownData(): unknown {
    return this.data ?? null;
  }

  protected get loaders(): Loaders<W> {
    return this.constructor as unknown as Loaders<W>;
  }

  /** What is on screen. */
  protected get face(): W['face'] | null {
    return this.extra?.pending ? null : (this.views.shown?.face ?? null);
  }

  /** The view itself, where somebody asked for it and it is there. */
  protected get model(): W['model'] | null {
    return this.views.shown?.model ?? null;
  }

  /**
   * The layout width of the drawing, 0 until there is room. Dividing by the zoom makes the drawing's text grow with the frame's.
   */
  private get drawingWidth(): number {
    return this.standing?.width ?? drawingWidth(this.room.width / this.room.zoom, this.loaders.widget.widest);
  }

  /** Whether it is time to load anything: what the page hides costs nothing until somebody asks for it. */
  protected get wanted(): boolean {
    return this.room.due || this.views.asked;
  }

  /** Whether the view is made on the page, from what the tag says. */
  protected get remade(): boolean {
    return this.ownData !== null || this.isRedrawn();
  }

  /** Whether ECharts has to draw the view. */
  private get needsDrawing(): boolean {
    const { drawingWidth: width } = this;
    const pictured = width === 0 || DRAWING_WIDTHS.some((one) => one === width);
    return (this.remade && !this.standing) || !pictured || this.views.unpictured;
  }

  /** A picture as the reader has left it. */
  protected finished(picture: Picture): Picture {
    return picture;
  }

  protected find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.standing?.holds(this.state)) this.standing = null;
    const data = this.ownData;
    const { needsDrawing, drawingWidth: width, face, locale } = this;
    const { source, widget } = this.loaders;
    const wish = {
      source,
      widget,
      id: data === null ? this.viewId : null,
      data: this.wanted ? data : null,
      locale,
      width: width === 0 || !this.room.due ? null : Math.max(width, DRAWING_WIDTHS[0]),
      inputs: this.inputs,
      standing: this.standing?.ready ?? null,
      live: needsDrawing && this.wanted,
    };
    this.views.update(wish);
    const { model } = this;
    const { live } = this.views;
    // The documents' picture stays on screen until ECharts has drawn what that does not show.
    const drawn = live?.draw(model, width, needsDrawing, this.room.near);
    this.inWords = drawn === null;
    this.picture = drawn ?? this.views.shown?.picture ?? null;
    this.touches.update(wish, this.remade && model ? model.touch : null, this.touches.asked && this.wanted);
    // Page translators wrap texts in `font` elements, and Lit can no longer update the text nodes it made: render from scratch.
    if (face !== this.face && this.find('font')) render(nothing, this.renderRoot, this.renderOptions);
    const wrong = this.settings.filter(([, value, choices]) => !choices.includes(value));
    this.settingProblems.request(wrong.length > 0 ? JSON.stringify(wrong) : null, () =>
      import('./settings.js').then(({ settingProblem }) => wrong.map(settingProblem)),
    );
    this.messages.problems = [
      ...this.views.problems,
      ...(this.settingProblems.value ?? []),
      ...(live && this.inWords ? [live.undrawn] : []),
      ...[this.extra?.failure, this.touches.problem].flatMap((failure) => failure ?? []),
    ];
  }
}

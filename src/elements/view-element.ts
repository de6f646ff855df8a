import { render, nothing, type PropertyValues } from 'lit';
import type { DrawingModule } from '../charts/drawing.js';
import type { Locale } from '../core/locale.js';
import { frameWords } from '../i18n/frame.js';
import { drawingWidth, drawingWidths } from '../view/drawing-widths.js';
import type { WidgetRecord } from '../view/widget-record.js';
import { Drawings, isPictured } from './drawings.js';
import { Latest } from './latest.js';
import type { LiveCode } from './live-code.js';
import { Messages } from './messages.js';
import type { OwnData } from './own-data.js';
import { PageElement } from './page-element.js';
import type { Problem } from './problem.js';
import { Retry } from './retry.js';
import { Room } from './room.js';
import type { Setting } from './settings.js';
import { Touches } from './touches.js';
import { viewSource, type ViewSource } from './view-source.js';
import { Views } from './views.js';
import type { WidgetTypes } from './widget-types.js';

/** What a widget's class loads: the code that makes its views, and the code that draws them, ECharts included. */
interface Loaders<W extends WidgetTypes> {
  widget: Pick<WidgetRecord, 'name' | 'attribute' | 'widest'>;
  source: ViewSource;
  code: () => Promise<LiveCode<W>>;
  charts: () => Promise<DrawingModule<W['model']>>;
}

/** An element that shows a view: loads what the tag asks for, and knows what of it is there. */
export abstract class ViewElement<W extends WidgetTypes> extends PageElement {
  /** Where views come from. */
  static source: ViewSource = viewSource;

  /** Whether a link or an iframe's address has set the attributes. */
  declare protected readonly fromAddress?: boolean;

  protected readonly room = new Room(this, () => this.find('.visual'));
  protected readonly views = new Views<W>(
    this,
    () => this.loaders.code(),
    (data) => this.readData(data),
  );
  protected readonly drawings = new Drawings<W['model']>(this, () => this.loaders.charts());
  protected readonly touches = new Touches(this);
  protected readonly settingProblems = new Latest<Problem[]>(this);
  protected readonly messages = new Messages(this, () => this.fromAddress === true);

  /** A view of the editor's own, instead of one of the documents. */
  abstract data: unknown;
  /** The view's id in the documents' data. */
  protected abstract get viewId(): string;
  /** What the view is built from besides its content and the language; it is rebuilt only when one of these changes. */
  protected abstract get inputs(): W['inputs'] & { heading: string };
  /** Whether the tag asks for a drawing that differs from the build's picture. */
  protected abstract get redrawn(): boolean;
  /** Whether the page has chosen a part, whose details are open from the start. */
  protected get chosenByPage(): boolean {
    return false;
  }
  /** The attributes that have a closed list of values. */
  protected abstract get settings(): Setting[];
  /** The content of a view of the editor's own, or what is wrong with it. */
  protected abstract readData(data: unknown): Promise<OwnData<W['subject']>>;

  constructor() {
    super();
    new Retry(this, () => {
      if (this.messages.problems.length === 0) return;
      this.drawings.retry();
      this.touches.retry();
      this.views.retry();
    });
  }

  get locale(): Locale {
    return this.page.locale;
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
    return this.views.shown?.face ?? null;
  }

  /** The view itself, where somebody asked for it and it is there. */
  protected get model(): W['model'] | null {
    return this.views.shown?.model ?? null;
  }

  /**
   * The layout width of the drawing, 0 until there is room. Dividing by the zoom makes the drawing's text grow with the frame's.
   */
  private get drawingWidth(): number {
    return drawingWidth(this.room.width / this.room.zoom, this.loaders.widget.widest);
  }

  /** Whether it is time to load anything: what the page hides costs nothing until somebody asks for it. */
  protected get wanted(): boolean {
    return this.room.due || this.views.asked;
  }

  /** Whether the view is made on the page, from what the tag says. */
  private get remade(): boolean {
    return this.ownData !== null || this.redrawn;
  }

  /** Whether ECharts has to draw the view. */
  private get needsDrawing(): boolean {
    return this.remade || !isPictured(this.drawingWidth, this.loaders.widget.widest) || this.views.unpictured;
  }

  protected find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const data = this.ownData;
    const { needsDrawing, drawingWidth: width, face, locale } = this;
    const { source, widget } = this.loaders;
    const [least = 0] = drawingWidths(widget.widest);
    const wish = {
      source,
      widget: widget.name,
      attribute: widget.attribute,
      id: data === null ? this.viewId : null,
      data: this.wanted ? data : null,
      locale,
      width: width === 0 || !this.room.due ? null : Math.max(width, least),
      inputs: this.inputs,
      // Once its code is loaded the view stays live, so that later changes show at once.
      live: (needsDrawing && this.wanted) || this.views.asked || this.views.code !== null,
    };
    this.views.update(wish);
    const { model } = this;
    const { shown } = this.views;
    this.drawings.update(
      { model, picture: shown?.picture ?? null, width, live: needsDrawing },
      this.room.near,
      (language) => this.views.code?.unavailable(language) ?? frameWords(language).errors.load,
    );
    this.touches.update(
      wish,
      this.remade && model ? model.touch : null,
      this.touches.asked || (this.chosenByPage && this.wanted),
    );
    // Page translators wrap texts in `font` elements, and Lit can no longer update the text nodes it made: render from scratch.
    if (face !== this.face && this.find('font')) render(nothing, this.renderRoot, this.renderOptions);
    const wrong = this.settings.filter(([, value, choices]) => !choices.includes(value));
    this.settingProblems.request(wrong.length > 0 ? JSON.stringify(wrong) : null, () =>
      import('./settings.js').then(({ settingProblem }) => wrong.map(settingProblem)),
    );
    this.messages.problems = [
      ...this.views.problems,
      ...(this.settingProblems.value ?? []),
      ...(this.drawings.problem ? [this.drawings.problem] : []),
      ...this.touches.problems,
    ];
  }
}

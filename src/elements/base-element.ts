import { LitElement, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { viewSource, type ViewSource } from '../catalogue/view-source.js';
import type { Locale } from '../core/locale.js';
import { words, type Words } from '../i18n/index.js';
import { COLORS, type ColorScheme, type ThemeName } from '../theme/tokens.js';
import type { Drawing } from '../picture/picture.js';
import { themeStyles } from '../theme/styles.js';
import { joinSentences, sourceLine } from '../view/text.js';
import type { ViewModel } from '../view/view-model.js';
import { Actions, type View } from './actions.js';
import { frameStyles } from './frame-styles.js';
import { OwnDataReader, parseData, type OwnData } from './own-data.js';
import { legend } from './legend.js';
import { PageContext } from './page-context.js';
import { ViewLoader, loadProblem } from './view-loader.js';
import { reservedHeight } from './reserved.js';
import { choiceProblem, sameProblem, type Problem, type QjErrorDetail } from './problem.js';

/** What a widget could make of its attributes: a view as far as it goes, and what is wrong with the rest. */
interface Built<M extends ViewModel> extends View<M> {
  problems: Problem[];
}

/**
 * The frame that all widgets share: heading, visual, legend, sources, table, menu, states and messages.
 * A widget adds its view attribute, what a view is made of (S), its model (M) and its visual.
 */
export abstract class QjElement<M extends ViewModel, S> extends LitElement {
  static override styles: CSSResultGroup = [themeStyles, frameStyles];

  /** Where views come from. */
  static source: ViewSource = viewSource;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Colours: `auto` follows the page's `data-theme`, then its `color-scheme`, then the system. */
  @property() theme: 'auto' | ThemeName = 'auto';

  /** Replaces the heading. */
  @property() heading = '';

  /** `large` for pages for older readers. */
  @property({ attribute: 'text-size' }) textSize: 'normal' | 'large' = 'normal';

  /** A view of the editor's own, instead of one of the documents. */
  @property({ converter: { fromAttribute: parseData } }) data: unknown = null;

  @state() private chartProblem: Problem | null = null;

  private readonly page = new PageContext(this);
  private readonly views = new ViewLoader(this);
  private readonly own = new OwnDataReader<S>(
    this,
    (data) => this.readData(data),
    (error) => {
      console.warn(error);
      return loadProblem('data', null);
    },
  );
  private readonly actions = new Actions<M>(this, {
    colors: () => COLORS[this.activeTheme],
    draw: (model, width, colors) => this.draw(model, width, colors),
    embedAttributes: () => this.embedAttributes,
  });
  protected built: Built<M> | null = null;
  private result: Built<M> | { problems: Problem[] } | null = null;
  private lastInputs: unknown[] = [];
  private problems: Problem[] = [];
  private reported: Problem[] = [];
  private announced: string | null = null;

  /** The part of the tag that names the widget's views. */
  protected abstract readonly widget: string;
  /** The attribute that chooses the view. */
  protected abstract readonly viewAttribute: string;
  /** The view's id in the documents' data. */
  protected abstract get viewId(): string;
  /** What the view is made from besides its content and the language; it is made again only when one of these changes. */
  protected abstract get inputs(): unknown[];
  /** The content of a view of the documents. */
  protected abstract subjectOf(catalogue: Catalogue, id: string): S;
  /** The content of a view of the editor's own, or what is wrong with it. */
  protected abstract readData(data: unknown): Promise<OwnData<S>>;
  protected abstract modelOf(catalogue: Catalogue, subject: S, locale: Locale): { model: M; problems: Problem[] };
  protected abstract renderVisual(model: M, w: Words): TemplateResult;
  /** The drawing alone, for files. */
  protected abstract draw(model: M, width: number, colors: ColorScheme): Promise<Drawing>;

  /** What stands between the heading and the drawing. */
  protected renderAbove?(model: M): TemplateResult | typeof nothing;
  /** What belongs to the drawing and stands below it, or beside it, as text. */
  protected renderBelow?(model: M): TemplateResult;

  /** What the embed code repeats: the view, and every attribute of ours that the page has set. */
  private get embedAttributes(): Record<string, string> {
    const { observedAttributes } = this.constructor as typeof QjElement;
    const set = Object.fromEntries(
      Array.from(this.attributes)
        .filter(({ name }) => observedAttributes.includes(name))
        .map(({ name, value }) => [name, value]),
    );
    // The view that is shown, first: a reader may have switched to it.
    const others = Object.fromEntries(Object.entries(set).filter(([name]) => name !== this.viewAttribute));
    return this.ownData === null
      ? { [this.viewAttribute]: this.viewId, ...others }
      : { ...set, data: typeof this.data === 'string' ? this.data : JSON.stringify(this.data) };
  }

  /** Frameworks set `undefined` where they have nothing. */
  protected get ownData(): unknown {
    return this.data ?? null;
  }

  get locale(): Locale {
    return this.page.locale;
  }

  protected get activeTheme(): ThemeName {
    return this.page.theme(this.theme);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // After a move the size, the language and the theme may be others; what observes them starts again with an update.
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const data = this.ownData;
    const id = data === null ? this.viewId : null;
    const { source } = this.constructor as typeof QjElement;
    this.views.request(source, this.widget, this.viewAttribute, id);
    this.own.request(data);
    const inputs = [this.views.catalogue, this.own.result, this.locale, ...this.inputs];
    if (inputs.some((input, index) => input !== this.lastInputs[index])) {
      this.lastInputs = inputs;
      this.result = this.tryBuild(id);
    }
    if (this.result && 'model' in this.result) this.built = this.result;
    // The view before stays until another one is there, so that nothing jumps and no focus is lost.
    else if (this.result !== null || this.views.failure) this.built = null;
    this.problems = [
      ...(this.views.failure ? [this.views.failure] : []),
      ...(this.result?.problems ?? []),
      ...choiceProblem('theme', this.theme, ['auto', 'light', 'dark']),
      ...choiceProblem('text-size', this.textSize, ['normal', 'large']),
      ...(this.chartProblem ? [this.chartProblem] : []),
    ];
  }

  private tryBuild(id: string | null): typeof this.result {
    try {
      const { catalogue } = this.views;
      const own = this.own.result;
      if (own && 'problem' in own) return { problems: [own.problem] };
      const content = own ?? (catalogue && id !== null ? { catalogue, subject: this.subjectOf(catalogue, id) } : null);
      if (!content) return null;
      return {
        ...this.modelOf(content.catalogue, content.subject, this.locale),
        catalogue: content.catalogue,
      };
    } catch (error) {
      // A defect of ours, or of a damaged file, stays inside the widget.
      console.error(error);
      return { problems: [loadProblem(this.viewAttribute, id)] };
    }
  }

  /** The height of each view at each width, by its id and language; a widget whose views are alike has it in its styles. */
  protected readonly heights: Record<string, readonly number[]> | null = null;

  /** Before anything has loaded the page keeps the place that the view will take. */
  private reserve(): void {
    const { heights } = this;
    if (!heights) return;
    const steps = this.ownData === null ? heights[`${this.viewId} ${this.locale}`] : undefined;
    const frame = this.renderRoot.querySelector<HTMLElement>('.qj');
    frame?.style.setProperty('--_reserved', reservedHeight(steps, this.textSize === 'large'));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.reserve();
    for (const problem of this.problems) {
      if (this.reported.some((known) => sameProblem(known, problem))) continue;
      const { code, attribute, value, choices } = problem;
      const detail: QjErrorDetail = { code, attribute, value, choices, message: problem.text(words(this.locale)) };
      this.emit('qj-error', detail);
    }
    this.reported = this.problems;
    const view = this.built?.model.view ?? null;
    if (view !== null && view !== this.announced) this.emit('qj-ready', { view });
    this.announced = view;
  }

  /** What opens below a long drawing comes into view; the page moves no further than it must. */
  protected async revealDetails(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('.details')?.scrollIntoView({ block: 'nearest' });
  }

  protected emit(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  protected reportChartError(error: unknown): void {
    console.warn(error);
    this.chartProblem = {
      code: 'chart-failed',
      attribute: null,
      value: null,
      choices: [],
      text: (w) => w.chartUnavailable,
    };
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const w = words(locale);
    const { built } = this;
    const failed = !built && (this.views.failure !== null || (this.result?.problems.length ?? 0) > 0);
    return html`
      <div
        class="qj ${failed ? 'failed' : ''}"
        part="frame"
        lang=${locale}
        data-theme=${this.activeTheme}
        data-text-size=${this.textSize === 'large' ? 'large' : 'normal'}
        role="group"
        aria-labelledby=${built ? 'heading' : nothing}
        aria-busy=${built || failed ? 'false' : 'true'}
      >
        ${failed ? this.renderProblems(w) : nothing}
        <div class="content">
          ${built ? this.renderView(built, w) : nothing} ${failed ? html`<slot></slot>` : nothing}
          ${built || failed ? nothing : html`<div class="loading" part="loading">${w.loading}</div>`}
        </div>
        ${!failed && this.problems.length > 0 ? this.renderProblems(w) : nothing} ${this.actions.renderStatus()}
        ${built ? this.actions.renderPanel(built, w) : nothing}
      </div>
    `;
  }

  private renderProblems(w: Words): TemplateResult {
    return html`
      <div class="problems" part="error" role="alert">
        <ul>
          ${this.problems.map((problem) => html`<li>${problem.text(w)}</li>`)}
        </ul>
      </div>
    `;
  }

  private renderView(built: Built<M>, w: Words): TemplateResult {
    const { model, catalogue } = built;
    return html`
      <h3 class="heading" part="heading" id="heading">${phrases(model.heading)}</h3>
      <p class="subheading" part="subheading">${model.subheading}</p>
      <p class="visually-hidden" id="hint">${w.visualHint}</p>
      ${this.renderAbove?.(model) ?? nothing}
      <div class="body">
        <div class="visual" part="visual" role="group" aria-label=${w.visual} aria-describedby="summary hint">
          ${this.chartProblem ? inWords(model) : this.renderVisual(model, w)}
          <p class="visually-hidden summary" id="summary">${model.summary}</p>
        </div>
        ${this.renderBelow ? html`<div class="below">${this.renderBelow(model)}</div>` : nothing}
      </div>
      ${legend(model.legend, w.legend)}
      ${
        model.remarks.length > 0
          ? html`<p class="remarks" part="remarks">${joinSentences(model.remarks, w)}</p>`
          : nothing
      }
      <div class="footer" part="footer">
        <p class="source" part="source">${sourceLine(model, catalogue)}</p>
        ${this.actions.renderButtons(built, w)}
      </div>
    `;
  }
}

/** What stands in for a drawing that cannot be had. */
const inWords = ({ inWords: [, ...sentences] }: ViewModel): TemplateResult =>
  html`<ul class="in-words" role="list">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;

/** The parts of a Chinese heading, each kept on a line where it fits: the sign between them never begins a line. */
const phrases = (heading: string): TemplateResult[] =>
  (heading.match(/[^：]+：?|：/g) ?? []).map((phrase) => html`<span>${phrase}</span>`);

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
import { frameStyles } from './frame-styles.js';
import { legend } from './legend.js';
import { Menu, type MenuItem } from './menu.js';
import { PageContext } from './page-context.js';
import type * as tools from './tools.js';
import { ViewLoader, loadProblem } from './view-loader.js';
import { sameProblem, shorten, type Problem, type QjErrorDetail } from './problem.js';

type Panel = 'sources' | 'table';

type Tools = typeof tools;

/** What a widget could make of its attributes: a view as far as it goes, and what is wrong with the rest. */
export interface Built<M extends ViewModel> {
  model: M;
  catalogue: Catalogue;
  problems: Problem[];
}

/** Exported pictures have one size, whatever the element's on the page. */
const PICTURE_SIZE = { width: 720, height: 320 };

/**
 * The frame that all widgets share: heading, visual, legend, sources, table, menu, states and messages.
 * A widget adds its view attribute, its model and its visual.
 */
export abstract class QjElement<M extends ViewModel> extends LitElement {
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

  @state() private chartProblem: Problem | null = null;
  @state() private panel: Panel | null = null;
  @state() private status: tools.Status | null = null;
  @state() private tools: Tools | null = null;

  protected readonly page = new PageContext(this);
  private readonly menu = new Menu(this);
  private readonly views = new ViewLoader(this);
  protected built: Built<M> | null = null;
  private result: ReturnType<typeof this.build> = null;
  private lastInputs: unknown[] = [];
  private problems: Problem[] = [];
  private reported: Problem[] = [];
  private announced: string | null = null;

  /** The part of the tag that names the widget's views. */
  protected abstract readonly widget: string;
  /** The attribute that chooses the view. */
  protected abstract readonly viewAttribute: string;
  /** The view's id, or null when the element brings its own data. */
  protected abstract get viewId(): string | null;
  /** What the view is made from besides the catalogue and the language; it is made again only when one of these changes. */
  protected abstract get inputs(): unknown[];
  /** The view from the documents' data, or from the element's own; null while there is nothing to show. */
  protected abstract build(catalogue: Catalogue | null, locale: Locale): Built<M> | { problems: Problem[] } | null;
  protected abstract renderVisual(model: M, w: Words): TemplateResult;
  /** The drawing alone, for files. */
  protected abstract draw(model: M, size: { width: number; height: number }, colors: ColorScheme): Promise<Drawing>;

  /** What the embed code repeats: every attribute of ours that the page has set. */
  protected get embedAttributes(): Record<string, string> {
    const { observedAttributes } = this.constructor as typeof QjElement;
    return Object.fromEntries(
      Array.from(this.attributes)
        .filter(({ name }) => observedAttributes.includes(name))
        .map(({ name, value }) => [name, value]),
    );
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
    const id = this.viewId;
    const { source } = this.constructor as typeof QjElement;
    this.views.request(source, this.widget, this.viewAttribute, id);
    const { catalogue } = this.views;
    const inputs = [catalogue, this.locale, ...this.inputs];
    if (inputs.some((input, index) => input !== this.lastInputs[index])) {
      this.lastInputs = inputs;
      this.result = this.tryBuild(catalogue, id);
    }
    this.built = this.result && 'model' in this.result ? this.result : null;
    this.problems = [
      ...(this.views.failure ? [this.views.failure] : []),
      ...(this.result?.problems ?? []),
      ...choiceProblem('theme', this.theme, ['auto', 'light', 'dark']),
      ...choiceProblem('text-size', this.textSize, ['normal', 'large']),
      ...(this.chartProblem ? [this.chartProblem] : []),
    ];
  }

  private tryBuild(catalogue: Catalogue | null, id: string | null): ReturnType<typeof this.build> {
    try {
      return this.build(catalogue, this.locale);
    } catch (error) {
      // A defect of ours, or of a damaged file, stays inside the widget.
      console.error(error);
      return { problems: [loadProblem(this.viewAttribute, id)] };
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
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
        ${!failed && this.problems.length > 0 ? this.renderProblems(w) : nothing} ${this.renderStatus()}
        ${built && this.panel && this.tools ? this.renderPanel(this.panel, this.tools, built, w) : nothing}
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
      <p class="visually-hidden" id="summary">${model.summary}</p>
      <p class="visually-hidden" id="hint">${w.visualHint}</p>
      <div class="visual" part="visual" role="group" aria-label=${w.visual} aria-describedby="summary hint">
        ${this.renderVisual(model, w)}
      </div>
      ${legend(model, w.legend)}
      ${
        model.remarks.length > 0
          ? html`<p class="remarks" part="remarks">${joinSentences(model.remarks, w)}</p>`
          : nothing
      }
      <div class="footer" part="footer">
        <p class="source" part="source">${sourceLine(model, catalogue)}</p>
        <div class="actions" part="actions">
          ${this.panelButton('sources', w.sources, w)} ${this.panelButton('table', w.table, w)}
          ${this.menu.render(w.more, this.menuItems(built, w))}
        </div>
      </div>
    `;
  }

  private renderPanel(panel: Panel, tools: Tools, { model, catalogue }: Built<M>, w: Words): TemplateResult {
    return html`
      <div
        class="panel"
        part="panel"
        id="panel"
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Escape') this.closePanel();
        }}
      >
        ${
          panel === 'sources'
            ? tools.sourcesPanel(tools.detailsOf(model, catalogue), model.derived, w)
            : tools.tablePanel(tools.tableOf(model, catalogue))
        }
      </div>
    `;
  }

  private panelButton(panel: Panel, label: string, w: Words): TemplateResult {
    const open = this.panel === panel;
    return html`<button
      class="action"
      type="button"
      data-panel=${panel}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? 'panel' : nothing}
      @click=${() => {
        if (open) this.panel = null;
        else this.openPanel(panel, w);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape' && open) this.closePanel();
      }}
    >
      <span>${label}</span>
    </button>`;
  }

  private openPanel(panel: Panel, w: Words): void {
    this.use(w, () => {
      this.panel = panel;
    });
  }

  private closePanel(): void {
    const { panel } = this;
    this.panel = null;
    this.renderRoot.querySelector<HTMLElement>(`[data-panel="${panel ?? ''}"]`)?.focus();
  }

  private renderStatus(): TemplateResult {
    const { status } = this;
    return html`<div class="status" part="status" role="status">
      ${status?.text ?? nothing}
      ${
        status?.copy === undefined
          ? nothing
          : html`<textarea readonly aria-label=${status.text} .value=${status.copy}></textarea>`
      }
    </div>`;
  }

  private menuItems({ model, catalogue }: Built<M>, w: Words): MenuItem[] {
    const name = `${model.tag}-${model.view}`;
    const save = (format: 'svg' | 'png') => () => {
      const colors = COLORS[this.activeTheme];
      this.use(w, async (tools) => {
        const drawing = await this.draw(model, PICTURE_SIZE, colors);
        await tools.savePicture(model, catalogue, drawing, colors, name, format);
      });
    };
    const copy = (text: (tools: Tools) => string) => () => {
      this.use(w, async (tools) => {
        this.status = await tools.copy(text(tools), w);
      });
    };
    return [
      {
        label: w.table,
        run: () => {
          this.openPanel('table', w);
        },
      },
      {
        label: w.downloadCsv,
        run: () => {
          this.use(w, (tools) => {
            tools.saveCsv(model, catalogue, name);
          });
        },
      },
      { label: w.downloadSvg, run: save('svg') },
      { label: w.downloadPng, run: save('png') },
      { label: w.copyCitation, run: copy((tools) => tools.citation(model, catalogue)) },
      { label: w.copyEmbed, run: copy((tools) => tools.embedCode(model, catalogue, this.embedAttributes)) },
    ];
  }

  /** Does something with the tools that a reader pays for at the first use only. */
  private use(w: Words, action: (tools: Tools) => void | Promise<void>): void {
    this.status = null;
    import('./tools.js')
      .then((tools) => {
        this.tools = tools;
        return action(tools);
      })
      .catch((error: unknown) => {
        console.warn(error);
        this.status = { text: w.actionFailed };
      });
  }
}

/** The parts of a Chinese heading, each kept on a line where it fits: the sign between them never begins a line. */
const phrases = (heading: string): TemplateResult[] =>
  (heading.match(/[^：]+：?|：/g) ?? []).map((phrase) => html`<span>${phrase}</span>`);

/** An attribute with a closed list of values that has another one; the default is used then. */
const choiceProblem = (attribute: string, value: string, choices: readonly string[]): Problem[] =>
  choices.includes(value)
    ? []
    : [
        {
          code: 'bad-value',
          attribute,
          value,
          choices,
          text: (w) => w.errors.choice(attribute, shorten(value), choices.join(w.separator)),
        },
      ];

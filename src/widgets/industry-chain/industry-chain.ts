import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { ChartHost } from '../../charts/chart-host.js';
import { drawSvg } from '../../charts/svg.js';
import type { Figure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { QjElement } from '../../elements/base-element.js';
import { detailsStyles } from '../../elements/details-styles.js';
import { placeOver } from '../../elements/hit-area.js';
import type { OwnData } from '../../elements/own-data.js';
import { shorten, type Problem } from '../../elements/problem.js';
import { VisualHeight } from '../../elements/visual-height.js';
import { RovingFocus } from '../../elements/roving.js';
import type { Drawing } from '../../picture/picture.js';
import { LARGE_TEXT, liveColors, type ColorScheme } from '../../theme/tokens.js';
import type { ChainCompany } from './companies.js';
import { companyList } from './company-list.js';
import { stageDetails } from './details.js';
import type * as drawing from './drawing.js';
import type { ChainData } from './editor-data.js';
import type { ChainLayout } from './layout.js';
import { chainModel, type ChainModel, type ChainStage } from './model.js';
import type { Emphasis } from './option.js';
import { HEIGHTS } from './heights.js';
import { chainStyles } from './styles.js';
import { subjectOf, type ChainsSubject } from './subject.js';

/** What `qj-select` of a chain carries. */
export interface ChainSelectDetail {
  view: string;
  /** The stage's id; among several chains with the chain's id before it: `green-silicon-pv/rods`. Null when it was closed. */
  stage: string | null;
  /** The stage as the view names it. */
  name: string | null;
  figures: Figure[];
  /** The companies that the text puts at the stage. */
  companies: string[];
}

/** The layout of a model at a width and a text size. */
interface Placed {
  model: ChainModel;
  width: number;
  scale: number;
  layout: ChainLayout;
}

/**
 * An industry chain of the documents, stage by stage: what is built, what is under construction, what is only planned or
 * forecast, and the companies where the text puts them. Reads from left to right where its stages fit, from top to bottom on
 * narrow pages. Choosing a stage opens everything that the documents say of it.
 *
 * Every figure and every link comes from the documents named in the source line; `data/chains/` holds each with its evidence.
 *
 * @summary An industry chain with its capacities, companies and sources.
 *
 * @attr {string} chain - The view: an id of `data/chains/`, such as `green-silicon-pv`, or `qujing-clusters` for the three clusters
 *   side by side.
 * @attr {string} focus - The stage that is chosen from the start, by its id; among several chains `green-silicon-pv/rods`.
 * @attr {string} data - A chain of the editor's own as JSON, after `data/schema/industry-chain-data.schema.json`: up to 60
 *   stages and 120 links.
 * @attr {string} lang - `zh-CN` or `en`; else the nearest ancestor's language, else Chinese.
 *
 * @fires {CustomEvent<{view: string}>} qj-ready - The view is on screen.
 * @fires {CustomEvent<ChainSelectDetail>} qj-select - A reader chose a stage, or closed it.
 * @fires {CustomEvent<QjErrorDetail>} qj-error - Something could not be shown; `detail.message` is the widget's own message.
 *
 * @slot - Text that stands where the script does not run or the view cannot be loaded.
 *
 * @csspart frame - The whole widget.
 * @csspart heading - The heading.
 * @csspart subheading - The line of reading help.
 * @csspart visual - The drawing with its stages.
 * @csspart stage - The area of a stage that a pointer, a finger or the keyboard reaches.
 * @csspart details - What the documents say of the chosen stage.
 * @csspart whole - The figures of the whole chain.
 * @csspart companies - The companies, grouped by what is said of them.
 * @csspart legend - The list of marks.
 * @csspart remarks - The lines below the legend.
 * @csspart footer - Source line and actions.
 * @csspart source - The source line.
 * @csspart actions - The buttons.
 * @csspart menu - The open menu.
 * @csspart panel - The open panel with sources or table.
 * @csspart table - A data table.
 * @csspart status - The line that says what an action did.
 * @csspart error - Messages.
 * @csspart loading - The waiting state.
 *
 * @cssprop [--qj-surface] - Background.
 * @cssprop [--qj-text] - Text.
 * @cssprop [--qj-text-muted] - Secondary text.
 * @cssprop [--qj-line] - Rules.
 * @cssprop [--qj-track] - The whole length of a bar.
 * @cssprop [--qj-accent] - What is built, under construction or started, and actions.
 * @cssprop [--qj-target] - Targets.
 * @cssprop [--qj-stretch] - Higher targets.
 * @cssprop [--qj-forecast] - Forecasts.
 * @cssprop [--qj-editor] - The editor's own figures.
 * @cssprop [--qj-focus] - Focus ring.
 * @cssprop [--qj-hover] - Background of a company or a menu item that is pointed at.
 * @cssprop [--qj-error] - Edge of messages.
 * @cssprop [--qj-error-surface] - Background of messages.
 * @cssprop [--qj-font-family] - Typeface of the frame.
 * @cssprop [--qj-padding=16px] - Space round the content.
 * @cssprop [--qj-min-height] - Height that is reserved before anything has loaded; by default enough for the view at its width.
 */
export class QjIndustryChain extends QjElement<ChainModel, ChainsSubject> {
  static override styles: CSSResultGroup = [QjElement.styles, detailsStyles, chainStyles];

  /** Loads the chain's drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** The view: an id of `data/chains/`, or of several side by side. */
  @property() chain = '';

  /** The stage that is chosen from the start. The attribute is `focus`, whose name is a method's on every element. */
  @property({ attribute: 'focus' }) focusStage: string | null = null;

  /** A chain of the editor's own, instead of a view of the documents. */
  declare data: ChainData | null;

  @state() private selected: string | null = null;
  @state() private pointedStage: string | null = null;
  @state() private pointedCompany: ChainCompany | null = null;

  protected override readonly heights = HEIGHTS;
  protected readonly widget = 'industry-chain';
  protected readonly viewAttribute = 'chain';

  private readonly roving = new RovingFocus(this, '.stage');
  private readonly height = new VisualHeight();
  private placed: Placed | null = null;
  private drawn: { layout: ChainLayout; emphasis: string; option: ReturnType<typeof drawing.chainOption> } | null =
    null;

  constructor() {
    super();
    new ChartHost(this, {
      load: () => (this.constructor as typeof QjIndustryChain).charts(),
      container: () => this.renderRoot.querySelector<HTMLElement>('.chart'),
      option: (code, { width }) => {
        const model = this.built?.model;
        return model ? this.optionOf(code, model, width) : null;
      },
      onError: (error) => {
        this.reportChartError(error);
      },
    });
  }

  protected get viewId(): string {
    return this.chain;
  }

  protected get inputs(): unknown[] {
    return [this.heading, this.focusStage];
  }

  protected subjectOf(catalogue: Catalogue, id: string): ChainsSubject {
    return subjectOf(catalogue, id);
  }

  protected async readData(data: unknown): Promise<OwnData<ChainsSubject>> {
    return (await import('./own-data.js')).readData(data);
  }

  protected modelOf(
    catalogue: Catalogue,
    subject: ChainsSubject,
    locale: Locale,
  ): { model: ChainModel; problems: Problem[] } {
    const model = chainModel(catalogue, subject, this.heading ? { heading: this.heading } : {}, locale);
    const keys = model.stages.map(({ key }) => key);
    const wanted = this.focusStage?.trim() ?? '';
    return {
      model,
      problems:
        wanted === '' || keys.includes(wanted)
          ? []
          : [
              {
                code: 'bad-value',
                attribute: 'focus',
                value: wanted,
                choices: keys,
                text: (w) => w.errors.unknownStage('focus', shorten(wanted), keys.map(shorten)),
              },
            ],
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const another = changed.has('focusStage') || changed.has('chain') || changed.has('data');
    if (another) {
      this.selected = this.focusStage?.trim() || null;
      // The reader points at a stage of the chain before.
      this.pointedStage = null;
    }
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.placeStages();
  }

  /** What the reader points at, else what was chosen. */
  private get emphasis(): Emphasis {
    const model = this.built?.model;
    const related = new Set<string>();
    const chosen = this.pointedStage ?? (this.pointedCompany ? null : this.selected);
    if (model && this.pointedCompany) {
      const { company } = this.pointedCompany;
      for (const stage of model.stages)
        if (stage.companies.some((one) => one.company === company)) related.add(stage.key);
    } else if (model && chosen !== null) {
      for (const { from, to } of model.links) {
        if (from === chosen) related.add(to);
        if (to === chosen) related.add(from);
      }
      for (const { stages } of model.figures as ChainModel['whole']) {
        if (stages.includes(chosen)) for (const stage of stages) related.add(stage);
      }
    }
    return { chosen, related };
  }

  private readonly isLit = ({ company, stages }: ChainCompany): boolean => {
    if (this.pointedCompany) return company === this.pointedCompany.company;
    const key = this.pointedStage ?? this.selected;
    return key !== null && stages.includes(key);
  };

  /** The same object until the model, the width or the text size changes. */
  private layoutOf(code: typeof drawing, model: ChainModel, width: number): Placed {
    const scale = this.textSize === 'large' ? LARGE_TEXT : 1;
    const known = this.placed;
    if (known?.model === model && known.width === width && known.scale === scale) return known;
    this.placed = { model, width, scale, layout: code.chainLayout(model, width, scale) };
    return this.placed;
  }

  /** The same object until the layout or what is set off changes. */
  private optionOf(code: typeof drawing, model: ChainModel, width: number): ReturnType<typeof drawing.chainOption> {
    const { layout } = this.layoutOf(code, model, width);
    this.height.apply(this.renderRoot.querySelector<HTMLElement>('.visual'), layout);
    const { emphasis } = this;
    const key = [emphasis.chosen, ...emphasis.related].join('|');
    if (this.drawn?.layout !== layout || this.drawn.emphasis !== key) {
      this.drawn = { layout, emphasis: key, option: code.chainOption(model, layout, liveColors, emphasis) };
    }
    return this.drawn.option;
  }

  protected renderVisual(model: ChainModel): TemplateResult {
    const keys = model.stages.map(({ key }) => key);
    const open = model.stages.find(({ key }) => key === this.selected);
    return html`
      <div class="chart" aria-hidden="true"></div>
      ${model.stages.map(
        (stage) => html`
          <button
            class="stage"
            part="stage"
            type="button"
            data-key=${stage.key}
            tabindex=${this.roving.tabIndex(stage.key, keys)}
            aria-label=${stage.label}
            aria-expanded=${stage === open ? 'true' : 'false'}
            aria-controls=${stage === open ? 'details' : nothing}
            @focus=${() => {
              this.roving.focused(stage.key);
              this.pointedStage = stage.key;
            }}
            @blur=${() => {
              this.pointedStage = null;
            }}
            @pointerenter=${() => {
              this.pointedStage = stage.key;
            }}
            @pointerleave=${() => {
              this.pointedStage = null;
            }}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key === 'Escape' && open) this.closeBy(event);
              else this.roving.handleKey(event);
            }}
            @click=${() => {
              this.select(stage);
            }}
          ></button>
        `,
      )}
    `;
  }

  protected override renderBelow(model: ChainModel): TemplateResult {
    const open = model.stages.find(({ key }) => key === this.selected);
    return html`
      ${
        open && this.built
          ? html`<div
              @keydown=${(event: KeyboardEvent) => {
                if (event.key === 'Escape') this.closeBy(event);
              }}
            >
              ${stageDetails(this.built.catalogue, model, open, () => {
                this.close();
              })}
            </div>`
          : nothing
      }
      ${companyList(model, {
        lit: this.isLit,
        point: (company) => {
          this.pointedCompany = company;
        },
      })}
    `;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The pointer and the focus stay where they were; the element does not.
    this.pointedStage = null;
    this.pointedCompany = null;
  }

  private placeStages(): void {
    const { placed } = this;
    if (!placed || placed.model !== this.built?.model) return;
    for (const button of this.renderRoot.querySelectorAll<HTMLElement>('.stage')) {
      const found = placed.layout.stages.find(({ stage }) => stage.key === button.dataset['key']);
      if (found) placeOver(button, found.area);
    }
  }

  private select(stage: ChainStage): void {
    if (this.selected === stage.key) {
      this.close();
      return;
    }
    this.selected = stage.key;
    this.announce(stage);
    void this.revealDetails();
  }

  /** What Esc closes here is closed: a dialog round the widget stays. */
  private closeBy(event: KeyboardEvent): void {
    event.stopPropagation();
    this.close();
  }

  private close(): void {
    const key = this.selected;
    this.selected = null;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.stage');
    [...buttons].find((button) => button.dataset['key'] === key)?.focus();
    this.announce(null);
  }

  private announce(stage: ChainStage | null): void {
    const detail: ChainSelectDetail = {
      view: this.built?.model.view ?? '',
      stage: stage?.key ?? null,
      name: stage?.name ?? null,
      figures: stage?.figures.map(({ figure }) => figure) ?? [],
      companies: stage?.companies.map(({ name }) => name) ?? [],
    };
    this.emit('qj-select', detail);
  }

  protected async draw(model: ChainModel, width: number, colors: ColorScheme): Promise<Drawing> {
    const code = await (this.constructor as typeof QjIndustryChain).charts();
    const layout = code.chainLayout(model, width);
    return drawSvg(code, code.chainOption(model, layout, colors), { width, height: layout.height });
  }
}

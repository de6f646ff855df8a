import type { CSSResultGroup, PropertyValues, TemplateResult, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { QjElement } from '../../elements/base-element.js';
import { Choice } from '../../elements/choice.js';
import type { EventMethod } from '../../elements/event-types.js';
import type { View } from '../../elements/live-code.js';
import type { OwnData } from '../../elements/own-data.js';
import { partButtons } from '../../elements/part-buttons.js';
import { RovingFocus } from '../../elements/roving.js';
import { companyList } from './company-list.js';
import type * as drawing from './drawing.js';
import type { ChainData } from './editor-data.js';
import type { ChainFace, ListedCompany } from './face.js';
import type * as live from './live.js';
import type { ChainInputs, ChainSelectDetail } from './live.js';
import type { ChainModel } from './model.js';
import type { Emphasis } from './option.js';
import { chainStyles } from './styles.js';
import type { ChainsSubject } from './subject.js';
import { WIDEST } from './widest.js';

export type { ChainSelectDetail } from './live.js';

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
 * @cssprop [--qj-min-height=0] - The least height of the frame. The style sheet `views/…/….css` of a view keeps its place.
 */
export class QjIndustryChain extends QjElement<ChainModel, ChainFace, ChainsSubject, ChainInputs, Emphasis> {
  static override styles: CSSResultGroup = [QjElement.styles, chainStyles];

  /** Loads the chain's drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** Loads the code that makes the chain's views. */
  static code = (): Promise<typeof live> => import('./live.js');

  /** The view: an id of `data/chains/`, or of several side by side. */
  @property() chain = '';

  /** The stage that is chosen from the start. The attribute is `focus`, whose name is a method's on every element. */
  @property({ attribute: 'focus' }) focusStage: string | null = null;

  /** A chain of the editor's own, instead of a view of the documents. */
  declare data: ChainData | null;

  declare addEventListener: EventMethod<this, ChainSelectDetail, AddEventListenerOptions>;
  declare removeEventListener: EventMethod<this, ChainSelectDetail, EventListenerOptions>;

  @state() private pointedCompany: ListedCompany | null = null;

  protected readonly widget = 'industry-chain';
  protected readonly viewAttribute = 'chain';
  protected readonly widest = WIDEST;

  /** Whether the stage that is open was chosen by the page. */
  private given = false;

  private readonly roving = new RovingFocus(this, '.stage');
  private readonly choice = new Choice(this, (key) => {
    this.given = false;
    this.announce(key);
  });

  protected get viewId(): string {
    return this.chain;
  }

  private get wantedStage(): string {
    return this.focusStage?.trim() ?? '';
  }

  protected get inputs(): ChainInputs {
    return { heading: this.heading, focus: this.wantedStage };
  }

  protected get differs(): boolean {
    return this.wantedStage !== '';
  }

  protected async readData(data: unknown): Promise<OwnData<ChainsSubject>> {
    return (await import('./own-data.js')).readData(data);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('focusStage') || changed.has('chain') || changed.has('data')) {
      this.choice.open = this.wantedStage || null;
      this.given = true;
      // The reader points at a stage of the chain before.
      this.choice.pointed = null;
      this.choice.focused = null;
    }
    super.willUpdate(changed);
  }

  /** The stage that the reader points at, else the one that was chosen. */
  private get lit(): string | null {
    const { pointed, focused, open } = this.choice;
    return pointed ?? focused ?? open;
  }

  protected get emphasis(): Emphasis {
    const { view, pointedCompany } = this;
    const chosen = pointedCompany ? null : this.lit;
    const { related } = (this.code as typeof live | null) ?? {};
    return { chosen, related: view && related ? related(view.model, chosen, pointedCompany?.company) : [] };
  }

  private readonly isLit = ({ company, stages }: ListedCompany): boolean => {
    if (this.pointedCompany) return company === this.pointedCompany.company;
    return this.lit !== null && stages.includes(this.lit);
  };

  protected renderParts({ parts }: ChainFace): unknown {
    return partButtons(parts, {
      name: 'stage',
      stop: this.roving.current,
      open: this.choice.open,
      onFocus: (key) => {
        this.roving.focused(key);
        this.choice.focus(key);
      },
      onBlur: () => {
        this.choice.focus(null);
      },
      onEnter: (key) => {
        this.choice.point(key);
      },
      onLeave: () => {
        this.choice.point(null);
      },
      onKey: (event) => {
        if (!this.choice.closeBy(event)) this.roving.handleKey(event);
      },
      onChoose: (key) => {
        this.choice.toggle(key);
      },
    });
  }

  protected override renderBelow(face: ChainFace): TemplateResult {
    return companyList(face, {
      lit: this.isLit,
      point: (company) => {
        this.pointedCompany = company;
      },
    });
  }

  protected get opened(): string | null {
    const { open } = this.choice;
    return this.face?.parts.some(({ key }) => key === open) ? open : null;
  }

  /** The stage that the page chose stands below the drawing: what is there from the start covers nothing. */
  protected renderOpened(details: unknown): TemplateResult | typeof nothing {
    return this.choice.render(details, this.given ? 'flow' : '');
  }

  protected override details(view: View<ChainModel>, code: typeof live, key: string): unknown {
    return code.details(view, key, this.close);
  }

  private readonly close = (): void => {
    this.choice.close();
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pointedCompany = null;
  }
}

import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { QjElement } from '../../elements/base-element.js';
import { kit } from '../../elements/kit.js';
import { Latest } from '../../elements/latest.js';
import { loadProblem } from '../../elements/load-problem.js';
import type { SetOff, SetOffStyle } from '../../picture/set-off.js';
import type { MoreDetails } from '../../view/touch.js';
import type { CompanyList } from './company-list.js';
import type * as drawing from './drawing.js';
import type { ChainData } from './editor-data.js';
import type { ChainFace } from './face.js';
import type * as live from './live.js';
import type * as own from './own-data.js';
import type { ChainInputs } from './live.js';
import type { ChainModel } from './model.js';
import { chainStyles } from './styles.js';
import type { ChainsSubject } from './subject.js';
import type { ChainSelectDetail } from './touch.js';
import { attribute, name, widest } from './widget.js';

export type { ChainSelectDetail } from './touch.js';

interface ChainTypes {
  model: ChainModel;
  face: ChainFace;
  subject: ChainsSubject;
  inputs: ChainInputs;
  detail: ChainSelectDetail;
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
 *
 * @fires {CustomEvent<ChainSelectDetail>} qj-select - A reader chose a stage or one of several chains, or closed it.
 *
 * @csspart visual - The drawing with its stages.
 * @csspart stage - The area of a stage, or of the strip of a chain, that a pointer, a finger or the keyboard reaches.
 * @csspart details - What the documents say of the chosen stage.
 * @csspart whole - The figures of the whole chain.
 * @csspart companies - The companies of a single chain, grouped by what is said of them.
 *
 * @cssprop [--qj-track] - The whole length of a bar.
 * @cssprop [--qj-accent] - What is built, under construction or started, and actions.
 * @cssprop [--qj-hover] - Background of a company or a menu item that is pointed at.
 */
export class QjIndustryChain extends QjElement<ChainTypes> {
  static override styles: CSSResultGroup = [QjElement.styles, chainStyles];

  static readonly widget = { name, attribute, widest };

  /** Loads the chain's drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** Loads the code that makes the chain's views. */
  static code = (): Promise<typeof live> => import('./live.js');

  /** Loads the code that reads an editor's data. */
  static own = (): Promise<typeof own> => import('./own-data.js');

  /** The view: an id of `data/chains/`, or of several side by side. */
  @property() chain = '';

  /** The stage that is chosen from the start. The attribute is `focus`, whose name is a method's on every element. */
  @property({ attribute: 'focus' }) focusStage: string | null = null;

  /** A chain of the editor's own, instead of a view of the documents. */
  declare data: ChainData | null;

  /** What stands below the drawing. */
  protected override readonly extra = new Latest<CompanyList>(this);
  protected readonly partName = 'stage';

  /** There is a gap between a stage and its edge. */
  protected override readonly setOffStyle: SetOffStyle = { edges: { chosen: [9, 3], related: [7.5, 4.5] } };

  private get wantedStage(): string {
    return this.focusStage?.trim() ?? '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('focusStage') || changed.has('chain') || changed.has('data')) {
      const { parts } = this;
      parts.open = this.wantedStage || null;
      if (parts.open !== null) this.touches.asked = true;
      // The page chose this stage: its details start below the drawing, where they cover nothing.
      parts.below = true;
      // The reader was pointing at a stage of the previous chain.
      parts.pointed = null;
      parts.focused = null;
    }
    this.extra.request(
      this.wanted ? 'code' : null,
      async () => new (await import('./company-list.js')).CompanyList(this, this.parts, kit),
      () => loadProblem(attribute, this.chain),
    );
    super.willUpdate(changed);
  }

  /** What a reader opens stands over the drawing. */
  protected override announce(key: string | null): void {
    this.parts.below = false;
    super.announce(key);
  }

  protected override get chosen(): SetOff {
    const { face } = this;
    return (face && this.extra.value?.marks(face)) ?? {};
  }

  protected override renderBelow(face: ChainFace): TemplateResult | undefined {
    return this.extra.value?.render(face);
  }

  /** The companies of one of several chains. */
  protected override moreDetails(): MoreDetails | null {
    const { face } = this;
    return (face && this.extra.value?.more(face)) ?? null;
  }
}

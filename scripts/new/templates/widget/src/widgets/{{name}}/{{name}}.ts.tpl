import type { CSSResultGroup, TemplateResult, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { QjElement } from '../../elements/base-element.js';
import { Choice } from '../../elements/choice.js';
import type { EventMethod } from '../../elements/event-types.js';
import type { View } from '../../elements/live-code.js';
import type { OwnData } from '../../elements/own-data.js';
import { partButtons } from '../../elements/part-buttons.js';
import { RovingFocus } from '../../elements/roving.js';
import type { Face } from '../../view/static-view.js';
import type * as drawing from './drawing.js';
import type * as live from './live.js';
import type { {{pascal}}Inputs, {{pascal}}SelectDetail } from './live.js';
import type { {{pascal}}Model } from './model.js';
import { {{camel}}Styles } from './styles.js';
import type { {{pascal}}Subject } from './subject.js';
import { WIDEST } from './widest.js';

export type { {{pascal}}SelectDetail } from './live.js';

/**
 * Every figure that the documents give for one indicator, one below the other: its comparator and unit, its kind, scope and
 * year, and the document that states it. Nothing is compared or added up.
 *
 * Every figure comes from the documents named in the source line; `data/facts/` holds each with its evidence.
 *
 * @summary The figures of one indicator, each with its source.
 *
 * @attr {string} indicator - The view: an id of `data/indicators.json`, such as `{{views.[0]}}`.
 * @attr {string} data - Not taken: the widget shows figures of the documents only, and says so.
 * @attr {string} lang - `zh-CN` or `en`; else the nearest ancestor's language, else Chinese.
 *
 * @fires {CustomEvent<{view: string}>} qj-ready - The view is on screen.
 * @fires {CustomEvent<{{pascal}}SelectDetail>} qj-select - A reader chose a figure, or closed it.
 * @fires {CustomEvent<QjErrorDetail>} qj-error - Something could not be shown; `detail.message` is the widget's own message.
 *
 * @slot - Text that stands where the script does not run or the view cannot be loaded.
 *
 * @csspart frame - The whole widget.
 * @csspart heading - The heading.
 * @csspart subheading - The line of reading help.
 * @csspart visual - The drawing with its marks.
 * @csspart row - The area of a figure that a pointer, a finger or the keyboard reaches.
 * @csspart details - The chosen figure with its evidence.
 * @csspart legend - The list of marks.
 * @csspart remarks - The lines below the legend.
 * @csspart footer - Source line and actions.
 * @csspart source - The source line.
 * @csspart actions - The buttons.
 * @csspart menu - The open menu.
 * @csspart panel - The open panel with sources or table.
 * @csspart table - The data table.
 * @csspart status - The line that says what an action did.
 * @csspart error - Messages.
 * @csspart loading - The waiting state.
 *
 * @cssprop [--qj-surface] - Background.
 * @cssprop [--qj-text] - Text.
 * @cssprop [--qj-text-muted] - Secondary text.
 * @cssprop [--qj-line] - Rules.
 * @cssprop [--qj-accent] - Achieved and planned figures, and actions.
 * @cssprop [--qj-target] - Targets.
 * @cssprop [--qj-forecast] - Forecasts.
 * @cssprop [--qj-focus] - Focus ring.
 * @cssprop [--qj-hover] - Background of a menu item under the pointer.
 * @cssprop [--qj-error] - Edge of messages.
 * @cssprop [--qj-error-surface] - Background of messages.
 * @cssprop [--qj-font-family] - Typeface of the frame.
 * @cssprop [--qj-padding=16px] - Space round the content.
 * @cssprop [--qj-min-height=0] - The least height of the frame. The style sheet `views/…/….css` of a view keeps its place.
 */
export class Qj{{pascal}} extends QjElement<{{pascal}}Model, Face, {{pascal}}Subject, {{pascal}}Inputs, null> {
  static override styles: CSSResultGroup = [QjElement.styles, {{camel}}Styles];

  /** Loads the drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** Loads the code that makes the views. */
  static code = (): Promise<typeof live> => import('./live.js');

  /** The view: an id of `data/indicators.json`. */
  @property() indicator = '';

  declare addEventListener: EventMethod<this, {{pascal}}SelectDetail, AddEventListenerOptions>;
  declare removeEventListener: EventMethod<this, {{pascal}}SelectDetail, EventListenerOptions>;

  protected readonly widget = '{{name}}';
  protected readonly viewAttribute = 'indicator';
  protected readonly widest = WIDEST;
  protected readonly emphasis = null;
  protected readonly differs = false;

  private readonly roving = new RovingFocus(this, '.row');
  private readonly choice = new Choice(this, (key) => {
    this.announce(key);
  });

  protected get viewId(): string {
    return this.indicator;
  }

  protected get inputs(): {{pascal}}Inputs {
    return { heading: this.heading };
  }

  protected async readData(): Promise<OwnData<{{pascal}}Subject>> {
    return (await import('./own-data.js')).readData();
  }

  protected renderParts({ parts }: Face): unknown {
    const { choice, roving } = this;
    return partButtons(parts, {
      name: 'row',
      stop: roving.current,
      open: choice.open,
      onFocus: (key) => {
        roving.focused(key);
      },
      onBlur: () => undefined,
      onEnter: () => undefined,
      onLeave: () => undefined,
      onKey: (event) => {
        if (!choice.closeBy(event)) roving.handleKey(event);
      },
      onChoose: (key) => {
        choice.toggle(key);
      },
    });
  }

  protected get opened(): string | null {
    const { open } = this.choice;
    return this.face?.parts.some(({ key }) => key === open) ? open : null;
  }

  protected renderOpened(details: unknown): TemplateResult | typeof nothing {
    return this.choice.render(details);
  }

  protected override details(view: View<{{pascal}}Model>, code: typeof live, key: string): unknown {
    return code.details(view, key, () => {
      this.choice.close();
    });
  }
}

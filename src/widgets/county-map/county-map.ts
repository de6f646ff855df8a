import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CatalogueData } from '../../catalogue/types.js';
import { QjElement } from '../../elements/base-element.js';
import { Choice } from '../../elements/choice.js';
import type { EventMethod } from '../../elements/event-types.js';
import { Latest } from '../../elements/latest.js';
import { explain } from '../../elements/load-problem.js';
import type { View } from '../../elements/live-code.js';
import type { OwnData } from '../../elements/own-data.js';
import { partButtons } from '../../elements/part-buttons.js';
import { choiceProblem, type Problem } from '../../elements/problem.js';
import { frameWords } from '../../i18n/frame.js';
import type { PlacedPart } from '../../view/static-view.js';
import type * as drawing from './drawing.js';
import type { MapData } from './editor-data.js';
import type { MapFace } from './face.js';
import type { Located } from './geometry.js';
import { listed } from './listed.js';
import type * as live from './live.js';
import type { MapInputs, MapSelectDetail } from './live.js';
import type { MapModel } from './model.js';
import type { Emphasis } from './option.js';
import { readingList } from './readings.js';
import { mapStyles } from './styles.js';
import type { LayerSubject } from './subject.js';
import { WIDEST } from './widest.js';

export type { MapSelectDetail } from './live.js';

/**
 * The nine counties of 曲靖 under one reading of the documents. By default a mosaic of hexagons that draws no boundary and needs
 * no approval; with `layout="map"` the site's own geometry with its approval number. Counties that a layer does not mention
 * say so. Choosing a county opens everything that the documents say of it.
 *
 * Every reading comes from the documents named in the source line; `data/counties/` holds each with its evidence.
 *
 * @summary The counties of Qujing under one reading of the documents.
 *
 * @attr {string} layer - The view: an id of `data/layers.json`: `pattern`, `towns`, `directions`, `industries`, `parks`, `transport`.
 * @attr {string} layers - Views that a reader can switch between, by id, separated by commas: `pattern,towns`.
 * @attr {string} layout - `hex`, our own mosaic, or `map`, geometry that the site supplies.
 * @attr {string} geometry - With `layout="map"`: the address of a GeoJSON or TopoJSON file with the nine counties, told by their
 *   adcodes (longitude and latitude, WGS-84 or GCJ-02). The property also takes the object itself.
 * @attr {string} approval-number - The 审图号 of that geometry. Shown bottom left and kept in every copy; there is no default.
 * @attr {string} highlight - Counties to set off, by adcode, separated by commas: `530381`.
 * @attr {string} data - A layer of the editor's own as JSON, after `data/schema/county-map-data.schema.json`.
 * @attr {string} lang - `zh-CN` or `en`; else the nearest ancestor's language, else Chinese.
 *
 * @fires {CustomEvent<{view: string}>} qj-ready - The view is on screen.
 * @fires {CustomEvent<MapSelectDetail>} qj-select - A reader chose a county, or closed it.
 * @fires {CustomEvent<QjErrorDetail>} qj-error - Something could not be shown; `detail.message` is the widget's own message.
 *
 * @slot - Text that stands where the script does not run or the view cannot be loaded.
 *
 * @csspart frame - The whole widget.
 * @csspart heading - The heading.
 * @csspart subheading - The line of reading help.
 * @csspart layers - The buttons that switch between layers.
 * @csspart visual - The drawing with its counties.
 * @csspart county - The area of a county that a pointer, a finger or the keyboard reaches.
 * @csspart details - What the documents say of the chosen county.
 * @csspart readings - What the layer says, county by county.
 * @csspart lists - What the documents place in no county.
 * @csspart legend - What the shades mean, where the layer has no classes; classes stand in `readings`.
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
 * @cssprop [--qj-track] - Not used by the map.
 * @cssprop [--qj-accent] - Figures, edges of counties, and actions.
 * @cssprop [--qj-target] - Arrows and what they point to.
 * @cssprop [--qj-stretch] - Higher targets.
 * @cssprop [--qj-forecast] - Forecasts.
 * @cssprop [--qj-editor] - The editor's own figures.
 * @cssprop [--qj-class-1] - The strongest of five shades.
 * @cssprop [--qj-class-2] - The second shade; counties that a layer mentions.
 * @cssprop [--qj-class-3] - The third shade.
 * @cssprop [--qj-class-4] - The fourth shade.
 * @cssprop [--qj-class-5] - The lightest shade.
 * @cssprop [--qj-focus] - Focus ring.
 * @cssprop [--qj-hover] - Background of a menu item under the pointer.
 * @cssprop [--qj-error] - Edge of messages.
 * @cssprop [--qj-error-surface] - Background of messages.
 * @cssprop [--qj-font-family] - Typeface of the frame.
 * @cssprop [--qj-padding=16px] - Space round the content.
 * @cssprop [--qj-min-height=0] - The least height of the frame. The style sheet `views/…/….css` of a view keeps its place.
 */
export class QjCountyMap extends QjElement<MapModel, MapFace, LayerSubject, MapInputs, Emphasis> {
  static override styles: CSSResultGroup = [QjElement.styles, mapStyles];

  /** Loads the map's drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** Loads the code that makes the map's views. */
  static code = (): Promise<typeof live> => import('./live.js');

  /** The view: an id of `data/layers.json`. */
  @property() layer = '';

  /** Views that a reader can switch between. */
  @property() layers = '';

  /** The mosaic, or geometry that the site supplies. */
  @property() layout: 'hex' | 'map' = 'hex';

  /** The site's geometry: its address, or the object itself. */
  @property() geometry: string | object | null = null;

  /** The 审图号 of the site's geometry. */
  @property({ attribute: 'approval-number' }) approvalNumber = '';

  /** Counties to set off. */
  @property() highlight = '';

  /** A layer of the editor's own, instead of a view of the documents. */
  declare data: MapData | null;

  declare addEventListener: EventMethod<this, MapSelectDetail, AddEventListenerOptions>;
  declare removeEventListener: EventMethod<this, MapSelectDetail, EventListenerOptions>;

  /** The layer that the reader switched to. */
  @state() private chosenLayer: string | null = null;

  protected readonly widget = 'county-map';
  protected readonly viewAttribute = 'layer';
  protected readonly widest = WIDEST;

  private readonly located = new Latest<Located>(this);
  /** The whole record of the county that is open. */
  private readonly county = new Latest<Partial<CatalogueData>>(this);
  private readonly choice = new Choice(this, (key) => {
    this.announce(key);
  });
  private parts: readonly PlacedPart[] = [];

  protected get viewId(): string {
    return this.chosenLayer ?? (this.layer || this.switchable[0] || '');
  }

  protected get inputs(): MapInputs {
    const { heading, layout, geometry, approvalNumber, highlight } = this;
    return { heading, layout, geometry, approvalNumber, highlight, located: this.located.value };
  }

  protected get differs(): boolean {
    return this.layout === 'map' || this.highlighted.length > 0;
  }

  protected override get ownProblems(): Problem[] {
    const ids = Object.keys(frameWords(this.locale).layerNames);
    const unknown = listed(this.layers).find((id) => !ids.includes(id));
    return [
      ...choiceProblem('layout', this.layout, ['hex', 'map']),
      ...(unknown === undefined ? [] : choiceProblem('layers', unknown, ids)),
    ];
  }

  protected async readData(data: unknown): Promise<OwnData<LayerSubject>> {
    return (await import('./own-data.js')).readData((this.constructor as typeof QjCountyMap).source, data);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('layer')) this.chosenLayer = null;
    const { geometry } = this;
    const needed = this.layout === 'map' && this.wanted;
    this.located.request(needed ? geometry || null : null, () =>
      import('./geometry-request.js').then(
        ({ locatedFrom }) => locatedFrom(this),
        () => ({ reason: 'load' }),
      ),
    );
    const { source } = this.constructor as typeof QjCountyMap;
    const { open } = this.choice;
    this.county.request(
      open,
      () => source.view(this.widget, open ?? ''),
      () => explain(source, this.widget, this.viewAttribute, open ?? ''),
    );
    super.willUpdate(changed);
  }

  /** The layers that a reader can switch between: what the documents have, the one that is shown among them. */
  private get switchable(): string[] {
    const names = Object.keys(frameWords(this.locale).layerNames);
    const ids = listed(this.layers).filter((id) => names.includes(id));
    return ids.length > 0 && this.layer && !ids.includes(this.layer) ? [this.layer, ...ids] : ids;
  }

  private get highlighted(): string[] {
    return listed(this.highlight);
  }

  protected get emphasis(): Emphasis {
    const { pointed, focused, open } = this.choice;
    return { chosen: pointed ?? focused ?? open, highlighted: this.highlighted };
  }

  protected override get fileEmphasis(): Emphasis {
    return { chosen: null, highlighted: this.highlighted };
  }

  protected override renderAbove(): TemplateResult | typeof nothing {
    const w = frameWords(this.locale);
    const ids = this.switchable;
    if (ids.length < 2 || this.ownData !== null) return nothing;
    const names: Record<string, string> = w.layerNames;
    return html`
      <div class="layers" part="layers" role="group" aria-label=${w.layers}>
        ${ids.map(
          (id) =>
            html`<button
              type="button"
              data-layer=${id}
              aria-pressed=${id === this.viewId ? 'true' : 'false'}
              @click=${() => {
                this.chosenLayer = id;
              }}
              .textContent=${names[id] ?? id}
            ></button>`,
        )}
      </div>
    `;
  }

  protected renderParts({ parts }: MapFace): unknown {
    const { choice } = this;
    return partButtons(parts, {
      name: 'county',
      stop: choice.focused ?? choice.open,
      open: choice.open,
      onFocus: (key) => {
        choice.focus(key);
      },
      onBlur: () => {
        choice.focus(null);
      },
      onEnter: (key) => {
        choice.point(key);
      },
      onLeave: () => {
        choice.point(null);
      },
      onKey: (event, key) => {
        if (!choice.closeBy(event)) this.handleKey(event, key);
      },
      onChoose: (key) => {
        choice.toggle(key);
      },
    });
  }

  protected override renderBeside(face: MapFace): TemplateResult {
    return readingList(face);
  }

  protected get opened(): string | null {
    const { open } = this.choice;
    return this.face?.parts.some(({ key }) => key === open) ? open : null;
  }

  protected renderOpened(details: unknown): TemplateResult | typeof nothing {
    return this.choice.render(details);
  }

  /** What the layer says of a county is there with the view; the county's whole record follows. */
  protected override details(view: View<MapModel>, code: typeof live, adcode: string): unknown {
    const { value, failure } = this.county;
    return code.details(view, adcode, this.close, failure ?? (value && code.createCatalogue(value)));
  }

  private readonly close = (): void => {
    this.choice.close();
  };

  protected override placed(parts: readonly PlacedPart[]): void {
    this.parts = parts;
  }

  /** Arrow keys go to the neighbour that lies that way; Home and End to the first and the last county. */
  private handleKey(event: KeyboardEvent, adcode: string): void {
    const { key } = event;
    if (!['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'].includes(key)) return;
    event.preventDefault();
    const move = (code: unknown) => {
      const next = (code as typeof live).neighbour(this.parts, adcode, key);
      if (next !== undefined) this.find(`.county[data-key="${next}"]`)?.focus();
    };
    // Who lies where comes with the live code: the first key waits for it.
    if (this.code) move(this.code);
    else void this.loadCode().then(move, () => undefined);
  }
}

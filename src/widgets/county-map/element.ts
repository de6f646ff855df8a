import type { CSSResultGroup, PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { QjElement } from '../../elements/base-element.js';
import { kit } from '../../elements/kit.js';
import { Latest } from '../../elements/latest.js';
import { loadProblem } from '../../elements/load-problem.js';
import type { SetOff, SetOffStyle } from '../../picture/set-off.js';
import type { MoreDetails } from '../../view/touch.js';
import type * as drawing from './drawing.js';
import type { MapData } from './editor-data.js';
import type { MapFace } from './face.js';
import type { MapChoices } from './map-choices.js';
import { listed } from '../../elements/listed.js';
import type * as live from './live.js';
import type * as own from './own-data.js';
import type { MapInputs } from './live.js';
import type { MapModel } from './model.js';
import type { ReadingList } from './reading-list.js';
import { mapStyles } from './styles.js';
import type { LayerSubject } from './subject.js';
import type { MapSelectDetail } from './touch.js';
import { attribute, name, widest } from './widget.js';

export type { MapSelectDetail } from './touch.js';

interface MapTypes {
  model: MapModel;
  face: MapFace;
  subject: LayerSubject;
  inputs: MapInputs;
  detail: MapSelectDetail;
}

/**
 * The nine counties of 曲靖 under one reading of the documents. By default a mosaic of hexagons that draws no boundary and needs
 * no approval; with `layout="map"` the site's own geometry with its approval number. What stands where is drawn as a symbol in
 * its county, in a ring that tells how far it has come, and named beside it. Counties that a layer does not name say so. Choosing a county opens everything that the documents say of it.
 *
 * Every reading comes from the documents named in the source line; `data/counties/` holds each with its evidence.
 *
 * @summary The counties of Qujing under one reading of the documents.
 *
 * @attr {string} layer - The view: an id of `data/layers.json`: `pattern`, `towns`, `directions`, `industries`, `parks`, `transport`,
 *   `companies`.
 * @attr {string} layers - Views that a reader can switch between, by id, separated by commas: `pattern,towns`.
 * @attr {string} layout - `hex`, our own mosaic, or `map`, geometry that the site supplies.
 * @attr {string} geometry - With `layout="map"`: the address of a GeoJSON or TopoJSON file with the nine counties, told by their
 *   adcodes (longitude and latitude, WGS-84 or GCJ-02). The property also takes the object itself.
 * @attr {string} approval-number - The 审图号 of that geometry. Shown bottom left and kept in every copy; there is no default.
 * @attr {string} highlight - Counties to set off, by adcode, separated by commas: `530381`.
 * @attr {string} data - A layer of the editor's own as JSON, after `data/schema/county-map-data.schema.json`.
 *
 * @fires {CustomEvent<MapSelectDetail>} qj-select - A reader chose a county, or closed it.
 *
 * @csspart layers - The buttons that switch between layers.
 * @csspart visual - The drawing with its counties.
 * @csspart county - The area of a county that a pointer, a finger or the keyboard reaches.
 * @csspart details - What the documents say of the chosen county.
 * @csspart readings - What the drawing says of each county or class, for those who hear it.
 * @csspart lists - What the documents place in no county, for those who hear it.
 * @csspart legend - What symbols, rings and shades mean; of a layer with classes the drawing says it.
 *
 * @cssprop [--qj-track] - Counties that a layer does not name.
 * @cssprop [--qj-accent] - Figures, rings of symbols, edges of counties, and actions.
 * @cssprop [--qj-target] - Rings of arrows and what the counties face.
 * @cssprop [--qj-class-1] - The strongest of five shades.
 * @cssprop [--qj-class-2] - The second shade.
 * @cssprop [--qj-class-3] - The third shade.
 * @cssprop [--qj-class-4] - The fourth shade.
 * @cssprop [--qj-class-5] - The lightest shade; counties that a layer of symbols names.
 */
export class QjCountyMap extends QjElement<MapTypes> {
  static override styles: CSSResultGroup = [QjElement.styles, mapStyles];

  static readonly widget = { name, attribute, widest };

  /** Loads the map's drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** Loads the code that makes the map's views. */
  static code = (): Promise<typeof live> => import('./live.js');

  /** Loads the code that reads an editor's data. */
  static own = (): Promise<typeof own> => import('./own-data.js');

  /** The view: an id of `data/layers.json`. */
  @property() layer = '';

  /** Views that a reader can switch between. */
  @property() layers = '';

  /** The mosaic, or geometry that the site supplies. */
  @property() layout: 'hex' | 'map' = 'hex';

  /** The site's geometry: its address, or the object itself. */
  @property({ converter: { fromAttribute: (text) => text } }) geometry: string | object | null = null;

  /** The 审图号 of the site's geometry. */
  @property({ attribute: 'approval-number' }) approvalNumber = '';

  /** Counties to set off. */
  @property() highlight = '';

  /** A layer of the editor's own, instead of a view of the documents. */
  declare data: MapData | null;

  /** What only tags with a list of layers, highlighted counties or geometry need. */
  protected override readonly extra = new Latest<MapChoices>(this);
  private readonly list = new Latest<ReadingList>(this);
  protected readonly partName = 'county';
  /** Counties touch each other. */
  protected override readonly setOffStyle: SetOffStyle = { edges: { chosen: [7], highlighted: [5] }, raised: true };

  protected override get viewId(): string {
    return this.extra.value?.shown ?? (this.layer || listed(this.layers)[0] || '');
  }

  protected override get inputs(): MapInputs {
    const { heading, layout, geometry, approvalNumber } = this;
    return { heading, layout, geometry, approvalNumber, located: this.extra.value?.located ?? null };
  }

  protected override isRedrawn(): boolean {
    return this.layout === 'map';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { extra } = this;
    const isUnusual = this.layers || this.highlight || this.layout !== 'hex';
    extra.request(
      this.wanted && isUnusual ? 'code' : null,
      async () => new (await import('./map-choices.js')).MapChoices(this),
      () => loadProblem(attribute, this.viewId),
    );
    extra.value?.update(this.views.problems);
    this.list.value?.update(this.parts.open, this.loaders);
    super.willUpdate(changed);
    this.list.request(
      this.picture && 'code',
      async () => new (await import('./reading-list.js')).ReadingList(this, kit),
    );
  }

  protected override get highlighted(): SetOff {
    return Object.fromEntries(listed(this.highlight).map((key) => [key, 'highlighted']));
  }

  protected override get chosen(): SetOff {
    const { lit } = this.parts;
    return lit === null ? {} : { [lit]: 'chosen' };
  }

  protected override renderBelow(face: MapFace): unknown {
    return this.list.value?.render(face);
  }

  protected override moreDetails(waiting: string): MoreDetails | string {
    return this.list.value?.more() ?? waiting;
  }

  /** Arrow keys go to the neighbour that lies that way; Home and End to the first and the last county. */
  protected override async nextPart(part: HTMLElement, key: string): Promise<HTMLElement | null> {
    const { neighbour } = await import('./neighbour.js');
    return this.partButton(neighbour(this.picture?.parts ?? [], part, key));
  }
}

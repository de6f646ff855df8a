import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { ChartHost } from '../../charts/chart-host.js';
import { drawSvg } from '../../charts/svg.js';
import { neighboursOf } from '../../core/counties.js';
import type { Figure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { QjElement } from '../../elements/base-element.js';
import { detailsStyles } from '../../elements/details-styles.js';
import { placeOver } from '../../elements/hit-area.js';
import type { OwnData } from '../../elements/own-data.js';
import { choiceProblem, shorten, type Problem } from '../../elements/problem.js';
import { ViewLoader } from '../../elements/view-loader.js';
import { VisualHeight } from '../../elements/visual-height.js';
import { words } from '../../i18n/index.js';
import type { Drawing } from '../../picture/picture.js';
import { LARGE_TEXT, liveColors, type ColorScheme } from '../../theme/tokens.js';
import { clipOf } from './clip.js';
import { countyDetails } from './details.js';
import type * as drawing from './drawing.js';
import type { MapData } from './editor-data.js';
import type { Geography } from './geography.js';
import { GeometrySource } from './geometry-source.js';
import type { MapLayout } from './layout.js';
import { HEIGHTS } from './heights.js';
import { mapModel, type MapCounty, type MapModel } from './model.js';
import type { Emphasis } from './option.js';
import { readingList } from './readings.js';
import { boundsOf } from './shapes.js';
import { mapStyles } from './styles.js';
import { subjectOf, type LayerSubject } from './subject.js';

/** What `qj-select` of a map carries. */
export interface MapSelectDetail {
  view: string;
  /** The county's six-digit adcode; null when it was closed. */
  adcode: string | null;
  name: string | null;
  /** What the layer says of it. */
  readings: string[];
  figures: Figure[];
}

/** The layout of a model at a width and a text size. */
interface Placed {
  model: MapModel;
  width: number;
  scale: number;
  geography: Geography | null;
  layout: MapLayout;
}

const KEYS: Record<string, readonly [x: number, y: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

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
 * @csspart legend - The list of classes.
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
 * @cssprop [--qj-min-height] - Height that is reserved before anything has loaded; by default enough for the view at its width.
 */
export class QjCountyMap extends QjElement<MapModel, LayerSubject> {
  static override styles: CSSResultGroup = [QjElement.styles, detailsStyles, mapStyles];

  /** Loads the map's drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

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

  /** The layer that the reader switched to. */
  @state() private chosenLayer: string | null = null;
  @state() private selected: string | null = null;
  @state() private pointed: string | null = null;
  @state() private focused: string | null = null;

  protected override readonly heights = HEIGHTS;
  protected readonly widget = 'county-map';
  protected readonly viewAttribute = 'layer';

  private readonly geometrySource = new GeometrySource(this);
  private readonly county = new ViewLoader(this);
  private readonly height = new VisualHeight();
  private placed: Placed | null = null;
  private drawn: { layout: MapLayout; emphasis: string; option: ReturnType<typeof drawing.mapOption> } | null = null;

  constructor() {
    super();
    new ChartHost(this, {
      load: () => (this.constructor as typeof QjCountyMap).charts(),
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
    return this.chosenLayer ?? (this.layer || this.switchable[0] || '');
  }

  protected get inputs(): unknown[] {
    return [
      this.heading,
      this.layers,
      this.layout,
      this.geometry,
      this.approvalNumber,
      this.highlight,
      this.geometrySource.result,
    ];
  }

  private get geography(): Geography | null {
    const { result } = this.geometrySource;
    return this.layout === 'map' && result && 'geography' in result ? result.geography : null;
  }

  protected subjectOf(catalogue: Catalogue, id: string): LayerSubject {
    return subjectOf(catalogue, id);
  }

  protected async readData(data: unknown): Promise<OwnData<LayerSubject>> {
    return (await import('./own-data.js')).readData((this.constructor as typeof QjCountyMap).source, data);
  }

  protected modelOf(
    catalogue: Catalogue,
    subject: LayerSubject,
    locale: Locale,
  ): { model: MapModel; problems: Problem[] } {
    const drawsMap = this.geography !== null;
    const overrides = {
      ...(this.heading ? { heading: this.heading } : {}),
      ...(drawsMap ? { layout: 'map' as const, approvalNumber: this.approvalNumber } : {}),
    };
    return { model: mapModel(catalogue, subject, overrides, locale), problems: this.problemsOf(subject, locale) };
  }

  private problemsOf({ counties }: LayerSubject, locale: Locale): Problem[] {
    const known = counties.map(({ adcode }) => adcode);
    const layerIds = Object.keys(words(locale).map.layerNames);
    const noLayer = listed(this.layers).find((id) => !layerIds.includes(id));
    const stray = this.highlighted.find((code) => !known.includes(code));
    return [
      ...choiceProblem('layout', this.layout, ['hex', 'map']),
      ...(noLayer === undefined ? [] : choiceProblem('layers', noLayer, layerIds)),
      ...this.geometryProblem(counties, locale),
      ...(this.geography && !this.approvalNumber.trim()
        ? [
            {
              code: 'no-approval-number',
              attribute: 'approval-number',
              value: null,
              choices: [],
              text: (w) => w.map.noApproval,
            } satisfies Problem,
          ]
        : []),
      ...(stray === undefined
        ? []
        : [
            {
              code: 'bad-value',
              attribute: 'highlight',
              value: stray,
              choices: known,
              text: (w) => w.errors.unknownCounty('highlight', shorten(stray), known),
            } satisfies Problem,
          ]),
    ];
  }

  private geometryProblem(counties: LayerSubject['counties'], locale: Locale): Problem[] {
    if (this.layout !== 'map') return [];
    const { result } = this.geometrySource;
    const reason = !this.geometry ? 'missing' : result && 'reason' in result ? result.reason : null;
    if (reason === null) return [];
    const missing = result && 'missing' in result ? result.missing : [];
    const names = counties
      .filter(({ adcode }) => missing.includes(adcode))
      .map((county) => (locale === 'en' ? county.en : county.name));
    return [
      {
        code: 'bad-geometry',
        attribute: 'geometry',
        value: typeof this.geometry === 'string' ? this.geometry : null,
        choices: [],
        text: (w) =>
          reason === 'missing'
            ? w.map.geometryMissing
            : reason === 'partial'
              ? w.map.geometryPartial(names.join(w.nameSeparator))
              : reason === 'foreign'
                ? w.map.geometryForeign
                : w.map.geometryLoad,
      },
    ];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('layer')) this.chosenLayer = null;
    this.geometrySource.request(this.layout === 'map' ? this.geometry || null : null);
    const { source } = this.constructor as typeof QjCountyMap;
    this.county.request(source, this.widget, this.viewAttribute, this.selected);
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.placeCounties();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The pointer and the focus stay where they were; the element does not.
    this.pointed = null;
    this.focused = null;
  }

  /** The layers that a reader can switch between: what the documents have, the one that is shown among them. */
  private get switchable(): string[] {
    const names = Object.keys(words(this.locale).map.layerNames);
    const ids = listed(this.layers).filter((id) => names.includes(id));
    return ids.length > 0 && this.layer && !ids.includes(this.layer) ? [this.layer, ...ids] : ids;
  }

  private get highlighted(): string[] {
    return listed(this.highlight);
  }

  private get emphasis(): Emphasis {
    return { chosen: this.pointed ?? this.focused ?? this.selected, highlighted: this.highlighted };
  }

  /** The same object until the model, the width, the text size or the geometry changes. */
  private layoutOf(code: typeof drawing, model: MapModel, width: number): Placed {
    const scale = this.textSize === 'large' ? LARGE_TEXT : 1;
    const { geography } = this;
    const known = this.placed;
    if (known?.model === model && known.width === width && known.scale === scale && known.geography === geography) {
      return known;
    }
    this.placed = { model, width, scale, geography, layout: code.mapLayout(model, width, scale, geography) };
    return this.placed;
  }

  /** The same object until the layout or what is set off changes. */
  private optionOf(code: typeof drawing, model: MapModel, width: number): ReturnType<typeof drawing.mapOption> {
    const { layout } = this.layoutOf(code, model, width);
    this.height.apply(this.renderRoot.querySelector<HTMLElement>('.visual'), layout);
    const { emphasis } = this;
    const key = [emphasis.chosen, ...emphasis.highlighted].join('|');
    if (this.drawn?.layout !== layout || this.drawn.emphasis !== key) {
      this.drawn = { layout, emphasis: key, option: code.mapOption(model, layout, liveColors, emphasis) };
    }
    return this.drawn.option;
  }

  protected override renderAbove(): TemplateResult | typeof nothing {
    const w = words(this.locale);
    const ids = this.switchable;
    if (ids.length < 2 || this.ownData !== null) return nothing;
    const names: Record<string, string> = w.map.layerNames;
    return html`
      <div class="layers" part="layers" role="group" aria-label=${w.map.layers}>
        ${ids.map(
          (id) =>
            html`<button
              type="button"
              data-layer=${id}
              aria-pressed=${id === this.viewId ? 'true' : 'false'}
              @click=${() => {
                this.chosenLayer = id;
              }}
            >
              ${names[id] ?? id}
            </button>`,
        )}
      </div>
    `;
  }

  protected renderVisual(model: MapModel): TemplateResult {
    const stop = this.focused ?? this.selected ?? model.counties[0]?.adcode;
    return html`
      <div class="chart" aria-hidden="true"></div>
      ${model.counties.map(
        (county) => html`
          <button
            class="county"
            part="county"
            type="button"
            data-adcode=${county.adcode}
            tabindex=${county.adcode === stop ? 0 : -1}
            aria-label=${county.label}
            aria-expanded=${county.adcode === this.selected ? 'true' : 'false'}
            aria-controls=${county.adcode === this.selected ? 'details' : nothing}
            @focus=${() => {
              this.focused = county.adcode;
            }}
            @blur=${() => {
              this.focused = null;
            }}
            @pointerenter=${() => {
              this.pointed = county.adcode;
            }}
            @pointerleave=${() => {
              this.pointed = null;
            }}
            @keydown=${(event: KeyboardEvent) => {
              this.handleKey(event, county.adcode);
            }}
            @click=${() => {
              this.select(county);
            }}
          ></button>
        `,
      )}
    `;
  }

  protected override renderBelow(model: MapModel): TemplateResult {
    return html`${this.selected === null ? nothing : this.renderDetails(this.selected)}${readingList(model)}`;
  }

  private renderDetails(adcode: string): TemplateResult | typeof nothing {
    const { catalogue, failure } = this.county;
    const w = words(this.locale);
    if (failure) return html`<p class="details" role="status">${failure.text(w)}</p>`;
    if (!catalogue) return html`<p class="details" role="status">${w.loading}</p>`;
    return html`<div
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') this.closeBy(event);
      }}
    >
      ${countyDetails(catalogue, adcode, this.locale, () => {
        this.close();
      })}
    </div>`;
  }

  /** Buttons are cut to the shape of their county, so that neighbours do not lie over each other. */
  private placeCounties(): void {
    const { placed } = this;
    if (!placed || placed.model !== this.built?.model) return;
    for (const button of this.buttons) {
      const found = placed.layout.counties.find(({ county }) => county.adcode === button.dataset['adcode']);
      if (!found) continue;
      const bounds = boundsOf(found.shape.rings);
      placeOver(button, bounds);
      button.style.clipPath = clipOf(found.shape, bounds);
    }
  }

  private get buttons(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.county')];
  }

  /** Arrow keys go to the neighbour that lies that way; Home and End to the first and the last county. */
  private handleKey(event: KeyboardEvent, adcode: string): void {
    if (event.key === 'Escape' && this.selected !== null) {
      this.closeBy(event);
      return;
    }
    const { buttons } = this;
    const step = KEYS[event.key];
    const next =
      event.key === 'Home'
        ? buttons[0]
        : event.key === 'End'
          ? buttons[buttons.length - 1]
          : step
            ? this.neighbour(adcode, step)
            : undefined;
    if (!step && !next) return;
    event.preventDefault();
    next?.focus();
  }

  private neighbour(adcode: string, [dx, dy]: readonly [number, number]): HTMLElement | undefined {
    const counties = this.placed?.layout.counties ?? [];
    const centreOf = (code: string) => counties.find(({ county }) => county.adcode === code)?.shape.spots[0]?.centre;
    const from = centreOf(adcode);
    if (!from) return undefined;
    const ways = neighboursOf(adcode).flatMap((code) => {
      const to = centreOf(code);
      if (!to) return [];
      const [x, y] = [to[0] - from[0], to[1] - from[1]];
      const straight = (x * dx + y * dy) / (Math.hypot(x, y) || 1);
      return straight > 0.3 ? [{ code, straight }] : [];
    });
    const best = ways.sort((a, b) => b.straight - a.straight)[0];
    return best && this.buttons.find((button) => button.dataset['adcode'] === best.code);
  }

  private select(county: MapCounty): void {
    if (this.selected === county.adcode) {
      this.close();
      return;
    }
    this.selected = county.adcode;
    this.announceCounty(county);
    void this.revealDetails();
  }

  /** What Esc closes here is closed: a dialog round the widget stays. */
  private closeBy(event: KeyboardEvent): void {
    event.stopPropagation();
    this.close();
  }

  private close(): void {
    const adcode = this.selected;
    this.selected = null;
    this.buttons.find((button) => button.dataset['adcode'] === adcode)?.focus();
    this.announceCounty(null);
  }

  private announceCounty(county: MapCounty | null): void {
    const detail: MapSelectDetail = {
      view: this.built?.model.view ?? '',
      adcode: county?.adcode ?? null,
      name: county?.name ?? null,
      readings: county?.readings.map(({ name }) => name) ?? [],
      figures: county?.figures.map(({ figure }) => figure) ?? [],
    };
    this.emit('qj-select', detail);
  }

  protected async draw(model: MapModel, width: number, colors: ColorScheme): Promise<Drawing> {
    const code = await (this.constructor as typeof QjCountyMap).charts();
    const layout = code.mapLayout(model, width, 1, this.geography);
    const option = code.mapOption(model, layout, colors, { chosen: null, highlighted: this.highlighted });
    return drawSvg(code, option, { width, height: layout.height });
  }
}

/** The items of an attribute that lists several. */
const listed = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

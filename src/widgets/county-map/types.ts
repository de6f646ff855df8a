import type { Bearing, Mosaic, SymbolName } from '../../catalogue/county-types.js';
import type { CaptionedFigure } from '../../view/captions.js';
import type { ShownStatement } from '../../view/statements.js';
import type { ClassLook, LegendEntry, ViewModel } from '../../view/view-model.js';
import type { Geography } from './geography.js';

/** A document's statement about a county, or about something that it places in none. */
export interface MapStatement extends ShownStatement {
  /** What the layer draws for it. */
  symbol: SymbolName | null;
}

export interface ShownReading extends MapStatement {
  aspect: string;
  /** The side of the map where a compass says it. */
  bearing: Bearing | null;
}

export interface MapCounty {
  adcode: string;
  name: string;
  /** Its class in the legend, or `none`. */
  look: ClassLook | 'none';
  /** The line below the name. */
  short: string;
  readings: ShownReading[];
  /** The figures of its readings, or the editor's own. */
  figures: CaptionedFigure[];
  /** Everything above in one line. */
  label: string;
  /** The same without the name. */
  said: string;
  /** What a screen reader announces first: the county's class, or the number of its readings. */
  lead: string;
  note: string | null;
}

/** What the city faces on one side according to the text; a bearing, not a route. */
export interface MapEdge {
  bearing: Bearing;
  /** 向东前沿 */
  title: string;
  /** The counties that the text names for it, if any. */
  adcodes: string[];
  counties: string[];
  targets: string[];
}

/** A class of counties: the legend's mark with what it means, its counties, and what is said of them. */
export interface MapClass extends LegendEntry {
  counties: string;
  sayings: string[];
}

export interface MapList {
  key: string;
  title: string;
  symbol: SymbolName | null;
  figures: CaptionedFigure[];
  items: MapStatement[];
  note: string | null;
}

export interface MapModel extends ViewModel {
  mosaic: Mosaic;
  /** What is drawn instead of the mosaic. */
  geography: Geography | null;
  layout: 'hex' | 'map';
  /** 审图号：…, shown bottom left and kept in every copy. */
  approval: string | null;
  /** The warning shown in its place when a map has no approval number. */
  warning: string | null;
  counties: MapCounty[];
  /** Whether the drawing itself says what stands where, with symbols, beside the counties and below. */
  labelled: boolean;
  /** The headings of what the drawing places nowhere, and of the counties' figures. */
  unplaced: string;
  figured: string;
  /** The sides of a compass; none on other layers. */
  edges: MapEdge[];
  lists: MapList[];
  classes: MapClass[];
  /** Whether the layer is the editor's own. */
  own: boolean;
  /** The short names of the documents' layers, by id. */
  layers: Record<string, string>;
}

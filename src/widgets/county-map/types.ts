import type { Bearing, Mosaic } from '../../catalogue/types.js';
import type { CaptionedFigure } from '../../view/captions.js';
import type { ClassLook, LegendEntry, ViewModel } from '../../view/view-model.js';
import type { Geography } from './geography.js';

/** A document's statement about a county, in words. */
export interface ShownReading {
  key: string;
  aspect: string;
  name: string;
  status: string | null;
  figures: CaptionedFigure[];
  note: string | null;
  source: string;
  /** As the document prints it. */
  printed: string | null;
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

/** Counties that face the same way according to the text; a bearing, not a route. */
export interface MapArrow {
  bearing: Bearing;
  adcodes: string[];
  targets: string[];
}

export interface MapList {
  key: string;
  title: string;
  figures: CaptionedFigure[];
  items: { key: string; name: string; detail: string; figures: CaptionedFigure[] }[];
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
  arrows: MapArrow[];
  lists: MapList[];
  /** Whether classes tell the counties apart; otherwise a county is only mentioned or not. */
  ranked: boolean;
  /** The classes in use, without the counties' names. */
  classes: LegendEntry[];
  /** Whether the layer is the editor's own. */
  own: boolean;
  /** The short names of the documents' layers, by id. */
  layers: Record<string, string>;
}

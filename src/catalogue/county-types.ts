import type { Evidence } from '../core/fact.js';
import type { Named, Noted, Text } from '../core/text.js';

/** The side of the city that a county faces. */
export type Bearing = 'north' | 'east' | 'south' | 'west';

/** What a map draws as a small symbol; a bearing is an arrow. */
export type SymbolName =
  'airport' | 'railway' | 'station' | 'motorway' | 'park' | 'factory' | 'crop' | 'company' | Bearing;

/** What a document says of a county. */
export interface RoleRecord extends Named, Noted {
  id: string;
  aspect: string;
  /** What stands in the county by it; a layer draws the first that it has a symbol for. */
  symbols?: SymbolName[];
  detail?: Text;
  /** The county's rank in the pattern or the town system. */
  value?: string;
  bearing?: Bearing;
  towards?: (Named & { id: string })[];
  status: Text | null;
  facts: string[];
  evidence: Evidence;
}

export interface County extends Noted {
  id: string;
  adcode: string;
  roles: RoleRecord[];
}

/** One layer of the map: an aspect of the nine counties. */
export interface Layer extends Named, Noted {
  id: string;
  /** Its name on a button that switches between layers. */
  short: Text;
  /** Null for a layer that takes whatever has one of its symbols. */
  aspect: string | null;
  place: string;
  /** Whether what the counties face stands round the map, on the sides that the text gives. */
  compass?: true;
  /** What stands where, in the order of the legend. */
  symbols: (Named & { symbol: SymbolName })[];
  categories: (Named & { value: string; short: Text })[];
  /** Structures whose items stand beside the map, those that name no county. */
  lists: { structure: string; symbol?: SymbolName; items: string[] }[];
}

/** Rows of pointy-top hexagons, a letter for each county. */
export interface Mosaic {
  letters: Record<string, string>;
  /** Which rows stand half a hexagon to the right. */
  shift: 'odd' | 'even';
  rows: string[];
}

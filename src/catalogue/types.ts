import type { Chain, ChainGroup } from './chain-types.js';
import type { County, Layer, Mosaic } from './county-types.js';
import type { Better } from '../core/progress.js';
import type { DifferenceReason, Evidence, Fact, FactKind } from '../core/fact.js';
import type { Named, Noted, Text } from '../core/text.js';

export interface DocumentPart {
  id: string;
  title: Text;
  issuer: Text;
}

export interface DocumentRecord extends DocumentPart {
  /** The name of the document's file in a folder of sources. */
  file: string;
  sha256: string;
  /** ISO 8601, or null where the document gives no date. */
  date: string | null;
  /** Who copied the text, where the file is a dated copy. */
  copy?: { by: Text; date: string };
  parts: DocumentPart[];
}

export interface Indicator extends Named {
  id: string;
  /** Decides the scale: a share runs from 0 to 100 %, a rank runs backwards. A deadline has none. */
  measure: 'level' | 'share' | 'growth' | 'rank' | 'multiple' | 'deadline';
  better: Better;
}

export interface Place extends Named {
  id: string;
  /** Its name in a list of places, where the name says more than which place it is. */
  short?: Text;
  type: string;
  parent: string | null;
  /** Six-digit administrative division code. */
  adcode?: string;
}

/** Figures that differ between or within documents, and why. */
export interface Difference extends Named {
  id: string;
  facts: string[];
  reason: DifferenceReason;
  words: Text;
}

/** One gauge: a target or a dated forecast, with its stretch where the same sentence sets one. */
export interface TargetView {
  id: string;
  floor: string;
  stretch?: string;
}

/** A name that a document uses for something known by another. */
interface Alias {
  name: string;
  document: string;
}

/** A company with the names that other documents give it. */
export interface Company extends Named, Noted {
  id: string;
  aliases: Alias[];
}

/** How far something has come, by the words of the text for it; `none` where they say nothing of that. */
export type StatusNature = 'done' | 'underway' | 'planned' | 'prepared' | 'sought' | 'none';

/** The printed words for a status that have one nature. */
export interface StatusWords {
  nature: StatusNature;
  words: Text[];
}

/** An office, a leading group or a government that the documents name for tasks. */
export interface Body extends Named, Noted {
  id: string;
  aliases: Alias[];
  place: string;
  /** Their names are null where the text gives the office only. */
  people: { name: Text | null; office: Text; evidence: Evidence }[];
  evidence: Evidence;
}

/** A body with the words that name it for a task. */
export interface NamedBody {
  body: string;
  evidence: Evidence;
}

export interface StructureItem extends Named {
  id: string;
  detail?: Text;
  status?: Text;
  /** What the status covers: 行政村 of 全覆盖. */
  scope?: Text;
  place?: string | null;
  company?: string;
  bodies?: NamedBody[];
  facts?: string[];
  evidence: Evidence;
}

/** Something in the documents that has parts: a system of parks, a list of corridors. */
export interface Structure extends Named, Noted {
  id: string;
  place: string;
  items?: StructureItem[];
  facts?: string[];
  evidence: Evidence;
}

/** What every part of a task tree has. */
interface TaskNode extends Named, Noted {
  id: string;
  /** As printed: (三). */
  number?: string;
  /** Null where the text names none. */
  bodies: NamedBody[] | null;
  facts: string[];
  /** The structures that hold what the document says there. */
  structures: string[];
  evidence: Evidence;
}

export interface Task extends TaskNode {
  status?: Text;
  detail?: Text;
}

export interface TaskPart extends TaskNode {
  tasks: Task[];
}

/** The tasks or articles of a document. */
export interface TaskTree extends TaskNode {
  place: string;
  parts: TaskPart[];
}

/** What happened or is to happen. */
export interface DatedEvent extends Named, Noted {
  id: string;
  place: string;
  /** A year, a month or a day in ISO 8601, as exact as the text; null where the text gives no year. */
  date: string | null;
  /** The printed words for the time: 今年3月29日. */
  when: Text | null;
  /** Why there is no date. */
  dateless: Text | null;
  kind: FactKind;
  facts: string[];
  evidence: Evidence;
}

/** Figures and events on one axis of time. Where each stands follows from its year and its nature. */
export interface Timeline extends Named, Noted {
  id: string;
  place: string;
  /** A lane without a name is named by the one indicator of its figures. */
  lanes: { name: Text | null; facts: string[]; events: string[] }[];
}

/** A row of a group: one figure, or several that stand beside one another. */
export interface GroupRow {
  /** A name that is shorter than the indicator's. */
  name?: Text;
  facts: string[];
}

/** Figures on one subject, in sections. */
export interface FigureGroup extends Named, Noted {
  id: string;
  place: string;
  sections: { name: Text | null; rows: GroupRow[] }[];
}

/** How a section of a framework is drawn. */
export type FrameworkForm = 'list' | 'matrix' | 'cards' | 'badges' | 'rings' | 'groups' | 'partners' | 'code';

/** Structures that are drawn in one form. */
export interface FrameworkSection {
  name: Text | null;
  form: FrameworkForm;
  structures: string[];
  /** For the form `groups`: the items of its structure under the names that gather them. */
  groups?: (Named & { items: string[] })[];
}

/** Named patterns, networks, programmes, honours or policies of one subject, with their parts. */
export interface Framework extends Named, Noted {
  id: string;
  place: string;
  sections: FrameworkSection[];
}

/** The subject of several views; a view may belong to more than one topic. */
export interface Topic extends Named {
  id: string;
  views: string[];
}

/** English for the Chinese phrases that facts use. */
export interface Terms {
  scopes: Record<string, string>;
  periods: Record<string, string>;
}

/** What an iframe or a link states about its view, in the view's own words: neither carries a page's heading or an editor's figure. */
export interface Embedded {
  title: string;
  /** Its first statements. */
  said: string;
  /** In CSS pixels; null where it was not measured. */
  height: number | null;
  /** The same with a plain frame. */
  plainHeight: number | null;
  /** The sizes of its drawings in CSS pixels, the narrowest first. */
  pictures: (readonly [width: number, height: number])[];
}

export interface CatalogueData {
  documents: DocumentRecord[];
  indicators: Indicator[];
  places: Place[];
  facts: Fact[];
  differences: Difference[];
  targets: TargetView[];
  chains: Chain[];
  chainGroups: ChainGroup[];
  figureGroups: FigureGroup[];
  frameworks: Framework[];
  companies: Company[];
  counties: County[];
  layers: Layer[];
  structures: Structure[];
  trees: TaskTree[];
  bodies: Body[];
  statuses: StatusWords[];
  events: DatedEvent[];
  timelines: Timeline[];
  mosaic: Mosaic;
  topics: Topic[];
  terms: Terms;
}

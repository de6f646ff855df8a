import type { Comparator } from './comparators.js';
import type { Noted } from './text.js';
import type { Unit } from './units.js';

/** What a figure is by nature: actual, set as a goal, planned or under way, expected. */
export type FactKind = 'actual' | 'target' | 'plan' | 'forecast';

/** Why two figures differ; `none`: the documents do not say. */
export type DifferenceReason = 'scope' | 'date' | 'scope-and-date' | 'none';

/** Where a document states a figure. `locator` and `printed` are exact strings of the document. */
export interface Evidence {
  document: string;
  /** A part of a document that combines several, such as one article of a newspaper page. */
  part?: string;
  locator: string;
  printed: string;
}

interface FigureBase extends Noted {
  id: string;
  indicator: string;
  place: string;
  kind: FactKind;
  comparator: Comparator | null;
  /** In `unit`, as stated. */
  value: number;
  /** Upper end of a stated range (2—3个). */
  valueTo?: number;
  unit: Unit;
  year: number | null;
  /** The printed words for a span or a rate basis: 年均, 3年内; of an editor's figure the month or day, 2025-06. */
  period: string | null;
  /** The printed words that narrow what is counted: 建成和在建. */
  scope: string | null;
}

interface OfDocument {
  evidence: Evidence;
}

/** Data from the page's editor never gets a document's evidence. */
interface OfEditor {
  evidence: null;
  editor: { source: string; date: string | null };
}

/** Anything stated by a document or by the page's editor. */
export type Sourced = OfDocument | OfEditor;

/** A figure that one of the documents states. */
export interface Fact extends FigureBase, OfDocument {}

/** A figure that the editor of the page gave. */
export interface EditorFigure extends FigureBase, OfEditor {}

export type Figure = Fact | EditorFigure;

export const isEditorFigure = (figure: Figure): figure is EditorFigure => figure.evidence === null;

/** Two figures may be set against each other only if they measure the same thing in the same place and scope. */
export const isComparable = (a: Figure, b: Figure): boolean =>
  a.indicator === b.indicator && a.place === b.place && a.scope === b.scope;

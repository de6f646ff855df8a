import type { Better } from '../core/progress.js';
import type { DifferenceReason, Fact } from '../core/fact.js';

export interface DocumentPart {
  id: string;
  title: string;
  issuer: string;
  en: { title: string; issuer: string };
}

export interface DocumentRecord extends DocumentPart {
  /** The name of the document's file in a folder of sources. */
  file: string;
  sha256: string;
  /** ISO 8601, or null where the document gives no date. */
  date: string | null;
  parts: DocumentPart[];
}

export interface Indicator {
  id: string;
  name: string;
  en: string;
  /** Decides the scale: a share runs from 0 to 100 %, a rank runs backwards. A deadline has none. */
  measure: 'level' | 'share' | 'growth' | 'rank' | 'multiple' | 'deadline';
  better: Better;
}

export interface Place {
  id: string;
  name: string;
  en: string;
  type: string;
  parent: string | null;
  /** Six-digit administrative division code. */
  adcode?: string;
}

/** Figures that differ between or within documents, and why. */
export interface Difference {
  id: string;
  facts: string[];
  reason: DifferenceReason;
  words: string;
  en: string;
}

/** One gauge: a target or a dated forecast, with its stretch where the same sentence sets one. */
export interface TargetView {
  id: string;
  floor: string;
  stretch?: string;
  /** Nearer goals of the same indicator that other documents set, drawn on the way. */
  milestones?: string[];
}

/** English for the Chinese phrases that facts use. */
export interface Terms {
  scopes: Record<string, string>;
  periods: Record<string, string>;
}

export interface CatalogueData {
  documents: DocumentRecord[];
  indicators: Indicator[];
  places: Place[];
  facts: Fact[];
  differences: Difference[];
  targets: TargetView[];
  terms: Terms;
}

import type { Catalogue } from '../catalogue/catalogue.js';
import type { Difference } from '../catalogue/types.js';
import type { EditorFigure, Evidence, Figure, Sourced } from '../core/fact.js';
import type { Named, Text } from '../core/text.js';

/** A document, or the part of one that something stands in, as it is cited. */
export interface Source {
  title: Text;
  issuer: Text;
  /** ISO 8601, or null where the document gives no date. */
  date: string | null;
}

/** Where something is stated: in a document, with that resolved, or by the page's editor. */
export type Provenance = { evidence: Evidence; source: Source } | Extract<Sourced, { evidence: null }>;

/** A figure with all that the records around it say of it; nothing after it looks anything up. */
export interface FigureSubject {
  figure: Figure;
  indicator: Named;
  /** Null where it is the view's own. */
  place: Named | null;
  /** The scope and the period where the documents' terms have them. */
  scope: Text | null;
  period: Text | null;
  /** Null for the editor's own. */
  source: Source | null;
}

/** Figures that differ from each other, and why. */
export interface DifferenceSubject extends Pick<Difference, 'id' | 'reason' | 'words'> {
  figures: FigureSubject[];
}

const sourceOf = (catalogue: Catalogue, claim: { evidence: Evidence }): Source => {
  const { title, issuer, date } = catalogue.source(claim);
  return { title, issuer, date };
};

export const provenanceOf = (catalogue: Catalogue, { evidence }: { evidence: Evidence }): Provenance => ({
  evidence,
  source: sourceOf(catalogue, { evidence }),
});

const term = (terms: Record<string, string>, phrase: string | null): Text | null => {
  const en = phrase === null ? undefined : terms[phrase];
  return phrase === null || en === undefined ? null : { 'zh-CN': phrase, en };
};

export const placeName = (catalogue: Catalogue, id: string | null): Named | null =>
  id === null ? null : { name: catalogue.place(id).name };

export const figureSubject = (catalogue: Catalogue, id: string): FigureSubject => {
  const fact = catalogue.fact(id);
  return {
    figure: fact,
    indicator: { name: catalogue.indicator(fact.indicator).name },
    place: placeName(catalogue, fact.place),
    scope: term(catalogue.terms.scopes, fact.scope),
    period: term(catalogue.terms.periods, fact.period),
    source: sourceOf(catalogue, fact),
  };
};

/** A figure of the editor's own. */
export const ownFigure = (figure: EditorFigure, indicator: Named, place: Named | null): FigureSubject => ({
  figure,
  indicator,
  place,
  scope: null,
  period: null,
  source: null,
});

/** Every difference that one of the facts takes part in, each once. */
export const differencesOf = (catalogue: Catalogue, facts: readonly string[]): DifferenceSubject[] =>
  [...new Set(facts.flatMap((id) => catalogue.differences(catalogue.fact(id))))].map(
    ({ id, reason, words, facts: differing }) => ({
      id,
      reason,
      words,
      figures: differing.map((fact) => figureSubject(catalogue, fact)),
    }),
  );

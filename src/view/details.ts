import type { Catalogue } from '../catalogue/catalogue.js';
import { isEditorFigure, type Figure, type Sourced } from '../core/fact.js';
import { formatWithOriginal } from '../core/format.js';
import type { Locale } from '../core/locale.js';
import { words } from '../i18n/index.js';
import { kindOf } from './captions.js';
import { citeSource, scopeOf, whenOf } from './describe.js';
import type { ViewModel } from './view-model.js';

/** What the sources panel says of one figure or claim. */
export interface FigureDetail {
  key: string;
  title: string;
  editor: boolean;
  rows: [term: string, description: string][];
}

const evidenceRows = (catalogue: Catalogue, sourced: Sourced, locale: Locale): FigureDetail['rows'] => {
  const w = words(locale);
  if (sourced.evidence === null) {
    const { source, date } = sourced.editor;
    return [[w.editorSource, source], ...(date ? ([[w.editorDate, date]] as FigureDetail['rows']) : [])];
  }
  return [
    [w.document, citeSource(catalogue.source(sourced), locale)],
    [w.locator, sourced.evidence.locator],
    [w.printed, sourced.evidence.printed],
  ];
};

const detailOf = (catalogue: Catalogue, figure: Figure, locale: Locale): FigureDetail['rows'] => {
  const w = words(locale);
  const note = figure.note?.[locale];
  return [
    [w.kind, [kindOf(figure, locale), whenOf(catalogue, figure, locale)].filter(Boolean).join(w.separator)],
    [w.comparator, figure.comparator ?? w.noComparator],
    [w.scope, scopeOf(catalogue, figure, locale) ?? w.noScope],
    ...evidenceRows(catalogue, figure, locale),
    ...(note ? ([[w.note, note]] as FigureDetail['rows']) : []),
  ];
};

/** Every figure on screen with its evidence, then every figure that differs from them with the reason. */
export const detailsOf = (model: ViewModel, catalogue: Catalogue): FigureDetail[] => {
  const { locale } = model;
  const w = words(locale);
  return [
    ...model.figures.map(({ key, item, figure }) => ({
      key,
      title: item + w.colon + formatWithOriginal(figure, locale),
      editor: isEditorFigure(figure),
      rows: detailOf(catalogue, figure, locale),
    })),
    ...model.others.map(({ figure, words: reason }) => ({
      key: figure.id,
      title: w.differs + w.colon + formatWithOriginal(figure, locale),
      editor: false,
      rows: [...detailOf(catalogue, figure, locale), [w.differs, reason] as [string, string]],
    })),
  ];
};

/** Everything that the view says in words, with its evidence. */
export const claimDetailsOf = (model: ViewModel, catalogue: Catalogue): FigureDetail[] => {
  const w = words(model.locale);
  return model.claims.map((claim) => ({
    key: claim.key,
    title: [claim.name, claim.text].filter(Boolean).join(w.colon),
    editor: claim.evidence === null,
    rows: [
      ...(claim.place === null ? [] : ([[w.columns.place, claim.place]] as FigureDetail['rows'])),
      ...evidenceRows(catalogue, claim, model.locale),
      ...(claim.note === null ? [] : ([[w.note, claim.note]] as FigureDetail['rows'])),
    ],
  }));
};

import { isEditorFigure, type Sourced } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import { words } from '../i18n/index.js';
import type { Credit, FigureWords, ViewModel } from './view-model.js';

/** What the sources panel says of one figure or claim. */
export interface FigureDetail {
  key: string;
  title: string;
  editor: boolean;
  rows: [term: string, description: string][];
}

const evidenceRows = (stated: Sourced, { source }: Credit, locale: Locale): FigureDetail['rows'] => {
  const w = words(locale);
  if (stated.evidence === null) {
    const { source: from, date } = stated.editor;
    return [[w.editorSource, from], ...(date ? ([[w.editorDate, date]] as FigureDetail['rows']) : [])];
  }
  return [
    [w.document, source],
    [w.locator, stated.evidence.locator],
    [w.printed, stated.evidence.printed],
  ];
};

const detailOf = (told: FigureWords, locale: Locale): FigureDetail['rows'] => {
  const w = words(locale);
  const { figure, kind, when, scope, note } = told;
  return [
    [w.kind, [kind, when].filter(Boolean).join(w.separator)],
    [w.comparator, figure.comparator ?? w.noComparator],
    [w.scope, scope ?? w.noScope],
    ...evidenceRows(figure, told, locale),
    ...(note ? ([[w.note, note]] as FigureDetail['rows']) : []),
  ];
};

/** Every figure on screen with its evidence, then every figure that differs from them with the reason. */
export const detailsOf = (model: ViewModel): FigureDetail[] => {
  const { locale } = model;
  const w = words(locale);
  return [
    ...model.figures.map((shown) => ({
      key: shown.key,
      title: shown.item + w.colon + shown.original,
      editor: isEditorFigure(shown.figure),
      rows: detailOf(shown, locale),
    })),
    ...model.others.map((other) => ({
      key: other.figure.id,
      title: w.differs + w.colon + other.original,
      editor: false,
      rows: [...detailOf(other, locale), [w.differs, other.words] as [string, string]],
    })),
  ];
};

/** Everything that the view says in words, with its evidence. */
export const claimDetailsOf = (model: ViewModel): FigureDetail[] => {
  const w = words(model.locale);
  return model.claims.map((claim) => ({
    key: claim.key,
    title: [claim.name, claim.text].filter(Boolean).join(w.colon),
    editor: claim.evidence === null,
    rows: [
      ...(claim.place === null ? [] : ([[w.columns.place, claim.place]] as FigureDetail['rows'])),
      ...evidenceRows(claim, claim, model.locale),
      ...(claim.note === null ? [] : ([[w.note, claim.note]] as FigureDetail['rows'])),
    ],
  }));
};

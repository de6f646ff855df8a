import { formatFigure, formatWithOriginal } from '../core/format.js';
import type { Locale } from '../core/locale.js';
import { creditOf, periodOf, scopeOf, whenOf } from './describe.js';
import { kindOf } from './nature.js';
import type { FigureSubject, Provenance } from './provenance.js';
import type { FigureWords } from './view-model.js';

/** The provenance of a figure: a figure of a document always has its source. */
const statedBy = ({ figure, source }: FigureSubject): Provenance => {
  if (figure.evidence === null) return figure;
  if (source === null) throw new Error(`${figure.id} has no source`);
  return { evidence: figure.evidence, source };
};

/** All that tables, panels and captions say of a figure. */
export const figureWords = (of: FigureSubject, locale: Locale): FigureWords => {
  const { figure, indicator, place } = of;
  return {
    figure,
    indicator: indicator.name[locale],
    place: place?.name[locale] ?? null,
    kind: kindOf(figure, locale),
    label: formatFigure(figure, locale),
    original: formatWithOriginal(figure, locale),
    when: whenOf(of, locale),
    period: periodOf(of, locale),
    scope: scopeOf(of, locale),
    note: figure.note?.[locale] ?? null,
    ...creditOf(statedBy(of), locale),
  };
};

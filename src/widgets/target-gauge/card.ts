import type { Indicator } from '../../catalogue/types.js';
import { isEditorFigure } from '../../core/fact.js';
import { formatFigure, isConverted } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { cardFormOf } from './form.js';
import type { CardRow, GaugeCard, GaugeMark } from './types.js';
import { gaugeWords } from './words.js';

/** A goal for which no actual figure is given: all that makes its number more than a bare one, and what is missing. */
export const gaugeCard = (goal: GaugeMark, measure: Indicator['measure'], locale: Locale): GaugeCard => {
  const w = words(locale);
  const our = gaugeWords(locale);
  const { figure, mark, role, when, scope } = goal;
  const row = (term: string, text: string, more: Partial<CardRow> = {}): CardRow => ({
    term,
    text,
    look: null,
    spoken: false,
    ...more,
  });
  const missing = (term: string, spoken: boolean) =>
    row(term, isEditorFigure(figure) ? our.notGiven : our.notStated, { look: 'none', spoken });
  const dated = figure.year !== null || figure.period !== null;
  return {
    form: cardFormOf(figure, measure),
    key: goal.key,
    rows: [
      row(w.columns.kind, role, { look: mark }),
      dated ? row(figure.year === null ? w.columns.period : w.columns.year, when) : missing(w.columns.year, false),
      ...(scope === null ? [] : [row(w.columns.scope, scope, { spoken: true })]),
      ...(isConverted(figure, locale) ? [row(w.columns.printed, formatFigure(figure, 'zh-CN'))] : []),
      missing(our.actualValue, true),
    ],
  };
};

/** 口径：新认定; 实际值：文件未载. */
export const spokenOf = ({ rows }: GaugeCard, locale: Locale): string[] =>
  rows.flatMap(({ term, text, spoken }) => (spoken ? [term + words(locale).colon + text] : []));

/** How to read a card's drawing. */
export const cardHelp = ({ form }: GaugeCard, { figure }: GaugeMark, locale: Locale): string => {
  const { cards, goal } = gaugeWords(locale);
  if (form === 'units') return cards.units(figure.valueTo !== undefined);
  return form === 'number' ? cards.number(goal(figure.kind, false)) : cards[form];
};

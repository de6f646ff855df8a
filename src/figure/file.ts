import type { Catalogue } from '../catalogue/catalogue.js';
import type { Fact } from '../core/fact.js';
import { figureParts } from '../core/format.js';
import type { Locale } from '../core/locale.js';
import { words } from '../i18n/index.js';
import { swatchPaths } from '../picture/swatch.js';
import { roleOf } from '../view/describe.js';
import { figureWords } from '../view/figure-words.js';
import type { InlineFigure } from '../view/inline-figure.js';
import { markOf, natureOf } from '../view/nature.js';
import { differencesOf, figureSubject, type FigureSubject } from '../view/provenance.js';
import type { FigureWords, Mark } from '../view/view-model.js';
import { figureWordsIn } from './words.js';

/** A goal that the same sentence sets above another is the higher one: the records of goals say so, the fact alone does not. */
const isStretch = ({ data }: Catalogue, id: string): boolean => data.targets.some(({ stretch }) => stretch === id);

type Rows = InlineFigure['note']['rows'];

const quoted = (text: string, locale: Locale): string => figureWordsIn(locale).quoted(text);

const rowsOf = ({ evidence }: Fact, { scope, source, note }: FigureWords, locale: Locale): Rows => {
  const w = words(locale);
  return [
    [w.printed, quoted(evidence.printed, locale)],
    [w.document, source],
    [w.locator, quoted(evidence.locator, locale)],
    [w.scope, scope ?? w.noScope],
    ...(note ? ([[w.note, note]] satisfies Rows) : []),
  ];
};

/** 2025年目标; a figure without a year: 规划，未注明年份 */
const captionOf = (when: string, nature: string, locale: Locale): string => {
  const w = words(locale);
  return when === w.undatedYear ? nature + w.separator + when : w.caption(when, nature);
};

/** The scope, unless the words for the figure's nature are the same: 建成和在建 is both. */
const narrowing = (scope: string | null, nature: string): string[] =>
  scope === null || scope.toLowerCase() === nature.toLowerCase() ? [] : [scope];

/** 5.3万吨（2020年实际；《为民办实事…》）; the document is left out where it is that of the figure itself. */
const differingLine = (of: FigureSubject, own: FigureWords, locale: Locale): string => {
  const w = words(locale);
  const { figure, original, when, scope, source } = figureWords(of, locale);
  const nature = natureOf(figure, locale);
  const caption = [captionOf(when, nature, locale), ...narrowing(scope, nature)].join(w.separator);
  return original + w.parenthesis([caption, ...(source === own.source ? [] : [source])].join(w.listSeparator));
};

const differingRows = (catalogue: Catalogue, own: FigureWords, locale: Locale): Rows =>
  differencesOf(catalogue, [own.figure.id]).map(({ words: reason, figures }) => [
    words(locale).differs,
    reason[locale],
    ...figures.filter(({ figure }) => figure.id !== own.figure.id).map((of) => differingLine(of, own, locale)),
  ]);

/** A fact as it stands in running text, with the note that opens for it. */
export const inlineFigure = (catalogue: Catalogue, id: string, locale: Locale): InlineFigure => {
  const w = words(locale);
  const own = figureWordsIn(locale);
  const figure = catalogue.fact(id);
  const said = figureWords(figureSubject(catalogue, id), locale);
  const { indicator, label, when, scope, source } = said;
  const stretch = isStretch(catalogue, id);
  const mark: Mark = stretch ? 'stretch' : markOf(figure);
  const role = stretch ? roleOf('stretch', locale) : natureOf(figure, locale);
  const place = said.place ?? '';
  const caption = captionOf(when, role, locale);
  const narrowed = narrowing(scope, role).map((text) => w.scope + w.colon + text);
  const about = [caption, own.about(place, indicator), ...narrowed];
  const statement =
    place + w.separator + indicator + w.colon + label + w.parenthesis([caption, ...narrowed].join(w.separator));
  return {
    view: id,
    parts: figureParts(figure, locale),
    mark,
    swatch: swatchPaths({ look: mark, form: 'box' }),
    name: [label, ...about, own.evidence].join(w.separator),
    paper: w.parenthesis(caption + w.separator + w.quote(catalogue.source(figure).title[locale])),
    statement,
    printed: figure.evidence.printed,
    source,
    note: {
      role,
      aside: own.aside(when, place),
      indicator,
      rows: [...rowsOf(figure, said, locale), ...differingRows(catalogue, said, locale)],
      close: w.close,
    },
  };
};

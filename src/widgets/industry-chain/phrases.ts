import { isEditorFigure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import type { FigureWords } from '../../view/view-model.js';
import type { ChainsSubject } from './subject.js';
import { chainWords } from './words.js';

/** The dates of the documents that state the view's forecasts. */
const forecastDates = (figures: readonly FigureWords[]): string[] => [
  ...new Set(
    figures.flatMap(({ figure, sourceDate }) =>
      figure.kind === 'forecast' && !isEditorFigure(figure) && sourceDate ? [sourceDate] : [],
    ),
  ),
];

/** The remarks that a reader must see with the drawing. */
export const remarksOf = (
  { chains, differences }: ChainsSubject,
  figures: readonly FigureWords[],
  barsShown: boolean,
  locale: Locale,
): string[] => {
  const w = words(locale);
  const our = chainWords(locale);
  const single = chains.length === 1 ? chains[0] : undefined;
  const note = single?.note?.[locale];
  const facts = figures.map(({ figure }) => figure).filter((figure) => !isEditorFigure(figure));
  const shown = new Set(facts.map(({ id }) => id));
  const among = differences.filter(
    ({ figures: differing }) => differing.filter(({ figure }) => shown.has(figure.id)).length > 1,
  );
  const unexplained = among.filter(({ reason }) => reason === 'none');
  const dates = forecastDates(figures);
  return [
    ...(single ? [] : [our.overviewOnly]),
    ...(single
      ? []
      : chains.flatMap((chain) => (chain.orderNote ? [chain.name[locale] + w.colon + chain.orderNote[locale]] : []))),
    ...(single?.orderNote ? [single.orderNote[locale]] : []),
    ...(note ? [note] : []),
    ...(dates.length > 0 ? [our.forecastsOf(dates.join(w.nameSeparator))] : []),
    ...(among.length > unexplained.length ? [our.notComparable] : []),
    ...unexplained.map((difference) => difference.words[locale]),
    ...(barsShown && single?.scale ? [single.scale.words[locale]] : []),
    ...(facts.some(({ year, period }) => year === null && period === null) ? [w.undatedFigures] : []),
  ];
};

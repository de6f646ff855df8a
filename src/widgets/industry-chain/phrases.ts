import type { Catalogue } from '../../catalogue/catalogue.js';
import { isEditorFigure, type Figure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import type { ChainsSubject } from './subject.js';

/** The dates of the documents that state the view's forecasts. */
const forecastDates = (catalogue: Catalogue, figures: readonly Figure[]): string[] => [
  ...new Set(
    figures.flatMap((figure) =>
      figure.kind === 'forecast' && !isEditorFigure(figure) ? [catalogue.source(figure).date ?? ''] : [],
    ),
  ),
];

/** The remarks that a reader must see with the drawing. */
export const remarksOf = (
  catalogue: Catalogue,
  { chains }: ChainsSubject,
  figures: readonly Figure[],
  barsShown: boolean,
  locale: Locale,
): string[] => {
  const w = words(locale);
  const single = chains.length === 1 ? chains[0] : undefined;
  const note = single?.note?.[locale];
  const facts = figures.filter((figure) => !isEditorFigure(figure));
  const shown = new Set(facts.map(({ id }) => id));
  const differences = [...new Set(facts.flatMap((fact) => catalogue.differences(fact)))].filter(
    (difference) => difference.facts.filter((id) => shown.has(id)).length > 1,
  );
  const unexplained = differences.filter(({ reason }) => reason === 'none');
  const dates = forecastDates(catalogue, figures).filter(Boolean);
  return [
    ...(single ? [] : [w.chain.overviewOnly]),
    ...(single
      ? []
      : chains.flatMap((chain) => (chain.orderNote ? [chain.name[locale] + w.colon + chain.orderNote[locale]] : []))),
    ...(single?.orderNote ? [single.orderNote[locale]] : []),
    ...(note ? [note] : []),
    ...(dates.length > 0 ? [w.chain.forecastsOf(dates.join(w.nameSeparator))] : []),
    ...(differences.length > unexplained.length ? [w.chain.notComparable] : []),
    ...unexplained.map((difference) => difference.words[locale]),
    ...(barsShown && single?.scale ? [single.scale.words[locale]] : []),
    ...(facts.some(({ year, period }) => year === null && period === null) ? [w.chain.undatedFigures] : []),
  ];
};

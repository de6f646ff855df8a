import type { Named } from '../../core/text.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { captioned, type CaptionedFigure } from '../../view/captions.js';
import { statementWords } from '../../view/statements.js';
import type { ListSubject } from './subject.js';
import type { MapList } from './types.js';

/** What the documents place in no county, as it is listed beside the map. */
export const mapList = (list: ListSubject, place: Named, locale: Locale): MapList => {
  const title = list.name[locale];
  return {
    key: list.id,
    title,
    symbol: list.symbol,
    figures: list.figures.map((figure) => captioned(figure, title, [place], locale)),
    items: list.items.map((item) => ({
      ...statementWords(item, `${list.id}/${item.id}`, [place], locale),
      symbol: list.symbol,
    })),
    note: list.note?.[locale] ?? null,
  };
};

/** The figures of a list, except those that one of its items already shows. */
export const figuresOfList = ({ figures, items }: MapList): CaptionedFigure[] =>
  figures.filter(({ key }) => !items.some((item) => item.figures.some((own) => own.key === key)));

/** A list in one line of text. */
export const listText = (list: MapList, locale: Locale): string =>
  [...figuresOfList(list), ...list.items].map(({ sentence }) => sentence).join(words(locale).listSeparator);

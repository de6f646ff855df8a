import type { Locale } from '../../core/locale.js';
import type { Named, Text } from '../../core/text.js';
import { words } from '../../i18n/index.js';
import { captioned, type CaptionedFigure } from '../../view/captions.js';
import type { FigureSubject } from '../../view/provenance.js';
import type { ListSubject } from './subject.js';
import type { MapList } from './types.js';

/** What the documents place in no county, as it is listed below the map. */
export const mapList = (list: ListSubject, place: Named, locale: Locale): MapList => {
  const w = words(locale);
  const title = list.name[locale];
  const figure = (of: FigureSubject) => captioned(of, title, [place], locale);
  const text = (value: Text | null) => value?.[locale] ?? '';
  return {
    key: list.id,
    title,
    figures: list.figures.map(figure),
    items: list.items.map((item) => ({
      key: item.id,
      name: item.name[locale],
      detail: [text(item.status), text(item.detail)].filter(Boolean).join(w.separator),
      figures: item.figures.map(figure),
    })),
    note: list.note?.[locale] ?? null,
  };
};

/** The figures of a list, except those that one of its items already shows. */
export const figuresOfList = ({ figures, items }: MapList): CaptionedFigure[] =>
  figures.filter(({ key }) => !items.some((item) => item.figures.some((own) => own.key === key)));

/** A list in one line of text. */
export const listText = (list: MapList, locale: Locale): string => {
  const w = words(locale);
  return [
    ...figuresOfList(list).map(({ sentence }) => sentence),
    ...list.items.map(({ name, detail, figures: own }) =>
      [name + (detail ? w.parenthesis(detail) : ''), ...own.map(({ sentence }) => sentence)].join(w.separator),
    ),
  ].join(w.listSeparator);
};

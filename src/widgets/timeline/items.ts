import { isEditorFigure, type FactKind } from '../../core/fact.js';
import { figureParts, formatFigure, isConverted } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import type { Named } from '../../core/text.js';
import { words } from '../../i18n/index.js';
import { captioned } from '../../view/captions.js';
import { credited, roleOf } from '../../view/describe.js';
import type { ShownClaim } from '../../view/view-model.js';
import type { Scaled } from './scale.js';
import type { EventSubject, TimedFigure } from './subject.js';
import type { EventItem, FigureItem } from './types.js';
import { timelineWords } from './words.js';

export const figureItemOf = ({ said }: TimedFigure, { heightOf }: Scaled, place: Named, locale: Locale): FigureItem => {
  const figure = captioned(said, place.name[locale], [place], locale);
  const original = isConverted(said.figure, locale) ? [formatFigure(said.figure, 'zh-CN')] : [];
  return {
    key: figure.key,
    mark: figure.mark,
    role: figure.role,
    own: isEditorFigure(said.figure),
    sentence: figure.sentence,
    figure,
    parts: figureParts(said.figure, locale),
    indicator: figure.indicator,
    about: [...original, ...figure.caption.slice(1)],
    height: heightOf(said.figure),
  };
};

/** Where an event is, if not at the view's own place. */
const elsewhere = ({ place }: EventSubject, around: Named, locale: Locale): string[] =>
  place === null || place.name['zh-CN'] === around.name['zh-CN'] ? [] : [place.name[locale]];

const natureOf = (kind: FactKind, locale: Locale): string[] => (kind === 'actual' ? [] : [roleOf(kind, locale)]);

export const eventKey = ({ id }: EventSubject): string => `event/${id}`;

export const eventItemOf = (event: EventSubject, place: Named, locale: Locale): EventItem => {
  const w = words(locale);
  const { kind, stated } = event;
  const own = stated.evidence === null;
  const role = roleOf(kind, locale);
  const name = event.name[locale];
  const when = [
    ...elsewhere(event, place, locale),
    ...(event.when ? [event.when[locale]] : []),
    ...natureOf(kind, locale),
  ].join(' · ');
  const time = [event.when, event.dateless].flatMap((text) => (text ? [text[locale]] : []));
  const what = [...elsewhere(event, place, locale), role].join(w.separator);
  return {
    key: eventKey(event),
    mark: kind,
    role: own ? w.roleOfEditor(role) : role,
    own,
    sentence: what + w.colon + name + (time.length > 0 ? w.parenthesis(time.join(w.listSeparator)) : ''),
    figure: null,
    name,
    about: [when, event.dateless?.[locale] ?? ''].filter(Boolean),
  };
};

/** An event with its evidence. */
export const eventClaim = (event: EventSubject, locale: Locale): ShownClaim => ({
  ...credited(event.stated, locale),
  key: eventKey(event),
  item: timelineWords(locale).event,
  name: event.name[locale],
  text: [event.when?.[locale] ?? '', roleOf(event.kind, locale), event.dateless?.[locale] ?? '']
    .filter(Boolean)
    .join(words(locale).separator),
  place: event.place?.name[locale] ?? null,
  note: event.note?.[locale] ?? null,
});

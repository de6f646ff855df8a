import type { DatedEvent, DocumentRecord } from '../catalogue/types.js';
import { isoDate, readDate } from '../core/dates.js';

/** The date that the printed words give, as far as they give one: 今年3月29日 in a report of 2021. */
const dateOf = (when: string, date: string, document: DocumentRecord | undefined): string => {
  const thisYear = when.includes('今年') ? document?.date?.slice(0, 4) : undefined;
  // “十四五”末 has no digits, so that only its note can say which year it is.
  const year = /(\d{4})年/.exec(when)?.[1] ?? thisYear ?? date.slice(0, 4);
  const [, month = null, day = null] = /(\d{1,2})月(?:(\d{1,2})日)?/.exec(when) ?? [];
  return isoDate({
    year: Number(year),
    month: month === null ? null : Number(month),
    day: day === null ? null : Number(day),
  });
};

/** Dates that do not exist, that lack their printed words or contradict them, and events with neither a date nor a reason. */
export const eventProblems = (events: readonly DatedEvent[], documents: readonly DocumentRecord[]): string[] =>
  events.flatMap(({ id, date, when, dateless, evidence }) => {
    if ((date === null) === (dateless === null)) return [`event ${id}: it needs a date or the reason why it has none`];
    if (date === null) return [];
    if (readDate(date) === null) return [`event ${id}: “${date}” is no date`];
    if (when === null) return [`event ${id}: the date ${date} needs its printed words`];
    const document = documents.find((one) => one.id === evidence.document);
    return dateOf(when['zh-CN'], date, document) === date
      ? []
      : [`event ${id}: the date ${date} is not that of “${when['zh-CN']}”`];
  });

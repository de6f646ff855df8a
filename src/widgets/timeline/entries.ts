import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { eventItemOf, figureItemOf } from './items.js';
import { scaleOf } from './scale.js';
import type { TimelineSubject } from './subject.js';
import { timeOfEvent, timeOfFigure, type Time } from './times.js';
import type { Entry, Item, Side } from './types.js';
import { timelineWords } from './words.js';

const ORDER: Record<Side, number> = { before: 0, after: 1, span: 2, undated: 3 };

interface Timed {
  lane: number;
  time: Time;
  item: Item;
}

/** Whatever has one time and one lane is one entry; undated items are entries of their own, since nothing says that they belong together. */
const sameEntry = (a: Timed, b: Timed): boolean =>
  a.lane === b.lane &&
  a.time.side === b.time.side &&
  (a.time.at !== null || a.time.years !== null) &&
  a.time.at === b.time.at &&
  a.time.lasting === b.time.lasting &&
  a.time.years === b.time.years;

const headingOf = ({ time, item }: Timed, locale: Locale): string => {
  if (time.year !== null) return words(locale).year(time.year);
  if (time.years !== null) return timelineWords(locale).years(time.years);
  return item.figure?.when ?? words(locale).undatedYear;
};

const compare = (a: Entry, b: Entry): number =>
  ORDER[a.side] - ORDER[b.side] ||
  (a.at ?? 0) - (b.at ?? 0) ||
  (a.years ?? Infinity) - (b.years ?? Infinity) ||
  a.lane - b.lane;

/** All that a line shows, in order of time. */
export const entriesOf = ({ lanes, place }: TimelineSubject, locale: Locale): Entry[] => {
  const timed = lanes.flatMap((lane, index): Timed[] => [
    ...lane.events.map((event) => ({
      lane: index,
      time: timeOfEvent(event),
      item: eventItemOf(event, place, locale),
    })),
    ...lane.figures.map((figure) => ({
      lane: index,
      time: timeOfFigure(figure.said.figure),
      item: figureItemOf(figure, scaleOf(lane), place, locale),
    })),
  ]);
  const groups: Timed[][] = [];
  for (const one of timed) {
    const group = groups.find(([first]) => first && sameEntry(first, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups
    .flatMap((group): Entry[] => {
      const [first] = group;
      if (!first) return [];
      const { lane, time, item } = first;
      return [{ key: item.key, lane, ...time, heading: headingOf(first, locale), items: group.map((one) => one.item) }];
    })
    .sort(compare);
};

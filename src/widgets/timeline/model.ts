import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { markLegend } from '../../view/mark-legend.js';
import { differenceIn, notesOf } from '../../view/remarks.js';
import { setAside } from '../../view/set-aside.js';
import type { Said, ShownClaim } from '../../view/view-model.js';
import { entriesOf } from './entries.js';
import { timelineFace } from './face.js';
import { eventClaim, eventKey } from './items.js';
import { scaleOf } from './scale.js';
import type { TimelineSubject } from './subject.js';
import { timelineTouch } from './touch.js';
import type { Entry, Lane, Side, TimelineModel } from './types.js';
import { attribute, name } from './widget.js';
import { timelineWords } from './words.js';
import { isLinear, writingOf } from './writing.js';

export type { Entry, TimelineModel } from './types.js';

export interface TimelineOverrides {
  /** Replaces the heading. */
  heading?: string;
}

const lanesOf = ({ lanes }: TimelineSubject, entries: readonly Entry[], locale: Locale): Lane[] => {
  const our = timelineWords(locale);
  const hasGoals = entries.some(({ side }) => side === 'after');
  return lanes.map((lane) => {
    const { scale } = scaleOf(lane);
    return {
      name: lane.name[locale],
      aside: scale === 'rank' ? our.higherIsBetter : '',
      scale,
      goalless: hasGoals && lane.goalless ? our.noGoal : '',
    };
  });
};

/** 目标和预测：… for each side that has entries. */
const inSides = (entries: readonly Entry[], locale: Locale): string[] => {
  const w = words(locale);
  const { sides } = timelineWords(locale);
  return (Object.keys(sides) as Side[]).flatMap((side) => {
    const sentences = entries
      .filter((entry) => entry.side === side)
      .flatMap(({ items }) => items.map(({ sentence }) => sentence));
    return sentences.length > 0 ? [sides[side] + w.colon + sentences.join(w.listSeparator)] : [];
  });
};

/** Everything that a view shows. Pure: the same input gives the same view in a browser, at build time and in a test. */
export const timelineModel = (
  subject: TimelineSubject,
  overrides: TimelineOverrides,
  locale: Locale,
): TimelineModel => {
  const w = words(locale);
  const our = timelineWords(locale);
  const { differences } = subject;
  const entries = entriesOf(subject, locale);
  const items = entries.flatMap((entry) => entry.items);
  const figures = items.flatMap(({ figure }) => figure ?? []);
  const events = new Map(subject.lanes.flatMap((lane) => lane.events.map((event) => [eventKey(event), event])));
  const claims = items.flatMap(({ key }): ShownClaim[] => {
    const event = events.get(key);
    return event ? [eventClaim(event, locale)] : [];
  });
  const cited = [...figures.map(({ figure, source, sourceDate }) => ({ ...figure, source, sourceDate })), ...claims];
  const { said: writtenWhen, ...writing } = writingOf(cited, entries, locale);
  const parted = (['before', 'after'] as const).every((wanted) => entries.some(({ side }) => side === wanted));
  const others = setAside(
    differences,
    figures.map(({ figure }) => figure),
    locale,
  );
  const named = [
    ...figures.map((figure) => ({ name: figure.indicator, figures: [figure] })),
    ...claims.map((claim) => ({ name: claim.name, figures: [claim] })),
  ];
  const own = items.some((item) => item.own);
  const place = subject.place.name[locale];
  const about = [place, ...(own ? [w.hintEditorData] : [])].join(' · ');
  const subheading = w.subheading(about, parted ? our.split : our.order);
  const lanes = lanesOf(subject, entries, locale);
  const sentences = [
    ...inSides(entries, locale),
    ...lanes.filter(({ goalless }) => goalless).map((lane) => lane.name + w.colon + lane.goalless),
  ];
  const said: Said<TimelineModel> = {
    tag: `qj-${name}`,
    attribute,
    view: subject.view,
    locale,
    heading: overrides.heading?.trim() || subject.name[locale],
    subheading,
    stillSubheading: subheading,
    place,
    figures,
    lanes,
    entries,
    writing,
    linear: isLinear(entries),
    others,
    claims,
    legend: markLegend(items, w.nameSeparator),
    passages: [],
    derived: [],
    remarks: [
      ...(subject.note ? [subject.note[locale]] : []),
      ...(entries.some(({ at }) => at !== null) ? [writtenWhen] : []),
      ...differences.map((one) => differenceIn(named, one, others, locale)),
      ...notesOf(named, locale),
    ],
    inWords: sentences,
    spoken: sentences,
  };
  return { ...said, face: timelineFace(said), touch: timelineTouch(said) };
};

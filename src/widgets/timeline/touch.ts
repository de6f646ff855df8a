import type { Figure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { figureItem } from '../../view/figure-item.js';
import type { DetailItem, PartDetails, Touch } from '../../view/touch.js';
import type { Said, ShownClaim } from '../../view/view-model.js';
import type { Entry, EventItem, TimelineModel } from './types.js';

/** The detail of the widget's `qj-select` event. */
export interface TimelineSelectDetail {
  view: string;
  /** The id of the entry's first figure, or that of its first event after `event/`; null when its details were closed. */
  key: string | null;
  /** The figures of the entry. */
  figures: Figure[];
  /** The ids of its events. */
  events: string[];
}

const PREFIX = 'event/';

/** An event with its evidence. */
const eventItem = ({ name, own, about }: EventItem, claim: ShownClaim | undefined, locale: Locale): DetailItem => {
  const w = words(locale);
  const line = (term: string, text: string | null | undefined) => (text ? [{ text: term + w.colon + text }] : []);
  return {
    own,
    lines: [
      { strong: name, text: about.join(' · ') },
      ...(claim ? [{ text: claim.source, quiet: true }] : []),
      ...line(w.printed, claim?.evidence?.printed).map((printed) => ({ ...printed, quiet: true })),
      ...line(w.note, claim?.note),
    ],
  };
};

/** What a touch on an entry shows and tells. */
export const timelineTouch = ({ view, entries, lanes, claims, locale }: Said<TimelineModel>): Touch => {
  const selection = (entry: Entry | null): TimelineSelectDetail => ({
    view,
    key: entry?.key ?? null,
    figures: entry?.items.flatMap(({ figure }) => figure?.figure ?? []) ?? [],
    events: entry?.items.flatMap(({ figure, key }) => (figure ? [] : [key.slice(PREFIX.length)])) ?? [],
  });
  const detailsOf = ({ lane, heading, items }: Entry): PartDetails => {
    const title = lanes[lane]?.name ?? '';
    return {
      panel: {
        label: `${title} ${heading}`,
        title,
        aside: heading,
        close: words(locale).close,
      },
      blocks: [
        {
          items: items.map((item) =>
            item.figure
              ? figureItem(item.figure, locale)
              : eventItem(
                  item,
                  claims.find(({ key }) => key === item.key),
                  locale,
                ),
          ),
        },
      ],
    };
  };
  return {
    parts: Object.fromEntries(
      entries.map((entry) => [entry.key, { details: detailsOf(entry), selection: selection(entry) }]),
    ),
    closed: selection(null),
  };
};

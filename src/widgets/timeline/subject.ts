import type { Catalogue } from '../../catalogue/catalogue.js';
import type { DatedEvent, Indicator } from '../../catalogue/types.js';
import type { FactKind } from '../../core/fact.js';
import type { Named, Text } from '../../core/text.js';
import {
  differencesOf,
  figureSubject,
  placeName,
  provenanceOf,
  type DifferenceSubject,
  type FigureSubject,
  type Provenance,
} from '../../view/provenance.js';

/** A figure with what decides whether it may share a scale. */
export interface TimedFigure {
  said: FigureSubject;
  measure: Indicator['measure'];
}

/** What happened or is to happen. */
export interface EventSubject {
  id: string;
  name: Text;
  place: Named | null;
  /** ISO 8601, as exact as the text; null where it gives no year. */
  date: string | null;
  /** The printed words for the time. */
  when: Text | null;
  /** Why there is no date. */
  dateless: Text | null;
  kind: FactKind;
  note: Text | null;
  stated: Provenance;
}

export interface LaneSubject {
  name: Text;
  figures: TimedFigure[];
  events: EventSubject[];
  /** No document sets a goal for what the lane's figures measure there, nor expects one. */
  goalless: boolean;
}

/** One view's figures and events before they are put into words and in order. */
export interface TimelineSubject {
  view: string;
  name: Text;
  place: Named;
  note: Text | null;
  lanes: LaneSubject[];
  differences: DifferenceSubject[];
}

const eventSubject = (
  catalogue: Catalogue,
  { id, name, place, date, when, dateless, kind, note, evidence }: DatedEvent,
): EventSubject => ({
  id,
  name,
  place: placeName(catalogue, place),
  date,
  when,
  dateless,
  kind,
  note,
  stated: provenanceOf(catalogue, { evidence }),
});

export const idsOf = ({ data }: Catalogue): string[] => data.timelines.map(({ id }) => id);

export const subjectOf = (catalogue: Catalogue, id: string): TimelineSubject => {
  const line = catalogue.timeline(id);
  const goals = catalogue.data.facts.filter(({ kind }) => kind !== 'actual');
  return {
    view: id,
    name: line.name,
    place: { name: catalogue.place(line.place).name },
    note: line.note,
    lanes: line.lanes.map(({ name, facts, events }): LaneSubject => {
      const figures = facts.map((fact): TimedFigure => ({
        said: figureSubject(catalogue, fact),
        measure: catalogue.indicator(catalogue.fact(fact).indicator).measure,
      }));
      const [first] = figures;
      const named = name ?? first?.said.indicator.name;
      if (!named) throw new RangeError(`a lane of the time line "${id}" has no name`);
      return {
        name: named,
        figures,
        events: events.map((event) => eventSubject(catalogue, catalogue.event(event))),
        goalless:
          figures.length > 0 &&
          events.every((event) => catalogue.event(event).kind === 'actual') &&
          figures.every(
            ({ said: { figure } }) =>
              !goals.some(({ indicator, place }) => indicator === figure.indicator && place === figure.place),
          ),
      };
    }),
    differences: differencesOf(
      catalogue,
      line.lanes.flatMap(({ facts }) => facts),
    ),
  };
};

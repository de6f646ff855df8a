import type { FactKind } from '../../core/fact.js';
import { tidyName, tidyText } from '../../core/text.js';
import { dimensionOf } from '../../core/units.js';
import type { Indicator } from '../../catalogue/types.js';
import { figureOfData, type DataFigure } from '../../view/data-figure.js';
import { OWN_VIEW } from '../../view/own-view.js';
import type { EventSubject, LaneSubject, TimedFigure, TimelineSubject } from './subject.js';

/** What figures and events have: their own place and source, if not the view's. */
interface Stated {
  kind: FactKind;
  place?: string;
  source?: string;
  /** The date of that source: YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string;
}

export interface TimelineDataFigure extends Stated, DataFigure {
  measure?: Exclude<Indicator['measure'], 'deadline'>;
  /** The words for a span: 3年内, 年均. */
  period?: string;
}

export interface TimelineDataEvent extends Stated {
  name: string;
  /** When it is: YYYY, YYYY-MM or YYYY-MM-DD. */
  time?: string;
  /** The words for the time. */
  when?: string;
}

export interface TimelineDataLane {
  name: string;
  figures?: TimelineDataFigure[];
  events?: TimelineDataEvent[];
}

/** The `data` property: a time line of the editor's own, after data/schema/timeline-data.schema.json. */
export interface TimelineData {
  name: string;
  place: string;
  source: string;
  /** The date of that source, which parts results from goals. */
  date?: string;
  note?: string;
  lanes: TimelineDataLane[];
}

interface Editor {
  source: string;
  date: string | null;
}

const editorOf = (given: Stated, data: TimelineData): Editor => ({
  source: given.source ?? data.source,
  date: given.date ?? data.date ?? null,
});

const placeOf = ({ place }: Stated) => (place === undefined ? null : tidyName(place));

/** Figures with one label, unit aside, measure one thing. */
const figureOf = (given: TimelineDataFigure, id: string, data: TimelineData): TimedFigure => ({
  said: figureOfData(given, id, editorOf(given, data), given.label),
  measure: given.measure ?? (dimensionOf(given.unit) === 'rank' ? 'rank' : 'level'),
});

const eventOf = (given: TimelineDataEvent, id: string, data: TimelineData): EventSubject => ({
  id,
  name: tidyText(given.name),
  place: placeOf(given),
  date: given.time ?? null,
  when: given.when === undefined ? (given.time === undefined ? null : tidyText(given.time)) : tidyText(given.when),
  dateless: null,
  kind: given.kind,
  note: null,
  stated: { evidence: null, editor: editorOf(given, data) },
});

export const subjectOfData = (data: TimelineData): TimelineSubject => ({
  view: OWN_VIEW,
  ...tidyName(data.name),
  place: tidyName(data.place),
  note: data.note === undefined ? null : tidyText(data.note),
  lanes: data.lanes.map(({ name, figures = [], events = [] }, lane): LaneSubject => ({
    ...tidyName(name),
    figures: figures.map((figure, index) => figureOf(figure, `figure-${lane + 1}-${index + 1}`, data)),
    events: events.map((event, index) => eventOf(event, `event-${lane + 1}-${index + 1}`, data)),
    goalless: false,
  })),
  differences: [],
});

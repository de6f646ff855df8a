import type { CatalogueData, Timeline } from '../catalogue/types.js';
import type { FactKind } from '../core/fact.js';
import { greatest } from '../core/extremes.js';

interface Dated {
  id: string;
  kind: FactKind;
  year: number | null;
  document: string;
}

const datedOf = ({ lanes }: Timeline, { facts, events }: CatalogueData): Dated[] => {
  const [shownFacts, shownEvents] = [lanes.flatMap((lane) => lane.facts), lanes.flatMap((lane) => lane.events)];
  return [
    ...facts
      .filter(({ id }) => shownFacts.includes(id))
      .map(({ id, kind, year, evidence }) => ({ id, kind, year, document: evidence.document })),
    ...events
      .filter(({ id }) => shownEvents.includes(id))
      .map(({ id, kind, date, evidence }) => ({
        id,
        kind,
        year: date === null ? null : Number(date.slice(0, 4)),
        document: evidence.document,
      })),
  ];
};

/** What stands on the wrong side of the time at which the documents were written, as far as one of them says when. */
const sideProblems = (line: Timeline, data: CatalogueData): string[] => {
  const dated = datedOf(line, data);
  const written = greatest(
    data.documents
      .filter(({ id }) => dated.some(({ document }) => document === id))
      .map(({ date }) => Number(date?.slice(0, 4) ?? -Infinity)),
  );
  if (!Number.isFinite(written)) return [];
  return dated.flatMap(({ id, kind, year }) => {
    if (year === null || (kind === 'actual' ? year <= written : year >= written)) return [];
    return [`time line ${line.id}: “${id}” of ${year} is ${kind}, but the documents were written in ${written}`];
  });
};

const laneProblems = ({ id, lanes }: Timeline, { facts }: CatalogueData): string[] =>
  lanes.flatMap((lane, index) => {
    const where = `time line ${id}, lane ${index + 1}`;
    const indicators = new Set(facts.filter((fact) => lane.facts.includes(fact.id)).map(({ indicator }) => indicator));
    return [
      ...(lane.facts.length + lane.events.length > 0 ? [] : [`${where}: it is empty`]),
      ...(lane.name === null && indicators.size !== 1 ? [`${where}: it has no name, nor one indicator`] : []),
    ];
  });

/** Lines that show nothing, twice, or on the wrong side of the time of writing, and events that stand in no line. */
export const timelineProblems = (data: CatalogueData): string[] => {
  const { timelines, events } = data;
  const shown = new Set(timelines.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.events)));
  return [
    ...timelines.flatMap((line) => [...laneProblems(line, data), ...sideProblems(line, data)]),
    ...events.flatMap(({ id }) => (shown.has(id) ? [] : [`event ${id}: it stands in no time line`])),
  ];
};

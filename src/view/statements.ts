import type { Catalogue } from '../catalogue/catalogue.js';
import type { NamedBody, StatusNature } from '../catalogue/types.js';
import type { Evidence } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import { once } from '../core/once.js';
import type { Named, Noted, Text } from '../core/text.js';
import { words } from '../i18n/index.js';
import { captioned, type CaptionedFigure } from './captions.js';
import { creditOf, credited } from './describe.js';
import { figureSubject, placeName, provenanceOf, type FigureSubject, type Provenance } from './provenance.js';
import type { LegendEntry, Look, ShownClaim } from './view-model.js';

/** Somebody whom a document names for something, and where it does. */
export type BodySubject = Named & Provenance;

/** Something that a document says in words, with all that the records around it say of it: an item of a structure, a task. */
export type StatementSubject = Named &
  Noted &
  Provenance & {
    id: string;
    /** As printed: (三). Null for what the text does not number. */
    number: string | null;
    status: Text | null;
    nature: StatusNature;
    /** What the status covers. */
    scope: Text | null;
    detail: Text | null;
    place: Named | null;
    bodies: BodySubject[];
    figures: FigureSubject[];
  };

/** The record of a statement: an item, a structure, a part of a task tree or a task. */
interface StatementRecord extends Named {
  id: string;
  number?: string;
  status?: Text | null;
  scope?: Text;
  detail?: Text | null;
  place?: string | null;
  bodies?: NamedBody[] | null;
  facts?: string[];
  note?: Text | null;
  evidence: Evidence;
}

export const statementSubject = (catalogue: Catalogue, record: StatementRecord): StatementSubject => ({
  ...provenanceOf(catalogue, record),
  id: record.id,
  name: record.name,
  note: record.note ?? null,
  number: record.number ?? null,
  status: record.status ?? null,
  nature: record.status ? catalogue.nature(record.status) : 'none',
  scope: record.scope ?? null,
  detail: record.detail ?? null,
  place: placeName(catalogue, record.place ?? null),
  bodies: (record.bodies ?? []).map(({ body, evidence }) => ({
    name: catalogue.body(body).name,
    ...provenanceOf(catalogue, { evidence }),
  })),
  figures: (record.facts ?? []).map((id) => figureSubject(catalogue, id)),
});

/** A statement on screen. */
export interface ShownStatement {
  /** Unique within the view. */
  key: string;
  name: string;
  number: string | null;
  /** Empty where the text has no word for how far it has come. */
  status: string;
  look: Look;
  /** The editor's own, in the editor's colour. */
  own: boolean;
  detail: string;
  /** Null where it is the view's own. */
  place: string | null;
  /** Whom the text names for it, each once. */
  bodies: string[];
  figures: CaptionedFigure[];
  note: string | null;
  source: string;
  /** As the document prints it; null for the editor's own. */
  printed: string | null;
  /** All of the above but the source in one line. */
  sentence: string;
}

const LOOKS: Record<StatusNature, Look> = {
  done: 'actual',
  underway: 'underway',
  planned: 'plan',
  prepared: 'prepared',
  sought: 'sought',
  none: 'none',
};

/** The statement in a language, without the places that the view already gives around it. */
export const statementWords = (
  subject: StatementSubject,
  key: string,
  around: readonly Named[],
  locale: Locale,
): ShownStatement => {
  const w = words(locale);
  const name = subject.name[locale];
  const { place } = subject;
  const elsewhere = place && !around.some((one) => one.name['zh-CN'] === place.name['zh-CN']);
  const scope = subject.scope?.[locale] ?? '';
  const status = subject.status ? subject.status[locale] + (scope ? w.parenthesis(scope) : '') : '';
  const detail = subject.detail?.[locale] ?? '';
  const bodies = once(subject.bodies.map((body) => body.name[locale]));
  const figures = subject.figures.map((figure) => captioned(figure, name, around, locale));
  const said = [status, detail, bodies.length > 0 ? w.namedBodies + w.colon + bodies.join(w.nameSeparator) : ''];
  const aside = said.filter(Boolean).join(w.separator);
  return {
    key,
    name,
    number: subject.number,
    status,
    look: LOOKS[subject.nature],
    own: subject.evidence === null,
    detail,
    place: elsewhere ? place.name[locale] : null,
    bodies,
    figures,
    note: subject.note?.[locale] ?? null,
    source: creditOf(subject, locale).source,
    printed: subject.evidence?.printed ?? null,
    sentence: [
      [subject.number, name].filter(Boolean).join(' ') + (aside ? w.parenthesis(aside) : ''),
      ...figures.map(({ sentence }) => sentence),
    ].join(w.separator),
  };
};

/** The rows of a statement in the table: its own, and one for each naming of somebody. */
export const statementClaims = (
  subject: StatementSubject,
  { key, name, number, status, detail, note }: ShownStatement,
  item: string,
  locale: Locale,
): ShownClaim[] => {
  const w = words(locale);
  return [
    {
      ...credited(subject, locale),
      key,
      item,
      name: [number, name].filter(Boolean).join(' '),
      text: [status, detail].filter(Boolean).join(w.separator),
      place: subject.place?.name[locale] ?? null,
      note,
    },
    ...subject.bodies.map((body, index): ShownClaim => ({
      ...credited(body, locale),
      key: `${key}/body/${index}`,
      item: w.namedBodies,
      name: body.name[locale],
      text: name,
      place: null,
      note: null,
    })),
  ];
};

/** The marks of statements with what they say, in the order in which things come about. */
export const statusLegend = (
  statements: readonly Pick<ShownStatement, 'look' | 'own'>[],
  locale: Locale,
): LegendEntry[] => {
  const w = words(locale);
  return (['done', 'underway', 'planned', 'prepared', 'sought'] as const)
    .filter((nature) => statements.some(({ look }) => look === LOOKS[nature]))
    .map((nature) => {
      const own = statements.some((one) => one.own);
      const text = own ? w.roleOfEditor(w.natures[nature]) : w.natures[nature];
      return { key: nature, look: LOOKS[nature], form: 'box', own, text };
    });
};

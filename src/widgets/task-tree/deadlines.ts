import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import type { FigureSubject } from '../../view/provenance.js';
import type { CaptionedFigure } from '../../view/captions.js';
import { periodOf } from '../../view/describe.js';
import type { NodeSubject, TaskTreeSubject } from './subject.js';
import { taskTreeWords } from './words.js';

/** By when a goal is to be reached: a year, or a span of years of which the text may not say when it begins. */
export interface Term {
  year: number | null;
  years: number | null;
  text: string;
}

const SPAN = /^(\d+)年内$/;

const termOf = (of: FigureSubject, isDeadline: boolean, locale: Locale): Term | null => {
  const { figure } = of;
  if (figure.kind !== 'target') return null;
  if (figure.year !== null) return { year: figure.year, years: null, text: words(locale).year(figure.year) };
  const [, printed] = SPAN.exec(figure.period ?? '') ?? [];
  if (printed) return { year: null, years: Number(printed), text: periodOf(of, locale) ?? printed };
  return isDeadline && figure.unit === '年'
    ? { year: null, years: figure.value, text: taskTreeWords(locale).within(figure.value) }
    : null;
};

/** After every year. */
const UNDATED = 9999;

const everyNode = ({ root, parts }: TaskTreeSubject): NodeSubject[] => [
  root,
  ...parts.flatMap((part) => [part, ...part.tasks]),
];

/** Before the first later year than the document's own: spans without a beginning count from nowhere else. */
const orderOf = ({ year, years }: Term, written: number): number => year ?? written + (years ?? 0) / 100;

/** The terms of a tree's goals, in order, each with its figures; none where all have the same. */
export const termsOf = (subject: TaskTreeSubject, locale: Locale): { term: Term; figures: string[] }[] => {
  const terms = new Map<string, { term: Term; figures: string[] }>();
  for (const of of everyNode(subject).flatMap(({ said }) => said.figures)) {
    const { id } = of.figure;
    const term = termOf(of, subject.deadlines.includes(id), locale);
    if (!term) continue;
    const known = terms.get(term.text) ?? { term, figures: [] };
    known.figures.push(id);
    terms.set(term.text, known);
  }
  const { said } = subject.root;
  const date = said.evidence === null ? said.editor.date : said.source.date;
  const written = date === null ? UNDATED : Number(date.slice(0, 4));
  return terms.size > 1 ? [...terms.values()].sort((a, b) => orderOf(a.term, written) - orderOf(b.term, written)) : [];
};

export const isAmong = (terms: readonly { figures: string[] }[], { figure }: CaptionedFigure): boolean =>
  terms.some(({ figures }) => figures.includes(figure.id));

import type { Locale } from '../../../src/core/locale.js';
import type { ProofIndex } from '../../../src/proof/index-types.js';
import { csvText, type CsvField } from '../../../src/view/csv.js';
import { countsOf, type Figure } from './figures.js';
import { aboutFact, documentCount, verdictWord } from './said.js';
import { proofWords, type ProofWords } from './words.js';

type Column = keyof ProofWords['columns'];

const COLUMNS: readonly Column[] = [
  'number',
  'inDraft',
  'clause',
  'verdict',
  'about',
  'says',
  'printed',
  'source',
  'suggestion',
  'view',
];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const recordOf = (figure: Figure, index: ProofIndex, ui: Locale): Record<Column, CsvField> => {
  const { number, finding, fact, before, after, correction } = figure;
  const w = proofWords(ui);
  const isUnknown = finding.verdict === 'unknown';
  const says = fact?.says[ui] ?? null;
  return {
    number,
    inDraft: oneLine(finding.text),
    clause: oneLine(before + finding.text + after),
    verdict: verdictWord(figure, ui),
    about: fact && aboutFact(fact, index, ui),
    says: isUnknown
      ? w.unknown(documentCount(index, ui)) + (says === null ? '' : w.apart + w.nearest + w.colon + says)
      : says,
    printed: fact?.printed ?? null,
    source: fact?.source[ui] ?? null,
    suggestion: correction?.suggestion ?? null,
    view: isUnknown ? null : finding.view,
  };
};

/** The whole list for a spreadsheet. */
export const csvOf = (figures: readonly Figure[], index: ProofIndex, ui: Locale): string => {
  const { columns } = proofWords(ui);
  const records = figures.map((figure) => recordOf(figure, index, ui));
  return csvText([
    COLUMNS.map((name) => columns[name]),
    ...records.map((record) => COLUMNS.map((name) => record[name])),
  ]);
};

/** The words of a draft are words, whatever Markdown or HTML they look like. */
const escaped = (field: CsvField): string => String(field ?? '').replace(/[\\`*_~[\]<>|&#!$]/g, '\\$&');

export const summaryOf = (figures: readonly Figure[], ui: Locale): string => {
  const same = countsOf(figures).find(({ verdict }) => verdict === 'same')?.count ?? 0;
  return proofWords(ui).summary(figures.length, same);
};

/** The whole list as a table for notes and messages. */
export const markdownOf = (figures: readonly Figure[], index: ProofIndex, ui: Locale): string => {
  const w = proofWords(ui);
  const line = (fields: readonly CsvField[]): string => `| ${fields.map(escaped).join(' | ')} |`;
  return [
    `## ${w.file}`,
    '',
    summaryOf(figures, ui) + (ui === 'en' ? '.' : '。'),
    '',
    line(COLUMNS.map((name) => w.columns[name])),
    `|${COLUMNS.map(() => ' --- |').join('')}`,
    ...figures.map((figure) => {
      const record = recordOf(figure, index, ui);
      return line(COLUMNS.map((name) => record[name]));
    }),
    '',
    w.older,
    '',
  ].join('\n');
};

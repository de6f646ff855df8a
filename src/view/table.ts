import type { Sourced } from '../core/fact.js';
import { words, type Words } from '../i18n/index.js';
import { csvText, type CsvField } from './csv.js';
import type { Credit, FigureWords, ViewModel } from './view-model.js';

export interface Table {
  caption: string;
  columns: string[];
  rows: string[][];
}

type Row = FigureWords & { item: string };

const rowsOf = ({ figures, others, locale }: ViewModel): Row[] => [
  ...figures,
  ...others.map((other) => ({ ...other, item: words(locale).differs })),
];

const printedOf = ({ evidence }: Sourced): string => evidence?.printed ?? '';

/** The data table that stands for the drawing: every figure of the view and every one that differs from it. */
export const tableOf = (model: ViewModel): Table => {
  const { locale } = model;
  const { columns } = words(locale);
  return {
    caption: model.heading,
    columns: [
      columns.item,
      columns.figure,
      columns.year,
      columns.scope,
      columns.place,
      columns.source,
      columns.printed,
    ],
    rows: rowsOf(model).map(({ item, label, when, scope, place, source, figure }) => [
      item,
      label,
      when,
      scope ?? words(locale).noScope,
      place ?? model.place,
      source,
      printedOf(figure),
    ]),
  };
};

/** The second table, with what a view says in words; null if it says nothing in words. */
export const claimsTableOf = ({ heading, claims, locale }: ViewModel): Table | null => {
  const w = words(locale);
  const { columns } = w;
  if (claims.length === 0) return null;
  return {
    caption: w.claimsCaption(heading),
    columns: [columns.item, columns.name, columns.text, columns.place, columns.source, columns.printed, columns.note],
    rows: claims.map((claim) => [
      claim.item,
      claim.name,
      claim.text,
      claim.place ?? '',
      claim.source,
      printedOf(claim),
      claim.note ?? '',
    ]),
  };
};

type Column = keyof Words['columns'];

const figureFields = (row: Row, model: ViewModel): Partial<Record<Column, CsvField>> => {
  const { item, indicator, place, kind, period, scope, figure } = row;
  return {
    item,
    indicator,
    place: place ?? model.place,
    kind,
    comparator: figure.comparator,
    value: figure.valueTo === undefined ? figure.value : `${figure.value}—${figure.valueTo}`,
    unit: figure.unit,
    year: figure.year,
    period,
    scope,
  };
};

const sourceFields = (stated: Sourced, { source, sourceDate }: Credit): Partial<Record<Column, CsvField>> => ({
  source,
  date: sourceDate,
  locator: stated.evidence?.locator ?? null,
  printed: printedOf(stated),
});

const FIGURE_COLUMNS: Column[] = [
  'item',
  'indicator',
  'place',
  'kind',
  'comparator',
  'value',
  'unit',
  'year',
  'period',
  'scope',
  'source',
  'date',
  'locator',
  'printed',
];

/** The columns that only views with claims have. */
const CLAIM_COLUMNS: Column[] = ['name', 'text', 'note'];

export const csvOf = (model: ViewModel): string => {
  const { locale, claims } = model;
  const columns = claims.length > 0 ? [...FIGURE_COLUMNS, ...CLAIM_COLUMNS] : FIGURE_COLUMNS;
  const records = [
    ...rowsOf(model).map((row) => ({ ...figureFields(row, model), ...sourceFields(row.figure, row) })),
    ...claims.map((claim) => ({
      item: claim.item,
      name: claim.name,
      text: claim.text,
      place: claim.place,
      note: claim.note,
      ...sourceFields(claim, claim),
    })),
  ];
  return csvText([
    columns.map((name) => words(locale).columns[name]),
    ...records.map((record: Partial<Record<Column, CsvField>>) => columns.map((name) => record[name] ?? null)),
  ]);
};

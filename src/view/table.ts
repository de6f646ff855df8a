import type { Catalogue } from '../catalogue/catalogue.js';
import { formatFigure } from '../core/format.js';
import { xmlText } from '../core/xml-text.js';
import { isEditorFigure, type Sourced } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import { words, type Words } from '../i18n/index.js';
import { kindOf } from './captions.js';
import { periodOf, scopeOf, sourceOf, whenOf } from './describe.js';
import type { ShownFigure, ViewModel } from './view-model.js';

export interface Table {
  caption: string;
  columns: string[];
  rows: string[][];
}

type Row = Pick<ShownFigure, 'item' | 'indicator' | 'place' | 'figure'>;

const rowsOf = (model: ViewModel, catalogue: Catalogue): Row[] => [
  ...model.figures,
  ...model.others.map(({ figure }) => ({
    item: words(model.locale).differs,
    indicator: catalogue.indicator(figure.indicator).name[model.locale],
    figure,
  })),
];

const placeOf = (catalogue: Catalogue, { figure, place }: Row, model: ViewModel): string =>
  isEditorFigure(figure) ? (place ?? model.place) : catalogue.place(figure.place).name[model.locale];

const printedOf = ({ evidence }: Sourced): string => evidence?.printed ?? '';

/** The data table that stands for the drawing: every figure of the view and every one that differs from it. */
export const tableOf = (model: ViewModel, catalogue: Catalogue): Table => {
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
    rows: rowsOf(model, catalogue).map(({ item, figure, ...row }) => [
      item,
      formatFigure(figure, locale),
      whenOf(catalogue, figure, locale),
      scopeOf(catalogue, figure, locale) ?? words(locale).noScope,
      placeOf(catalogue, { item, figure, ...row }, model),
      sourceOf(catalogue, figure, locale),
      printedOf(figure),
    ]),
  };
};

/** The second table, with what a view says in words; null if it says nothing in words. */
export const claimsTableOf = ({ heading, claims, locale }: ViewModel, catalogue: Catalogue): Table | null => {
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
      sourceOf(catalogue, claim, locale),
      printedOf(claim),
      claim.note ?? '',
    ]),
  };
};

/** The beginning of a formula: spreadsheets skip spaces, line breaks and invisible characters, and accept full-width signs. */
const FORMULA = /^[\s\p{C}\p{Z}]*[=+\-@\u2212]|^[\t\r\n]/u;

/** Quotes a field, and keeps a spreadsheet from reading text as a formula. */
const csvField = (field: string | number | null): string => {
  if (typeof field === 'number') return String(field);
  const plain = xmlText(field ?? '');
  const text = FORMULA.test(plain.normalize('NFKC')) ? `'${plain}` : plain;
  return /[",;\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

type Field = string | number | null;
type Column = keyof Words['columns'];

const figureFields = (catalogue: Catalogue, model: ViewModel, row: Row): Partial<Record<Column, Field>> => {
  const { locale } = model;
  const { item, indicator, figure } = row;
  return {
    item,
    indicator,
    place: placeOf(catalogue, row, model),
    kind: kindOf(figure, locale),
    comparator: figure.comparator,
    value: figure.valueTo === undefined ? figure.value : `${figure.value}—${figure.valueTo}`,
    unit: figure.unit,
    year: figure.year,
    period: periodOf(catalogue, figure, locale),
    scope: scopeOf(catalogue, figure, locale),
  };
};

const sourceFields = (catalogue: Catalogue, sourced: Sourced, locale: Locale): Partial<Record<Column, Field>> => ({
  source: sourceOf(catalogue, sourced, locale),
  date: sourced.evidence === null ? sourced.editor.date : catalogue.source(sourced).date,
  locator: sourced.evidence?.locator ?? null,
  printed: printedOf(sourced),
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

/** RFC 4180, with a byte order mark so that spreadsheets read the Chinese. */
export const csvOf = (model: ViewModel, catalogue: Catalogue): string => {
  const { locale, claims } = model;
  const columns = claims.length > 0 ? [...FIGURE_COLUMNS, ...CLAIM_COLUMNS] : FIGURE_COLUMNS;
  const records = [
    ...rowsOf(model, catalogue).map((row) => ({
      ...figureFields(catalogue, model, row),
      ...sourceFields(catalogue, row.figure, locale),
    })),
    ...claims.map((claim) => ({
      item: claim.item,
      name: claim.name,
      text: claim.text,
      place: claim.place,
      note: claim.note,
      ...sourceFields(catalogue, claim, locale),
    })),
  ];
  const lines = [
    columns.map((name) => csvField(words(locale).columns[name])),
    ...records.map((record: Partial<Record<Column, Field>>) => columns.map((name) => csvField(record[name] ?? null))),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
};

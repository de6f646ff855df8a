import type { Catalogue } from '../catalogue/catalogue.js';
import { formatFigure } from '../core/format.js';
import { isEditorFigure, type Figure } from '../core/fact.js';
import { words, type Words } from '../i18n/index.js';
import { nameOf, periodOf, scopeOf, sourceOf, whenOf } from './describe.js';
import type { ViewModel } from './view-model.js';

export interface Table {
  caption: string;
  columns: string[];
  rows: string[][];
}

interface Row {
  item: string;
  figure: Figure;
}

const rowsOf = (model: ViewModel): Row[] => [
  ...model.figures.map(({ role, figure }) => ({ item: role, figure })),
  ...model.others.map(({ figure }) => ({ item: words(model.locale).differs, figure })),
];

const placeOf = (catalogue: Catalogue, figure: Figure, model: ViewModel): string =>
  isEditorFigure(figure) ? model.place : nameOf(catalogue.place(figure.place), model.locale);

const printedOf = (figure: Figure): string => figure.evidence?.printed ?? '';

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
    rows: rowsOf(model).map(({ item, figure }) => [
      item,
      formatFigure(figure, locale),
      whenOf(catalogue, figure, locale),
      scopeOf(catalogue, figure, locale) ?? words(locale).noScope,
      placeOf(catalogue, figure, model),
      sourceOf(catalogue, figure, locale),
      printedOf(figure),
    ]),
  };
};

/** Quotes a field, and keeps a spreadsheet from reading text as a formula. */
const csvField = (field: string | number | null): string => {
  if (typeof field === 'number') return String(field);
  const text = /^[=+\-@\t\r]/.test(field ?? '') ? `'${field}` : (field ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

type Column = [name: keyof Words['columns'], value: (row: Row) => string | number | null];

/** RFC 4180, with a byte order mark so that spreadsheets read the Chinese. */
export const csvOf = (model: ViewModel, catalogue: Catalogue): string => {
  const { locale } = model;
  const w = words(locale);
  const columns: Column[] = [
    ['item', ({ item }) => item],
    [
      'indicator',
      ({ figure }) => (isEditorFigure(figure) ? model.heading : nameOf(catalogue.indicator(figure.indicator), locale)),
    ],
    ['place', ({ figure }) => placeOf(catalogue, figure, model)],
    ['kind', ({ figure }) => w.kinds[figure.kind]],
    ['comparator', ({ figure }) => figure.comparator],
    ['value', ({ figure }) => (figure.valueTo === undefined ? figure.value : `${figure.value}—${figure.valueTo}`)],
    ['unit', ({ figure }) => figure.unit],
    ['year', ({ figure }) => figure.year],
    ['period', ({ figure }) => periodOf(catalogue, figure, locale)],
    ['scope', ({ figure }) => scopeOf(catalogue, figure, locale)],
    ['source', ({ figure }) => sourceOf(catalogue, figure, locale)],
    ['date', ({ figure }) => (isEditorFigure(figure) ? figure.editor.date : catalogue.source(figure).date)],
    ['locator', ({ figure }) => figure.evidence?.locator ?? null],
    ['printed', ({ figure }) => printedOf(figure)],
  ];
  const lines = [
    columns.map(([name]) => csvField(w.columns[name])),
    ...rowsOf(model).map((row) => columns.map(([, value]) => csvField(value(row)))),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
};

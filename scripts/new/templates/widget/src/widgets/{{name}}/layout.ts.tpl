import { wrapText } from '../../core/text-width.js';
import type { Box, TextRun } from '../../picture/shapes.js';
import type { {{pascal}}Model, {{pascal}}Row } from './model.js';

/** A figure in its place: its mark, its lines, and the area that a finger reaches. */
export interface PlacedRow {
  row: {{pascal}}Row;
  area: Box;
  mark: Box;
  lines: TextRun[];
}

export interface {{pascal}}Layout {
  height: number;
  rows: PlacedRow[];
}

/** From the left edge to the words, in CSS pixels. */
const INDENT = 26;
const MARK = 14;
const LARGE = 20;
const SMALL = 13;
const LINE = 1.4;
const GAP = 14;

/** Where everything stands at a width. Pure; the height follows. */
export const {{camel}}Layout = (model: {{pascal}}Model, width: number): {{pascal}}Layout => {
  let y = 0;
  const lines = (text: string, size: number, looks: Pick<TextRun, 'weight' | 'fill'>): TextRun[] =>
    wrapText(text, width - INDENT, size).map((line) => {
      y += size * LINE;
      return { text: line, x: INDENT, y: y - (size * LINE) / 2, size, align: 'left', ...looks };
    });
  const rows = model.rows.map((row): PlacedRow => {
    const top = y;
    const middle = top + (LARGE * LINE) / 2;
    const placed = [
      ...lines(row.label, LARGE, { weight: 600, fill: 'text' }),
      ...lines(row.about, SMALL, { weight: 400, fill: 'text' }),
      ...lines(row.source, SMALL, { weight: 400, fill: 'text-muted' }),
    ];
    const area = { left: 0, top, right: width, bottom: y };
    y += GAP;
    return { row, area, mark: { left: 2, top: middle - MARK / 2, right: 2 + MARK, bottom: middle + MARK / 2 }, lines: placed };
  });
  return { height: Math.ceil(Math.max(0, y - GAP)), rows };
};

import { greatest, least } from '../../core/extremes.js';
import { textWidth } from '../../core/text-width.js';
import { beside, lines as linesIn, moved, stack, together, type Block } from '../../picture/blocks.js';
import { USUAL_SIZES, numberBlock, type NumberBlock, type NumberSizes } from '../../picture/number.js';
import type { FormShape } from '../../picture/forms.js';
import type { Box, TextRun } from '../../picture/shapes.js';
import { changeForm, formOfFigure, MARK_INDENT, scalesOf, type Scales } from './forms.js';
import type { KeyFiguresModel, KeyFiguresRow } from './model.js';
import type { FormedFigure } from './types.js';

/** A row or a card in its place: what is drawn, and the area that a finger reaches. */
export interface PlacedRow {
  row: KeyFiguresRow;
  area: Box;
  shapes: FormShape[];
  texts: TextRun[];
}

export interface KeyFiguresLayout {
  height: number;
  rows: PlacedRow[];
  /** The names of sections, and why figures differ. */
  titles: TextRun[];
  /** Rules between sections, by their height. */
  rules: { y: number; width: number }[];
}

/** From this width on, name, number and form stand side by side, in CSS pixels. */
const WIDE = 440;
/** The shares of the width that the name and the number get there. */
const NAME_SHARE = 0.34;
const NUMBER_SHARE = 0.25;
const COLUMN_GAP = 18;
const NAME = 15;
const ASIDE = 13;
const ROW_GAP = 12;
const SECTION_GAP = 14;
/** Between the text above the drawing and the name of its first section. */
const TOP = 6;
/** Lines end before their room does: wide faces set them wider than estimated. */
const LEEWAY = 0.95;
/** On both sides of the drawing: letters may reach beyond where they stand. */
const EDGE = 1;
/** The least height that a finger reaches. */
const LEAST = 44;
/** The least width of a card. */
const CARD = 130;
const MOST_CARDS = 4;

const lines: typeof linesIn = (text, room, size, looks) => linesIn(text, room * LEEWAY, size, looks);

const aside = (text: string, room: number): Block => lines(text, room, ASIDE, { weight: 400, fill: 'text-muted' });

const nameBlock = ({ name, asides }: KeyFiguresRow, room: number): Block =>
  stack([lines(name, room, NAME, { weight: 600, fill: 'text' }), ...asides.map((text) => aside(text, room))], 2);

const ofNumber = ({ texts, height }: NumberBlock): Block => ({ shapes: [], texts, height });

/** What the rows of a section share at a width. */
interface Room {
  width: number;
  scales: Scales;
  model: KeyFiguresModel;
}

const formBlock = (figure: FormedFigure, width: number, { scales, model }: Room): Block =>
  formOfFigure(figure, width, scales, model.locale);

const hasForm = ({ form }: FormedFigure): boolean => form !== 'number';

/** A figure of a row: its number with its form at the side, and what it is about if the name does not say so. */
const figureWide = (figure: FormedFigure, room: Room, across: number, about: boolean): Block => {
  const column = room.width * NUMBER_SHARE;
  const number = ofNumber(numberBlock(figure.parts, 0, 0, column));
  const figured = hasForm(figure)
    ? beside([
        [number, 0],
        [formBlock(figure, across - column - COLUMN_GAP, room), column + COLUMN_GAP],
      ])
    : // The mark hangs between the columns, so that the numbers stand below one another.
      beside([
        [formBlock(figure, across, room), -MARK_INDENT],
        [ofNumber(numberBlock(figure.parts, 0, 0, across)), 0],
      ]);
  return about && figure.about ? stack([figured, aside(figure.about, across)], 1) : figured;
};

/** On a phone the form stands beside its number where both fit, else below it. */
const figureNarrow = (figure: FormedFigure, room: Room, about: boolean): Block => {
  const { width } = room;
  const indent = hasForm(figure) ? 0 : MARK_INDENT;
  const number = numberBlock(figure.parts, 0, 0, width - indent);
  const marked = hasForm(figure)
    ? ofNumber(number)
    : beside([
        [formBlock(figure, width, room), 0],
        [ofNumber(number), indent],
      ]);
  const form = hasForm(figure) ? [formBlock(figure, width, room)] : [];
  const [units] = figure.form === 'units' ? form : [];
  const left = width - number.width - COLUMN_GAP;
  const reach = units ? greatest(units.shapes.map(({ box }) => box.right)) : Infinity;
  const figured =
    units && reach <= left
      ? beside([
          [marked, 0],
          [units, width - left],
        ])
      : stack([marked, ...form], 3);
  return about && figure.about ? stack([figured, aside(figure.about, width)], 2) : figured;
};

/** A document's title is long: it gets the whole width, below what it is the source of. */
const withSource = (block: Block, { source }: KeyFiguresRow, width: number): Block =>
  source ? stack([block, aside(source, width)], 4) : block;

const changeOf = ({ figures }: KeyFiguresRow, width: number, { model }: Room): Block | null => {
  const [earlier, later] = figures;
  return earlier && later ? changeForm([earlier, later], width, model) : null;
};

const rowWide = (row: KeyFiguresRow, room: Room): Block => {
  const nameRoom = room.width * NAME_SHARE;
  const x = nameRoom + COLUMN_GAP;
  const across = room.width - x;
  const change = row.kind === 'change' ? changeOf(row, across, room) : null;
  const figures =
    change ??
    stack(
      row.figures.map((figure) => figureWide(figure, room, across, row.kind === 'beside')),
      8,
    );
  return withSource(
    beside([
      [nameBlock(row, nameRoom), 0],
      [figures, x],
    ]),
    row,
    room.width,
  );
};

const rowNarrow = (row: KeyFiguresRow, room: Room): Block => {
  const change = row.kind === 'change' ? changeOf(row, room.width, room) : null;
  const figures = change ? [change] : row.figures.map((figure) => figureNarrow(figure, room, row.kind === 'beside'));
  return withSource(stack([nameBlock(row, room.width), ...figures], 4), row, room.width);
};

/** A number without a form: its mark, the number, and its name below. */
const cardOf = (row: KeyFiguresRow, width: number, room: Room, sizes: NumberSizes): Block => {
  const [figure] = row.figures;
  if (!figure) return together([], 0);
  const indent = MARK_INDENT;
  const number = ofNumber(numberBlock(figure.parts, 0, 0, width - indent, sizes));
  const text = withSource(stack([number, nameBlock(row, width - indent)], 1), row, width - indent);
  const mark = formBlock(figure, width, room);
  // The mark stands beside the number, whose last line is the lowest of its block.
  return together(
    [moved(mark, 0, Math.max(0, (number.height - mark.height) / 2)), moved(text, indent, 0)],
    text.height,
  );
};

const isCard = ({ kind, figures: [figure] }: KeyFiguresRow): boolean =>
  kind === 'single' && figure !== undefined && !hasForm(figure);

/** Numbers without a form in a run: they fill the width as cards. A single one stands as a row. */
const runsOf = (rows: readonly KeyFiguresRow[]): KeyFiguresRow[][] => {
  const runs: KeyFiguresRow[][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (isCard(row) && last?.[0] && isCard(last[0])) last.push(row);
    else runs.push([row]);
  }
  return runs;
};

const cardWidth = (columns: number, width: number): number => (width - (columns - 1) * COLUMN_GAP) / columns;

const numbersOf = ({ figures }: KeyFiguresRow, card: number): NumberBlock[] =>
  figures.map(({ parts }) => numberBlock(parts, 0, 0, card - MARK_INDENT));

/** As many columns as fit without breaking a word or setting a number over several lines, with as few empty places as possible. */
const columnsOf = (run: readonly KeyFiguresRow[], width: number): number => {
  const count = run.length;
  const words = run.flatMap(({ name }) => name.match(/[\w'’-]+/g) ?? []);
  const narrowest = Math.max(CARD, greatest([0, ...words.map((word) => textWidth(word, NAME))]) / LEEWAY + MARK_INDENT);
  let most = Math.max(1, Math.min(MOST_CARDS, Math.floor((width + COLUMN_GAP) / (narrowest + COLUMN_GAP)), count));
  const empty = (columns: number) => (columns - (count % columns)) % columns;
  const isWhole = (columns: number) =>
    run.every((row) => numbersOf(row, cardWidth(columns, width)).every(({ onOneLine }) => onOneLine));
  while (most > 1 && !isWhole(most)) most -= 1;
  return most > 2 && empty(most - 1) < empty(most) ? most - 1 : most;
};

/** Where everything stands at a width. Pure; the height follows. */
export const keyFiguresLayout = (model: KeyFiguresModel, width: number): KeyFiguresLayout => {
  const layout: KeyFiguresLayout = { height: 0, rows: [], titles: [], rules: [] };
  let y = 0;
  const across = width - 2 * EDGE;
  const place = (row: KeyFiguresRow, block: Block, left: number, right: number, height: number): void => {
    const { shapes, texts } = moved(block, left + EDGE, y + (height - block.height) / 2);
    // Whole pixels, as the pictures of the build have them.
    const [top, bottom] = [Math.round(y), Math.round(y + height)];
    layout.rows.push({ row, shapes, texts, area: { left: Math.round(left), top, right: Math.round(right), bottom } });
  };
  const placeCards = (run: readonly KeyFiguresRow[], room: Room): void => {
    const columns = columnsOf(run, across);
    const card = cardWidth(columns, across);
    // Numbers of one run are of one size.
    const number = least(run.flatMap((row) => numbersOf(row, card).map(({ size }) => size)));
    const sizes = { ...USUAL_SIZES, number };
    for (let first = 0; first < run.length; first += columns) {
      const cards = run.slice(first, first + columns).map((row) => ({ row, block: cardOf(row, card, room, sizes) }));
      const height = Math.max(LEAST, greatest(cards.map(({ block }) => block.height)));
      cards.forEach(({ row, block }, column) => {
        const left = column * (card + COLUMN_GAP);
        // Cards of one line begin at one height.
        place(row, { ...block, height }, left, left + card, height);
      });
      y += height + ROW_GAP;
    }
  };
  const rule = (): void => {
    layout.rules.push({ y: y + SECTION_GAP / 2 - ROW_GAP / 2, width });
    y += SECTION_GAP;
  };
  for (const { name, rows } of model.sections) {
    const room: Room = { width: across, scales: scalesOf(rows.flatMap((row) => row.figures)), model };
    if (y > 0) rule();
    if (name) {
      const title = lines(name, across, 14, { weight: 600, fill: 'text-muted' });
      if (y === 0) y = TOP;
      layout.titles.push(...moved(title, EDGE, y).texts);
      y += title.height + 6;
    }
    for (const run of runsOf(rows)) {
      const [row] = run;
      if (run.length > 1) placeCards(run, room);
      else if (row) {
        const block = width >= WIDE ? rowWide(row, room) : rowNarrow(row, room);
        const height = Math.max(LEAST, block.height);
        place(row, block, 0, width, height);
        y += height + ROW_GAP;
      }
    }
  }
  if (model.reason) {
    const { title, text } = model.reason;
    rule();
    const why = stack(
      [
        lines(title, across, 14, { weight: 600, fill: 'text-muted' }),
        lines(text, across, 14, { weight: 400, fill: 'text' }),
      ],
      4,
    );
    layout.titles.push(...moved(why, EDGE, y).texts);
    y += why.height + ROW_GAP;
  }
  return { ...layout, height: Math.ceil(Math.max(0, y - ROW_GAP)) };
};

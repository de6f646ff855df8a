import { textWidth } from '../../core/text-width.js';
import type { Locale } from '../../core/locale.js';
import { once } from '../../core/once.js';
import { words } from '../../i18n/index.js';
import { lines as linesIn, moved, stack, together, type Block } from '../../picture/blocks.js';
import type { FormShape } from '../../picture/forms.js';
import { figureBlock, statementWordsBlock } from '../../picture/statement.js';
import type { TextRun } from '../../picture/shapes.js';
import type { SymbolName } from '../../catalogue/county-types.js';
import { BOLD } from './names.js';
import { figuresOfList } from './shown-lists.js';
import type { MapClass, MapCounty, MapEdge, MapList, MapModel, MapStatement } from './types.js';

const NAME = 15;
const TITLE = 14;
const TEXT = 13;
/** The size of a symbol beside words, and from its left to the words. */
const SYMBOL = 18;
const INDENT = 25;
const GAP = 6;
/** Lines end before their room does: wide faces set them wider than estimated. */
const LEEWAY = 0.95;

const lines = (text: string, room: number, size: number, looks: Pick<TextRun, 'weight' | 'fill'>): Block =>
  linesIn(text, room * LEEWAY, size, looks);

const bold = (text: string, room: number, size: number): Block =>
  lines(text, room * 0.92, size, { weight: 600, fill: 'text' });

const quiet = (text: string, room: number): Block => lines(text, room, TEXT, { weight: 400, fill: 'text-muted' });

/** Words behind a symbol. */
const behindSymbol = (words: Block, symbol: SymbolName | null, look: FormShape['look']): Block => {
  const indented = moved(words, INDENT, 0);
  if (!symbol) return indented;
  const mark: Block = {
    shapes: [{ box: { left: 1, top: 1, right: 1 + SYMBOL, bottom: 1 + SYMBOL }, look, symbol }],
    texts: [],
    height: SYMBOL + 2,
  };
  return together([mark, indented], Math.max(mark.height, indented.height));
};

/** A statement behind its symbol; where none of those around it has one, it stands at the edge. */
const statement = (shown: MapStatement, room: number, among: readonly MapStatement[]): Block =>
  among.some(({ symbol }) => symbol !== null)
    ? behindSymbol(statementWordsBlock(shown, room - INDENT), shown.symbol, shown.look)
    : statementWordsBlock(shown, room);

/** What stands in a county, below its name. */
export const countyBlock = ({ name, readings }: MapCounty, room: number): Block =>
  stack([bold(name, room, NAME), ...readings.map((reading) => statement(reading, room, readings))], GAP);

/** The same without figures, which stand below the map where the words stand beside it. */
export const withoutFigures = (county: MapCounty): MapCounty => ({
  ...county,
  readings: county.readings.map((reading) => ({ ...reading, figures: [] })),
});

/** The same with the name at the side, for lists on a phone. */
export const countyRow = ({ name, readings }: MapCounty, side: number, room: number): Block => {
  const words = stack(
    readings.map((reading) => statement(reading, room - side, readings)),
    GAP,
  );
  return together([bold(name, side * 1.2, TITLE), moved(words, side, 0)], words.height);
};

/** Of the counties, what no side of the compass says. */
export const unplacedReadings = ({ counties }: MapModel): MapCounty[] =>
  counties
    .map((county) => ({ ...county, readings: county.readings.filter(({ bearing }) => bearing === null) }))
    .filter(({ readings }) => readings.length > 0);

export const listBlock = (list: MapList, room: number): Block =>
  stack(
    [
      bold(list.title, room, TITLE),
      ...list.items.map((item) => statement(item, room, list.items)),
      ...figuresOfList(list).map((figure) => figureBlock(figure, room)),
      ...(list.note ? [quiet(list.note, room)] : []),
    ],
    GAP,
  );

/** A class of counties behind the shade that it has on the map. */
export const classBlock = ({ look, text, counties, sayings }: MapClass, room: number, locale: Locale): Block => {
  const box = { left: 1, top: 4, right: 15, bottom: 16 };
  const mark: Block = {
    shapes: (look === 'none' ? (['track', look] as const) : [look]).map((one) => ({ box, look: one })),
    texts: [],
    height: 0,
  };
  const said = stack(
    [
      bold(text, room - INDENT, TITLE),
      lines(counties, room - INDENT, TITLE, { weight: 400, fill: 'text' }),
      ...(sayings.length > 0 ? [quiet(sayings.join(words(locale).listSeparator), room - INDENT)] : []),
    ],
    3,
  );
  return together([mark, moved(said, INDENT, 0)], said.height);
};

/** Why counties face nowhere, those with the same reason together. */
export const noteBlocks = ({ counties, locale }: MapModel): ((room: number) => Block)[] => {
  const silent = counties.filter(({ readings }) => readings.length === 0);
  return once(silent.map(({ note }) => note)).flatMap((note) => {
    if (note === null) return [];
    const names = silent.flatMap((county) => (county.note === note ? [county.name] : []));
    return [
      (room: number) => stack([bold(names.join(words(locale).nameSeparator), room, TITLE), quiet(note, room)], GAP),
    ];
  });
};

/** The figures of a county, each below what it belongs to. */
export const countyFigures = ({ name, readings }: MapCounty, room: number): Block =>
  stack(
    [
      bold(name, room, TITLE),
      ...readings
        .filter(({ figures }) => figures.length > 0)
        .map((reading) => statement({ ...reading, status: '', detail: '' }, room, readings)),
    ],
    GAP,
  );

/** One side of a compass: its arrow with the bearing, the counties that the text names for it, and what they face. */
export const edgeBlock = ({ bearing, title, counties, targets }: MapEdge, room: number, locale: Locale): Block =>
  stack(
    [
      behindSymbol(bold(title, room - INDENT, NAME), bearing, 'target'),
      ...(counties.length > 0
        ? [lines(counties.join(words(locale).nameSeparator), room, TITLE, { weight: 400, fill: 'text' })]
        : []),
      ...targets.map((target) => lines(target, room * 0.92, TITLE, { weight: 600, fill: 'target' })),
    ],
    3,
  );

/** The same with each line in the middle, for above and below the map. */
export const centred = ({ shapes, texts, height }: Block, width: number): Block => {
  const [first] = texts;
  const left = (width - (first ? textWidth(first.text, first.size) * BOLD + INDENT : 0)) / 2;
  const across = Math.round(left);
  return {
    shapes: moved({ shapes, texts: [], height }, across, 0).shapes,
    texts: texts.map((text, index) =>
      index === 0 ? { ...text, x: across + INDENT } : { ...text, x: Math.round(width / 2), align: 'center' },
    ),
    height,
  };
};

export const titleBlock = (text: string, room: number): Block => bold(text, room, NAME);

import { formatFigure, isConverted, figureParts } from '../../core/format.js';
import { greatest } from '../../core/extremes.js';
import type { Locale } from '../../core/locale.js';
import { textWidth } from '../../core/text-width.js';
import { lines, moved, stack, together, type Block } from '../../picture/blocks.js';
import { boxForm, looksOf } from '../../picture/measures.js';
import { numberBlock, type NumberSizes } from '../../picture/number.js';
import { boxColor } from '../../picture/swatch.js';
import { isEditorFigure } from '../../core/fact.js';
import type { CaptionedFigure } from '../../view/captions.js';

const SIZES: NumberSizes = { number: 20, least: 14, words: 13, stacked: 13, gap: 3 };
const CAPTION = 13;
export const MARK = { width: 8, height: 14 };
const INDENT = MARK.width + 6;
const GAP = 16;
/** Lines end before their room does: wide faces set them wider than estimated. */
const LEEWAY = 0.95;
/** The least width of a card, so that most captions take a line or two, and the most of them on a line. */
const LEAST: Record<Locale, number> = { 'zh-CN': 150, en: 180 };
const MOST = 4;

/** A figure in a row or among the goals: its number behind the mark of its nature, and what it is about. */
export interface Carded {
  figure: CaptionedFigure;
  /** Who sets it, where the row does not say so. */
  of: string;
}

const captionOf = ({ figure: { figure, caption }, of }: Carded, locale: Locale): string =>
  [of, ...(isConverted(figure, locale) ? [formatFigure(figure, 'zh-CN')] : []), ...caption].filter(Boolean).join(' · ');

export const cardBlock = (card: Carded, room: number, locale: Locale): Block => {
  const { figure } = card;
  const number = numberBlock(figureParts(figure.figure, locale), INDENT, 0, room - INDENT, SIZES);
  const fill = boxColor(figure.mark, isEditorFigure(figure.figure));
  const mark = moved(boxForm(looksOf(figure), MARK.width, MARK.height), 0, Math.round(number.middle - MARK.height / 2));
  const first = together(
    [mark, { shapes: [], texts: number.texts.map((text) => ({ ...text, fill })), height: number.height }],
    number.height,
  );
  const caption = lines(captionOf(card, locale), (room - INDENT) * LEEWAY, CAPTION, {
    weight: 400,
    fill: 'text-muted',
  });
  return stack([first, moved(caption, INDENT, 0)], 0);
};

/** As many columns as fit without breaking a word. */
const columnsOf = (cards: readonly Carded[], room: number, locale: Locale): number => {
  const words = cards.flatMap((card) => captionOf(card, locale).match(/[\w'’-]+/g) ?? []);
  const least = Math.max(
    LEAST[locale],
    greatest([0, ...words.map((word) => textWidth(word, CAPTION))]) / LEEWAY + INDENT,
  );
  return Math.max(1, Math.min(MOST, cards.length, Math.floor((room + GAP) / (least + GAP))));
};

/** Figures side by side, in as many lines as they need. */
export const cardsBlock = (cards: readonly Carded[], room: number, locale: Locale): Block => {
  const columns = columnsOf(cards, room, locale);
  const width = (room - (columns - 1) * GAP) / columns;
  const rows: Block[] = [];
  for (let first = 0; first < cards.length; first += columns) {
    const blocks = cards.slice(first, first + columns).map((card) => cardBlock(card, width, locale));
    rows.push(
      together(
        blocks.map((block, index) => moved(block, Math.round(index * (width + GAP)), 0)),
        greatest(blocks.map(({ height }) => height)),
      ),
    );
  }
  return stack(rows, 6);
};

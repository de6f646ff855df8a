import { greatest } from '../../../core/extremes.js';
import type { Locale } from '../../../core/locale.js';
import { moved, stack, together, type Block } from '../../../picture/blocks.js';
import { BOX_STYLES } from '../../../picture/swatch.js';
import type { ShownStatement } from '../../../view/statements.js';
import type { StatusNature } from '../../../catalogue/types.js';
import type { Look } from '../../../view/view-model.js';
import { words } from '../../../i18n/index.js';
import type { FrameworkStructure } from '../types.js';
import { frameworkWords } from '../words.js';
import { listForm } from './list.js';
import {
  emptyPlace,
  headBlock,
  itemBlock,
  LEAST,
  looseAt,
  partAt,
  titleBlock,
  type FormLayout,
  type FormRoom,
  type Piece,
} from './piece.js';

/** From this width on, how far things are stands in columns; English needs wider ones, of the names too. */
const WIDE: Record<Locale, number> = { 'zh-CN': 620, en: 760 };
const NAME_SHARE: Record<Locale, number> = { 'zh-CN': 0.19, en: 0.23 };
const LEAST_COLUMN: Record<Locale, number> = { 'zh-CN': 130, en: 150 };
const GAP = 18;
const ITEM_GAP = 6;
const ROW_GAP = 14;

/** The columns in the order in which things come about; what has no word for it stands below the name of its structure. */
const COLUMNS = [
  ['done', 'actual'],
  ['underway', 'underway'],
  ['planned', 'plan'],
  ['prepared', 'prepared'],
  ['sought', 'sought'],
] as const satisfies readonly (readonly [StatusNature, Look])[];

const itemsOf = ({ self, items }: FrameworkStructure): readonly ShownStatement[] => (items.length > 0 ? items : [self]);

/** Structures across how far their items are, by the words of the text; on a phone a list, whose marks say the same. */
export const matrixForm = (structures: readonly FrameworkStructure[], room: FormRoom): FormLayout => {
  const { width, locale } = room;
  const columns = COLUMNS.filter(([, look]) =>
    structures.some((structure) => itemsOf(structure).some((item) => item.look === look)),
  );
  const names = Math.floor(width * NAME_SHARE[locale]);
  const column = Math.floor((width - names - columns.length * GAP) / columns.length);
  if (width < WIDE[locale] || columns.length < 2 || column < LEAST_COLUMN[locale]) return listForm(structures, room);
  const our = frameworkWords(locale);
  const xOf = (index: number) => names + GAP + index * (column + GAP);
  const pieces: Piece[] = [];
  const heads = columns.map(([nature]) => titleBlock(words(locale).natures[nature], column, 13));
  const headHeight = greatest(heads.map((head) => head.height));
  columns.forEach(([, look], index) => {
    const head = heads[index] ?? together([], 0);
    // Lines lose weight from what is done to what is only sought, as the marks do.
    const weight = Math.max(1, Math.round(BOX_STYLES[look].width * 1.5));
    pieces.push(looseAt(head, xOf(index), headHeight - head.height));
    pieces.push(
      looseAt(
        {
          shapes: [{ box: { left: 0, top: 0, right: column, bottom: weight }, look: 'actual' }],
          texts: [],
          height: weight,
        },
        xOf(index),
        headHeight + 3,
      ),
    );
  });
  let y = Math.ceil(headHeight + 14);
  structures.forEach((structure, row) => {
    if (row > 0) {
      pieces.push(
        looseAt(
          { shapes: [{ box: { left: 0, top: 0, right: width, bottom: 1 }, look: 'rule' }], texts: [], height: 1 },
          0,
          y,
        ),
      );
      y += ROW_GAP;
    }
    const single = structure.items.length === 0;
    const named = single ? titleBlock(structure.self.name, names) : headBlock(structure, { ...room, width: names });
    const plain = structure.items.filter(({ look }) => look === 'none').map((item) => itemBlock(item, names));
    const name = stack([named, ...plain], ITEM_GAP);
    const cells = columns.map(([, look]): Block => {
      const items = itemsOf(structure).filter((item) => item.look === look);
      if (items.length === 0) return emptyPlace(our.noneInColumn, column);
      return stack(
        items.map((item) => itemBlock(single ? { ...item, name: '' } : item, column)),
        ITEM_GAP,
      );
    });
    const blocks = [name, ...cells.map((cell, index) => moved(cell, xOf(index), 0))];
    const height = Math.max(LEAST, Math.ceil(greatest(blocks.map((block) => block.height))));
    pieces.push(partAt(structure.self.key, together(blocks, height), 0, y, width, height));
    y += height + ROW_GAP;
  });
  return { pieces, height: Math.max(0, y - ROW_GAP) };
};

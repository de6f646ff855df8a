import type { FrameworkForm } from '../../catalogue/types.js';
import { lines, moved, type Block } from '../../picture/blocks.js';
import type { Box } from '../../picture/shapes.js';
import type { ShownStatement } from '../../view/statements.js';
import { badgesForm, cardsForm } from './forms/cards.js';
import { codeForm } from './forms/code.js';
import { groupsForm } from './forms/groups.js';
import { listForm } from './forms/list.js';
import { matrixForm } from './forms/matrix.js';
import { partnersForm } from './forms/partners.js';
import type { FormLayout, FormRoom } from './forms/piece.js';
import { ringsForm } from './forms/rings.js';
import type { FrameworkModel, FrameworkStructure } from './types.js';

/** A part in its place: what is drawn, and the area that a finger reaches. */
export interface PlacedPart {
  key: string;
  area: Box;
  block: Block;
}

export interface FrameworkLayout {
  height: number;
  parts: PlacedPart[];
  /** Names of sections, lines, and what else nobody chooses. */
  around: Block[];
}

const FORMS: Record<FrameworkForm, (structures: readonly FrameworkStructure[], room: FormRoom) => FormLayout> = {
  list: listForm,
  matrix: matrixForm,
  cards: cardsForm,
  badges: badgesForm,
  rings: ringsForm,
  groups: groupsForm,
  partners: partnersForm,
  code: codeForm,
};

const SECTION_GAP = 24;
/** On both sides of the drawing: letters may reach beyond where they stand. */
const EDGE = 1;

/** A place that stands below a name is not repeated with each figure. */
const withPlaceOnce = ({ self, items, groups, ...structure }: FrameworkStructure): FrameworkStructure => {
  const { place } = self;
  const once = (statement: ShownStatement): ShownStatement => ({
    ...statement,
    figures: statement.figures.map((figure) => ({
      ...figure,
      caption: figure.caption.filter((text) => text !== place && text !== statement.place),
    })),
  });
  return {
    ...structure,
    self: once(self),
    items: items.map(once),
    groups: groups.map((group) => ({ ...group, items: group.items.map(once) })),
  };
};

/** Where everything stands at a width. Pure; the height follows. */
export const frameworkLayout = (model: FrameworkModel, width: number): FrameworkLayout => {
  const layout: FrameworkLayout = { height: 0, parts: [], around: [] };
  const across = width - 2 * EDGE;
  let y = 0;
  for (const { name, form, structures } of model.sections) {
    if (y > 0) {
      const rule: Block = {
        shapes: [{ box: { left: 0, top: 0, right: width, bottom: 1 }, look: 'rule' }],
        texts: [],
        height: 1,
      };
      layout.around.push(moved(rule, 0, y + SECTION_GAP / 2));
      y += SECTION_GAP + 4;
    }
    if (name) {
      const title = lines(name, across * 0.9, 14, { weight: 600, fill: 'text-muted' });
      layout.around.push(moved(title, EDGE, y));
      y += Math.ceil(title.height) + 8;
    }
    const { pieces, height } = FORMS[form](structures.map(withPlaceOnce), { width: across, locale: model.locale });
    for (const { block, part } of pieces) {
      const at = moved(block, EDGE, y);
      if (!part) layout.around.push(at);
      else {
        const { left, top, right, bottom } = part.area;
        layout.parts.push({
          key: part.key,
          block: at,
          // Whole pixels, as the pictures of the build have them.
          area: {
            left: Math.round(left),
            top: Math.round(top + y),
            right: Math.min(width, Math.round(right + 2 * EDGE)),
            bottom: Math.round(bottom + y),
          },
        });
      }
    }
    y += Math.ceil(height);
  }
  return { ...layout, height: y };
};

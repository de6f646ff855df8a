import type { SymbolName } from '../catalogue/county-types.js';
import type { Relation } from '../core/comparators.js';
import type { ColorScheme } from '../theme/tokens.js';
import type { Look } from '../view/view-model.js';
import { dashOf, lookOf, rectangle, type Box } from './shapes.js';
import { BOX_STYLES, boxColor } from './swatch.js';

/** How a bar ends: pointed for more than the number, notched for less, straight where the text gives the number bare. */
export type End = 'straight' | 'pointed' | 'notched';

/**
 * A piece of a form: an empty track, a pale first unit, a connecting line, the frame round something that has no nature, a plain
 * bullet, or something in the look of its figure.
 */
export interface FormShape {
  box: Box;
  look: Look | 'track' | 'pale' | 'rule' | 'frame' | 'bullet';
  end?: End;
  radius?: number;
  /** The editor's own, in the editor's colour. */
  own?: boolean;
  /** Drawn in a ring of the look, by widgets that have symbols. */
  symbol?: SymbolName;
}

const ENDS: Record<Relation, End> = {
  over: 'pointed',
  'at-least': 'pointed',
  'just-under': 'notched',
  under: 'notched',
  about: 'straight',
  only: 'straight',
};

export const endOf = (relation: Relation | null): End => (relation === null ? 'straight' : ENDS[relation]);

/** Outlines stay inside their box, so that a hollow bar is as long as a filled one. */
const inset = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left + by,
  top: top + by,
  right: right - by,
  bottom: bottom - by,
});

/** From the shaft to the tip, as a share of the bar's height. */
const TIP = 0.4;

const endedShape = ({ left, top, right, bottom }: Box, end: 'pointed' | 'notched'): [x: number, y: number][] => {
  const middle = (top + bottom) / 2;
  const tip = Math.min((bottom - top) * TIP, right - left);
  const [edge, point] = end === 'pointed' ? [right - tip, right] : [right, right - tip];
  return [
    [left, top],
    [edge, top],
    [point, middle],
    [edge, bottom],
    [left, bottom],
  ];
};

/** A piece of a form as ECharts draws it. */
export const formElements = (
  { box, look, end: wanted = 'straight', radius = 0, own = false }: FormShape,
  colors: ColorScheme,
): object[] => {
  if (look === 'track') return [rectangle(box, radius, { fill: colors.track })];
  if (look === 'rule') return [rectangle(box, 0, { fill: colors.line })];
  if (look === 'bullet') return [rectangle(box, radius, { fill: colors['text-muted'] })];
  if (look === 'frame')
    return [rectangle(inset(box, 0.5), radius, { fill: 'none', stroke: colors.line, lineWidth: 1 })];
  if (look === 'pale') return [rectangle(box, radius, { fill: colors['class-3'] })];
  const { width, dash, filled, fill } = BOX_STYLES[look];
  const color = colors[boxColor(look, own)];
  // A light shade needs its edge.
  if (fill) return [rectangle(inset(box, width / 2), radius, { fill: colors[fill], stroke: color, lineWidth: width })];
  // A bar that is shorter than its tip has no room for one.
  const end = box.right - box.left < box.bottom - box.top ? 'straight' : wanted;
  if (filled && end === 'straight') return [rectangle(box, radius, { fill: color })];
  const inner = inset(box, filled ? 0 : width / 2);
  if (end === 'straight') return lookOf(look, color, inner, radius, 6);
  const style = filled ? { fill: color } : { fill: 'none', stroke: color, lineWidth: width, ...dashOf(dash) };
  return [{ type: 'polygon', silent: true, z2: 1, shape: { points: endedShape(inner, end) }, style }];
};

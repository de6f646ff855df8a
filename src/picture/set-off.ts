import { PLACEHOLDERS, type ColorScheme } from '../theme/tokens.js';
import { PARTS, type SvgNode } from '../view/static-view.js';

/** Why a part is set off: the reader chose it, it is related to the chosen one, or the page highlights it. */
export type Emphasis = 'chosen' | 'related' | 'highlighted';

/** The emphasis of the parts that are set off, by their keys. */
export type SetOff = Readonly<Record<string, Emphasis>>;

/** How a widget sets its parts off. */
export interface SetOffStyle {
  /**
   * The widths, in CSS pixels, of an edge in the text's colour and of one in the surface's colour over it; half of each shows
   * outside the part.
   */
  edges: Partial<Record<Emphasis, readonly [outer: number, inner?: number]>>;
  /** For parts that touch each other: those set off are drawn over their neighbours. */
  raised?: boolean;
}

/** An element with further attributes. */
export const withAttributes = ([name, attributes, content]: SvgNode, more: SvgNode[1]): SvgNode =>
  content === undefined ? [name, { ...attributes, ...more }] : [name, { ...attributes, ...more }, content];

const keysOf = ([, attributes]: SvgNode): string[] => attributes[PARTS]?.split(' ') ?? [];

/** A part is a shape, or a group of shapes. */
const shapesOf = (part: SvgNode): readonly SvgNode[] => (typeof part[2] === 'object' ? part[2] : [part]);

const edge = (shape: SvgNode, width: number, color: string): SvgNode =>
  withAttributes(shape, { fill: color, stroke: color, 'stroke-width': `${width}`, 'stroke-dasharray': 'none' });

/** A drawing with parts set off, and with the links that meet in a chosen part marked for the style sheet. Pure. */
export const setOff = (
  [name, attributes, content]: SvgNode,
  marks: SetOff,
  { edges, raised = false }: SetOffStyle,
  { text, surface }: Pick<ColorScheme, 'text' | 'surface'> = PLACEHOLDERS,
): SvgNode => {
  if (typeof content !== 'object') return [name, attributes];
  const edgesOf = (part: SvgNode): SvgNode[] => {
    const emphasis = marks[part[1][PARTS] ?? ''];
    const [outer, inner] = (emphasis && edges[emphasis]) ?? [];
    if (!emphasis || outer === undefined) return [];
    const shapes = shapesOf(part);
    const inside = inner === undefined ? [] : shapes.map((shape) => edge(shape, inner, surface));
    return [['g', { class: emphasis }, [...shapes.map((shape) => edge(shape, outer, text)), ...inside]]];
  };
  const touched = (part: SvgNode): SvgNode => {
    const keys = keysOf(part);
    return keys.length > 1 && keys.some((key) => marks[key] === 'chosen')
      ? withAttributes(part, { class: 'touched' })
      : part;
  };
  if (!raised) return [name, attributes, content.flatMap((part) => [...edgesOf(part), touched(part)])];
  const over = content.filter((part) => edgesOf(part).length > 0);
  const end = content.map((part) => PARTS in part[1]).lastIndexOf(true) + 1;
  return [name, attributes, [...content.slice(0, end), ...over.flatMap(edgesOf), ...over, ...content.slice(end)]];
};

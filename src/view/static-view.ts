import type { Locale } from '../core/locale.js';
import type { ColorName } from '../theme/tokens.js';

/** An SVG element as data: its name, its attributes, and its children or its text. */
export type SvgNode = readonly [
  name: string,
  attributes: Record<string, string>,
  content?: readonly SvgNode[] | string,
];

/** The attribute of a shape or a group that names its part; a link names the two that it joins. */
export const PARTS = 'data-parts';

/** Where a pointer, a finger or the keyboard reaches a part of a drawing, in the drawing's pixels. */
export interface PlacedPart {
  key: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** The CSS `clip-path` of a part that is no rectangle, in parts of its box. */
  clip?: string;
}

/** One path of a legend's mark, in a 16 × 16 box. */
export interface SwatchPath {
  d: string;
  stroke: ColorName;
  width: number;
  dash: string;
  fill: ColorName | null;
}

/** What a frame shows of a view round its drawing: no figure is computed, no word looked up after this. */
export interface Face {
  view: string;
  locale: Locale;
  heading: string;
  subheading: string;
  /** The parts of the drawing that a reader can choose, with what a listener hears of them. */
  parts: { key: string; label: string }[];
  legend: { key: string; text: string; swatch: SwatchPath[] }[];
  remarks: string;
  /** 来源：… */
  source: string;
  /** The line below the heading on paper, where nothing can be chosen; empty where it is the same. */
  still: string;
  /** What follows from the figures, and how the drawing is used: for those who hear it. */
  hint: string;
}

/** A drawing that was made at build time. */
export interface Picture {
  width: number;
  height: number;
  svg: SvgNode;
  parts: PlacedPart[];
}

/** What an element needs to show a view at once. */
export interface StaticView<F extends Face = Face> {
  face: F;
  picture: Picture;
}

/** A view under an editor's own heading. */
export const retitled = <F extends Face>(face: F, heading: string): F => (heading ? { ...face, heading } : face);

/** A view that a single file brings along, at some widths from the least. */
export interface OwnView {
  /** `target-gauge/gdp-2025/zh-CN` */
  path: string;
  face: Face;
  pictures: Picture[];
}

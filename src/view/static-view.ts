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

/** The hit area of a part, for pointer, touch and keyboard, in the drawing's pixels. */
export interface PlacedPart {
  key: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** The CSS `clip-path` of a part that is no rectangle, relative to its box. */
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

/** What a frame shows of a view around its drawing, ready to render: no figure or word has to be computed or looked up. */
export interface Face {
  view: string;
  locale: Locale;
  heading: string;
  subheading: string;
  /** The parts of the drawing that a reader can choose, with their labels for screen readers. */
  parts: { key: string; label: string }[];
  legend: { key: string; text: string; swatch: SwatchPath[] }[];
  remarks: string;
  /** 来源：… */
  source: string;
  /** The subheading on paper, where nothing can be chosen; empty if it is the same. */
  still: string;
  /** For screen readers: what follows from the figures, and how to use the drawing. */
  hint: string;
}

/** The form in which pages carry a face. To be raised with every change of what a face has: older pages then load theirs. */
export const PAGE_FORMAT = 1;

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

/** A view that is bundled in a single file, with its pictures from the narrowest. */
export interface OwnView {
  /** `target-gauge/gdp-2025/zh-CN` */
  path: string;
  face: Face;
  pictures: Picture[];
}

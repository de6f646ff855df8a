import { fontFamily, inPage, pageColor, type ColorScheme } from '../theme/tokens.js';
import { drawingWidths } from '../view/drawing-widths.js';
import type { Embedded } from '../catalogue/types.js';
import type { Picture, SvgNode } from '../view/static-view.js';
import { summaryOf } from '../view/text.js';
import type { ViewModel } from '../view/view-model.js';
import { markup } from './markup.js';
import { recolour } from './recolour.js';
import { svgText } from './svg-text.js';

/** The slot that the drawing stands in. */
const SLOT = 'drawing';

/** A phone's column, and what an article's column has room for. */
const NARROW = 290;
const WIDE = 680;

/** From which part of its own width on a drawing is legible. */
export const LEAST_SCALE = 0.9;

/** The widths of the two drawings that stand in the page: for phones, and for wider columns. */
export const pageWidths = (widest: number, zoom: number): [narrow: number, wide: number] => {
  const fitting = (most: number) => drawingWidths(widest).filter((width) => width <= most / zoom);
  const [[least = 0], narrow, wide] = [drawingWidths(widest), fitting(NARROW), fitting(WIDE)];
  return [narrow[narrow.length - 1] ?? least, wide[wide.length - 1] ?? least];
};

/** What a page's own text styles would change. */
const TEXT_STYLE = {
  direction: 'ltr',
  'font-weight': '400',
  'letter-spacing': '0',
  'word-spacing': '0',
  'text-rendering': 'geometricPrecision',
};

const svgOf = (
  model: ViewModel,
  { svg, parts, width, height }: Picture,
  colors: ColorScheme,
  shown: boolean,
): string => {
  const [, attributes, content] = recolour(svg, (value) => inPage(value, colors));
  const ground: SvgNode = [
    'rect',
    { width: String(width), height: String(height), fill: pageColor('surface', colors) },
  ];
  const root = {
    slot: SLOT,
    'data-width': String(width),
    'data-boxes': JSON.stringify(parts),
    display: shown ? 'block' : 'none',
    role: 'img',
    'aria-label': summaryOf(model),
    ...attributes,
    width: '100%',
    'font-family': fontFamily(model.locale),
    ...TEXT_STYLE,
  };
  return svgText(['svg', root, [ground, ...(typeof content === 'object' ? content : [])]], []);
};

/**
 * The drawing as SVG in the page, laid out for narrow and for wide columns: nothing but elements and attributes. Without any style
 * sheet the narrow one is shown; `qj-inline.css` shows the wide one where there is room. No white space stands between the two.
 */
export const svgDrawing = (model: ViewModel, [narrow, wide]: readonly Picture[], colors: ColorScheme): string => {
  if (!narrow || !wide) throw new RangeError('two drawings are needed');
  return (narrow.width < wide.width ? svgOf(model, wide, colors, false) : '') + svgOf(model, narrow, colors, true);
};

/** The drawing that stays where an editor keeps nothing but the image. */
const PHONE = 350;

/** What a page has beside an article's column on phones, in CSS pixels. */
export const GUTTERS = 32;

type Size = Embedded['pictures'][number];

interface Image {
  /** The text size relative to the usual one: a drawing is shown so much larger. */
  zoom: number;
  /** The view in words. */
  alt: string;
}

/** The drawing as an image that the browser finds and paints before any script; `path` gives the address of that of a width. */
export const imageDrawing = (sizes: readonly Size[], { zoom, alt }: Image, path: (width: number) => string): string => {
  const fitting = sizes.filter(([width]) => width <= WIDE);
  const usual = fitting.filter(([width]) => width <= PHONE).pop();
  if (!usual) throw new RangeError('no drawing');
  const shown = (width: number) => Math.round(width * zoom);
  const size = ([width, height]: Size) => ({ width: String(shown(width)), height: String(shown(height)) });
  const source = (of: Size, media: string) => markup('source', { media, srcset: path(of[0]), ...size(of) }, null);
  const sources = fitting.flatMap((of, index) => {
    const next = fitting[index + 1];
    if (of[0] < usual[0] && next) return [source(of, `(max-width: ${shown(next[0]) + GUTTERS - 1}px)`)];
    return [];
  });
  const wider = fitting.filter(([width]) => width > usual[0]).reverse();
  sources.push(...wider.map((of) => source(of, `(min-width: ${shown(of[0]) + GUTTERS}px)`)));
  const image = markup('img', { src: path(usual[0]), ...size(usual), alt }, null);
  return markup('picture', { slot: SLOT }, [...sources, image].join(''));
};

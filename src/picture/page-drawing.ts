import { fontFamily, inPage, pageColor, type ColorScheme } from '../theme/tokens.js';
import { WIDE } from '../view/page-widths.js';
import type { Embedded } from '../catalogue/types.js';
import type { Picture } from '../view/static-view.js';
import { summaryOf } from '../view/text.js';
import type { ViewModel } from '../view/view-model.js';
import { markup } from './markup.js';
import { onGround } from './on-ground.js';
import { svgText } from './svg-text.js';

/** The slot that the drawing stands in. */
const SLOT = 'drawing';

/** Text attributes that a drawing sets itself, because it would inherit the page's. */
const TEXT_STYLE = {
  direction: 'ltr',
  'font-weight': '400',
  'letter-spacing': '0',
  'word-spacing': '0',
  'text-rendering': 'geometricPrecision',
};

/** `place` is how it is shown among drawings of other widths. */
const svgOf = (
  model: ViewModel,
  { svg, parts, width, height }: Picture,
  colors: ColorScheme,
  ground: string,
  place: Record<string, string>,
): string => {
  const [, { viewBox = '' }] = svg;
  const root = {
    slot: SLOT,
    'data-width': String(width),
    'data-boxes': JSON.stringify(parts),
    role: 'img',
    'aria-label': summaryOf(model),
    viewBox,
    width: '100%',
    ...place,
    'font-family': fontFamily(model.locale),
    ...TEXT_STYLE,
  };
  const shapes = onGround({ svg, width, height }, ground, (value) => inPage(value, colors));
  const text = svgText(['svg', root, shapes], []);
  // Feed readers that keep nothing but the words would run one figure into the next.
  return text.replaceAll('</text>', '</text> ');
};

/** The attribute of the narrow drawing that names the width of the one for wider columns. */
export const UNTIL = 'data-until';

/**
 * The drawing as SVG in the page, laid out for narrow and for wide columns: nothing but elements and attributes. Without any style
 * sheet the narrow one is shown; `qj-inline.css` shows the wide one where there is room. No white space stands between the two,
 * and the narrow one comes first: phones paint it before the other has arrived. A plain one stands on the page's own ground.
 */
export const svgDrawing = (
  model: ViewModel,
  [narrow, wide]: readonly Picture[],
  colors: ColorScheme,
  plain: boolean,
): string => {
  const ground = plain ? 'none' : pageColor('surface', colors);
  if (!narrow || !wide) throw new RangeError('two drawings are needed');
  const shown = { display: 'block' };
  if (narrow.width === wide.width) return svgOf(model, narrow, colors, ground, shown);
  return (
    svgOf(model, narrow, colors, ground, { ...shown, [UNTIL]: String(wide.width) }) +
    // Without size too: many style sheets say that every `svg` is a block.
    svgOf(model, wide, colors, ground, { display: 'none', width: '0', height: '0' })
  );
};

/** The layout width of the `img`, in CSS pixels: it is all that remains where a CMS drops `picture` and `source`. */
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

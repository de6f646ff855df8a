import { GUTTERS, UNTIL } from '../picture/page-drawing.js';
import { LEAST_SCALE } from '../view/page-widths.js';
import { COLORS, COLOR_NAMES, pageColor, zoomOf, type ColorName } from '../theme/tokens.js';
import { DRAWING_WIDTHS, MOST_GROWTH } from '../view/drawing-widths.js';
import { WIDGETS } from './views.js';

const TAGS = WIDGETS.map(({ tag }) => tag).join(',');

/** What of a tag's own drawing a rule is for. */
const drawing = (of = ''): string => `:is(${TAGS})>[slot=drawing]${of}`;

const px = (length: number): string => `${Math.round(length)}px`;

/** No drawing grows beyond what the frame would scale it to. */
const growth = DRAWING_WIDTHS.flatMap((width) => [
  `${drawing(`[data-width="${width}"]`)}{max-width:${px(width * MOST_GROWTH)}}`,
  `:is(${TAGS})[text-size=large]>[data-width="${width}"]{max-width:${px(width * MOST_GROWTH * zoomOf('large'))}}`,
]);

/** The wide drawing instead of the narrow one, where its column has room for it. */
const wide = DRAWING_WIDTHS.flatMap((width) => {
  const rule = `{${drawing(`[display=none][data-width="${width}"]`)}{display:block}${drawing(`[${UNTIL}="${width}"]`)}{display:none}}`;
  const least = width * LEAST_SCALE;
  return [
    `@container qj-column (min-width:${px(least)})${rule}`,
    // Older engines ask the window.
    `@supports not (container-type:inline-size){@media (min-width:${px(least + GUTTERS)})${rule}}`,
  ];
});

/** The dark theme's colours, on pages that have a dark scheme; paper is white. */
const dark = (['fill', 'stroke'] as const).flatMap((attribute) =>
  COLOR_NAMES.map((name: ColorName) => {
    const [light, other] = [COLORS.light[name], COLORS.dark[name]];
    const of = `[${attribute}="${pageColor(name, COLORS.light)}"]`;
    return `:is(${TAGS})>svg ${of},:is(${TAGS})>p svg ${of}{${attribute}:var(--qj-${name},light-dark(${light},${other}))}`;
  }),
);

/**
 * The style sheet of the forms with the view in the page: the images' width, and for SVG what cannot be said by attributes. Rules
 * are no more specific than they must be.
 */
export const pageStyles = (): string =>
  [
    `${TAGS}{display:block;min-width:min(100%,240px);container:qj-column/inline-size}`,
    `:is(${TAGS})[hidden]:not([hidden=until-found i]){display:none}`,
    `${drawing()}{display:block;width:100%;height:auto}`,
    // What the page says of every `svg` shows neither both drawings nor one of another size.
    `${drawing('[display=none]')}{display:none}`,
    `:is(${TAGS})>svg *{letter-spacing:0;word-spacing:0}`,
    `${drawing(' img')}{display:block;width:100%;height:auto}`,
    ...growth,
    ...wide,
    `@supports (color:light-dark(black,white)){@media screen{${dark.join('\n')}}}`,
    '',
  ].join('\n');

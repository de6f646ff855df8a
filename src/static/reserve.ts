import type { Locale } from '../core/locale.js';
import { TEXT_SIZE, TEXT_SIZES, frameFamily } from '../theme/tokens.js';
import { USUAL_DIGIT } from './heights.js';
import { segmentsOf, type Frame, type Segment } from './segments.js';
import type { WidgetViews } from './views.js';

const PADDING: Record<Frame, string> = { full: 'var(--qj-padding,16px)', plain: 'var(--qj-padding,0px)' };

/**
 * The width of the frame's content; its text size relative to the setting of the reader's browser; a CSS pixel at the usual text
 * size; how much wider a digit is than in the usual face.
 */
const ROOM = 'var(--_room)';
const SIZE = 'var(--_size)';
const PIXEL = 'var(--_px)';
const WIDER = 'var(--_wider)';
const lengths = (padding: string): string =>
  `--_room:(100% - 2*${padding});--_px:${SIZE}*1em/${TEXT_SIZE};--_wider:max(0em,1ch - ${USUAL_DIGIT}em)`;

const signed = (value: number, unit: string): string =>
  value === 0 ? '' : ` ${value < 0 ? '-' : '+'} ${Math.abs(value)}${unit}`;

/**
 * A height as a CSS length. Within a segment it grows with the width, with the text size, and with the width of digits, which
 * tells how wide the reader's typeface is.
 */
const heightOf = (segments: readonly Segment[]): string => {
  const heights = segments.map(({ from, slope, base, digits, wider }, index) => {
    const next = segments[index + 1];
    const text = `${SIZE}*(${base}em${signed(digits, 'ch')}${signed(wider, `*${WIDER}`)})`;
    // Outside its widths a segment's height is far below the others', so `max()` drops it. The .01px includes its first width.
    const limits = [
      slope === 0 ? text : `${ROOM}*${slope} + ${text}`,
      ...(from > 0 ? [`(${ROOM} - ${PIXEL}*${from} + .01px)*1e6`] : []),
      ...(next ? [`(${PIXEL}*${next.from} - ${ROOM})*1e6`] : []),
    ];
    return limits.length > 1 ? `min(${limits.join(',')})` : limits.join('');
  });
  return heights.length > 1 ? `max(${heights.join(',')})` : `(${heights.join('')})`;
};

/**
 * A style sheet that reserves a view's space until it has loaded: nothing else can before the script has run. A padding, because
 * only paddings can depend on the width, on a float beside the tag's own text, in the frame's font.
 */
export const placeStyles = ({ widget, tag, attribute }: WidgetViews, id: string, frame: Frame): string => {
  const selector = `${tag}[${attribute}="${id}"]${frame === 'plain' ? '[frame=plain]' : ''}`;
  const padding = PADDING[frame];
  const rule = (which: string, locale: Locale) =>
    `${selector}${which}::before{font:medium ${frameFamily(locale)};` +
    `padding-bottom:calc(2*${padding} + ${heightOf(segmentsOf(widget, id, locale, frame))})}`;
  return [
    // No more specific than a tag, so that the page's own rules decide whether it is shown.
    `${tag}{display:flow-root}`,
    `${tag}[hidden]:not([hidden=until-found i]){display:none}`,
    `${selector}::before{content:"";float:left;${lengths(padding)};--_size:${TEXT_SIZES.normal}}`,
    `${selector}[text-size=large]::before{--_size:${TEXT_SIZES.large}}`,
    // Without scripts no view will load, so nothing is reserved beside the text.
    `@media (scripting:none){${selector}::before{content:none}}`,
    rule('', 'zh-CN'),
    rule(':lang(en)', 'en'),
    '',
  ].join('\n');
};

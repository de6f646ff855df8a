import type { Locale } from '../core/locale.js';
import { TEXT_SIZE, TEXT_SIZES, frameFamily } from '../theme/tokens.js';
import { USUAL_DIGIT } from './heights.js';
import { segmentsOf, type Segment } from './segments.js';
import type { WidgetViews } from './views.js';

const PADDING = 'var(--qj-padding,16px)';

/**
 * The width of the frame's content; the size of its text as a part of what the reader's browser is set to; a CSS pixel with text
 * of the usual size; how much wider a digit is than in the usual face.
 */
const ROOM = 'var(--_room)';
const SIZE = 'var(--_size)';
const PIXEL = 'var(--_px)';
const WIDER = 'var(--_wider)';
const lengths = `--_room:(100% - 2*${PADDING});--_px:${SIZE}*1em/${TEXT_SIZE};--_wider:max(0em,1ch - ${USUAL_DIGIT}em)`;

const signed = (value: number, unit: string): string =>
  value === 0 ? '' : ` ${value < 0 ? '-' : '+'} ${Math.abs(value)}${unit}`;

/**
 * A height as a CSS length: from each width on it grows with the width, with the size of the text, and with the width of its
 * digits, for they say how wide the reader's face is.
 */
const heightOf = (segments: readonly Segment[]): string => {
  const heights = segments.map(({ from, slope, base, digits, wider }, index) => {
    const next = segments[index + 1];
    const text = `${SIZE}*(${base}em${signed(digits, 'ch')}${signed(wider, `*${WIDER}`)})`;
    // Outside of its widths a segment is far below the others. A hundredth of a pixel keeps it at the very width that it is from.
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
 * A style sheet that keeps a view's place on a page until it is there: before its script has run, nothing else can. The height
 * depends on the width, which only a padding knows; a float keeps it beside the tag's own text. Its font is the frame's.
 */
export const placeStyles = ({ widget, tag, attribute }: WidgetViews, id: string): string => {
  const selector = `${tag}[${attribute}="${id}"]`;
  const rule = (which: string, locale: Locale) =>
    `${selector}${which}::before{font:medium ${frameFamily(locale)};` +
    `padding-bottom:calc(2*${PADDING} + ${heightOf(segmentsOf(widget, id, locale))})}`;
  return [
    // No weightier than a tag: the page's own rules decide whether it is shown.
    `${tag}{display:flow-root}`,
    `${tag}[hidden]:not([hidden=until-found i]){display:none}`,
    `${selector}::before{content:"";float:left;${lengths};--_size:${TEXT_SIZES.normal}}`,
    `${selector}[text-size=large]::before{--_size:${TEXT_SIZES.large}}`,
    // Nothing will come: the text needs no more than its own place.
    `@media (scripting:none){${selector}::before{content:none}}`,
    rule('', 'zh-CN'),
    rule(':lang(en)', 'en'),
    '',
  ].join('\n');
};

import type { Locale } from '../core/locale.js';
import { HEIGHTS } from './heights.js';
import type { WidgetViews } from './views.js';

/** How much larger text of pages for older readers is, the frame's and the drawing's taken together. */
const LARGE = 1.3;

const PADDING = 'var(--qj-padding,16px)';

/**
 * A height as a CSS length of a width: from each width on a slope and a base that hold up to the next. Larger text is like less
 * width.
 */
const heightOf = (segments: readonly number[], zoom: number): string => {
  const room = `100% - 2*${PADDING}`;
  const heights: string[] = [];
  for (let at = 0; at < segments.length; at += 3) {
    const [from = 0, slope = 0, base = 0, next] = segments.slice(at, at + 4);
    const limits = [
      `(${room})*${slope} + ${Math.ceil(base * zoom)}px + 2*${PADDING}`,
      ...(from > 0 ? [`(${room} - ${Math.round(from * zoom) - 1}px)*99999`] : []),
      ...(next === undefined ? [] : [`(${Math.round(next * zoom)}px - (${room}))*99999`]),
    ];
    heights.push(limits.length > 1 ? `min(${limits.join(',')})` : `calc(${limits.join('')})`);
  }
  return heights.length > 1 ? `max(${heights.join(',')})` : heights.join('');
};

/**
 * A style sheet that keeps a view's place on a page until it is there: before its script has run, nothing else can. The height
 * depends on the width, which only a padding knows; a float keeps it beside the tag's own text.
 */
export const placeStyles = ({ widget, tag, attribute }: WidgetViews, id: string): string => {
  const selector = `${tag}[${attribute}="${id}"]`;
  const heights = (locale: Locale) => HEIGHTS[`${widget}/${id} ${locale}`] ?? [];
  const rule = (which: string, locale: Locale, zoom: number) =>
    `${selector}${which}::before{padding-bottom:${heightOf(heights(locale), zoom)}}`;
  return [
    // No weightier than a tag: the page's own rules decide whether it is shown.
    `${tag}{display:flow-root}`,
    `${tag}[hidden]:not([hidden=until-found i]){display:none}`,
    `${selector}::before{content:"";float:left}`,
    // Nothing will come: the text needs no more than its own place.
    `@media (scripting:none){${selector}::before{content:none}}`,
    rule('', 'zh-CN', 1),
    rule(':lang(en)', 'en', 1),
    rule('[text-size=large]', 'zh-CN', LARGE),
    rule('[text-size=large]:lang(en)', 'en', LARGE),
    '',
  ].join('\n');
};

import { words } from '../i18n/index.js';
import { pageColor, type ColorScheme } from '../theme/tokens.js';
import { escapeMarkup, joinSentences, sourceLine } from '../view/text.js';
import type { LegendEntry, ViewModel } from '../view/view-model.js';
import { markup } from './markup.js';
import { SWATCH_SIZE, swatchPaths } from './swatch.js';

/** A legend's mark among words: elements and attributes only. */
const swatch = (entry: LegendEntry, colors: ColorScheme): string => {
  const size = String(SWATCH_SIZE);
  const paths = swatchPaths(entry).map(({ d, stroke, width, dash, fill }) =>
    markup('path', {
      d,
      stroke: pageColor(stroke, colors),
      'stroke-width': String(width),
      ...(dash ? { 'stroke-dasharray': dash } : {}),
      fill: fill ? pageColor(fill, colors) : 'none',
    }),
  );
  return markup(
    'svg',
    // On the line of the text, a little below its base.
    { width: size, height: size, viewBox: `0 -2 ${size} ${size}`, overflow: 'visible', 'aria-hidden': 'true' },
    paths.join(''),
  );
};

/** A paragraph in its place in the frame. */
const paragraph = (slot: string, content: string): string[] => (content ? [markup('p', { slot }, content)] : []);

const small = (content: string): string => (content ? markup('small', {}, content) : '');

interface Place {
  /** `h2` to `h6`. */
  level: string;
  /** Where the view stands on a page of its own, with its sources and its table. */
  page: string;
  /** Whether a reader will choose among several views, with buttons above the drawing. */
  viewsToChoose: boolean;
  /** Without heading and link to the table. */
  plain: boolean;
  colors: ColorScheme;
}

/**
 * What a tag holds until its script takes it over, and for good where none comes: a heading, paragraphs and a drawing. Each is a
 * child of the tag and names its `slot` in the frame, so that it stays where it is.
 */
export const pageContent = (
  model: ViewModel,
  drawing: string,
  { level, page, viewsToChoose, plain, colors }: Place,
): string => {
  const w = words(model.locale);
  const { heading, stillSubheading, legend, legendPlace, tools, passages, remarks } = model;
  const link = (text: string) => markup('a', { href: page }, escapeMarkup(text));
  const marks = legendPlace === 'drawn' ? [] : legend;
  return [
    ...(plain ? [] : [markup(level, { slot: 'above' }, escapeMarkup(heading))]),
    ...paragraph('above', plain ? '' : escapeMarkup(stillSubheading)),
    ...paragraph(
      'above',
      small(marks.map((mark) => `${swatch(mark, colors)}&nbsp;${escapeMarkup(mark.text)}`).join('&emsp;')),
    ),
    ...paragraph('tools', tools ? link(tools) : viewsToChoose ? '&nbsp;' : ''),
    drawing,
    ...passages.flatMap(({ term, text }) => paragraph('below', escapeMarkup(term + w.colon + text))),
    ...paragraph('below', small(escapeMarkup(joinSentences(remarks, w)))),
    ...paragraph('below', small(escapeMarkup(sourceLine(model)))),
    ...paragraph('more', plain ? '' : link(w.tableAndSources)),
  ].join('\n');
};

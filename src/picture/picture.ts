import { textWidth, wrapText } from '../core/text-width.js';
import { fontFamily, type ColorScheme } from '../theme/tokens.js';
import { words } from '../i18n/index.js';
import { DRAWING_WIDTHS } from '../view/drawing-widths.js';
import { escapeMarkup, joinSentences, sourceLine, summaryOf } from '../view/text.js';
import type { LegendEntry, ViewModel } from '../view/view-model.js';
import { SWATCH_SIZE, swatchPaths } from './swatch.js';

/** A drawing on its own, as the text of an SVG element. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** The margin around a picture. */
export const PICTURE_MARGIN = 24;

/** How wide a picture can be, in CSS pixels: from the narrowest drawing with its margins to more than any page shows. */
export const LEAST_PICTURE = DRAWING_WIDTHS[0] + 2 * PICTURE_MARGIN;
export const MOST_PICTURE = 2000;

const LEGEND_SIZE = 13;
const LEGEND_LINE = 18;
/** From a swatch to its words. */
const LEGEND_INDENT = SWATCH_SIZE + 6;

interface Line {
  text: string;
  size: number;
  weight: number;
  fill: string;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

const textElement = ({ text, size, weight, fill }: Line, x: number, y: number): string =>
  `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeMarkup(text)}</text>`;

const legendItem = (entry: LegendEntry, lines: string[], x: number, y: number, colors: ColorScheme): string => {
  const paths = swatchPaths(entry).map(({ d, stroke, width, dash, fill }) => {
    const dashes = dash ? ` stroke-dasharray="${dash}"` : '';
    return `<path d="${d}" stroke="${colors[stroke]}" stroke-width="${width}"${dashes} fill="${fill ? colors[fill] : 'none'}"/>`;
  });
  const texts = lines.map((text, index) =>
    textElement(
      { text, size: LEGEND_SIZE, weight: 400, fill: colors.text },
      x + LEGEND_INDENT,
      y + index * LEGEND_LINE,
    ),
  );
  return `<g transform="translate(${rounded(x)} ${rounded(y - 13)})">${paths.join('')}</g>${texts.join('')}`;
};

/**
 * A self-contained picture of a view: heading, drawing, legend, remarks and sources in one SVG file. A plain one has no heading and
 * no ground.
 */
export const pictureOf = (
  model: ViewModel,
  drawing: Drawing,
  colors: ColorScheme,
  plain = false,
): { svg: string; width: number; height: number } => {
  const left = PICTURE_MARGIN;
  const inner = drawing.width;
  const width = inner + 2 * left;
  const body: string[] = [];
  let y = PICTURE_MARGIN;
  const write = (text: string, size: number, weight: number, fill: string) => {
    for (const line of wrapText(text, inner, size)) {
      y += size * 1.4;
      body.push(textElement({ text: line, size, weight, fill }, left, y));
    }
  };
  if (!plain) {
    write(model.heading, 21, 600, colors.text);
    y += 2;
    write(model.stillSubheading, 14, 400, colors['text-muted']);
    y += 12;
  }
  const drawLegend = () => {
    let x = left;
    for (const entry of model.legend) {
      const lines = wrapText(entry.text, inner - LEGEND_INDENT, LEGEND_SIZE);
      const itemWidth = LEGEND_INDENT + textWidth(entry.text, LEGEND_SIZE) + 20;
      if (x > left && x + itemWidth > left + inner) {
        x = left;
        y += 22;
      }
      body.push(legendItem(entry, lines, x, y, colors));
      x += itemWidth;
      y += (lines.length - 1) * LEGEND_LINE;
    }
  };
  const { legendPlace = 'below' } = model;
  const hasLegend = model.legend.length > 0;
  if (hasLegend && legendPlace === 'above') {
    y += 8;
    drawLegend();
    y += 18;
  }
  body.push(drawing.svg.replace(/^<svg/, `<svg x="${left}" y="${rounded(y)}"`));
  y += drawing.height + (hasLegend && legendPlace === 'below' ? 22 : 4);
  if (legendPlace === 'below') drawLegend();
  y += 6;
  const w = words(model.locale);
  for (const { term, text } of model.passages) write(term + w.colon + text, 13, 400, colors.text);
  y += model.passages.length && 6;
  write(joinSentences(model.remarks, w), 13, 400, colors['text-muted']);
  y += 12;
  body.push(`<line x1="${left}" y1="${rounded(y)}" x2="${left + inner}" y2="${rounded(y)}" stroke="${colors.line}"/>`);
  y += 4;
  write(sourceLine(model), 12, 400, colors['text-muted']);
  const height = Math.ceil(y + PICTURE_MARGIN);
  // A page may hold many pictures inline, so ids must differ.
  const id = escapeMarkup(`${model.tag}-${model.view}-${model.locale}`);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `lang="${model.locale}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${escapeMarkup(fontFamily(model.locale))}">` +
    `<title id="${id}-title">${escapeMarkup(model.heading)}</title><desc id="${id}-desc">${escapeMarkup(summaryOf(model))}</desc>` +
    (plain ? '' : `<rect width="${width}" height="${height}" fill="${colors.surface}"/>`) +
    `${body.join('')}</svg>`;
  return { svg, width, height };
};

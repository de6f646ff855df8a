import type { Catalogue } from '../catalogue/catalogue.js';
import { textWidth, wrapText } from '../core/text-width.js';
import { fontFamily, type ColorScheme } from '../theme/tokens.js';
import { words } from '../i18n/index.js';
import { escapeMarkup, joinSentences, sourceLine } from '../view/text.js';
import type { LegendEntry, ViewModel } from '../view/view-model.js';
import { SWATCH_SIZE, swatchPaths } from './swatch.js';

/** A drawing on its own, as ECharts writes it. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

const MARGIN = 24;

interface Line {
  text: string;
  size: number;
  weight: number;
  fill: string;
}

const textElement = ({ text, size, weight, fill }: Line, x: number, y: number): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeMarkup(text)}</text>`;

const legendItem = (entry: LegendEntry, x: number, y: number, colors: ColorScheme): string => {
  const paths = swatchPaths(entry).map(({ d, stroke, width, dash, fill }) => {
    const dashes = dash ? ` stroke-dasharray="${dash}"` : '';
    return `<path d="${d}" stroke="${colors[stroke]}" stroke-width="${width}"${dashes} fill="${fill ? colors[fill] : 'none'}"/>`;
  });
  return (
    `<g transform="translate(${x} ${y - 13})">${paths.join('')}</g>` +
    textElement({ text: entry.text, size: 13, weight: 400, fill: colors.text }, x + SWATCH_SIZE + 6, y)
  );
};

/** A self-contained picture of a view: heading, drawing, legend, remarks and sources in one SVG file. */
export const pictureOf = (
  model: ViewModel,
  catalogue: Catalogue,
  drawing: Drawing,
  colors: ColorScheme,
): { svg: string; width: number; height: number } => {
  const inner = drawing.width;
  const width = inner + 2 * MARGIN;
  const body: string[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, weight: number, fill: string) => {
    for (const line of wrapText(text, inner, size)) {
      y += size * 1.4;
      body.push(textElement({ text: line, size, weight, fill }, MARGIN, y));
    }
  };
  write(model.heading, 21, 600, colors.text);
  y += 2;
  write(model.subheading, 14, 400, colors['text-muted']);
  y += 12;
  body.push(drawing.svg.replace(/^<svg/, `<svg x="${MARGIN}" y="${y}"`));
  y += drawing.height + 22;
  let x = MARGIN;
  for (const entry of model.legend) {
    const itemWidth = SWATCH_SIZE + 6 + textWidth(entry.text, 13) + 20;
    if (x > MARGIN && x + itemWidth > MARGIN + inner) {
      x = MARGIN;
      y += 22;
    }
    body.push(legendItem(entry, x, y, colors));
    x += itemWidth;
  }
  y += 6;
  const w = words(model.locale);
  for (const { term, text } of model.passages) write(term + w.colon + text, 13, 400, colors.text);
  write(joinSentences(model.remarks, w), 13, 400, colors['text-muted']);
  y += 12;
  body.push(`<line x1="${MARGIN}" y1="${y}" x2="${MARGIN + inner}" y2="${y}" stroke="${colors.line}"/>`);
  y += 4;
  write(sourceLine(model, catalogue), 12, 400, colors['text-muted']);
  const height = Math.ceil(y + MARGIN);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `lang="${model.locale}" role="img" aria-labelledby="title desc" font-family="${escapeMarkup(fontFamily(model.locale))}">` +
    `<title id="title">${escapeMarkup(model.heading)}</title><desc id="desc">${escapeMarkup(model.summary)}</desc>` +
    `<rect width="${width}" height="${height}" fill="${colors.surface}"/>${body.join('')}</svg>`;
  return { svg, width, height };
};

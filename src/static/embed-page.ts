import { LOCALES, type Locale } from '../core/locale.js';
import { figureFragment } from '../figure/snippets.js';
import { figureText } from '../figure/texts.js';
import { STATIC_COLORS } from '../theme/tokens.js';
import type { HeldView } from '../view/held-view.js';
import type { InlineFigure } from '../view/inline-figure.js';
import { claimsTableOf, tableOf, type Table } from '../view/table.js';
import { escapeMarkup } from '../view/text.js';
import type { ViewModel } from '../view/view-model.js';
import { viewPath } from '../view/view-path.js';
import { standaloneSvg } from './standalone-svg.js';

/** The picture's width: on phones the text of a wider one would be too small. */
const WIDTH = 480;

const cells = (tag: 'th' | 'td', texts: readonly string[]): string =>
  texts.map((text) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escapeMarkup(text)}</${tag}>`).join('');

const tableMarkup = ({ caption, columns, rows }: Table): string =>
  `<div class="scroll" tabindex="0" role="region" aria-label="${escapeMarkup(caption)}"><table>` +
  `<caption>${escapeMarkup(caption)}</caption>` +
  `<thead><tr>${cells('th', columns)}</tr></thead>` +
  `<tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table></div>`;

/** The fallback where no script runs: the picture and the data. */
const fallback = (model: ViewModel): string => {
  const claims = claimsTableOf(model);
  const tables = [...(model.figures.length > 0 ? [tableOf(model)] : []), ...(claims ? [claims] : [])];
  return standaloneSvg(model, WIDTH, STATIC_COLORS).svg + tables.map(tableMarkup).join('');
};

const page = (
  locale: Locale,
  title: string,
  folder: string,
  scripts: string,
  body: string,
  lines: readonly string[] = [],
): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
${lines.map((line) => `${line}\n`).join('')}<link rel="stylesheet" href="${folder}embed.css">
${scripts}
</head>
<body>
${body}
</body>
</html>
`;

/** JSON for an element in a page, which nothing in it can close. */
const heldJson = (held: HeldView): string =>
  `<script type="application/json">${JSON.stringify(held).replaceAll('<', '\\u003c')}</script>`;

/** The page of one view, for iframes: complete without scripts; live with the one script beside it, which finds the view in the page. */
export const embedPage = (model: ViewModel, script: string, held: HeldView, card: readonly string[]): string => {
  const { tag, attribute, view, locale, heading } = model;
  return page(
    locale,
    heading,
    '../',
    `<link rel="stylesheet" href="../${viewPath(model)}.css">\n<script src="../${script}" defer></script>`,
    `<main><${tag} ${attribute}="${view}" lang="${locale}">${fallback(model)}</${tag}></main>\n${heldJson(held)}`,
    card,
  );
};

/** The evidence of a figure at the address of links to it. */
const evidenceOf = (figure: InlineFigure, locale: Locale): string =>
  `<p id="${escapeMarkup(figureFragment(figure.view, locale))}" lang="${locale}">` +
  `${escapeMarkup(figureText('citation', figure, locale))}</p>`;

/**
 * The page for every view and every figure: shows what its address asks for; without scripts it links to the pages of the views, and
 * has the evidence of each figure in words.
 */
export const embedIndex = (
  models: readonly ViewModel[],
  pageOf: (model: ViewModel) => string,
  figures: readonly Record<Locale, InlineFigure>[],
): string =>
  page(
    'zh-CN',
    'qj-widgets',
    '',
    '<script src="qj-widgets.js" type="module"></script>\n<script src="embed-frame.js" defer></script>',
    // Its address chooses the view.
    `<main class="any"><nav><ul>${models
      .map((model) => {
        const { tag, attribute, view, place, heading } = model;
        return `<li id="${tag}?${attribute}=${view}"><a href="${pageOf(model)}">${escapeMarkup(`${place} ${heading}`)}</a></li>`;
      })
      .join('')}</ul><ul>${figures
      .map((inEach) => `<li>${LOCALES.map((locale) => evidenceOf(inEach[locale], locale)).join('')}</li>`)
      .join('')}</ul></nav></main>`,
  );

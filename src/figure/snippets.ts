import { joinParts } from '../core/format.js';
import type { Locale } from '../core/locale.js';
import type { InlineFigure } from '../view/inline-figure.js';
import { markup } from '../picture/markup.js';
import { beside } from '../picture/snippets.js';
import { escapeMarkup } from '../view/text.js';

/** The forms that fit into a sentence; those of views are blocks. */
export const FIGURE_FORMS = ['script', 'link'] as const;

export type FigureForm = (typeof FIGURE_FORMS)[number];

export const isFigureForm = (form: string): form is FigureForm => FIGURE_FORMS.some((known) => known === form);

/** The mark in the room that it has on screen, in the colour of the text: nothing moves when the script takes over. */
const markOf = ({ swatch }: InlineFigure): string =>
  markup(
    'svg',
    {
      width: '1em',
      height: '.8em',
      viewBox: '-2 0 20 16',
      fill: 'none',
      stroke: 'currentColor',
      'aria-hidden': 'true',
    },
    swatch
      .map(({ d, width, dash, fill }) =>
        markup('path', {
          d,
          'stroke-width': String(width),
          ...(dash ? { 'stroke-dasharray': dash } : {}),
          ...(fill ? { fill: 'currentColor' } : {}),
        }),
      )
      .join(''),
  );

/** Which figure, as the fragment of an address. */
export const figureFragment = (fact: string, locale: Locale): string =>
  `qj-figure?fact=${fact}${locale === 'en' ? '&lang=en' : ''}`;

/** The address of a figure's evidence, which is also that of a link that becomes the figure. */
const addressOf = (fact: string, locale: Locale, script: string): string =>
  `${beside(script, 'embed.html')}#${figureFragment(fact, locale)}`;

/** The tag around a link to the evidence: what stands where no script runs. */
export const figureTag = (figure: InlineFigure, locale: Locale, script: string): string => {
  const label = escapeMarkup(joinParts(figure.parts));
  return markup(
    'qj-figure',
    { fact: figure.view, ...(locale === 'en' ? { lang: 'en' } : {}) },
    markup('a', { href: addressOf(figure.view, locale, script) }, markOf(figure) + markup('b', {}, label)),
  );
};

/** What an editor pastes into a sentence. */
export const figureSnippet = (form: FigureForm, figure: InlineFigure, locale: Locale, script: string): string =>
  form === 'script'
    ? `${markup('script', { type: 'module', src: script })}\n${figureTag(figure, locale, script)}`
    : markup('a', { href: addressOf(figure.view, locale, script) }, escapeMarkup(joinParts(figure.parts)));

import { catalogue } from '../../src/catalogue/all.js';
import { LOCALES, type Locale } from '../../src/core/locale.js';
import { standaloneSvg } from '../../src/static/standalone-svg.js';
import { WIDGETS } from '../../src/static/views.js';
import { RECORDS } from '../../src/widgets/records.js';
import { COLORS, type ThemeName } from '../../src/theme/tokens.js';
import { escapeMarkup, fallbackText } from '../../src/view/text.js';
import type { ViewModel } from '../../src/view/view-model.js';
import type { Block } from './tables.js';

/** The pictures of the handbook: one view of a widget each, as `qj-widgets render` makes it. */

export const FOLDER = 'demo/readme';

export const THEMES: readonly ThemeName[] = ['light', 'dark'];

const VIEWS = RECORDS.map(({ name, storyView, handbookView = storyView }) => ({ widget: name, view: handbookView }));

/** On the front page: the tall map on the right and the others beside it; on a phone they are one below the other. */
const FRONT = ['county-map', 'target-gauge', 'industry-chain', 'key-figures'];
const RIGHT = 'county-map';

/** Drawn at one width and shown narrower, so that two fit beside each other on GitHub and stay readable. */
const DRAWN = 640;
const SHOWN = 400;

interface Picture {
  name: string;
  model: ViewModel;
}

const pictureOf = (widget: string, id: string, locale: Locale): Picture => {
  const views = WIDGETS.find((one) => one.widget === widget);
  if (!views) throw new Error(`there is no widget ${widget}, of which the handbook shows a picture`);
  return { name: `${widget}.${locale}`, model: views.model(catalogue, id, locale) };
};

const fileOf = (name: string, theme: ThemeName): string => `${FOLDER}/${name}.${theme}.svg`;

export const pictureFiles = (): { file: string; content: string }[] =>
  VIEWS.flatMap(({ widget, view }) =>
    LOCALES.flatMap((locale) => {
      const { name, model } = pictureOf(widget, view, locale);
      return THEMES.map((theme) => ({
        file: fileOf(name, theme),
        content: `${standaloneSvg(model, DRAWN, COLORS[theme]).svg}\n`,
      }));
    }),
  );

/** A picture that follows the reader's theme. `root` leads from the page to the project's folder. */
export const themed = (name: string, attributes: string, root: string): string =>
  `<picture><source media="(prefers-color-scheme: dark)" srcset="${root}${fileOf(name, 'dark')}">` +
  `<img src="${root}${fileOf(name, 'light')}" ${attributes}></picture>`;

const shown = (widget: string, align: string, locale: Locale, root: string): string => {
  const view = VIEWS.find((one) => one.widget === widget)?.view ?? '';
  const { name, model } = pictureOf(widget, view, locale);
  return themed(name, `width="${SHOWN}"${align} alt="${escapeMarkup(fallbackText(model))}"`, root);
};

/** A block with all of the pictures, and one with each widget's picture for its page. */
export const pictureBlocks = (locale: Locale, root: string): Block[] => [
  [
    'pictures',
    [
      '<p>',
      ...FRONT.map((widget) => shown(widget, widget === RIGHT ? ' align="right"' : '', locale, root)),
      '<br clear="all">',
      '</p>',
    ].join('\n'),
  ],
  ...VIEWS.map(({ widget }): Block => [`${widget} picture`, shown(widget, '', locale, root)]),
];

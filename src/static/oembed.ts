import type { Catalogue } from '../catalogue/catalogue.js';
import type { Locale } from '../core/locale.js';
import { words } from '../i18n/index.js';
import { beside, frameFigure } from '../picture/snippets.js';
import { firstStatements, joinSentences, sourceLine, titleOf } from '../view/text.js';
import type { ViewModel } from '../view/view-model.js';
import { singleFile } from '../view/view-path.js';
import { CARD } from './card-files.js';
import { embeddedOf } from './embedded.js';
import { markup } from '../picture/markup.js';
import type { WidgetViews } from './views.js';

/** The width that consumers are told, in CSS pixels; the frame itself is as wide as its column. */
const WIDTH = 640;

/** Whose charts these are, as the page that finds them is called. */
const PUBLICATION: Record<Locale, string> = { 'zh-CN': '曲靖数据图', en: 'Charts of Qujing' };

/** How long a consumer may keep an answer, in seconds. */
const CACHE_AGE = 86_400;

const scriptOf = (site: string): string => `${site}qj-widgets.js`;

const fileOf = (model: ViewModel, site: string, ending: 'html' | 'png' | 'oembed.json'): string =>
  beside(scriptOf(site), `embed/${singleFile(model, ending)}`);

/** What the page of a view answers to systems that turn a pasted address into its content (oembed.com, version 1.0). */
export const oembedOf = (views: WidgetViews, catalogue: Catalogue, model: ViewModel, site: string): string => {
  const embedded = embeddedOf(views, catalogue, model.view)[model.locale];
  const attributes = { [model.attribute]: model.view, ...(model.locale === 'en' ? { lang: 'en' } : {}) };
  const { html, height } = frameFigure({ model: { ...model, embedded }, script: scriptOf(site), attributes });
  const answer = {
    version: '1.0',
    type: 'rich',
    title: embedded.title,
    provider_name: PUBLICATION[model.locale],
    provider_url: site,
    cache_age: CACHE_AGE,
    html,
    width: WIDTH,
    height,
    thumbnail_url: fileOf(model, site, 'png'),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
};

const property = (name: string, content: string): string => markup('meta', { property: name, content }, null);
const named = (name: string, content: string): string => markup('meta', { name, content }, null);

const OPEN_GRAPH_LOCALES: Record<ViewModel['locale'], string> = { 'zh-CN': 'zh_CN', en: 'en_US' };

/** What the head of a view's page says to systems that make a card of it, a line each; addresses must be whole there. */
export const cardLines = (model: ViewModel, site: string): string[] => {
  const title = titleOf(model);
  const said = [firstStatements(model), sourceLine(model)].filter(Boolean);
  const description = joinSentences(said, words(model.locale));
  const image = fileOf(model, site, 'png');
  return [
    named('description', description),
    property('og:type', 'article'),
    property('og:site_name', PUBLICATION[model.locale]),
    property('og:locale', OPEN_GRAPH_LOCALES[model.locale]),
    property('og:title', title),
    property('og:description', description),
    named('twitter:title', title),
    named('twitter:description', description),
    named('twitter:card', 'summary_large_image'),
    property('og:url', fileOf(model, site, 'html')),
    property('og:image', image),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(CARD.width)),
    property('og:image:height', String(CARD.height)),
    property('og:image:alt', title),
    named('twitter:image', image),
    markup(
      'link',
      { rel: 'alternate', type: 'application/json+oembed', href: fileOf(model, site, 'oembed.json'), title },
      null,
    ),
  ];
};

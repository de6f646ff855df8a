import { catalogue } from '../src/catalogue/all.js';
import { LOCALES } from '../src/core/locale.js';
import type { ViewEntry } from '../src/elements/view-source.js';
import { inlineFigure } from '../src/figure/file.js';
import { embeddedOf } from '../src/static/embedded.js';
import { placeStyles } from '../src/static/reserve.js';
import { staticViewOf } from '../src/static/static-view.js';
import { WIDGETS, type WidgetViews } from '../src/static/views.js';
import { moduleText } from './module-text.js';

const entry = (views: WidgetViews, id: string): ViewEntry => {
  const [zh, en] = [views.model(catalogue, id, 'zh-CN'), views.model(catalogue, id, 'en')];
  return { id, title: { 'zh-CN': zh.place + zh.heading, en: `${en.place}: ${en.heading}` } };
};

type File = [path: string, text: () => string];

const moduleFile = (path: string, content: () => unknown): File => [`${path}.js`, () => moduleText(content())];

/** Makes a value when it is first asked for: a view's touch and its pictures of all widths come from one model. */
const once = <T extends object>(make: () => T): (() => T) => {
  let made: T | null = null;
  return () => (made ??= make());
};

/** Every file below `views/`, with the function that makes its text. */
const filesOf = (views: WidgetViews): File[] => {
  const { widget, ids, widths, model, subject, more } = views;
  return [
    moduleFile(`${widget}/index`, () => ids(catalogue).map((id) => entry(views, id))),
    ...ids(catalogue).flatMap((id) => [
      moduleFile(`${widget}/${id}`, () => ({ ...subject(catalogue, id), embedded: embeddedOf(views, catalogue, id) })),
      [`${widget}/${id}.css`, () => placeStyles(views, id)] satisfies File,
      ...LOCALES.flatMap((locale) => {
        const said = once(() => model(catalogue, id, locale));
        return [
          moduleFile(`${widget}/${id}/${locale}`, () => said().touch),
          ...widths.map((width) => moduleFile(`${widget}/${id}/${locale}-${width}`, () => staticViewOf(said(), width))),
        ];
      }),
    ]),
    ...(more?.keys(catalogue) ?? []).flatMap((key) =>
      LOCALES.map((locale) => moduleFile(`${widget}/${key}/${locale}`, () => more?.details(catalogue, key, locale))),
    ),
  ];
};

/** Every fact as it stands in running text. */
const figureFiles = (): File[] => [
  moduleFile('figure/index', () =>
    catalogue.data.facts.map(({ id, indicator }) => ({ id, title: catalogue.indicator(indicator).name })),
  ),
  ...catalogue.data.facts.flatMap(({ id }) =>
    LOCALES.map((locale) => moduleFile(`figure/${id}/${locale}`, () => inlineFigure(catalogue, id, locale))),
  ),
];

const FILES = new Map([...WIDGETS.flatMap(filesOf), ...figureFiles()]);

/** The path below `views/` of every file. */
export const viewFilePaths = (): string[] => [...FILES.keys()];

/** The text of one of them, or null where there is none. */
export const viewFile = (path: string): string | null => FILES.get(path)?.() ?? null;

import type { Catalogue } from '../catalogue/catalogue.js';
import { LOCALES } from '../core/locale.js';
import { inlineFigure } from '../figure/file.js';
import { embeddedOf } from './embedded.js';
import { placePath } from '../view/view-path.js';
import { placeStyles } from './reserve.js';
import { FRAMES } from './segments.js';
import { drawingFile, staticViewOf } from './static-view.js';
import { WIDGETS, type WidgetViews } from './views.js';
import { moduleText } from './module-text.js';

const entry = (catalogue: Catalogue, views: WidgetViews, id: string) => {
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

const filesOf = (catalogue: Catalogue, views: WidgetViews): File[] => {
  const { widget, ids, widths, model, subject, more } = views;
  return [
    moduleFile(`${widget}/index`, () => ids(catalogue).map((id) => entry(catalogue, views, id))),
    ...ids(catalogue).flatMap((id) => [
      moduleFile(`${widget}/${id}`, () => ({ ...subject(catalogue, id), embedded: embeddedOf(views, catalogue, id) })),
      ...FRAMES.map((frame): File => [
        placePath(`${widget}/${id}`, frame === 'plain'),
        () => placeStyles(views, id, frame),
      ]),
      ...LOCALES.flatMap((locale) => {
        const said = once(() => model(catalogue, id, locale));
        return [
          moduleFile(`${widget}/${id}/${locale}`, () => said().touch),
          ...widths.flatMap((width): File[] => {
            const [path, view] = [`${widget}/${id}/${locale}-${width}`, once(() => staticViewOf(said(), width))];
            return [moduleFile(path, view), [`${path}.svg`, () => drawingFile(view())]];
          }),
        ];
      }),
    ]),
    ...(more?.keys(catalogue) ?? []).flatMap((key) =>
      LOCALES.map((locale) => moduleFile(`${widget}/${key}/${locale}`, () => more?.details(catalogue, key, locale))),
    ),
  ];
};

/** Every fact as it stands in running text. */
const figureFiles = (catalogue: Catalogue): File[] => [
  moduleFile('figure/index', () =>
    catalogue.data.facts.map(({ id, indicator }) => ({ id, title: catalogue.indicator(indicator).name })),
  ),
  ...catalogue.data.facts.flatMap(({ id }) =>
    LOCALES.map((locale) => moduleFile(`figure/${id}/${locale}`, () => inlineFigure(catalogue, id, locale))),
  ),
];

/**
 * Every file below `views/`, with the function that makes its text. The package has only the data and the placeholder styles of
 * views: pictures and what a touch opens are most of the bytes, and the command makes them where a site wants its files.
 */
export const viewFiles = (catalogue: Catalogue): Map<string, () => string> =>
  new Map([...WIDGETS.flatMap((views) => filesOf(catalogue, views)), ...figureFiles(catalogue)]);

import { catalogue } from '../src/catalogue/all.js';
import type { ViewEntry } from '../src/catalogue/view-source.js';
import { WIDGETS, type WidgetViews } from '../src/cli/views.js';

const entry = (views: WidgetViews, id: string): ViewEntry => {
  const [zh, en] = [views.model(catalogue, id, 'zh-CN'), views.model(catalogue, id, 'en')];
  return { id, title: zh.place + zh.heading, en: `${en.place}: ${en.heading}` };
};

const moduleText = (value: unknown): string => `export default ${JSON.stringify(value)};\n`;

/** The path below `views/` of every view module. */
export const viewModulePaths = (): string[] =>
  WIDGETS.flatMap(({ widget, ids, more }) =>
    ['index', ...ids(catalogue), ...(more?.ids(catalogue) ?? [])].map((id) => `${widget}/${id}.js`),
  );

/** The text of one view module, or null where there is none. */
export const viewModule = (path: string): string | null => {
  const [widget = '', file = ''] = path.split('/');
  const views = WIDGETS.find((candidate) => candidate.widget === widget);
  const id = file.replace(/\.js$/, '');
  if (!views) return null;
  const ids = views.ids(catalogue);
  if (id === 'index') return moduleText(ids.map((one) => entry(views, one)));
  if (ids.includes(id)) return moduleText(views.slice(catalogue, id));
  return views.more?.ids(catalogue).includes(id) ? moduleText(views.more.slice(catalogue, id)) : null;
};

import { catalogue } from '../src/catalogue/all.js';
import { sliceTarget } from '../src/catalogue/slice.js';
import type { ViewEntry } from '../src/catalogue/view-source.js';
import { gaugeModel } from '../src/widgets/target-gauge/model.js';
import { subjectOf } from '../src/widgets/target-gauge/subject.js';

const gaugeEntry = (id: string): ViewEntry => {
  const subject = subjectOf(catalogue, id);
  const [zh, en] = (['zh-CN', 'en'] as const).map((locale) => {
    const { heading, place } = gaugeModel(catalogue, subject, {}, locale);
    return locale === 'en' ? `${place}: ${heading}` : `${place}${heading}`;
  });
  return { id, title: zh ?? id, en: en ?? id };
};

interface WidgetViews {
  ids: string[];
  view: (id: string) => unknown;
  index: () => ViewEntry[];
}

const targetIds = catalogue.data.targets.map(({ id }) => id);

const WIDGETS: Record<string, WidgetViews> = {
  'target-gauge': {
    ids: targetIds,
    view: (id) => sliceTarget(catalogue, id),
    index: () => targetIds.map(gaugeEntry),
  },
};

const moduleText = (value: unknown): string => `export default ${JSON.stringify(value)};\n`;

/** The path below `views/` of every view module. */
export const viewModulePaths = (): string[] =>
  Object.entries(WIDGETS).flatMap(([widget, { ids }]) => [
    `${widget}/index.js`,
    ...ids.map((id) => `${widget}/${id}.js`),
  ]);

/** The text of one view module, or null where there is none. */
export const viewModule = (path: string): string | null => {
  const [widget = '', file = ''] = path.split('/');
  const views = WIDGETS[widget];
  const id = file.replace(/\.js$/, '');
  if (!views) return null;
  if (id === 'index') return moduleText(views.index());
  return views.ids.includes(id) ? moduleText(views.view(id)) : null;
};

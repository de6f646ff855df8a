import { drawingWidths } from '../../view/drawing-widths.js';
import type { WidgetViews } from '../../view/widget-views.js';
import { gaugeModel, type GaugeModel } from './model.js';
import { subjectOf } from './subject.js';
import { widest } from './widget.js';

export const gaugeViews: WidgetViews<GaugeModel> = {
  widget: 'target-gauge',
  tag: 'qj-target-gauge',
  name: { 'zh-CN': '目标仪表', en: 'Target gauge' },
  attribute: 'target',
  widths: drawingWidths(widest),
  ids: ({ data }) => data.targets.map(({ id }) => id),
  subject: subjectOf,
  model: (catalogue, id, locale) => gaugeModel(subjectOf(catalogue, id), {}, locale),
  place: (catalogue, id, locale) => subjectOf(catalogue, id).place.name[locale],
};

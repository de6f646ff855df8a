import { sliceTarget } from '../../catalogue/slice.js';
import { nameOf } from '../../view/describe.js';
import { drawingWidths } from '../../view/drawing-widths.js';
import type { WidgetViews } from '../../view/widget-views.js';
import { gaugeFace } from './face.js';
import { gaugeModel, type GaugeModel } from './model.js';
import { subjectOf } from './subject.js';
import { widest } from './widget.js';

export const views: WidgetViews<GaugeModel> = {
  widget: 'target-gauge',
  tag: 'qj-target-gauge',
  name: { 'zh-CN': '目标仪表', en: 'Target gauge' },
  attribute: 'target',
  widths: drawingWidths(widest),
  ids: ({ data }) => data.targets.map(({ id }) => id),
  model: (catalogue, id, locale) => gaugeModel(catalogue, subjectOf(catalogue, id), {}, locale),
  face: gaugeFace,
  place: (catalogue, id, locale) => nameOf(subjectOf(catalogue, id).place, locale),
  slice: sliceTarget,
};

import { sliceTarget } from '../../catalogue/slice.js';
import { drawingWidths } from '../../view/drawing-widths.js';
import type { WidgetViews } from '../../view/widget-views.js';
import { gaugeFace } from './face.js';
import { gaugeModel, type GaugeModel } from './model.js';
import { subjectOf } from './subject.js';
import { gaugeTouch } from './touch.js';
import { widest } from './widget.js';

export const gaugeViews: WidgetViews<GaugeModel> = {
  widget: 'target-gauge',
  tag: 'qj-target-gauge',
  name: { 'zh-CN': '目标仪表', en: 'Target gauge' },
  attribute: 'target',
  widths: drawingWidths(widest),
  ids: ({ data }) => data.targets.map(({ id }) => id),
  model: (catalogue, id, locale) => gaugeModel(catalogue, subjectOf(catalogue, id), {}, locale),
  face: gaugeFace,
  touch: gaugeTouch,
  place: (catalogue, id, locale) => subjectOf(catalogue, id).place.name[locale],
  slice: sliceTarget,
};

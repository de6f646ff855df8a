import { sliceTarget } from '../../catalogue/slice.js';
import { nameOf } from '../../view/describe.js';
import { ofRecord, type WidgetViews } from '../../view/widget-views.js';
import { gaugeFace } from './face.js';
import { gaugeModel, type GaugeModel } from './model.js';
import { subjectOf } from './subject.js';
import { gaugeTouch } from './touch.js';
import * as record from './widget.js';

export const views: WidgetViews<GaugeModel> = {
  ...ofRecord(record),
  ids: ({ data }) => data.targets.map(({ id }) => id),
  model: (catalogue, id, locale) => gaugeModel(catalogue, subjectOf(catalogue, id), {}, locale),
  face: gaugeFace,
  touch: gaugeTouch,
  place: (catalogue, id, locale) => nameOf(subjectOf(catalogue, id).place, locale),
  slice: sliceTarget,
};

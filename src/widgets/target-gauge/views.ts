import { ofRecord, type WidgetViews } from '../../view/widget-views.js';
import { gaugeModel, type GaugeModel } from './model.js';
import { subjectOf } from './subject.js';
import * as record from './widget.js';

export const views: WidgetViews<GaugeModel> = {
  ...ofRecord(record),
  ids: ({ data }) => data.targets.map(({ id }) => id),
  subject: subjectOf,
  model: (catalogue, id, locale) => gaugeModel(subjectOf(catalogue, id), {}, locale),
  place: (catalogue, id, locale) => subjectOf(catalogue, id).place.name[locale],
};

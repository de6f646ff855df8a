import { ofRecord, type WidgetViews } from '../../view/widget-views.js';
import { timelineModel, type TimelineModel } from './model.js';
import { idsOf, subjectOf } from './subject.js';
import * as record from './widget.js';

export const views: WidgetViews<TimelineModel> = {
  ...ofRecord(record),
  ids: idsOf,
  subject: subjectOf,
  model: (catalogue, id, locale) => timelineModel(subjectOf(catalogue, id), {}, locale),
  place: (catalogue, id, locale) => subjectOf(catalogue, id).place.name[locale],
};

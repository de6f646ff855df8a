import { ofRecord, type WidgetViews } from '../../view/widget-views.js';
import { frameworkModel, type FrameworkModel } from './model.js';
import { idsOf, subjectOf } from './subject.js';
import * as record from './widget.js';

export const views: WidgetViews<FrameworkModel> = {
  ...ofRecord(record),
  ids: idsOf,
  subject: subjectOf,
  model: (catalogue, id, locale) => frameworkModel(subjectOf(catalogue, id), {}, locale),
  place: (catalogue, id, locale) => subjectOf(catalogue, id).place.name[locale],
};

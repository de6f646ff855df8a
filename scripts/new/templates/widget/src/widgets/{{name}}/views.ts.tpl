import { ofRecord, type WidgetViews } from '../../view/widget-views.js';
import { {{camel}}Model, type {{pascal}}Model } from './model.js';
import { subjectOf } from './subject.js';
import * as record from './widget.js';

/** The indicators that have a view; no two views of the project share an id, because their files stand side by side. */
const INDICATORS = [{{#each views}}'{{this}}',{{/each}}];

export const views: WidgetViews<{{pascal}}Model> = {
  ...ofRecord(record),
  ids: ({ data }) => data.indicators.map(({ id }) => id).filter((id) => INDICATORS.includes(id)),
  subject: subjectOf,
  model: (catalogue, id, locale) => {{camel}}Model(subjectOf(catalogue, id), {}, locale),
  place: (catalogue, id, locale) => {{camel}}Model(subjectOf(catalogue, id), {}, locale).place,
};

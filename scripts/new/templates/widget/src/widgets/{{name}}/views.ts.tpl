import { sliceFacts } from '../../catalogue/slice.js';
import { ofRecord, type WidgetViews } from '../../view/widget-views.js';
import { {{camel}}Face } from './face.js';
import { {{camel}}Model, type {{pascal}}Model } from './model.js';
import { subjectOf } from './subject.js';
import { {{camel}}Touch } from './touch.js';
import * as record from './widget.js';

/** The indicators that have a view; no two views of the project share an id, because their files stand side by side. */
const INDICATORS = [{{#each views}}'{{this}}',{{/each}}];

export const views: WidgetViews<{{pascal}}Model> = {
  ...ofRecord(record),
  ids: ({ data }) => data.indicators.map(({ id }) => id).filter((id) => INDICATORS.includes(id)),
  model: (catalogue, id, locale) => {{camel}}Model(catalogue, subjectOf(catalogue, id), {}, locale),
  face: {{camel}}Face,
  touch: {{camel}}Touch,
  place: (catalogue, id, locale) => {{camel}}Model(catalogue, subjectOf(catalogue, id), {}, locale).place,
  slice: (catalogue, id) => sliceFacts(catalogue, subjectOf(catalogue, id).figures),
};

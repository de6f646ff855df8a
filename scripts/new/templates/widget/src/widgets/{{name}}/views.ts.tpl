import { sliceFacts } from '../../catalogue/slice.js';
import { drawingWidths } from '../../view/drawing-widths.js';
import type { WidgetViews } from '../../view/widget-views.js';
import { {{camel}}Face } from './face.js';
import { {{camel}}Model, type {{pascal}}Model } from './model.js';
import { subjectOf } from './subject.js';
import { WIDEST } from './widest.js';

/** The indicators that have a view; no two views of the project share an id, because their files stand side by side. */
const INDICATORS = [{{#each views}}'{{this}}',{{/each}}];

export const {{camel}}Views: WidgetViews<{{pascal}}Model> = {
  widget: '{{name}}',
  tag: 'qj-{{name}}',
  name: { 'zh-CN': '{{title}}', en: '{{english}}' },
  attribute: 'indicator',
  widths: drawingWidths(WIDEST),
  ids: ({ data }) => data.indicators.map(({ id }) => id).filter((id) => INDICATORS.includes(id)),
  model: (catalogue, id, locale) => {{camel}}Model(catalogue, subjectOf(catalogue, id), {}, locale),
  face: {{camel}}Face,
  place: (catalogue, id, locale) => {{camel}}Model(catalogue, subjectOf(catalogue, id), {}, locale).place,
  slice: (catalogue, id) => sliceFacts(catalogue, subjectOf(catalogue, id).figures),
};

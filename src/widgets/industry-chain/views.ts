import { drawingWidths } from '../../view/drawing-widths.js';
import type { WidgetViews } from '../../view/widget-views.js';
import { chainModel, type ChainModel } from './model.js';
import { subjectOf } from './subject.js';
import { widest } from './widget.js';

export const chainViews: WidgetViews<ChainModel> = {
  widget: 'industry-chain',
  tag: 'qj-industry-chain',
  name: { 'zh-CN': '产业链', en: 'Industry chain' },
  attribute: 'chain',
  widths: drawingWidths(widest),
  ids: ({ data }) => [...data.chainGroups, ...data.chains].map(({ id }) => id),
  subject: subjectOf,
  model: (catalogue, id, locale) => chainModel(subjectOf(catalogue, id), {}, locale),
  place: (catalogue, id, locale) => subjectOf(catalogue, id).place.name[locale],
  emphasis: {
    attribute: 'focus',
    several: false,
    choices: ({ chains }) =>
      chains.flatMap(({ name, stages }) =>
        stages.map((stage) => ({
          value: stage.key,
          name: chains.length > 1 ? `${name} · ${stage.name}` : stage.name,
        })),
      ),
  },
};

import { dimensionOf } from '../../core/units.js';
import { ofRecord, type WidgetViews } from '../../view/widget-views.js';
import { chainModel, type ChainModel } from './model.js';
import { subjectOf } from './subject.js';
import * as record from './widget.js';

export const views: WidgetViews<ChainModel> = {
  ...ofRecord(record),
  ids: ({ data }) => [...data.chainGroups, ...data.chains].map(({ id }) => id),
  subject: subjectOf,
  model: (catalogue, id, locale) => chainModel(subjectOf(catalogue, id), {}, locale),
  place: (catalogue, id, locale) => subjectOf(catalogue, id).place.name[locale],
  // A sum of money says how large a chain is.
  lead: ({ whole, figures }) =>
    [...whole, ...figures].find(({ figure }) => dimensionOf(figure.unit) === 'money') ?? whole[0],
  choices: ({ chains }) =>
    chains.flatMap(({ name, stages }) =>
      stages.map((stage) => ({
        value: stage.key,
        name: chains.length > 1 ? `${name} · ${stage.name}` : stage.name,
      })),
    ),
};

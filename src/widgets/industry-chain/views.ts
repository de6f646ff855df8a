import { sliceChain } from '../../catalogue/slice.js';
import { nameOf } from '../../view/describe.js';
import { ofRecord, type WidgetViews } from '../../view/widget-views.js';
import { chainFace } from './face.js';
import { chainModel, type ChainModel } from './model.js';
import { subjectOf } from './subject.js';
import { chainTouch } from './touch.js';
import * as record from './widget.js';

export const views: WidgetViews<ChainModel> = {
  ...ofRecord(record),
  ids: ({ data }) => [...data.chainGroups, ...data.chains].map(({ id }) => id),
  model: (catalogue, id, locale) => chainModel(catalogue, subjectOf(catalogue, id), {}, locale),
  face: chainFace,
  touch: chainTouch,
  place: (catalogue, id, locale) => nameOf(subjectOf(catalogue, id).place, locale),
  slice: sliceChain,
  choices: ({ chains }) =>
    chains.flatMap(({ name, stages }) =>
      stages.map((stage) => ({
        value: stage.key,
        name: chains.length > 1 ? `${name} · ${stage.name}` : stage.name,
      })),
    ),
};

import { sliceCounty, sliceLayer } from '../../catalogue/slice.js';
import { nameOf } from '../../view/describe.js';
import { ofRecord, type WidgetViews } from '../../view/widget-views.js';
import { mapFace } from './face.js';
import { mapModel, type MapModel } from './model.js';
import { subjectOf } from './subject.js';
import * as record from './widget.js';

export const views: WidgetViews<MapModel> = {
  ...ofRecord(record),
  ids: ({ data }) => data.layers.map(({ id }) => id),
  model: (catalogue, id, locale) => mapModel(catalogue, subjectOf(catalogue, id), {}, locale),
  face: mapFace,
  place: (catalogue, id, locale) => nameOf(subjectOf(catalogue, id).place, locale),
  slice: sliceLayer,
  choices: ({ counties }) => counties.map(({ adcode, name, look }) => ({ value: adcode, name, look })),
  more: { ids: ({ data }) => data.counties.map(({ adcode }) => adcode), slice: sliceCounty },
};

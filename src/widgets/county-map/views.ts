import { sliceLayer } from '../../catalogue/slice.js';
import { nameOf } from '../../view/describe.js';
import { ofRecord, type WidgetViews } from '../../view/widget-views.js';
import { mapFace } from './face.js';
import { mapModel, type MapModel } from './model.js';
import { countySubject, subjectOf } from './subject.js';
import { countyRecord, mapTouch } from './touch.js';
import * as record from './widget.js';

export const views: WidgetViews<MapModel> = {
  ...ofRecord(record),
  ids: ({ data }) => data.layers.map(({ id }) => id),
  model: (catalogue, id, locale) => mapModel(catalogue, subjectOf(catalogue, id), {}, locale),
  face: mapFace,
  touch: mapTouch,
  place: (catalogue, id, locale) => nameOf(subjectOf(catalogue, id).place, locale),
  slice: sliceLayer,
  choices: ({ counties }) => counties.map(({ adcode, name, look }) => ({ value: adcode, name, look })),
  more: {
    keys: ({ data }) => data.counties.map(({ adcode }) => adcode),
    details: (catalogue, key, locale) => {
      const county = catalogue.data.counties.find(({ adcode }) => adcode === key);
      if (!county) throw new RangeError(`no county ${key}`);
      return countyRecord(catalogue, countySubject(catalogue, county), locale);
    },
  },
};

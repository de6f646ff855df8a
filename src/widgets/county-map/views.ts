import { ofRecord, type WidgetViews } from '../../view/widget-views.js';
import { mapModel, type MapModel } from './model.js';
import { countySubject, subjectOf } from './subject.js';
import { countyRecord } from './touch.js';
import * as record from './widget.js';

export const views: WidgetViews<MapModel> = {
  ...ofRecord(record),
  ids: ({ data }) => data.layers.map(({ id }) => id),
  subject: subjectOf,
  model: (catalogue, id, locale) => mapModel(subjectOf(catalogue, id), {}, locale),
  place: (catalogue, id, locale) => subjectOf(catalogue, id).place.name[locale],
  // What the documents place in no county is of the whole city.
  lead: ({ lists }) => lists.flatMap(({ figures, items }) => [...figures, ...items.flatMap((item) => item.figures)])[0],
  choices: ({ counties }) => counties.map(({ adcode, name, look }) => ({ value: adcode, name, look })),
  more: {
    keys: ({ data }) => data.counties.map(({ adcode }) => adcode),
    details: (catalogue, key, locale) => {
      const county = catalogue.data.counties.find(({ adcode }) => adcode === key);
      if (!county) throw new RangeError(`no county ${key}`);
      return countyRecord(countySubject(catalogue, county), locale);
    },
  },
};

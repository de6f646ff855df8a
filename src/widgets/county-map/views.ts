import { drawingWidths } from '../../view/drawing-widths.js';
import type { WidgetViews } from '../../view/widget-views.js';
import { mapModel, type MapModel } from './model.js';
import { countySubject, subjectOf } from './subject.js';
import { countyRecord } from './touch.js';
import { widest } from './widget.js';

export const mapViews: WidgetViews<MapModel> = {
  widget: 'county-map',
  tag: 'qj-county-map',
  name: { 'zh-CN': '县域地图', en: 'County map' },
  attribute: 'layer',
  widths: drawingWidths(widest),
  ids: ({ data }) => data.layers.map(({ id }) => id),
  subject: subjectOf,
  model: (catalogue, id, locale) => mapModel(subjectOf(catalogue, id), {}, locale),
  place: (catalogue, id, locale) => subjectOf(catalogue, id).place.name[locale],
  emphasis: {
    attribute: 'highlight',
    several: true,
    choices: ({ counties }) => counties.map(({ adcode, name, look }) => ({ value: adcode, name, look })),
  },
  more: {
    keys: ({ data }) => data.counties.map(({ adcode }) => adcode),
    details: (catalogue, key, locale) => {
      const county = catalogue.data.counties.find(({ adcode }) => adcode === key);
      if (!county) throw new RangeError(`no county ${key}`);
      return countyRecord(countySubject(catalogue, county), locale);
    },
  },
};

import { sliceCounty, sliceLayer } from '../../catalogue/slice.js';
import { nameOf } from '../../view/describe.js';
import { drawingWidths } from '../../view/drawing-widths.js';
import type { WidgetViews } from '../../view/widget-views.js';
import { mapFace } from './face.js';
import { mapModel, type MapModel } from './model.js';
import { subjectOf } from './subject.js';
import { widest } from './widget.js';

export const views: WidgetViews<MapModel> = {
  widget: 'county-map',
  tag: 'qj-county-map',
  name: { 'zh-CN': '县域地图', en: 'County map' },
  attribute: 'layer',
  widths: drawingWidths(widest),
  ids: ({ data }) => data.layers.map(({ id }) => id),
  model: (catalogue, id, locale) => mapModel(catalogue, subjectOf(catalogue, id), {}, locale),
  face: mapFace,
  place: (catalogue, id, locale) => nameOf(subjectOf(catalogue, id).place, locale),
  slice: sliceLayer,
  emphasis: {
    attribute: 'highlight',
    several: true,
    choices: ({ counties }) => counties.map(({ adcode, name, look }) => ({ value: adcode, name, look })),
  },
  more: { ids: ({ data }) => data.counties.map(({ adcode }) => adcode), slice: sliceCounty },
};

import type { ArgTypes } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { catalogueData } from '../src/catalogue/all.js';
import type { QjCountyMap } from '../src/widgets/county-map/element.js';
import {
  choice,
  classProperties,
  customProperties,
  frameArgTypes,
  frameParts,
  listedArgTypes,
  ownData,
  parts,
  selection,
  text,
  type FrameArgs,
} from './controls.js';
import { given, styleOf, withParts } from './tag.js';

export interface Args extends FrameArgs {
  layer?: string;
  layers?: string;
  layout?: QjCountyMap['layout'];
  geometry?: QjCountyMap['geometry'];
  'approval-number'?: string;
  highlight?: string;
  data?: QjCountyMap['data'];
}

export const viewIds = catalogueData.layers.map(({ id }) => id);

/** Controls for what the manifest documents. */
export const argTypes: Partial<ArgTypes<Args>> = {
  layer: selection('视图编号 · The view: an id of data/layers.json', viewIds),
  layers: text('读者可以切换的图层，用逗号隔开，例如 pattern,towns · Views that a reader can switch between'),
  layout: choice('hex：六边形示意图；map：网站自己的地图边界 · The mosaic, or the site’s own geometry', ['hex', 'map']),
  geometry: ownData('地图边界：GeoJSON 或 TopoJSON 的地址或对象 · The site’s geometry: an address or the object'),
  'approval-number': text('该底图的审图号 · The approval number of that geometry'),
  highlight: text('突出显示的县（市、区），写行政区划代码，例如 530381 · Counties to set off, by adcode'),
  ...frameArgTypes,
  data: ownData('编辑自己的图层 · A layer of the editor’s own'),
  ...customProperties,
  ...classProperties,
  ...frameParts,
  ...parts({
    layers: '切换图层的按钮 · The buttons that switch between layers',
    county: '图中可以点选的县（市、区） · The area of a county that a pointer, a finger or the keyboard reaches',
    details: '选中县（市、区）的记载 · What the documents say of the chosen county',
    readings: '各县（市、区）的记载 · What the layer says of each county',
    lists: '没有写到县的内容 · What names no county',
  }),
  ...listedArgTypes,
};

/** The tag that an editor would write. */
export const renderTag = (args: Args): TemplateResult =>
  withParts(
    'qj-county-map',
    args,
    html`<qj-county-map
    layer=${ifDefined(args.layer)}
    layers=${ifDefined(given(args.layers))}
    layout=${ifDefined(given(args.layout))}
    approval-number=${ifDefined(given(args['approval-number']))}
    highlight=${ifDefined(given(args.highlight))}
    heading=${ifDefined(given(args.heading))}
    theme=${ifDefined(given(args.theme))}
    lang=${ifDefined(given(args.lang))}
    text-size=${ifDefined(given(args['text-size']))}
    heading-level=${ifDefined(given(args['heading-level']))}
    frame=${ifDefined(given(args.frame))}
    style=${styleOf(args)}
    .geometry=${args.geometry ?? null}
    .data=${args.data ?? null}
  ></qj-county-map>`,
  );

import type { Locale } from '../../core/locale.js';

const zhCN = {
  layers: '图层',
  readings: '各县（市、区）记载',
  hint: '点选县（市、区），看文件里的记载',
  stillHint: '文件里的记载',
  aspects: {
    pattern: '空间格局',
    town: '城镇体系',
    direction: '面向',
    industry: '产业',
    park: '园区',
    transport: '交通',
    livelihood: '民生',
    other: '其他',
  },
  facing: (name: string, targets: string) => `${name}：${targets}`,
  named: '文件点名',
  notNamed: '文件未点名',
  figures: '各县（市、区）的数字',
  noCounty: '文件没有写到县（市、区）',
  noBearing: '文件没有写方位',
  noData: '无数据',
  range: (from: string, to: string, last: boolean) => (from === to ? from : `${from}至${last ? '' : '不足'}${to}`),
  legend: (text: string, counties: string) => `${text}（${counties}）`,
  mosaic: '示意图：以六边形近似各县（市、区）的位置和面积，不表示行政区划界线',
  schematic: '边界由发布网站提供',
  approval: (approvalNumber: string) => `审图号：${approvalNumber}`,
  approvalMissing: '缺少审图号，不得公开发布',
  noApproval: '地图没有审图号：请在 approval-number 属性里填写所用底图的审图号，否则不得公开发布。',
  details: (name: string) => `${name}：文件里的全部记载`,
  rest: '文件里的其他记载',
  entries: (count: number) => `${count}项记载`,
  geometry: {
    missing: '没有给出地图边界（geometry），改用六边形示意图。请填写 GeoJSON 或 TopoJSON 文件的地址。',
    load: '地图边界未能载入（geometry），改用六边形示意图。请检查地址，以及文件是不是 GeoJSON 或 TopoJSON。',
    slow: '地图边界（geometry）等了半分钟仍未载完，改用六边形示意图。请检查地址和网络，或者换一份小一些的文件。',
    large:
      '地图边界（geometry）太大，网页上画不了，改用六边形示意图。请先简化：qj-widgets geometry check 文件 -o 简化后的文件。',
    degrees: '地图边界（geometry）的坐标不是经纬度，改用六边形示意图。请转成以度为单位的经纬度（WGS-84 或 GCJ-02）。',
    polygons: '地图边界文件里的县（市、区）没有面（Polygon 或 MultiPolygon），改用六边形示意图。请提供县界的面。',
    foreign: (properties: string) =>
      '地图边界文件里没有曲靖县（市、区）的行政区划代码，改用六边形示意图。请在 adcode、gb、PAC 之类的属性里写明，例如 530302。' +
      (properties ? `文件里的属性有：${properties}。` : '文件里没有任何属性。'),
    partial: (missing: string) => `地图边界文件缺少${missing}，改用六边形示意图。请提供全部九个县（市、区）。`,
  },

  errors: {
    unknownCounty: (field: string, code: string, known: readonly string[]) =>
      `${field} 里的“${code}”不是曲靖的县（市、区），可用：${known.join('、')}。`,
    duplicateCategory: (key: string) => `data.categories 里有两个类别的编号都是“${key}”，请改成不同的编号。`,
    unknownCategory: (code: string, known: readonly string[]) =>
      `data.values 用了没有定义的类别“${code}”，可用：${known.join('、')}。`,
    mixedValues: 'data.values 里不能混用数字和类别：有 categories 时全部填类别编号，否则全部填数字并写明 unit。',
  },
};

export type MapWords = typeof zhCN;

const en: MapWords = {
  layers: 'Layers',
  readings: 'What the documents say, county by county',
  hint: 'choose a county for what the documents say of it',
  stillHint: 'what the documents say',
  aspects: {
    pattern: 'spatial pattern',
    town: 'town system',
    direction: 'direction',
    industry: 'industry',
    park: 'parks',
    transport: 'transport',
    livelihood: 'livelihood',
    other: 'other',
  },
  facing: (name, targets) => `${name}: ${targets}`,
  named: 'named in the documents',
  notNamed: 'not named',
  figures: 'Figures of the counties',
  noCounty: 'In no county, by the documents',
  noBearing: 'Without a bearing in the documents',
  noData: 'no data',
  range: (from, to, last) => (from === to ? from : last ? `${from} to ${to}` : `${from} to under ${to}`),
  legend: (text, counties) => `${text} (${counties})`,
  mosaic:
    'Schematic: hexagons approximate the position and area of the counties; they are not administrative boundaries',
  schematic: 'Boundaries provided by the publishing site',
  approval: (approvalNumber) => `Map approval number (审图号): ${approvalNumber}`,
  approvalMissing: 'No approval number (审图号): not for publication',
  noApproval:
    'The map has no approval number (审图号). Give that of the base map in the attribute approval-number; without it the map may not be published.',
  details: (name) => `${name}: everything that the documents say`,
  rest: 'What else the documents say',
  entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  geometry: {
    missing:
      'No boundaries are given (geometry); the hexagon mosaic is shown instead. Give the address of a GeoJSON or TopoJSON file.',
    load: 'The map’s boundaries (geometry) could not be loaded; the hexagon mosaic is shown instead. Check the address, and that the file is GeoJSON or TopoJSON.',
    slow: 'The map’s boundaries (geometry) did not arrive within half a minute; the hexagon mosaic is shown instead. Check the address and the network, or give a smaller file.',
    large:
      'The map’s boundaries (geometry) are too large for a page; the hexagon mosaic is shown instead. Simplify them first: qj-widgets geometry check FILE -o SIMPLER.',
    degrees:
      'The coordinates of the map’s boundaries (geometry) are not degrees; the hexagon mosaic is shown instead. Convert them to longitude and latitude (WGS-84 or GCJ-02).',
    polygons:
      'The counties in the file of boundaries have no areas (Polygon or MultiPolygon); the hexagon mosaic is shown instead. Provide the areas of the counties.',
    foreign: (properties) =>
      'The file of boundaries has no code of a county of Qujing; the hexagon mosaic is shown instead. Put it into a property such as adcode, gb or PAC, for example 530302. ' +
      (properties ? `The properties in the file: ${properties}.` : 'The file has no properties.'),
    partial: (missing) =>
      `The file of boundaries lacks ${missing}; the hexagon mosaic is shown instead. Provide all nine counties.`,
  },

  errors: {
    unknownCounty: (field, code, known) => `“${code}” in ${field} is no county of Qujing. Known: ${known.join(', ')}.`,
    duplicateCategory: (key) => `Two categories have the key “${key}”. Give each its own.`,
    unknownCategory: (code, known) =>
      `data.values uses the category “${code}”, which is not defined. Known: ${known.join(', ')}.`,
    mixedValues:
      'data.values cannot mix numbers and categories: with categories give their keys everywhere, else give numbers everywhere, and the unit.',
  },
};

const WORDS: Record<Locale, MapWords> = { 'zh-CN': zhCN, en };

/** The words that only this widget has. */
export const mapWords = (locale: Locale): MapWords => WORDS[locale];

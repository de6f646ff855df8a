/** Vega-Lite as its users run it: the specification is compiled in the browser; one bundle of Vega and Vega-Lite. */
import { BOX, COLUMN, boxesOf } from '../boxes.js';
import type { ChainContent, GaugeContent, MapContent } from '../content.js';
import { jsonScript, visualBox } from '../page.js';
import { inBox, moduleScript, type Candidate, type Drawing } from './candidate.js';

const BUNDLE = { url: '/peers/vega-lite.js', entry: 'vega-lite.js' };

const drawn = (height: number, spec: unknown): Drawing =>
  inBox({
    body: `${visualBox(height)}\n${jsonScript(spec)}\n${moduleScript(BUNDLE.url)}`,
    assets: [BUNDLE],
  });

/** The view of the specification fills the box to the pixel. */
const frame = (height: number) => ({ width: COLUMN, height, padding: 0, config: { view: { stroke: null } } });

const pixels = (field: string, extent: number, reverse = false) => ({
  field,
  type: 'quantitative',
  axis: null,
  scale: { domain: reverse ? [extent, 0] : [0, extent], nice: false, zero: false },
});

const GAUGE_HEIGHT = 260;

const gaugeSpec = ({ actual, floor, stretch }: GaugeContent) => {
  const angle = (value: number) => (value / stretch.value - 0.5) * Math.PI;
  const arc = { type: 'arc', innerRadius: 116, outerRadius: 156, y: 170 };
  const arcs = [
    { ...arc, theta: angle(0), theta2: angle(stretch.value), color: '#e6e9ee' },
    { ...arc, theta: angle(0), theta2: angle(actual.value), color: '#1f5fa8' },
    { ...arc, theta: angle(floor.value) - 0.01, theta2: angle(floor.value) + 0.01, color: '#b5651d' },
    { ...arc, theta: angle(stretch.value) - 0.02, theta2: angle(stretch.value), color: '#7a5ca8' },
  ];
  return {
    ...frame(GAUGE_HEIGHT),
    layer: [
      ...arcs.map((mark) => ({ data: { values: [{}] }, mark })),
      {
        data: {
          values: [actual, floor, stretch].map(({ name, text }, row) => ({
            label: `${name}：${text}`,
            y: 190 + row * 26,
          })),
        },
        mark: { type: 'text', fontSize: 16, x: COLUMN / 2 },
        encoding: { y: pixels('y', GAUGE_HEIGHT, true), text: { field: 'label' } },
      },
    ],
  };
};

const chainSpec = (content: ChainContent) => {
  const { boxes, lines, height } = boxesOf(content);
  const values = boxes.map(({ left, top, name, text }) => ({
    x: left,
    x2: left + BOX.width,
    y: top,
    y2: top + BOX.height,
    middle: left + BOX.width / 2,
    centre: top + BOX.height / 2,
    label: `${name}\n${text}`,
  }));
  const x = (field: string) => pixels(field, COLUMN);
  const y = (field: string) => pixels(field, height, true);
  return {
    ...frame(height),
    layer: [
      {
        data: { values: lines },
        mark: { type: 'rule', color: '#666', strokeWidth: 1.5 },
        encoding: { x: x('x1'), x2: { field: 'x2' }, y: y('y1'), y2: { field: 'y2' } },
      },
      {
        data: { values },
        mark: { type: 'rect', fill: '#fff', stroke: '#1f5fa8', strokeWidth: 1.5 },
        encoding: { x: x('x'), x2: { field: 'x2' }, y: y('y'), y2: { field: 'y2' } },
      },
      {
        data: { values },
        mark: { type: 'text', fontSize: 14, lineBreak: '\n', lineHeight: 20, baseline: 'middle', dy: -9 },
        encoding: { x: x('middle'), y: y('centre'), text: { field: 'label' } },
      },
    ],
  };
};

const MAP_HEIGHT = 420;

const mapSpec = ({ outlines, counties }: MapContent) => {
  const byCode = new Map(counties.map((county) => [county.adcode, county]));
  const projection = { type: 'identity', reflectY: true };
  const values = outlines.features.map(({ type, geometry, properties }) => ({
    type,
    geometry,
    mentioned: (byCode.get(properties.adcode)?.value ?? 0) > 0,
    label: properties.name,
    x: properties.cp[0],
    y: properties.cp[1],
  }));
  return {
    ...frame(MAP_HEIGHT),
    projection,
    layer: [
      {
        data: { values },
        mark: { type: 'geoshape', stroke: '#fff', strokeWidth: 2 },
        encoding: {
          color: {
            field: 'mentioned',
            type: 'nominal',
            legend: null,
            scale: { domain: [false, true], range: ['#eef1f5', '#9dbfe3'] },
          },
        },
      },
      {
        data: { values: values.map(({ label, x, y }) => ({ label, x, y })) },
        mark: { type: 'text', fontSize: 12 },
        encoding: {
          longitude: { field: 'x', type: 'quantitative' },
          latitude: { field: 'y', type: 'quantitative' },
          text: { field: 'label' },
        },
      },
    ],
  };
};

export const vegaLite: Candidate = {
  id: 'vega-lite',
  name: 'Vega-Lite',
  aside: true,
  draw: ({ gauge, chain, map }) => ({
    gauge: drawn(GAUGE_HEIGHT, gaugeSpec(gauge)),
    chain: drawn(boxesOf(chain).height, chainSpec(chain)),
    map: drawn(MAP_HEIGHT, mapSpec(map)),
  }),
};

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { GaugeChart } from 'echarts/charts';
import { GraphicComponent } from 'echarts/components';
import { init as initAny, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { init } from '../../src/charts/custom.js';
import { textElement } from '../../src/picture/shapes.js';
import { COLORS } from '../../src/theme/tokens.js';
import { ROOT } from './helpers.js';
import { built } from './run-command.js';
import { elementsIn, readXml } from './xml.js';

// What no widget needs: it shows what ECharts draws of itself.
use([GaugeChart, GraphicComponent]);

/** What engines and office programs read in ways of their own, or not at all. */
const UNLIKE = /dominant-baseline|alignment-baseline|paint-order/;

const SIZE = { ssr: true, width: 200, height: 100 };

const markupOf = (chart: ReturnType<typeof init>, option: object): string => {
  try {
    chart.setOption({ animation: false, ...option });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
};

const textsOf = (svg: string) => elementsIn(readXml(svg)).filter(({ name }) => name === 'text');

const words = (style: object, at: object = {}) => ({
  graphic: { elements: [{ type: 'text', x: 50, y: 40, ...at, style: { text: '曲靖', fontSize: 20, ...style } }] },
});

test('a text stands with its baseline 0.37 em below its middle, said in whole pixels', () => {
  const [text] = textsOf(markupOf(init(null, null, SIZE), words({ fill: '#123456', verticalAlign: 'middle' })));
  assert.ok(text);
  const { x, y, transform, fill } = text.attributes;
  assert.deepEqual([Number(x), Number(y), transform, fill], [50, 47, undefined, '#123456']);
});

test('a text that is turned keeps its turn, and its baseline with it', () => {
  const [text] = textsOf(
    markupOf(init(null, null, SIZE), words({ verticalAlign: 'middle' }, { rotation: Math.PI / 2 })),
  );
  assert.match(text?.attributes['transform'] ?? '', /^matrix\(/);
  assert.deepEqual([Number(text?.attributes['x']), Number(text?.attributes['y'])], [0, 7.4]);
});

test('what runs on stands in the same text, behind what is before it, in its own size', () => {
  const pen = { colors: COLORS.light, family: 'sans-serif' };
  const run = { x: 10, y: 40, weight: 600, fill: 'text', align: 'left' } as const;
  const elements = [
    textElement(pen, { ...run, text: '超过', size: 14 }),
    textElement(pen, { ...run, text: '70', size: 26, behind: 3 }),
    textElement(pen, { ...run, text: '%', size: 14, behind: 4 }),
    textElement(pen, { ...run, text: '规上工业', size: 14, y: 80 }),
  ];
  const drawn = elementsIn(readXml(markupOf(init(null, null, SIZE), { graphic: { elements } })));
  const spans = drawn.filter(({ name }) => name === 'tspan');
  assert.deepEqual(
    spans.map(({ text, attributes }) => [
      text,
      attributes['dx'],
      /font-size:\s*(\d+)/.exec(attributes['style'] ?? '')?.[1],
    ]),
    [
      ['超过', undefined, undefined],
      ['70', '3', '26'],
      ['%', '4', '14'],
    ],
  );
  assert.equal(drawn.filter(({ name }) => name === 'text').length, 2);
});

test('a halo is a text of its own below the filled one, at the same place, and no second one to be heard', () => {
  const svg = markupOf(init(null, null, SIZE), words({ fill: '#123456', stroke: '#fedcba', lineWidth: 3 }));
  assert.doesNotMatch(svg, UNLIKE);
  const [halo, text] = textsOf(svg);
  assert.deepEqual(
    [halo, text].map((one) => [one?.text, one?.attributes['fill'], one?.attributes['stroke']]),
    [
      ['曲靖', 'none', '#fedcba'],
      ['曲靖', '#123456', undefined],
    ],
  );
  assert.deepEqual(
    [halo?.attributes['x'], halo?.attributes['y'], halo?.attributes['style']],
    [text?.attributes['x'], text?.attributes['y'], text?.attributes['style']],
  );
  const hidden = elementsIn(readXml(svg)).filter(({ attributes }) => attributes['aria-hidden'] === 'true');
  assert.deepEqual(
    hidden.flatMap(elementsIn).flatMap(({ name, text: said }) => (name === 'text' ? [said] : [])),
    ['曲靖'],
  );
});

test('what ECharts writes by itself stands on its baseline too', () => {
  const gauge = { type: 'gauge', data: [{ value: 40, name: '示例' }], title: { show: true }, detail: { show: true } };
  const svg = markupOf(init(null, null, { ...SIZE, height: 200 }), { series: [gauge] });
  assert.ok(textsOf(svg).length > 10);
  assert.doesNotMatch(svg, UNLIKE);
});

test('a page that draws with ECharts itself has its renderer for itself, whoever came first', () => {
  use([SVGRenderer]);
  const option = words({ fill: '#123456' });
  assert.match(markupOf(initAny(null, null, { ...SIZE, renderer: 'svg' }), option), UNLIKE);
  assert.doesNotMatch(markupOf(init(null, null, SIZE), option), UNLIKE);
});

const DIST = join(ROOT, 'dist');

/** The code of ECharts names what it would write, and that of the command what SVG knows; neither draws. */
const CODE = /^(cli|draw|plain-svg(-[\w-]+)?)\.js$/;

test('no built picture, page, view or single file says it', built, () => {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && /\.(svg|html|json|css|js)$/.test(file.name) && !CODE.test(file.name),
  );
  assert.ok(files.length > 900, `${files.length} files are built`);
  assert.deepEqual(
    files.flatMap(({ parentPath, name }) => (UNLIKE.test(readFileSync(join(parentPath, name), 'utf8')) ? [name] : [])),
    [],
  );
});

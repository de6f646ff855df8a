import assert from 'node:assert/strict';
import { test } from 'node:test';
import { init } from '../../src/charts/gauge.js';
import { textWidth } from '../../src/core/text-width.js';
import { pictureOf, type Drawing } from '../../src/picture/picture.js';
import { SWATCHES, SWATCH_SIZE, swatchLine } from '../../src/picture/swatch.js';
import { COLORS, COLOR_NAMES, type ColorScheme } from '../../src/theme/tokens.js';
import { escapeMarkup, figureText, sourceLine } from '../../src/view/text.js';
import type { Mark } from '../../src/view/view-model.js';
import type { Size } from '../../src/widgets/target-gauge/geometry.js';
import { gaugeLayout } from '../../src/widgets/target-gauge/layout.js';
import type { GaugeModel } from '../../src/widgets/target-gauge/model.js';
import { gaugeOption } from '../../src/widgets/target-gauge/option.js';
import { catalogue, editorNear, editorOf, everyGauge, gauge } from './helpers.js';

const SIZE: Size = { width: 720, height: 320 };

/** The drawing as the element makes it for a file. */
const draw = (model: GaugeModel, colors: ColorScheme): Drawing => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...SIZE });
  try {
    chart.setOption(gaugeOption(model, gaugeLayout(model, SIZE), colors));
    return { svg: chart.renderToSVGString(), ...SIZE };
  } finally {
    chart.dispose();
  }
};

const picture = (model: GaugeModel, colors: ColorScheme = COLORS.light) =>
  pictureOf(model, catalogue, draw(model, colors), colors);

/** Proves that the tags of a file open and close in order. */
const assertWellFormed = (svg: string, what: string) => {
  const open: string[] = [];
  for (const [, closing, name = '', , selfClosing] of svg.matchAll(
    /<(\/?)([a-zA-Z][\w:]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (closing) assert.equal(open.pop(), name, what);
    else if (!selfClosing) open.push(name);
  }
  assert.deepEqual(open, [], what);
  const bare = svg
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/<\/?[a-zA-Z][\w:]*(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, '');
  assert.doesNotMatch(bare, /[<>]/, `${what}: a sign of markup stands in text`);
};

test('a picture holds heading, drawing, every figure, the remarks and the sources', () => {
  const model = gauge('gdp-2025');
  const { svg, width, height } = picture(model);
  assert.ok(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'));
  assert.ok(svg.includes(`<title id="title">${model.heading}</title>`));
  assert.ok(svg.includes(`<desc id="desc">${model.summary}</desc>`));
  for (const figure of model.figures) assert.ok(svg.includes(`>${figureText(figure, 'zh-CN')}</text>`), figure.key);
  assert.ok(svg.includes(`>${model.remarks[0] ?? '?'}。</text>`));
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  assert.ok(texts.join('').includes(sourceLine(model, catalogue)));
  assert.ok(texts.includes('相当于5000亿元目标的近60%'), 'the drawing is inside');
  assert.ok(width > SIZE.width && height > SIZE.height);
});

test('the picture of every target is well-formed, asks for nothing from outside and says no NaN', () => {
  for (const model of everyGauge()) {
    const { svg } = picture(model);
    const what = `${model.view} ${model.locale}`;
    assertWellFormed(svg, what);
    assert.doesNotMatch(svg, /NaN|undefined|var\(|<script|<image|<foreignObject|url\(|(?:href|src)=/, what);
    assert.deepEqual(
      [...new Set(svg.match(/https?:\/\/[^"]*/g))].filter((address) => !address.startsWith('http://www.w3.org/')),
      [],
      what,
    );
  }
});

test('a picture has no colours but those of its theme', () => {
  for (const theme of ['light', 'dark'] as const) {
    const model = gauge('lfp-capacity-2025', 'zh-CN', { editor: editorNear('lfp-capacity-2025') });
    const { svg } = picture(model, COLORS[theme]);
    const used = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, color = '']) => color.toLowerCase()));
    const allowed = new Set<string>([...Object.values(COLORS[theme]), 'none', 'transparent']);
    assert.deepEqual(
      [...used].filter((color) => !allowed.has(color)),
      [],
      theme,
    );
    assert.ok(used.has(COLORS[theme].surface) && used.has(COLORS[theme].editor));
  }
});

test('every line of text around the drawing stays within the picture', () => {
  for (const model of everyGauge()) {
    const { svg, width, height } = picture(model);
    const around = svg.replace(/<svg x=[^]*?<\/svg>/, '');
    const lines = [...around.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)</g)];
    assert.ok(lines.length >= 4);
    for (const [, x, y, size, text = ''] of lines) {
      const plain = text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
      assert.ok(Number(x) + textWidth(plain, Number(size)) <= width, `${model.view} ${model.locale}: ${plain}`);
      assert.ok(Number(y) > 0 && Number(y) < height, `${model.view} ${model.locale}: ${plain}`);
    }
  }
});

test('markup in an editor’s words is text in the picture', () => {
  const evil = '</title><script>alert("x")</script>';
  const model = gauge('gdp-2025', 'zh-CN', { heading: evil, editor: editorOf('gdp-2025', '3500', evil) });
  const { svg } = picture(model);
  assertWellFormed(svg, 'markup');
  assert.ok(!svg.includes('<script'));
  assert.ok(svg.includes(`<title id="title">${escapeMarkup(evil)}</title>`));
});

test('no two marks of the legend look alike, even without colour', () => {
  const marks = Object.keys(SWATCHES) as Mark[];
  const looks = marks.map((mark) => {
    const { width, dash, block } = SWATCHES[mark];
    return `${width} ${dash} ${String(block)}`;
  });
  assert.deepEqual(
    looks.filter((look, index) => looks.indexOf(look) !== index),
    [],
  );
  for (const mark of marks) {
    assert.ok(COLOR_NAMES.includes(SWATCHES[mark].color), mark);
    for (const coordinate of Object.values(swatchLine(SWATCHES[mark]))) {
      assert.ok(coordinate >= 0 && coordinate <= SWATCH_SIZE, mark);
    }
  }
});

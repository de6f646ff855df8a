import assert from 'node:assert/strict';
import { test } from 'node:test';
import { init } from '../../src/charts/custom.js';
import { textWidth } from '../../src/core/text-width.js';
import { pictureOf, type Drawing } from '../../src/picture/picture.js';
import { BOX_STYLES, SWATCH_SIZE, swatchPaths, TICK_STYLES } from '../../src/picture/swatch.js';
import { COLORS, COLOR_NAMES, type ColorScheme } from '../../src/theme/tokens.js';
import { escapeMarkup, figureText, sourceLine, summaryOf } from '../../src/view/text.js';
import type { LegendEntry, Look } from '../../src/view/view-model.js';
import { chainLayout } from '../../src/widgets/industry-chain/layout.js';
import type { ChainModel } from '../../src/widgets/industry-chain/model.js';
import { chainOption } from '../../src/widgets/industry-chain/option.js';
import { layOut } from '../../src/widgets/target-gauge/drawing.js';
import type { GaugeModel } from '../../src/widgets/target-gauge/model.js';
import { chain, editorNear, editorOf, everyChain, everyGauge, gauge } from './helpers.js';

const WIDTH = 720;

/** The drawing as the element makes it for a file. */
const draw = (model: GaugeModel, colors: ColorScheme): Drawing => {
  const { option, ...size } = layOut(model, WIDTH);
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(option(colors));
    return { svg: chart.renderToSVGString(), ...size };
  } finally {
    chart.dispose();
  }
};

const picture = (model: GaugeModel, colors: ColorScheme = COLORS.light) =>
  pictureOf(model, draw(model, colors), colors);

/** A chain's drawing is as high as its layout. */
const drawChain = (model: ChainModel, width: number, colors: ColorScheme): Drawing => {
  const layout = chainLayout(model, width);
  const size = { width, height: layout.height };
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(chainOption(model, layout, colors));
    return { svg: chart.renderToSVGString(), ...size };
  } finally {
    chart.dispose();
  }
};

const chainPicture = (model: ChainModel, width = WIDTH, colors: ColorScheme = COLORS.light) =>
  pictureOf(model, drawChain(model, width, colors), colors);

/** The lines of text of a file, those of the drawing included. */
const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

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
  assert.ok(svg.includes(`<title id="qj-target-gauge-gdp-2025-zh-CN-title">${model.heading}</title>`));
  assert.ok(svg.includes(`<desc id="qj-target-gauge-gdp-2025-zh-CN-desc">${summaryOf(model)}</desc>`));
  for (const figure of model.figures) assert.ok(svg.includes(`>${figureText(figure, 'zh-CN')}</text>`), figure.key);
  assert.ok(svg.includes(`>${model.remarks[0] ?? '?'}。</text>`));
  const texts = textsIn(svg);
  assert.ok(texts.join('').includes(sourceLine(model)));
  assert.ok(texts.includes('相当于目标的近60%'), 'the drawing is inside');
  assert.ok(width > WIDTH && height > draw(model, COLORS.light).height);
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

test('the picture of a chain holds its heading, drawing, legend, companies, remarks and sources', () => {
  for (const model of everyChain()) {
    const { svg, width, height } = chainPicture(model);
    const texts = textsIn(svg);
    // Long lines are wrapped; blanks go with the line ends.
    const all = texts.join('').replaceAll(/\s/g, '');
    const what = `${model.view} ${model.locale}`;
    assert.ok(width > 0 && height > 0, what);
    for (const text of [
      model.heading,
      model.stillSubheading,
      ...model.legend.map((entry) => entry.text),
      ...model.passages.map(({ text: passage }) => passage),
      ...model.remarks,
      sourceLine(model),
    ]) {
      assert.ok(all.includes(escapeMarkup(text).replaceAll(/\s/g, '')), `${what}: ${text}`);
    }
    for (const { name } of model.stages) {
      assert.ok(all.includes(name.replaceAll(/\s/g, '')), `${what}: ${name}`);
    }
  }
});

test('the picture of every chain is well-formed at every width, in its theme’s colours, and asks for nothing', () => {
  for (const theme of ['light', 'dark'] as const) {
    const allowed = new Set<string>([...Object.values(COLORS[theme]), 'none', 'transparent']);
    for (const model of everyChain()) {
      for (const width of [288, 1068]) {
        const { svg } = chainPicture(model, width, COLORS[theme]);
        const what = `${model.view} ${model.locale} ${width}`;
        assertWellFormed(svg, what);
        assert.doesNotMatch(svg, /NaN|undefined|var\(|<script|<image|<foreignObject|url\(|(?:href|src)=/, what);
        const used = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, color = '']) => color));
        assert.deepEqual(
          [...used].filter((color) => !allowed.has(color)),
          [],
          what,
        );
      }
    }
  }
});

test('the legend of a chain’s picture shows each look as the drawing does', () => {
  const model = chain('green-silicon-pv');
  const { svg } = chainPicture(model);
  const items = [...svg.matchAll(/<g transform="translate\([^)]*\)">((?:<path[^>]*>)+)<\/g><text[^>]*>([^<]*)</g)];
  assert.deepEqual(
    items.map(([, , text]) => text),
    model.legend.map(({ text }) => text),
  );
  for (const [, paths = '', text] of items) {
    const { look } = model.legend.find((entry) => entry.text === text) ?? { look: 'none' };
    const { color, dash, hatched } = BOX_STYLES[look];
    assert.ok(paths.includes(`stroke="${COLORS.light[color]}"`), text);
    assert.equal(paths.includes('stroke-dasharray'), dash !== '', text);
    assert.equal(paths.split('<path').length - 1, hatched ? 2 : 1, text);
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

test('a legend entry that is wider than the picture goes on in further lines within it', () => {
  const model = gauge('gdp-2025', 'en');
  const narrow = { svg: '<svg></svg>', width: 192, height: 100 };
  const { svg, width } = pictureOf(model, narrow, COLORS.light);
  for (const [, x, size, text = ''] of svg.matchAll(
    /<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)"[^>]*>([^<]*)</g,
  ))
    assert.ok(Number(x) + textWidth(text, Number(size)) <= width, text);
  const all = textsIn(svg).join('').replaceAll(/\s/g, '');
  for (const { text } of model.legend) assert.ok(all.includes(text.replaceAll(/\s/g, '')), text);
});

test('a plain picture has neither heading nor ground, but its legend and its sources', () => {
  const model = gauge('gdp-2025');
  const drawing = draw(model, COLORS.light);
  const plain = pictureOf(model, drawing, COLORS.light, true);
  const full = pictureOf(model, drawing, COLORS.light);
  const said = textsIn(plain.svg).join('');
  assert.ok(!said.includes(escapeMarkup(model.heading)));
  for (const { text } of model.legend) assert.ok(said.includes(escapeMarkup(text)), text);
  assert.ok(said.includes(escapeMarkup(sourceLine(model))));
  assert.ok(!plain.svg.includes(`fill="${COLORS.light.surface}"/>`));
  assert.match(plain.svg, /<title[^>]*>[^<]*地区生产总值/, 'readers of the screen still hear what it is');
  assert.ok(plain.height < full.height - 40);
});

test('markup in an editor’s words is text in the picture', () => {
  const evil = '</title><script>alert("x")</script>';
  const model = gauge('gdp-2025', 'zh-CN', { heading: evil, editor: editorOf('gdp-2025', '3500', evil) });
  const { svg } = picture(model);
  assertWellFormed(svg, 'markup');
  assert.ok(!svg.includes('<script'));
  assert.ok(svg.includes(`<title id="qj-target-gauge-gdp-2025-zh-CN-title">${escapeMarkup(evil)}</title>`));
});

/** What is left of a legend's mark without colour. */
const colourless = (entry: Pick<LegendEntry, 'look' | 'form'>): string =>
  JSON.stringify(swatchPaths(entry).map(({ d, width, dash, fill }) => ({ d, width, dash, filled: fill !== null })));

/** The looks of figures; the classes of a map are shades, and stand beside their words. */
const LOOKS = (Object.keys(BOX_STYLES) as Look[]).filter((look) => !look.startsWith('class-'));

/** How far something has come is not drawn across a scale. */
const STROKES = LOOKS.filter((look) => look in TICK_STYLES);

test('no two marks of the legend look alike, even without colour', () => {
  // An earlier result is a mark on a scale; no box stands for one.
  const boxes = LOOKS.filter((look) => look !== 'earlier');
  for (const [form, known] of [['stroke', STROKES] as const, ['box', boxes] as const]) {
    const drawn = known.map((look) => colourless({ look, form }));
    assert.deepEqual(
      known.filter((_, index) => drawn.indexOf(drawn[index] ?? '') !== index),
      [],
      form,
    );
  }
});

test('every mark of the legend has a colour of the tokens and stays within its 16 pixels', () => {
  for (const look of Object.keys(BOX_STYLES) as Look[]) {
    for (const form of STROKES.includes(look) ? (['stroke', 'box'] as const) : (['box'] as const)) {
      const paths = swatchPaths({ look, form });
      assert.ok(paths.length > 0, look);
      for (const { d, stroke, fill, width } of paths) {
        assert.ok(COLOR_NAMES.includes(stroke) && (fill === null || COLOR_NAMES.includes(fill)), look);
        assert.ok(width > 0, look);
        const coordinates = d.match(/-?[\d.]+/g) ?? [];
        assert.ok(coordinates.length >= 3, `${look}: ${d}`);
        for (const coordinate of coordinates.map(Number)) {
          assert.ok(coordinate >= 0 && coordinate <= SWATCH_SIZE, `${look} ${form}: ${d}`);
        }
      }
    }
  }
});

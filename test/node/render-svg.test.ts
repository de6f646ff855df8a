import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawPicture } from '../../src/static/draw.js';
import { standaloneSvg } from '../../src/static/standalone-svg.js';
import { WIDGETS } from '../../src/static/views.js';
import { COLORS, STATIC_COLORS, fontFamily } from '../../src/theme/tokens.js';
import type { SvgNode } from '../../src/view/static-view.js';
import { sourceLine, summaryOf } from '../../src/view/text.js';
import type { ViewModel } from '../../src/view/view-model.js';
import { LOCALES, catalogue, triedOf } from './helpers.js';
import { elementsIn, readXml } from './xml.js';

const WIDTH = 720;

const MODELS = LOCALES.flatMap((locale) =>
  WIDGETS.flatMap(({ ids, model }) => ids(catalogue).map((id) => model(catalogue, id, locale))),
);

const whatIs = ({ tag, view, locale }: ViewModel): string => `${tag} ${view} ${locale}`;

const FILES = MODELS.map((model) => {
  const file = standaloneSvg(model, WIDTH, STATIC_COLORS);
  return { model, what: whatIs(model), ...file, root: readXml(file.svg) };
});

const TRIED = WIDGETS.flatMap((views) => triedOf(views).map((id) => `${views.tag} ${id}`));

/** Whether a view is drawn once more. */
const isTried = ({ tag, view }: ViewModel): boolean => TRIED.includes(`${tag} ${view}`);

/** What a text says, in one piece or in several of different sizes. */
const saidBy = (content: SvgNode[2] = ''): string =>
  typeof content === 'string' ? content : content.map(([, , inner]) => saidBy(inner)).join('');

const textsOf = ([name, , content = '']: SvgNode): string[] => {
  if (name === 'text') return [saidBy(content)];
  return typeof content === 'string' ? [] : content.flatMap(textsOf);
};

test('every view in both languages is one strict XML file with a name and a description', () => {
  assert.ok(FILES.length >= 140);
  for (const { model, what, root, width, height } of FILES) {
    assert.equal(root.name, 'svg', what);
    const { attributes, children } = root;
    assert.deepEqual(
      [attributes['xmlns'], attributes['role'], attributes['lang'], attributes['font-family']],
      ['http://www.w3.org/2000/svg', 'img', model.locale, fontFamily(model.locale)],
      what,
    );
    assert.deepEqual(
      [attributes['width'], attributes['height'], attributes['viewBox']],
      [String(WIDTH), String(height), `0 0 ${WIDTH} ${height}`],
      what,
    );
    assert.equal(width, WIDTH);
    const [title, desc] = children;
    assert.deepEqual([title?.name, title?.text], ['title', model.heading], what);
    assert.deepEqual([desc?.name, desc?.text], ['desc', summaryOf(model)], what);
    assert.equal(
      attributes['aria-labelledby'],
      `${title?.attributes['id'] ?? ''} ${desc?.attributes['id'] ?? ''}`,
      what,
    );
  }
});

/** What a file may consist of: anything else would be a style, a script, or a way out of it. */
const ELEMENTS = ['svg', 'title', 'desc', 'g', 'path', 'rect', 'line', 'text', 'tspan'];
const FOREIGN = /^(style|class|href|xlink:|xml:|on|dominant-baseline$|xmlns:)/;

test('a file has no style, class, script, reference or event, and says its font once', () => {
  for (const { what, root, svg } of FILES) {
    const elements = elementsIn(root);
    for (const { name, attributes } of elements) {
      assert.ok(ELEMENTS.includes(name), `${what}: <${name}>`);
      for (const attribute of Object.keys(attributes)) assert.doesNotMatch(attribute, FOREIGN, `${what}: ${name}`);
    }
    assert.doesNotMatch(svg, /url\(|@import|NaN|undefined|data:/, what);
    assert.deepEqual(svg.match(/\w+:\/\/[^"]*/g), ['http://www.w3.org/2000/svg'], what);
    assert.equal(svg.split('font-family=').length - 1, 1, what);
    assert.equal(svg.split('xmlns').length - 1, 1, what);
  }
});

test('the ids of all files together are unique, so that a page may hold any of them inline', () => {
  const ids = FILES.flatMap(({ root }) =>
    elementsIn(root).flatMap(({ attributes }) => ('id' in attributes ? [attributes['id']] : [])),
  );
  assert.equal(ids.length, FILES.length * 2);
  assert.equal(new Set(ids).size, ids.length);
});

test('every colour of a file is one that a page may set, with the light one where it does not', () => {
  const allowed = new Set(['none', 'transparent', ...Object.values(STATIC_COLORS)]);
  assert.equal(STATIC_COLORS.accent, `var(--qj-accent,${COLORS.light.accent})`);
  for (const { what, root } of FILES) {
    for (const { attributes } of elementsIn(root))
      for (const name of ['fill', 'stroke'])
        assert.ok(allowed.has(attributes[name] ?? 'none'), `${what}: ${attributes[name] ?? ''}`);
  }
});

test('a file says what its view says: heading, reading help, legend, passages, remarks and sources', () => {
  for (const { model, what, root } of FILES) {
    const texts = elementsIn(root).filter(({ name }) => name === 'text');
    // Long lines are wrapped; blanks go with the line ends.
    const all = texts
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/g, '');
    for (const text of [
      model.heading,
      model.stillSubheading,
      // A drawing that has its legend in it has each name in a place of its own.
      ...model.legend.flatMap(({ text }) => (model.legendPlace === 'drawn' ? text.split(/[（）()、,]/) : [text])),
      ...model.passages.map((passage) => passage.text),
      ...model.remarks,
      sourceLine(model),
    ])
      assert.ok(all.includes(text.replaceAll(/\s/g, '')), `${what}: ${text}`);
  }
});

test('the drawing of a file has the texts that ECharts drew, each where it stood', () => {
  for (const { model, what, root } of FILES) {
    const drawing = root.children.find(({ name }) => name === 'svg');
    assert.ok(drawing, what);
    const drawn = elementsIn(drawing).filter(({ name }) => name === 'text');
    if (isTried(model))
      assert.deepEqual(
        drawn.map(({ text }) => text),
        textsOf(drawPicture(model, WIDTH - 48, STATIC_COLORS).svg),
        what,
      );
    for (const { attributes, text } of drawn) {
      const [x, y] = [Number(attributes['x'] ?? 0), Number(attributes['y'])];
      assert.ok(x >= 0 && x <= WIDTH - 48, `${what}: ${text} at ${x}`);
      assert.ok(y > 0 && y <= Number(drawing.attributes['height']), `${what}: ${text} at ${y}`);
      assert.ok(attributes['font-size'] && attributes['fill'], `${what}: ${text}`);
    }
  }
});

test('a second run gives the same bytes', () => {
  for (const { model, what, svg } of FILES)
    if (isTried(model)) assert.equal(standaloneSvg(model, WIDTH, STATIC_COLORS).svg, svg, what);
});

test('a picture is as wide as it was asked for, and in the plain colours of its theme', () => {
  for (const model of MODELS.filter((one) => one.locale === 'zh-CN' && isTried(one))) {
    for (const width of [288, 540, 2000]) {
      const { svg, height } = standaloneSvg(model, width, COLORS.dark);
      const root = readXml(svg);
      assert.deepEqual([root.attributes['width'], root.attributes['height']], [String(width), String(height)]);
      assert.ok(svg.includes(`fill="${COLORS.dark.surface}"`) && !svg.includes('var('), whatIs(model));
    }
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFigure } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import { textWidth } from '../../src/core/text-width.js';
import { dimensionOf } from '../../src/core/units.js';
import { words } from '../../src/i18n/index.js';
import { COLORS } from '../../src/theme/tokens.js';
import { cardLayout, type CardLayout } from '../../src/widgets/target-gauge/card-layout.js';
import { layOut } from '../../src/widgets/target-gauge/drawing.js';
import { subjectOfData, type GaugeData } from '../../src/widgets/target-gauge/editor-data.js';
import { gaugeModel, type GaugeModel } from '../../src/widgets/target-gauge/model.js';
import { cardElements } from '../../src/widgets/target-gauge/option.js';
import { subjectOf } from '../../src/widgets/target-gauge/subject.js';
import type { CardModel } from '../../src/widgets/target-gauge/types.js';
import { catalogue, editorNear, everyGauge, everyGaugeWithEditor, fact, gauge, TARGET_IDS } from './helpers.js';

const WIDTHS = [205, 240, 290, 350, 440, 580];

/** The card of a gauge that has one; a dial fails the test. */
const card = ({ view, drawn, marks, locale }: GaugeModel): CardModel => {
  if (drawn.form === 'dial') throw new Error(`${view} has a dial`);
  return { ...drawn, marks, locale };
};

const cards = everyGauge().filter(({ drawn }) => drawn.form !== 'dial');

const OWN: GaugeData = {
  indicator: '示例：总产值',
  place: '某县',
  unit: '亿元',
  target: { value: 5000, comparator: '突破', year: 2025, source: '甲' },
};

const ownCard = (data: GaugeData): CardModel => card(gaugeModel(subjectOfData(data), {}, 'zh-CN'));

/** What a target's measure calls for where no document has an actual figure of it. */
const formFor = (id: string): string => {
  const { floor, indicator } = subjectOf(catalogue, id);
  const { value, valueTo = value, unit } = floor.figure;
  if (indicator.measure === 'share') return 'share';
  if (indicator.measure === 'multiple') return 'multiple';
  return dimensionOf(unit) === 'count' && valueTo <= 10 ? 'units' : 'number';
};

test('a dial is drawn where the documents have an actual figure of the goal, else the form of its measure', () => {
  const forms = new Set<string>();
  for (const model of everyGauge()) {
    const floor = fact(catalogue.target(model.view).floor);
    const isReached = catalogue.comparable(floor).some(({ kind }) => kind === 'actual');
    assert.equal(model.drawn.form, isReached ? 'dial' : formFor(model.view), model.view);
    forms.add(model.drawn.form);
  }
  assert.deepEqual([...forms].sort(), ['dial', 'multiple', 'number', 'share', 'units']);
});

test('with a newer actual figure of the editor’s every card becomes a dial', () => {
  for (const model of everyGaugeWithEditor()) assert.equal(model.drawn.form, 'dial', model.view);
});

test('no card has a scale, a tick or an arc', () => {
  for (const model of cards) {
    const elements = cardElements(cardLayout(card(model), 580), model.locale, COLORS.light) as { type: string }[];
    for (const { type } of elements) assert.match(type, /^(text|rect|polygon)$/, model.view);
  }
});

test('a track is drawn behind a part of a whole and nowhere else', () => {
  for (const model of cards) {
    const tracks = cardLayout(card(model), 580).shapes.filter(({ look }) => look === 'track');
    assert.equal(tracks.length, model.drawn.form === 'share' ? 1 : 0, model.view);
  }
});

const shapesOf = (id: string, look: string) =>
  cardLayout(card(gauge(id)), 580)
    .shapes.filter((shape) => shape.look === look)
    .map(({ box }) => box);

test('a share is the part of its whole that the number says', () => {
  for (const model of cards.filter(({ drawn }) => drawn.form === 'share')) {
    const { shapes } = cardLayout(card(model), 580);
    const [part] = shapes.slice(shapes.findIndex(({ look }) => look === 'track') + 1);
    const { value } = fact(catalogue.target(model.view).floor);
    assert.ok(Math.abs((part?.box.right ?? 0) - value * 5.8) < 0.01, model.view);
  }
});

test('things are counted out, those up to the upper end of a range dashed', () => {
  const isUnit = ({ left, right }: { left: number; right: number }) => right - left > 15;
  assert.equal(shapesOf('star-maker-sites-2025', 'target').filter(isUnit).length, 10);
  assert.equal(shapesOf('key-laboratories-2025', 'target').filter(isUnit).length, 1);
  assert.equal(shapesOf('training-bases', 'target').filter(isUnit).length, 2);
  assert.equal(shapesOf('training-bases', 'stretch').length, 1);
  assert.equal(gauge('signed-projects-yearly').drawn.form, 'number', 'nobody counts thirty squares');
});

test('four times is one unit and three times as much beyond it', () => {
  const [once] = shapesOf('kunming-gdp-2035', 'pale');
  const [beyond] = shapesOf('kunming-gdp-2035', 'target').filter(({ right }) => right > 500);
  assert.ok(once && beyond);
  assert.deepEqual([Math.round(once.right), Math.round(beyond.left), Math.round(beyond.right)], [144, 146, 580]);
});

test('a card prints its number once, with its comparator and its unit', () => {
  for (const model of cards) {
    assert.equal(model.marks.length, 1, model.view);
    const [{ before, number, after } = { before: '', number: '', after: '' }] = model.marks.map(({ parts }) => parts);
    for (const width of WIDTHS) {
      const texts = cardLayout(card(model), width).texts.map(({ text }) => text);
      assert.equal(texts.filter((text) => text === number).length, 1, `${model.view} ${width}`);
      const all = texts.join('').replaceAll(/\s/g, '');
      for (const text of [before, after]) assert.ok(all.includes(text.replaceAll(/\s/g, '')), `${model.view} ${text}`);
    }
  }
});

test('a card says the nature, the year, the scope and that no document has an actual figure', () => {
  const rows = (id: string, locale: Locale = 'zh-CN') =>
    card(gauge(id, locale)).rows.map(({ term, text, look }) => [term, text, look]);
  assert.deepEqual(rows('maker-spaces-2025'), [
    ['性质', '目标', 'target'],
    ['年份', '2025年', null],
    ['口径', '新认定', null],
    ['实际值', '文件未载', 'none'],
  ]);
  assert.deepEqual(rows('large-cities'), [
    ['性质', '目标', 'target'],
    ['年份', '文件未载', 'none'],
    ['实际值', '文件未载', 'none'],
  ]);
  assert.deepEqual(rows('kunming-greenway-density')[1], ['时段', '2年内', null]);
  assert.deepEqual(rows('pv-output-value-2025', 'en'), [
    ['Kind', 'Forecast', 'forecast'],
    ['Year', '2025', null],
    ['As printed', '1800亿元', null],
    ['Actual', 'not stated', 'none'],
  ]);
  for (const model of cards) {
    const { printed } = words(model.locale).columns;
    const figure = fact(catalogue.target(model.view).floor);
    const row = card(model).rows.find(({ term }) => term === printed);
    const isSame = model.locale === 'zh-CN' || formatFigure(figure, 'en').includes(String(figure.value));
    assert.ok(row ? row.text === formatFigure(figure, 'zh-CN') : isSame, model.view);
  }
});

test('what only a card’s lines say is said aloud too', () => {
  const { face, spoken } = gauge('maker-spaces-2025');
  assert.deepEqual(
    face.parts.map(({ label }) => label),
    ['目标：5个（2025年），口径：新认定，实际值：文件未载'],
  );
  assert.deepEqual(spoken, ['目标：5个（2025年）', '口径：新认定', '实际值：文件未载']);
  for (const model of cards) {
    for (const { term, text } of card(model).rows.slice(2)) {
      if (term === words(model.locale).columns.printed) continue;
      assert.ok(model.face.parts[0]?.label.includes(term + words(model.locale).colon + text), model.view);
    }
  }
});

test('a card names the group of figures where its sisters stand, and a dial does not', () => {
  assert.ok(gauge('maker-spaces-2025').remarks.includes('同组数字见“2025年科创目标”'));
  assert.ok(
    gauge('maker-spaces-2025', 'en').remarks.includes('Figures of the same group: “Innovation goals for 2025”'),
  );
  for (const id of TARGET_IDS) {
    const { floor } = catalogue.target(id);
    const groups = catalogue.data.figureGroups.filter(({ sections }) =>
      sections.some(({ rows }) => rows.some(({ facts }) => facts.includes(floor))),
    );
    const { remarks, drawn } = gauge(id);
    const named = groups.filter(({ name }) => remarks.includes(`同组数字见“${name['zh-CN']}”`));
    assert.equal(named.length, drawn.form === 'dial' ? 0 : 1, id);
    const { remarks: withEditor } = gauge(id, 'zh-CN', { editor: editorNear(id) });
    assert.ok(!withEditor.some((remark) => remark.startsWith('同组')), id);
  }
});

test('a stretch stands on the card of its goal, each to be reached', () => {
  const model = ownCard({ ...OWN, stretch: { value: 6000, comparator: '力争', year: 2025, source: '甲' } });
  for (const width of WIDTHS) {
    const { texts, parts, height } = cardLayout(model, width);
    const said = texts.map(({ text }) => text);
    for (const text of ['5000', '6000', '突破', '力争', '2025年更高目标（编辑提供）'])
      assert.ok(said.join('').includes(text), `${width}: ${text}`);
    assert.deepEqual(
      parts.map(({ key }) => key),
      ['target', 'stretch'],
    );
    const [goal, stretch] = parts;
    assert.ok(goal && stretch && goal.bottom <= stretch.top && stretch.bottom <= height, String(width));
  }
});

test('an editor’s own goal says that no actual figure is given, not that no document has one', () => {
  const { rows } = ownCard(OWN);
  assert.deepEqual(rows[rows.length - 1], { term: '实际值', text: '未提供', look: 'none', spoken: true });
});

test('an editor’s own rank is a number until an actual rank is given, then a dial that runs backwards', () => {
  const data: GaugeData = {
    indicator: '排名',
    place: '某市',
    unit: '位',
    target: { value: 50, year: 2035, source: '甲' },
  };
  assert.equal(ownCard(data).form, 'number');
  const reached = gaugeModel(subjectOfData({ ...data, actuals: [{ value: 74, source: '乙' }] }), {}, 'zh-CN').drawn;
  assert.ok(reached.form === 'dial' && reached.scale.start > reached.scale.end && reached.scale.end === 1);
});

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the texts of a card stand; those that run on belong to the one before them. */
const textBoxes = ({ texts }: CardLayout): (Box & { text: string })[] => {
  const boxes: (Box & { text: string })[] = [];
  for (const { text, x, y, size, align, behind } of texts) {
    const width = /^[\d.,]+$/.test(text)
      ? Array.from(text).reduce((sum, char) => sum + (/\d/.test(char) ? 0.7 : 0.4), 0) * size
      : textWidth(text, size);
    const last = boxes[boxes.length - 1];
    assert.equal(align, 'left');
    if (behind === undefined || !last) {
      boxes.push({ text, left: x, right: x + width, top: y - size / 2, bottom: y + size / 2 });
      continue;
    }
    last.right += behind + width;
    last.text += text;
    last.top = Math.min(last.top, y - size / 2);
  }
  return boxes;
};

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;

test('nothing on a card runs into anything else or out of it, at any width', () => {
  const broken: string[] = [];
  const own = ownCard({ ...OWN, stretch: { value: 6000, source: '甲' }, place: '某县' });
  for (const model of [...cards.map(card), own]) {
    for (const width of WIDTHS) {
      const layout = cardLayout(model, width);
      const texts = textBoxes(layout);
      // 1倍 stands in its unit.
      const shapes = model.form === 'multiple' ? [] : layout.shapes.filter(({ look }) => look !== 'track');
      const things = [...texts, ...shapes.map(({ box, look }) => ({ ...box, text: look }))];
      const where = `${model.key} ${model.locale} ${width}`;
      things.forEach((one, index) => {
        if (one.left < 0 || one.right > width + 0.01 || one.top < 0 || one.bottom > layout.height + 0.01)
          broken.push(`${where}: “${one.text}” outside`);
        for (const other of things.slice(index + 1))
          if (overlap(one, other)) broken.push(`${where}: “${one.text}” on “${other.text}”`);
      });
    }
  }
  assert.deepEqual(broken, []);
});

test('a card is compact, and what a finger reaches lies in it', () => {
  for (const model of cards) {
    for (const width of WIDTHS) {
      const { height, parts } = layOut(model, width);
      assert.ok(height <= (width < 580 ? 260 : 160), `${model.view} ${model.locale} is ${height} high at ${width}`);
      assert.equal(parts.length, model.marks.length);
      for (const { left, top, right, bottom } of parts) {
        assert.ok(right - left >= 44 && bottom - top >= 44, `${model.view} ${width}`);
        assert.ok(left >= 0 && top >= 0 && right <= width && bottom <= height, `${model.view} ${width}`);
      }
    }
  }
});

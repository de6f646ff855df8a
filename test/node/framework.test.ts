import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextRun } from '../../src/picture/shapes.js';
import { COLORS } from '../../src/theme/tokens.js';
import { drawingWidths } from '../../src/view/drawing-widths.js';
import { summaryOf } from '../../src/view/text.js';
import { frameworkLayout, type FrameworkLayout, type PlacedPart } from '../../src/widgets/framework/layout.js';
import { frameworkModel, type FrameworkModel } from '../../src/widgets/framework/model.js';
import { frameworkOption } from '../../src/widgets/framework/option.js';
import { statementsOf } from '../../src/widgets/framework/statements.js';
import { subjectOf } from '../../src/widgets/framework/subject.js';
import { views } from '../../src/widgets/framework/views.js';
import { widest } from '../../src/widgets/framework/widget.js';
import { LOCALES, catalogue } from './helpers.js';

const IDS = views.ids(catalogue);

const everyModel = (): FrameworkModel[] =>
  LOCALES.flatMap((locale) => IDS.map((id) => views.model(catalogue, id, locale)));

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** What stands below the name of a group does not repeat it. */
const shownName = ({ sections }: FrameworkModel, key: string): string | undefined =>
  sections
    .flatMap(({ structures }) => structures.flatMap(({ groups }) => groups.flatMap(({ items }) => items)))
    .find((item) => item.key === key)?.name;

const textsOf = ({ parts, around }: FrameworkLayout): TextRun[] =>
  [...parts.map(({ block }) => block), ...around].flatMap(({ texts }) => texts);

test('every framework is a view', () => {
  assert.deepEqual(
    IDS,
    catalogue.data.frameworks.map(({ id }) => id),
  );
});

test('every name, status, detail and figure of the record is drawn, at every width', () => {
  for (const model of everyModel()) {
    for (const width of drawingWidths(widest)) {
      const drawn = squeeze(
        textsOf(frameworkLayout(model, width))
          .map(({ text }) => text)
          .join(''),
      );
      for (const { key, name, status, detail, figures } of statementsOf(model.sections)) {
        for (const text of [shownName(model, key) ?? name, status, detail])
          assert.ok(drawn.includes(squeeze(text)), `${model.view} ${model.locale} ${width}: ${text}`);
        for (const { label } of figures) {
          // A large number stands apart from its words.
          const number = /[\d.,—–]+/.exec(label)?.[0] ?? label;
          assert.ok(drawn.includes(squeeze(number)), `${model.view} ${model.locale} ${width}: ${label}`);
        }
      }
    }
  }
});

test('the words of a view are those of its records, each statement with its evidence', () => {
  for (const { view, locale, sections, claims } of everyModel()) {
    const shown = statementsOf(sections);
    const records = catalogue
      .framework(view)
      .sections.flatMap(({ structures }) => structures.map((id) => catalogue.structure(id)))
      .flatMap(({ items = [], ...structure }) => [structure, ...items]);
    assert.deepEqual(
      shown.map(({ name }) => name),
      records.map(({ name }) => name[locale]),
    );
    for (const record of records) {
      const { document, locator, printed } = record.evidence;
      assert.ok(
        claims.some(
          ({ evidence, name }) =>
            evidence?.document === document &&
            evidence.locator === locator &&
            evidence.printed === printed &&
            name === record.name[locale],
        ),
        `${view}: ${record.name[locale]}`,
      );
    }
  }
});

test('a mark says what the printed status says, and what has no word for it has no mark', () => {
  const looks = { done: 'actual', underway: 'underway', planned: 'plan', prepared: 'prepared', sought: 'sought' };
  for (const model of everyModel()) {
    const subject = subjectOf(catalogue, model.view);
    const statements = subject.sections.flatMap(({ form, structures }) =>
      structures.flatMap(({ self, items }) => [{ of: self, form: null }, ...items.map((item) => ({ of: item, form }))]),
    );
    statementsOf(model.sections).forEach(({ look, name }, index) => {
      const { of, form } = statements[index] ?? assert.fail();
      const nature = of.status ? catalogue.nature(of.status) : 'none';
      const held = nature === 'none' && form === 'badges';
      assert.equal(look, held ? 'actual' : nature === 'none' ? 'none' : looks[nature], `${model.view}: ${name}`);
    });
    const marks = new Set(statementsOf(model.sections).map(({ look }) => look));
    for (const mark of marks)
      assert.ok(mark === 'none' || model.legend.some(({ look }) => look === mark), `${model.view}: ${mark}`);
  }
});

test('the legend explains the marks of the drawing, and no others', () => {
  for (const model of everyModel()) {
    const { parts, around } = frameworkLayout(model, 860);
    const drawn = new Set(
      [...parts.map(({ block }) => block), ...around].flatMap(({ shapes }) =>
        shapes.filter(({ box }) => box.bottom - box.top > 2).map(({ look }) => look),
      ),
    );
    for (const { look } of model.legend) assert.ok(drawn.has(look), `${model.view} ${model.locale}: ${look}`);
  }
});

test('items of one name are told apart by their places', () => {
  const model = views.model(catalogue, 'opening-directions', 'zh-CN');
  const texts = textsOf(frameworkLayout(model, 320)).map(({ text }) => text);
  assert.equal(texts.filter((text) => text === '向东前沿').length, 2);
  for (const place of ['宣威市', '富源县', '师宗县', '罗平县']) assert.ok(texts.includes(place), place);
  const labels = model.face.parts.map(({ label }) => label);
  assert.equal(new Set(labels).size, labels.length);
});

test('a place stands below the name of a whole once, not with each of its figures', () => {
  const model = views.model(catalogue, 'central-city-space', 'zh-CN');
  const { parts } = frameworkLayout(model, 860);
  const { block } = parts.find(({ key }) => key === 'central-city-2025') ?? assert.fail();
  assert.equal(block.texts.filter(({ text }) => text.includes('曲靖中心城市')).length, 1);
});

test('figures of a whole above its items can be chosen', () => {
  const model = views.model(catalogue, 'water-networks', 'zh-CN');
  const [first] = model.parts;
  assert.deepEqual(
    first?.statements.flatMap(({ figures }) => figures.map(({ label }) => label)),
    ['1358个', '1170.97亿元'],
  );
});

test('partners of one place stand in columns where a page is wide', () => {
  const model = views.model(catalogue, 'regional-partners', 'zh-CN');
  const columnsAt = (width: number): number =>
    new Set(frameworkLayout(model, width).parts.map(({ area }) => area.left)).size;
  assert.equal(columnsAt(320), 1);
  assert.equal(columnsAt(860), 3);
});

test('a matrix has a column for each nature, with every item in its own', () => {
  const model = views.model(catalogue, 'transport-progress', 'zh-CN');
  const { parts, around } = frameworkLayout(model, 860);
  const heads = around.flatMap(({ texts }) => texts);
  const xOf = (words: string) => heads.find(({ text }) => text === words)?.x ?? assert.fail(words);
  const columns = [xOf('提出推进'), xOf('前期、筹备'), xOf('争取、探索')];
  const railways = parts.find(({ key }) => key === 'railways') ?? assert.fail();
  const columnOf = (words: string): number => {
    const run = railways.block.texts.find(({ text }) => words.startsWith(text)) ?? assert.fail(words);
    return columns.filter((x) => run.x >= x).length;
  };
  assert.equal(columnOf('渝昆高铁'), 1);
  assert.equal(columnOf('深南昆高速铁路（曲靖段）'), 2);
  assert.equal(columnOf('文山至师宗普速铁路延伸'), 3);
});

test('the radius of a circle stands for its minutes', () => {
  const model = views.model(catalogue, 'life-circle-rings', 'zh-CN');
  for (const width of drawingWidths(widest)) {
    const { around } = frameworkLayout(model, width);
    const radii = around
      .flatMap(({ shapes }) => shapes)
      .filter(({ box, radius = 0 }) => radius > 10 && Math.abs(box.right - box.left - 2 * radius) < 0.01)
      .map(({ radius = 0 }) => radius);
    assert.equal(radii.length, 3);
    const [outer = NaN, middle = NaN, inner = NaN] = radii;
    assert.ok(Math.abs(middle / outer - 10 / 15) < 0.001 && Math.abs(inner / outer - 5 / 15) < 0.001);
  }
});

test('the groups of a structure hold each of its items once', () => {
  for (const { sections } of catalogue.data.frameworks) {
    for (const { form, structures, groups = [] } of sections) {
      if (form !== 'groups') continue;
      const items = structures.flatMap((id) => catalogue.structure(id).items ?? []).map(({ id }) => id);
      assert.deepEqual(groups.flatMap((group) => group.items).sort(), items.sort());
    }
  }
});

test('a listener and a page that shows text only get every statement', () => {
  for (const model of everyModel()) {
    const summary = summaryOf(model);
    for (const { name, status, figures } of statementsOf(model.sections)) {
      for (const text of [name, status, ...figures.map(({ label }) => label)]) {
        assert.ok(summary.includes(text), `${model.view}: ${text}`);
        assert.ok(model.inWords.join().includes(text), `${model.view}: ${text}`);
      }
    }
  }
});

test('a figure that differs elsewhere is said to, with the reason', () => {
  for (const { view, locale, figures, remarks } of everyModel()) {
    for (const difference of new Set(figures.flatMap(({ key }) => catalogue.differences(catalogue.fact(key)))))
      assert.ok(
        remarks.some((remark) => remark.includes(difference.words[locale])),
        `${view}: ${difference.id}`,
      );
  }
});

const overlap = (a: PlacedPart['area'], b: PlacedPart['area']): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('at every width parts stand apart, each as high as a finger needs, with all that is drawn inside', () => {
  for (const model of everyModel()) {
    for (const width of drawingWidths(widest)) {
      const layout = frameworkLayout(model, width);
      layout.parts.forEach(({ key, area, block }, index) => {
        const where = `${model.view} ${model.locale} ${width} ${key}`;
        assert.ok(area.left >= 0 && area.right <= width && area.bottom <= layout.height + 1, where);
        assert.ok(area.bottom - area.top >= 43, where);
        for (const other of layout.parts.slice(index + 1))
          assert.ok(!overlap(area, other.area), `${where} ${other.key}`);
        for (const { y, size } of block.texts)
          assert.ok(y - size / 2 >= area.top - 1 && y + size / 2 <= area.bottom + 1, where);
        for (const { box } of block.shapes)
          assert.ok(
            box.left >= -0.01 && box.right <= width + 0.01 && box.top >= area.top - 1 && box.bottom <= area.bottom + 1,
            where,
          );
      });
      assert.deepEqual(
        layout.parts.map(({ key }) => key),
        model.parts.map(({ key }) => key),
      );
      const { series } = frameworkOption(model, layout, COLORS.light) as { series: { data: unknown[] }[] };
      assert.equal(series[1]?.data.length, layout.parts.length);
    }
  }
});

test('an editor’s heading replaces ours', () => {
  for (const id of IDS) {
    const model = frameworkModel(subjectOf(catalogue, id), { heading: ' 示例标题 ' }, 'zh-CN');
    assert.equal(model.heading, '示例标题');
  }
});

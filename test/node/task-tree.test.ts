import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFigure } from '../../src/core/format.js';
import { drawPicture } from '../../src/static/draw.js';
import { embedFiles } from '../../src/static/embed-files.js';
import { COLORS } from '../../src/theme/tokens.js';
import type { Box } from '../../src/picture/shapes.js';
import { textWidth } from '../../src/core/text-width.js';
import { drawingWidths } from '../../src/view/drawing-widths.js';
import { PARTS, type Picture, type SvgNode } from '../../src/view/static-view.js';
import { ordinalOf } from '../../src/widgets/task-tree/ordinal.js';
import { folded } from '../../src/widgets/task-tree/fold.js';
import type { PlacedGroup } from '../../src/widgets/task-tree/geometry.js';
import { taskTreeLayout } from '../../src/widgets/task-tree/layout.js';
import { taskTreeModel, type TaskTreeModel } from '../../src/widgets/task-tree/model.js';
import { matching } from '../../src/widgets/task-tree/search.js';
import { subjectOf } from '../../src/widgets/task-tree/subject.js';
import { views } from '../../src/widgets/task-tree/views.js';
import { widest } from '../../src/widgets/task-tree/widget.js';
import { LOCALES, catalogue } from './helpers.js';

const IDS = views.ids(catalogue);
const WIDTHS = drawingWidths(widest);

const modelOf = (id: string, locale: 'zh-CN' | 'en' = 'zh-CN'): TaskTreeModel => views.model(catalogue, id, locale);

const everyModel = (): TaskTreeModel[] => LOCALES.flatMap((locale) => IDS.map((id) => modelOf(id, locale)));

const rowsOf = ({ root, branches }: TaskTreeModel) => [root, ...branches.flatMap(({ rows }) => rows)];

const squeeze = (text: string): string => text.replace(/[\s ]/g, '');

const wordsOf = (groups: readonly PlacedGroup[]): string =>
  squeeze(groups.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));

/** Where the lines of a group stand; what runs on behind another is part of its line. */
const boxesOf = ({ texts }: PlacedGroup): (Box & { text: string })[] => {
  const boxes: (Box & { text: string })[] = [];
  for (const { text, x, y, size, align, behind } of texts) {
    const width = textWidth(text, size) * 0.95;
    const last = boxes[boxes.length - 1];
    if (behind !== undefined && last) {
      last.right += behind + width;
      continue;
    }
    const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
    boxes.push({ text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 });
  }
  return boxes;
};

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

test('every tree of the documents is a view, with each part and each task in its place', () => {
  assert.deepEqual(
    IDS,
    catalogue.data.trees.map(({ id }) => id),
  );
  for (const { view, branches } of everyModel()) {
    const { parts } = catalogue.tree(view);
    assert.deepEqual(
      branches.map(({ key, rows }) => [key, rows.map((row) => row.key).filter((row) => !row.endsWith('-own'))]),
      parts.map(({ id, tasks }) => [id, tasks.map((task) => task.id)]),
    );
  }
});

test('all that the data say of a tree stands in its drawing, at every width, in both languages', () => {
  for (const model of everyModel()) {
    const { view, locale } = model;
    const tree = catalogue.tree(view);
    const nodes = [tree, ...tree.parts, ...tree.parts.flatMap(({ tasks }) => tasks)];
    for (const width of WIDTHS) {
      const drawn = wordsOf(taskTreeLayout(model, width).groups);
      const has = (text: string) => {
        assert.ok(drawn.includes(squeeze(text)), `${view} ${locale} ${width}: ${text}`);
      };
      for (const node of nodes) {
        if (node !== tree) has(node.name[locale]);
        for (const { body } of node.bodies ?? []) has(catalogue.body(body).name[locale]);
        for (const id of node.facts) has(formatFigure(catalogue.fact(id), locale));
      }
      for (const { status, detail } of tree.parts.flatMap(({ tasks }) => tasks)) {
        if (status) has(status[locale]);
        if (detail) has(detail[locale]);
      }
    }
  }
});

test('nothing overlaps or leaves the drawing, and a finger reaches every row', () => {
  for (const model of everyModel()) {
    for (const width of [...WIDTHS, 288]) {
      const { groups, height } = taskTreeLayout(model, width);
      const what = `${model.view} ${model.locale} ${width}`;
      const boxes = groups.flatMap(boxesOf);
      for (const [index, box] of boxes.entries()) {
        assert.ok(box.left >= 0 && box.right <= width && box.bottom <= height, `${what}: ${box.text}`);
        for (const other of boxes.slice(index + 1))
          assert.ok(!overlap(box, other), `${what}: ${box.text} and ${other.text}`);
      }
      const areas = groups.flatMap(({ key, area }) => (area ? [{ key, area }] : []));
      for (const [index, { key, area }] of areas.entries()) {
        assert.ok(area.bottom - area.top >= 44 && Number.isInteger(area.top + area.bottom + area.left), key);
        for (const other of areas.slice(index + 1)) assert.ok(!overlap(area, other.area), `${what}: ${key}`);
      }
    }
  }
});

test('goals stand by their deadlines where a tree has several; a span without a beginning is said to be one', () => {
  const { deadlines, remarks } = modelOf('kunming-task-tree');
  assert.deepEqual(
    deadlines.map(({ text, isSpan, goals }) => [text, isSpan, goals.length]),
    [
      ['2021年', false, 2],
      ['1年内', true, 1],
      ['2年内', true, 2],
      ['3年内', true, 5],
      ['2025年', false, 3],
      ['2035年', false, 1],
    ],
  );
  assert.ok(remarks.includes('“1年内”“2年内”“3年内”：原文未写从哪天算起'));
  assert.deepEqual(
    modelOf('sub-centre-task-tree').deadlines.map(({ text }) => text),
    ['2025年', '2035年'],
  );
  // All its dated goals are of one year.
  assert.deepEqual(modelOf('coordination-task-tree').deadlines, []);
});

test('a figure stands once: in its row, or among the goals with the name of its task', () => {
  for (const model of everyModel()) {
    const gathered = model.deadlines.flatMap(({ goals }) => goals.map(({ figure }) => figure.key));
    for (const { figures, drawn, mark, key } of rowsOf(model)) {
      const left = figures.filter((figure) => !drawn.includes(figure));
      assert.ok(
        left.every((figure) => gathered.includes(figure.key)),
        key,
      );
      assert.ok(
        drawn.every((figure) => !gathered.includes(figure.key)),
        key,
      );
      assert.equal(mark === 'target', left.length > 0, key);
    }
  }
  const [first] = modelOf('kunming-task-tree').deadlines[0]?.goals ?? [];
  assert.equal(first?.of, '第6条');
});

test('an empty place stands where the text names nobody, if it names somebody for many', () => {
  const unnamed = (id: string) => rowsOf(modelOf(id)).filter((row) => row.unnamed).length;
  const tasks = catalogue.tree('sub-centre-task-tree').parts.flatMap((part) => part.tasks);
  assert.equal(unnamed('sub-centre-task-tree'), tasks.filter(({ bodies }) => bodies === null).length);
  assert.equal(unnamed('kunming-task-tree'), 0);
  assert.ok(modelOf('kunming-task-tree').remarks.includes('没有写明部门、单位的，文中没有点名'));
});

test('what a view says has its evidence: the tree, every part, task, body and item', () => {
  for (const model of everyModel()) {
    const tree = catalogue.tree(model.view);
    const nodes = [tree, ...tree.parts, ...tree.parts.flatMap(({ tasks }) => tasks)];
    const spots = new Set(model.claims.map(({ evidence }) => JSON.stringify(evidence)));
    for (const { evidence, bodies, structures } of nodes) {
      assert.ok(spots.has(JSON.stringify(evidence)), evidence.printed);
      for (const body of bodies ?? []) assert.ok(spots.has(JSON.stringify(body.evidence)), body.body);
      for (const { items = [] } of structures.map(catalogue.structure))
        for (const item of items) assert.ok(spots.has(JSON.stringify(item.evidence)), item.id);
    }
    assert.equal(new Set(model.claims.map(({ key }) => key)).size, model.claims.length);
  }
});

test('what leads to another view leads to a page that the build makes, in the same language', () => {
  const files = embedFiles(catalogue, () => '', 'https://example.gov.cn/qj/');
  for (const { touch, locale } of everyModel()) {
    const pages = Object.values(touch.parts).flatMap(({ details }) =>
      details.blocks.flatMap(({ links = [] }) => links.map(({ page }) => page)),
    );
    assert.ok(pages.length > 0);
    for (const page of pages) {
      assert.ok(files.has(page), page);
      assert.equal(page.endsWith('.en.html'), locale === 'en', page);
    }
  }
});

test('what opens for a task leads to the views that draw its figures, and has what its structures say', () => {
  const { touch } = modelOf('coordination-task-tree');
  const links = touch.parts['article-8']?.details.blocks.flatMap((block) => block.links ?? []);
  assert.equal(links?.find(({ text }) => text === '另见“2025年科创目标”')?.page, 'embed/innovation-2025.html');
  const [item] = catalogue.structure('innovation-platforms').items ?? [];
  const inside = views.more?.details(catalogue, 'coordination-task-tree-article-8', 'zh-CN');
  assert.ok(item && JSON.stringify(inside).includes(item.name['zh-CN']));
  const { of, keys } = views.more ?? assert.fail();
  assert.deepEqual(
    IDS.flatMap((id) => of?.(catalogue, id) ?? []),
    keys(catalogue),
  );
  const { face } = modelOf('coordination-task-tree');
  assert.ok('more' in face && Array.isArray(face.more) && face.more.includes('article-8'));
});

/** The texts of a picture with their places, wherever they were moved. */
const textsIn = (node: SvgNode, dy = 0): string[] => {
  const [name, attributes, content] = node;
  const [, rise = '0'] = /translate\(0 (\S+)\)/.exec(attributes['transform'] ?? '') ?? [];
  const y = dy + Number(rise);
  if (name === 'text') return [`${attributes['x'] ?? ''} ${Number(attributes['y']) + y} ${JSON.stringify(content)}`];
  return typeof content === 'object' ? content.flatMap((child) => textsIn(child, y)) : [];
};

const pictureOf = (model: TaskTreeModel, width: number): Picture => drawPicture(model, width, COLORS.light);

test('a closed part is as if its tasks were not there', () => {
  for (const locale of LOCALES)
    for (const id of IDS)
      for (const width of [290, 440]) {
        const model = modelOf(id, locale);
        const closed = model.branches[1]?.key ?? assert.fail();
        const open = model.branches.map(({ key }) => key).filter((key) => key !== closed);
        const without = {
          ...model,
          branches: model.branches.map((branch) => (branch.key === closed ? { ...branch, rows: [] } : branch)),
        };
        const branches = model.branches.map(({ key, rows }) => ({ key, rows: rows.map((row) => row.key) }));
        const shut = folded(pictureOf(model, width), branches, open);
        const fresh = pictureOf(without, width);
        assert.equal(shut.height, fresh.height, id);
        assert.deepEqual(shut.parts, fresh.parts, id);
        assert.deepEqual(textsIn(shut.svg), textsIn(fresh.svg), id);
      }
});

test('in two columns a closed part moves only what follows it, and what stands below both as far as the longer allows', () => {
  const model = modelOf('kunming-task-tree');
  const branches = model.branches.map(({ key, rows }) => ({ key, rows: rows.map((row) => row.key) }));
  const picture = pictureOf(model, 680);
  const top = ({ parts }: Picture, key: string) => parts.find((part) => part.key === key)?.top ?? Number.NaN;
  const shut = folded(
    picture,
    branches,
    branches.map(({ key }) => key).filter((key) => key !== 'part-2'),
  );
  assert.equal(top(shut, 'part-2'), top(picture, 'part-2'));
  assert.ok(top(shut, 'part-3') < top(picture, 'part-3'));
  assert.equal(top(shut, 'part-5'), top(picture, 'part-5'));
  assert.ok(!shut.parts.some(({ key }) => key === 'article-3'));
  assert.ok(shut.height < picture.height);
  const none = folded(picture, branches, []);
  assert.deepEqual(
    none.parts.map(({ key }) => key),
    ['kunming-task-tree', ...branches.map(({ key }) => key)],
  );
  assert.ok(none.parts.every(({ bottom }) => bottom < none.height));
});

test('every row of a picture is one group, so that it moves as one', () => {
  for (const id of IDS) {
    const { svg, parts } = pictureOf(modelOf(id), 440);
    const [, , content] = svg;
    const keys = (content as SvgNode[]).map(([, attributes]) => attributes[PARTS] ?? '');
    assert.deepEqual(
      keys.slice(0, parts.length),
      parts.map(({ key }) => key),
      id,
    );
    assert.equal(new Set(keys).size, keys.length, id);
  }
});

test('a search finds tasks by any of their words, without their sources', () => {
  const { touch } = modelOf('coordination-task-tree');
  assert.deepEqual(matching(touch.parts, '高速公路'), ['article-6']);
  assert.deepEqual(matching(touch.parts, '科技 企业'), ['article-8']);
  assert.deepEqual(matching(touch.parts, ' '), []);
  assert.deepEqual(matching(touch.parts, '实施方案'), ['coordination-task-tree']);
});

test('a number in Chinese is read as it is printed', () => {
  for (const [printed, ordinal] of [
    ['（一）', 1],
    ['(十)', 10],
    ['（十九）', 19],
    ['(二十一)', 21],
    ['三十', 30],
    ['八、', 8],
    ['3', null],
    ['', null],
    ['第二篇', null],
  ] as const)
    assert.equal(ordinalOf(printed), ordinal, printed);
});

test('a heading of the page’s own leaves the tree its name', () => {
  const subject = subjectOf(catalogue, 'kunming-task-tree');
  const model = taskTreeModel(subject, { heading: '示例标题' }, 'zh-CN');
  assert.equal(model.heading, '示例标题');
  assert.ok(wordsOf(taskTreeLayout(model, 440).groups).includes('二十九条'));
  assert.ok(!wordsOf(taskTreeLayout(modelOf('kunming-task-tree'), 440).groups).includes('二十九条'));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEditorFigure } from '../../src/core/fact.js';
import { words } from '../../src/i18n/index.js';
import { claimDetailsOf, detailsOf } from '../../src/view/details.js';
import { claimsTableOf, csvOf, tableOf } from '../../src/view/table.js';
import { escapeMarkup, fallbackText, sourceLine, summaryOf } from '../../src/view/text.js';
import { snippetOf } from '../../src/picture/snippets.js';
import type { ChainData } from '../../src/widgets/industry-chain/editor-data.js';
import { graphProblem } from '../../src/widgets/industry-chain/graph-problems.js';
import { chainLayout } from '../../src/widgets/industry-chain/layout.js';
import type { ChainFigure } from '../../src/widgets/industry-chain/model.js';
import { assertDrawn, modelOf, validate, withStages } from './chain-data.js';
import { runsOf, squeeze, swatchesOf, wordsIn } from './chain-geometry.js';
import { CHINESE, LOCALES } from './helpers.js';

const DATA: ChainData = {
  name: '绿茶',
  place: '会泽县',
  source: '县茶叶站',
  date: '2024-03',
  note: '环节按加工先后排列',
  stages: [
    {
      id: 'growing',
      name: '种植',
      place: '大海乡',
      figures: [
        { label: '茶园面积', value: 3, unit: '万亩', kind: 'actual', year: 2023, scope: '全县' },
        {
          label: '茶园面积',
          value: 5,
          unit: '万亩',
          kind: 'target',
          year: 2030,
          source: '县政府工作报告',
          date: '2024',
        },
      ],
      companies: [{ name: '大海茶业', status: '投产', source: '企业年报', date: '2023' }],
    },
    {
      id: 'processing',
      name: '加工',
      note: '两条线合计',
      figures: [{ label: '加工能力', value: 800, unit: '吨', kind: 'actual', status: '建成和在建', comparator: '约' }],
    },
    { id: 'tea', name: '绿茶', role: 'product' },
    { id: 'compost', name: '茶渣堆肥', role: 'recycling' },
    { id: 'tourism', name: '茶旅' },
  ],
  links: [
    { from: 'growing', to: 'processing' },
    { from: 'processing', to: 'tea' },
    { from: 'processing', to: 'compost', kind: 'auxiliary' },
    { from: 'compost', to: 'growing', kind: 'recycling' },
  ],
  companies: [{ name: '高原茶社', status: '签约' }],
  figures: [{ label: '综合产值', value: 2.5, unit: '亿元', kind: 'forecast', year: 2030 }],
};

test('an editor’s chain shows its stages, figures, links and companies where the editor puts them', () => {
  assert.ok(validate(DATA), JSON.stringify(validate.errors));
  assert.equal(graphProblem(DATA), null);
  const model = modelOf(DATA);
  assert.equal(model.heading, '绿茶产业链');
  assert.equal(model.subheading, '会泽县 · 数据由编辑提供');
  assert.deepEqual(
    model.stages.map(({ key, name, tag, place, look }) => [key, name, tag, place, look]),
    [
      ['growing', '种植', null, '大海乡', 'actual'],
      ['processing', '加工', null, null, 'underway'],
      ['tea', '绿茶', '产品', null, 'none'],
      ['compost', '茶渣堆肥', '再生', null, 'none'],
      ['tourism', '茶旅', null, null, 'none'],
    ],
  );
  assert.deepEqual(
    (model.figures as ChainFigure[]).map(({ label, mark, caption }) => [label, mark, caption]),
    [
      ['3万亩', 'actual', ['茶园面积', '全县', '2023年实际']],
      ['5万亩', 'target', ['茶园面积', '2030年目标']],
      ['约800吨', 'underway', ['加工能力', '建成和在建']],
      ['2.5亿元', 'forecast', ['综合产值', '2030年预测']],
    ],
  );
  assert.deepEqual(
    model.stages.map(({ companies }) => companies.map(({ name, status }) => `${status} ${name}`)),
    [['投产 大海茶业'], [], [], [], []],
  );
  assert.deepEqual(
    model.links.map(({ from, to, kind }) => [from, to, kind]),
    DATA.links?.map(({ from, to, kind = 'flow' }) => [from, to, kind]),
  );
  assert.deepEqual(model.remarks, ['环节按加工先后排列']);
});

test('a stage has the look of what is there before that of what is expected, in whatever order they are given', () => {
  const figure = (kind: 'actual' | 'plan' | 'forecast') => ({ label: '产能', value: 1, unit: '吨' as const, kind });
  const lookOf = (...kinds: ('actual' | 'plan' | 'forecast')[]) =>
    modelOf({ ...withStages(1), stages: [{ id: 'a', name: '加工', figures: kinds.map(figure) }] }).stages[0]?.look;
  assert.equal(lookOf('forecast', 'actual'), 'actual');
  assert.equal(lookOf('forecast', 'plan'), 'plan');
  assert.equal(lookOf('forecast'), 'forecast');
  assert.equal(lookOf(), 'none');
});

test('all of an editor’s chain is marked as the editor’s, each thing with the source that the editor names', () => {
  const model = modelOf(DATA);
  for (const { figure } of model.figures) assert.ok(isEditorFigure(figure));
  for (const { evidence, key } of model.claims) assert.equal(evidence, null, key);
  for (const { text } of model.legend) assert.match(text, /编辑提供|未提供/);
  assert.doesNotMatch(summaryOf(model), /文件未载/);
  assert.equal(
    sourceLine(model),
    '来源：编辑提供：县茶叶站，2024-03；编辑提供：县政府工作报告，2024；编辑提供：企业年报，2023',
  );
  for (const row of tableOf(model).rows) assert.match(row[5] ?? '', /^编辑提供：/);
  for (const row of claimsTableOf(model)?.rows ?? []) assert.match(row[4] ?? '', /^编辑提供：/);
  const details = [...detailsOf(model), ...claimDetailsOf(model)];
  assert.ok(details.length > 0 && details.every(({ editor }) => editor));
});

test('an editor’s words stay as they are in English, and ours around them are English', () => {
  const model = modelOf(DATA, 'en');
  const own = JSON.stringify(DATA).match(/[\u2E80-\u9FFF][^"]*/g) ?? [];
  const kept = own
    .filter((text) => !Object.keys(words('en').statuses).includes(text))
    .sort((a, b) => b.length - a.length);
  for (const { caption, item } of model.figures as ChainFigure[]) {
    const rest = kept.reduce((text, word) => text.replaceAll(word, ''), [item, ...caption].join(' '));
    assert.doesNotMatch(rest, CHINESE, item);
  }
});

test('every figure and every claim has a key of its own, whatever the stages are called', () => {
  const figures = [{ label: '产能', value: 1, unit: '万吨' as const, kind: 'actual' as const }];
  const model = modelOf({ ...DATA, links: [], figures, stages: [{ id: 'whole', name: '全部', figures }] });
  const keys = [...model.figures, ...model.claims].map(({ key }) => key);
  assert.equal(new Set(keys).size, keys.length, keys.join());
});

test('a company at two stages keeps the source of each mention', () => {
  const at = (source: string) => ({ companies: [{ name: '甲公司', status: '投产', source }] });
  const model = modelOf({
    ...withStages(2),
    stages: [
      { id: 's1', name: '种植', ...at('甲报') },
      { id: 's2', name: '加工', ...at('乙报') },
    ],
  });
  assert.match(sourceLine(model), /甲报.*乙报/);
});

test('what the editor gave is drawn in a colour of its own', () => {
  for (const width of [288, 1068]) {
    for (const { color } of swatchesOf(chainLayout(modelOf(DATA), width))) assert.equal(color, 'editor');
  }
});

test('an editor’s chain is drawn at every width, recycling that leads back included', () => {
  assertDrawn(DATA, [248, 288, 358, 520, 688, 1068]);
  const wide = chainLayout(modelOf(DATA), 1068);
  assert.equal(wide.wide, true);
  assert.equal(wide.links.length, 4, 'the way back too');
});

/** Markup, and what a spreadsheet would take for a formula. */
const EVIL = '=<img src=x onerror=alert(1)>"&{b|x}';

test('markup and formulas in an editor’s words stay words', () => {
  const data: ChainData = {
    name: EVIL,
    place: EVIL,
    source: EVIL,
    note: EVIL,
    stages: [
      {
        id: '<b>',
        name: EVIL,
        place: EVIL,
        figures: [{ label: EVIL, value: 1, unit: '吨', kind: 'actual', scope: EVIL }],
        companies: [{ name: EVIL, status: EVIL }],
      },
      { id: '&', name: 'constructor' },
    ],
    links: [{ from: '<b>', to: '&' }],
  };
  assertDrawn(data);
  for (const locale of LOCALES) {
    const model = modelOf(data, locale);
    assert.ok(wordsIn(runsOf(chainLayout(model, 688))).includes(squeeze(EVIL)), 'the name is drawn as it is');
    const attributes = { data: JSON.stringify(data) };
    const snippet = snippetOf('script', { model, script: '/qj/qj-widgets.js', attributes });
    assert.match(
      snippet,
      /^<script type="module" src="[^"<>]*"><\/script>\n<qj-industry-chain data="[^"<>]*">[^<>]*<\/qj-industry-chain>$/,
    );
    assert.ok(snippet.includes(escapeMarkup(fallbackText(model))));
    for (const line of csvOf(model).slice(1).split('\r\n')) assert.doesNotMatch(line, /(?:^|,)"?[=+@-]/);
  }
});

test('an editor’s data is not touched', () => {
  const before = JSON.stringify(DATA);
  for (const locale of LOCALES) chainLayout(modelOf(DATA, locale), 688);
  assert.equal(graphProblem(DATA), null);
  assert.equal(JSON.stringify(DATA), before);
});

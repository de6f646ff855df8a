import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goalsOf } from '../../src/catalogue/goals.js';
import { isComparable, isEditorFigure } from '../../src/core/fact.js';
import { formatFigure, joinParts } from '../../src/core/format.js';
import { words } from '../../src/i18n/index.js';
import { figureText, summaryOf, titleOf } from '../../src/view/text.js';
import type { GaugeModel } from '../../src/widgets/target-gauge/model.js';
import {
  CHINESE,
  LOCALES,
  TARGET_IDS,
  catalogue,
  dial,
  editorNear,
  editorOf,
  everyGauge,
  everyGaugeWithEditor,
  fact,
  gauge,
  withDial,
} from './helpers.js';
import { gaugeWords } from '../../src/widgets/target-gauge/words.js';

const marksOf = ({ marks }: GaugeModel): [mark: string, caption: string, label: string][] =>
  marks.map(({ mark, caption, label }) => [mark, caption, label]);

test('the GDP gauge shows both results, the target and the higher target with the progress to each', () => {
  const model = gauge('gdp-2025');
  assert.equal(model.heading, '地区生产总值：2025年目标');
  assert.equal(model.subheading, '曲靖市 · 目标与文件所载最近一次实际值对照');
  assert.deepEqual(marksOf(model), [
    ['earlier', '2017年实际', '迈上2000亿元'],
    ['actual', '2020年实际', '接近3000亿元'],
    ['target', '2025年目标', '突破5000亿元'],
    ['stretch', '2025年更高目标', '力争6000亿元'],
  ]);
  assert.deepEqual(model.derived, [
    '相当于5000亿元目标的近60%：接近3000亿元 ÷ 5000亿元',
    '相当于6000亿元更高目标的近50%：接近3000亿元 ÷ 6000亿元',
  ]);
  assert.deepEqual(model.remarks, ['文件未载2025年实际值']);
  assert.deepEqual(model.others, []);
  assert.equal(
    summaryOf(model),
    '地区生产总值：2025年目标。曲靖市。实际：迈上2000亿元（2017年）。实际：接近3000亿元（2020年）。' +
      '目标：突破5000亿元（2025年）。更高目标：力争6000亿元（2025年）。相当于5000亿元目标的近60%：接近3000亿元 ÷ 5000亿元。' +
      '相当于6000亿元更高目标的近50%：接近3000亿元 ÷ 6000亿元。文件未载2025年实际值。',
  );
});

test('the English GDP gauge says the same with converted figures', () => {
  const model = gauge('gdp-2025', 'en');
  assert.equal(model.heading, 'GDP: 2025 target');
  assert.equal(model.subheading, 'Qujing · target and latest stated result');
  assert.deepEqual(marksOf(model), [
    ['earlier', '2017 actual', 'at least CNY 200 billion'],
    ['actual', '2020 actual', 'nearly CNY 300 billion'],
    ['target', '2025 target', 'over CNY 500 billion'],
    ['stretch', '2025 higher target', 'striving for CNY 600 billion'],
  ]);
  assert.deepEqual(model.derived, [
    'nearly 60% of the CNY 500 billion target: nearly CNY 300 billion ÷ CNY 500 billion',
    'nearly 50% of the CNY 600 billion higher target: nearly CNY 300 billion ÷ CNY 600 billion',
  ]);
  assert.deepEqual(model.remarks, ['No document states the result for 2025']);
});

test('the GDP goal for 2035 is held against the result in its own unit', () => {
  assert.deepEqual(gauge('gdp-2035').derived, ['相当于1.2万亿元目标的近25%：接近3000亿元 ÷ 1.2万亿元']);
  assert.deepEqual(
    gauge('gdp-2035').marks.map(({ value }) => value),
    [0.2, 0.3, 1.2],
  );
});

test('the rank gauge counts places and sets aside the undated goal of another document', () => {
  const model = gauge('gdp-rank-2035');
  assert.deepEqual(marksOf(model), [
    ['earlier', '2015年实际', '106位'],
    ['actual', '2020年实际', '74位'],
    ['target', '2035年目标', '50强'],
  ]);
  assert.deepEqual(model.derived, ['距50强目标还差24位：74位 − 50位']);
  assert.deepEqual(model.remarks, [
    '文件未载2035年实际值',
    '名次数字越小，排名越靠前',
    '原文作“全国地级城市50强”，未写明排名依据',
    '另有不同数字，不作对比（时间不同）：力争70强（目标，未注明年份）',
  ]);
  assert.deepEqual(
    model.others.map(({ figure }) => figure.id),
    ['gdp-rank-goal-plan'],
  );
  const nearer = gauge('gdp-rank-70', 'en');
  assert.deepEqual(nearer.derived, ['4 places short of the top 70 target: rank 74 − rank 70']);
  assert.deepEqual(nearer.remarks, [
    'A rank: lower is better',
    'The text says “economic aggregate” and gives no year',
    'Other figures, not compared (different date): top 50 (target, 2035)',
  ]);
});

test('the urbanisation gauge says that the year of its result is not stated', () => {
  const model = gauge('urbanisation-2025');
  assert.deepEqual(marksOf(model), [
    ['actual', '实际（未注明年份）', '50%'],
    ['target', '2025年目标', '60%以上'],
  ]);
  assert.deepEqual(model.derived, ['距60%目标还差10个百分点：60% − 50%']);
});

test('the lithium iron phosphate gauge sets aside the figure that counts what is under construction', () => {
  const model = gauge('lfp-capacity-2025');
  assert.equal(model.heading, '磷酸铁锂（正极材料）产能：2025年预测');
  assert.deepEqual(marksOf(model), [
    ['actual', '2020年实际', '5.3万吨'],
    ['forecast', '2025年“十四五”末预测', '50万吨'],
  ]);
  assert.deepEqual(model.derived, ['相当于50万吨预测值的10.6%：5.3万吨 ÷ 50万吨']);
  assert.deepEqual(
    model.others.map(({ figure, label, words: reason }) => [figure.id, label, reason]),
    [
      [
        'lfp-capacity-built-underway',
        '34.5万吨',
        '一处含在建、未注明日期，一处为2020年已形成产能，一处为“十四五”末预测',
      ],
    ],
  );
  assert.ok(model.remarks.includes('另有不同数字，不作对比（口径和时间均不同）：34.5万吨（建成和在建，未注明年份）'));
  assert.deepEqual(gauge('lfp-share-2025').derived, ['比40%预测值低约25个百分点：40% − 约15%']);
});

test('a share of another place is shown beside the target and not compared', () => {
  const model = gauge('central-city-gdp-share-2025', 'en');
  assert.equal(model.subheading, 'Qujing central city · a full bar is 100% of the whole');
  assert.deepEqual(marksOf(model), [['target', '2025 target', 'about 65%']]);
  assert.deepEqual(model.derived, []);
  assert.deepEqual(model.remarks, [
    'Other figures, not compared (different date): 44% (Qujing urban area, subject not named, actual, year not stated)',
    'Figures of the same group: “The city: now and in 2025”',
  ]);
});

test('a goal within a span of years has the span in its heading, and its scope with the indicator', () => {
  const model = gauge('kunming-financing');
  assert.equal(model.heading, '落地融资额：3年内目标');
  assert.equal(model.place, '昆明市', 'what narrows a figure belongs to the indicator, not to the place');
  assert.equal(model.subheading, '昆明市 · 文件只给出目标，所以不画进度');
  assert.match(titleOf(model), /^昆明市，落地融资额：.*（口径：中长期融资）$/);
  assert.deepEqual(marksOf(model), [['target', '3年内目标', '力争2000亿元']]);
});

test('an English heading with a span of years is not a heap of words', () => {
  for (const id of ['kunming-financing', 'kunming-public-transport-share', 'kunming-greenway-density']) {
    assert.doesNotMatch(gauge(id, 'en').heading, /within \d years target/, gauge(id, 'en').heading);
  }
});

test('every dial has the latest result in the middle, and the progress without the figures that its marks have', () => {
  for (const model of [...withDial(everyGauge()), ...everyGaugeWithEditor()]) {
    const { centre, marks } = dial(model);
    const results = marks.filter(({ mark }) => ['actual', 'editor'].includes(mark));
    assert.equal(centre.key, results[results.length - 1]?.key, model.view);
    assert.equal(centre.lines.length, model.derived.length, model.view);
  }
  assert.deepEqual(dial(gauge('gdp-2025')).centre.lines, ['相当于目标的近60%', '相当于更高目标的近50%']);
  assert.deepEqual(dial(gauge('gdp-rank-2035', 'en')).centre.lines, ['24 places short of the target']);
  assert.deepEqual(dial(gauge('lfp-share-2025')).centre.lines, ['比预测值低约25个百分点']);
});

test('every figure of every gauge is the catalogue’s own fact, with its evidence', () => {
  for (const model of everyGauge()) {
    for (const { figure } of [...model.figures, ...model.others]) {
      assert.equal(figure, fact(figure.id), model.view);
      assert.ok(!isEditorFigure(figure));
      assert.ok(figure.evidence.printed && figure.evidence.locator && figure.evidence.document, figure.id);
    }
    assert.equal(new Set(model.figures.map(({ key }) => key)).size, model.figures.length, model.view);
  }
});

test('every gauge shows all goals of its target and every comparable result, and nothing that may not be compared', () => {
  for (const id of TARGET_IDS) {
    const model = gauge(id);
    const floor = fact(catalogue.target(id).floor);
    const results = catalogue.data.facts.filter(
      (each) => each.kind === 'actual' && isComparable(each, floor) && each.valueTo === undefined,
    );
    assert.deepEqual(
      model.figures.map(({ key }) => key).sort(),
      [...goalsOf(catalogue.target(id)), ...results.map((each) => each.id)].sort(),
      id,
    );
    for (const { figure } of model.others) {
      assert.ok(!(figure.kind === 'actual' && isComparable(figure, floor)), `${figure.id} could be compared`);
    }
  }
});

test('every figure that differs from one on screen is named with its reason', () => {
  for (const model of everyGauge()) {
    for (const { figure } of model.figures) {
      if (isEditorFigure(figure)) continue;
      for (const difference of catalogue.differences(figure)) {
        for (const id of difference.facts) {
          const other = model.others.find((each) => each.figure.id === id);
          assert.ok(other ?? model.figures.some(({ key }) => key === id), `${model.view} does not name ${id}`);
          if (!other) continue;
          const reason = words(model.locale).reasons[other.reason];
          const remarks = model.remarks.filter((remark) => remark.includes(reason));
          assert.equal(remarks.length, 1, `${model.view}: one sentence for ${reason}`);
          assert.ok(remarks[0]?.includes(other.label), remarks[0]);
        }
      }
    }
  }
});

test('every mark has its role, its comparator and its place on the scale', () => {
  for (const model of [...everyGauge(), ...everyGaugeWithEditor()]) {
    for (const { mark, role, label, parts, figure, value } of model.marks) {
      assert.notEqual(role, '', model.view);
      assert.equal(label, formatFigure(figure, model.locale));
      assert.equal(joinParts(parts), label);
      assert.ok(Number.isFinite(value), `${model.view} ${figure.id}`);
      const expected = isEditorFigure(figure)
        ? ['editor']
        : { actual: ['actual', 'earlier'], target: ['target', 'stretch'], forecast: ['forecast'], plan: ['plan'] }[
            figure.kind
          ];
      assert.ok(expected.includes(mark), `${model.view} ${figure.id} is drawn as ${mark}`);
    }
  }
});

test('the summary says heading, place, every figure, every derived line and every remark', () => {
  for (const model of [...everyGauge(), ...everyGaugeWithEditor()]) {
    const said = [
      model.heading,
      model.place,
      ...model.figures.map((figure) => figureText(figure, model.locale)),
      ...model.derived,
      ...model.remarks,
    ];
    for (const sentence of said) assert.ok(summaryOf(model).includes(sentence), `${model.view}: ${sentence}`);
    assert.doesNotMatch(summaryOf(model), /undefined|NaN|null|。。|\.\.|（）|\(\)/, model.view);
  }
});

test('a missing result is said for every dated target that has another year’s result', () => {
  for (const model of everyGauge()) {
    const { year } = fact(catalogue.target(model.view).floor);
    const latest = model.marks.find(({ mark }) => mark === 'actual');
    if (year === null || !latest) continue;
    assert.ok(latest.figure.year !== year);
    assert.ok(model.remarks.includes(gaugeWords(model.locale).noActualForYear(year)), model.view);
  }
});

test('English gauges hold no Chinese', () => {
  for (const model of everyGauge().filter(({ locale }) => locale === 'en')) {
    const { heading, subheading, place, derived, remarks, drawn } = model;
    const ofDrawing =
      drawn.form === 'dial'
        ? [drawn.startLabel, drawn.endLabel, ...drawn.centre.lines]
        : drawn.rows.flatMap(({ term, text }) => (term === words('en').columns.printed ? [term] : [term, text]));
    const texts = [heading, subheading, place, ...derived, ...remarks, summaryOf(model), ...ofDrawing];
    const marks = model.marks.flatMap(({ role, when, caption, label }) => [role, when, caption, label]);
    for (const text of [...texts, ...marks, ...model.others.flatMap((other) => [other.label, other.words])]) {
      assert.doesNotMatch(text, CHINESE, `${model.view}: ${text}`);
    }
  }
});

test('an editor’s value is marked as the editor’s, takes the progress and never gets evidence', () => {
  const editor = editorOf('gdp-2025', '3500', '曲靖市统计局', '2024');
  const model = gauge('gdp-2025', 'zh-CN', { editor });
  const mark = model.marks.find(({ key }) => key === 'editor');
  assert.deepEqual(
    [mark?.mark, mark?.role, mark?.caption, mark?.label],
    ['editor', '编辑提供', '2024年编辑提供', '3500亿元'],
  );
  assert.equal(mark?.figure.evidence, null);
  assert.equal(model.subheading, '曲靖市 · 含编辑提供的数据（非文件所载）');
  assert.equal(dial(model).centre.key, 'editor');
  assert.deepEqual(model.derived, [
    '相当于5000亿元目标的70%：3500亿元 ÷ 5000亿元',
    '相当于6000亿元更高目标的约58.3%：3500亿元 ÷ 6000亿元',
  ]);
  assert.deepEqual(
    model.marks.filter(({ mark: each }) => each === 'actual').map(({ key }) => key),
    ['gdp-2020'],
  );
});

test('with an editor’s value every gauge has exactly one figure without evidence', () => {
  for (const model of everyGaugeWithEditor()) {
    const own = model.figures.filter(({ figure }) => figure.evidence === null);
    assert.deepEqual(
      own.map(({ key, mark, role }) => [key, mark, role]),
      [['editor', 'editor', words(model.locale).editorProvided]],
    );
    for (const { figure } of model.figures) if (!isEditorFigure(figure)) assert.equal(figure, fact(figure.id));
    assert.ok(model.subheading.includes(gaugeWords(model.locale).hintEditorValue), model.view);
  }
});

test('an editor’s value that meets the goal is said to have reached it', () => {
  const gdp = gauge('gdp-2025', 'zh-CN', { editor: editorOf('gdp-2025', '5200') });
  assert.equal(gdp.derived[0], '已达到5000亿元目标，为其104%：5200亿元 ÷ 5000亿元');
  const rank = gauge('gdp-rank-70', 'en', { editor: editorOf('gdp-rank-70', '68') });
  assert.equal(rank.derived[0], 'top 70 target reached: rank 68 ≤ rank 70');
});

test('an editor’s value for the target’s own year leaves no remark that none is stated for it', () => {
  const editor = editorOf('gdp-2025', '5200', '曲靖市统计局', '2025');
  const { remarks, subheading } = gauge('gdp-2025', 'zh-CN', { editor });
  assert.ok(subheading.includes('编辑提供'));
  // The documents state none, whatever the editor knows: the remark speaks of them only.
  for (const remark of remarks) assert.match(remark, /^文件未载|^名次|^另有/);
});

test('a custom heading replaces the heading and is spoken, a blank one is not taken', () => {
  const model = gauge('gdp-2025', 'zh-CN', { heading: ' 曲靖离五千亿还有多远 ' });
  assert.equal(model.heading, '曲靖离五千亿还有多远');
  assert.ok(summaryOf(model).startsWith('曲靖离五千亿还有多远。'));
  assert.equal(gauge('gdp-2025', 'zh-CN', { heading: '  ' }).heading, '地区生产总值：2025年目标');
});

test('the same input gives the same view and does not touch the catalogue', () => {
  const before = JSON.stringify(catalogue.data);
  for (const locale of LOCALES) {
    for (const id of TARGET_IDS) {
      const editor = editorNear(id);
      assert.equal(JSON.stringify(gauge(id, locale, { editor })), JSON.stringify(gauge(id, locale, { editor })));
    }
  }
  assert.equal(JSON.stringify(catalogue.data), before);
});

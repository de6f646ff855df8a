import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEditorFigure } from '../../src/core/fact.js';
import { formatFigure, formatWithOriginal } from '../../src/core/format.js';
import { words } from '../../src/i18n/index.js';
import { WIDGETS } from '../../src/static/views.js';
import { citeSource, roleOf, whenOf } from '../../src/view/describe.js';
import { detailsOf } from '../../src/view/details.js';
import { figureSubject } from '../../src/view/provenance.js';
import { csvOf, tableOf } from '../../src/view/table.js';
import {
  citation,
  escapeMarkup,
  fallbackText,
  figureLine,
  figureText,
  joinSentences,
  sourceLine,
  summaryOf,
  titleOf,
} from '../../src/view/text.js';
import type { ViewModel } from '../../src/view/view-model.js';
import { subjectOfData, type GaugeData } from '../../src/widgets/target-gauge/editor-data.js';
import { gaugeModel } from '../../src/widgets/target-gauge/model.js';
import { xmlText } from '../../src/core/xml-text.js';
import {
  LOCALES,
  catalogue,
  editorNear,
  editorOf,
  everyGauge,
  everyGaugeWithEditor,
  fact,
  gauge,
  sourceOf,
} from './helpers.js';

const FORMULA = '=HYPERLINK("x")';

/** A gauge of an editor's own whose every text would be a formula in a spreadsheet. */
const FORMULA_DATA: GaugeData = {
  indicator: FORMULA,
  place: '@SUM(1,2)',
  unit: '亿元',
  target: { value: 5000, year: 2025, source: '+1+2', date: '2024' },
  actuals: [{ value: 3200, year: 2021, source: '-2+3' }],
};

const everyModel = (): ViewModel[] => [...everyGauge(), ...everyGaugeWithEditor()];

/** Reads RFC 4180 as a spreadsheet would. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
};

test('a source is cited with its title, issuer and date, or as undated', () => {
  assert.equal(
    sourceOf(fact('gdp-2025-floor'), 'zh-CN'),
    '《关于支持曲靖市建设云南副中心城市的若干意见》（云南省委、省政府，报纸专版摘登，未注明日期）',
  );
  assert.equal(
    sourceOf(fact('gdp-2020'), 'zh-CN'),
    '《为民办实事 让发展有“速度”民生有“温度”》（云南日报，2021-10-25）',
  );
  assert.equal(
    citeSource(catalogue.source(fact('kunming-gdp-2025-target')), 'en'),
    '“Opinions on supporting the high-quality development of Kunming” ' +
      '(CPC Yunnan Provincial Committee and Yunnan Provincial Government, 2021-07-03)',
  );
});

test('the source of an editor’s figure is named as the editor’s, never as a document’s', () => {
  const editor = editorOf('gdp-2025', '3500', '曲靖市统计局', '2024-06-30');
  assert.equal(sourceOf(editor, 'zh-CN'), '编辑提供：曲靖市统计局，2024-06-30');
  assert.equal(sourceOf(editor, 'en'), 'Provided by the editor: 曲靖市统计局, 2024-06-30');
});

test('each source stands once, in the order of the figures', () => {
  assert.equal(
    sourceLine(gauge('gdp-2025')),
    `来源：${sourceOf(fact('gdp-2020'), 'zh-CN')}；${sourceOf(fact('gdp-2025-floor'), 'zh-CN')}`,
  );
});

test('a year, a span or the want of a year is said in words', () => {
  assert.equal(whenOf(figureSubject(catalogue, 'gdp-2025-floor'), 'zh-CN'), '2025年');
  assert.equal(whenOf(figureSubject(catalogue, 'lfp-capacity-2025'), 'zh-CN'), '2025年“十四五”末');
  assert.equal(
    whenOf(figureSubject(catalogue, 'lfp-capacity-2025'), 'en'),
    '2025, at the end of the 14th Five-Year Plan',
  );
  assert.equal(whenOf(figureSubject(catalogue, 'urbanisation-rate-50'), 'zh-CN'), '未注明年份');
  assert.equal(whenOf(figureSubject(catalogue, 'urbanisation-rate-50'), 'en'), 'year not stated');
  assert.equal(whenOf(figureSubject(catalogue, 'gdp-rank-goal-plan'), 'zh-CN'), '未注明年份');
  assert.equal(whenOf(figureSubject(catalogue, 'gdp-rank-goal-plan'), 'en'), 'year not stated');
});

test('every mark has a word of its own beside the actuals, which share one', () => {
  const marks = ['actual', 'target', 'stretch', 'plan', 'forecast', 'editor'] as const;
  for (const locale of LOCALES) {
    assert.equal(new Set(marks.map((mark) => roleOf(mark, locale))).size, marks.length);
    assert.equal(roleOf('earlier', locale), roleOf('actual', locale));
  }
});

test('the table of the GDP target holds each figure with year, scope, place, source and the printed words', () => {
  const { caption, columns, rows } = tableOf(gauge('gdp-2025'));
  assert.equal(caption, '地区生产总值：2025年目标');
  assert.deepEqual(columns, ['项目', '数值', '年份', '口径', '地区', '来源', '原文']);
  assert.deepEqual(
    rows.map(([item, figure, year, , place, , printed]) => [item, figure, year, place, printed]),
    [
      ['实际', '迈上2000亿元', '2017年', '曲靖市', '迈上2000亿元大关'],
      ['实际', '接近3000亿元', '2020年', '曲靖市', '接近3000亿元'],
      ['目标', '突破5000亿元', '2025年', '曲靖市', '突破5000亿元'],
      ['更高目标', '力争6000亿元', '2025年', '曲靖市', '力争达到6000亿元'],
    ],
  );
});

test('every table has a row for each figure and each that differs, and no cell is missing', () => {
  for (const model of everyModel()) {
    const { columns, rows } = tableOf(model);
    assert.equal(rows.length, model.figures.length + model.others.length, model.view);
    const shown = [...model.figures, ...model.others];
    rows.forEach((row, index) => {
      assert.equal(row.length, columns.length, model.view);
      const figure = shown[index]?.figure;
      assert.ok(figure);
      assert.equal(row[1], formatFigure(figure, model.locale));
      assert.equal(row[6], figure.evidence?.printed ?? '');
      for (const cell of row) assert.doesNotMatch(cell, /undefined|NaN|null/, model.view);
    });
  }
});

test('a figure that differs stands in the table with its own place and scope', () => {
  const { rows } = tableOf(gauge('lfp-capacity-2025'));
  assert.deepEqual(rows[2]?.slice(0, 5), ['不同数字', '34.5万吨', '未注明年份', '建成和在建', '曲靖市']);
  const urban = tableOf(gauge('central-city-gdp-share-2025', 'en')).rows[1];
  assert.deepEqual(urban?.slice(0, 5), [
    'Differing figure',
    '44%',
    'year not stated',
    'not specified',
    'Qujing urban area, subject not named',
  ]);
});

test('a CSV file begins with a byte order mark, ends each line with CRLF and reads back figure by figure', () => {
  for (const model of everyModel()) {
    const text = csvOf(model);
    assert.equal(text.codePointAt(0), 0xfeff);
    assert.ok(text.endsWith('\r\n'));
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
    const [header = [], ...rows] = parseCsv(text.slice(1));
    const { columns } = words(model.locale);
    const shown = [...model.figures, ...model.others].map(({ figure }) => figure);
    assert.equal(rows.length, shown.length, model.view);
    const cell = (row: string[] | undefined, name: keyof typeof columns) => row?.[header.indexOf(columns[name])];
    shown.forEach((figure, index) => {
      const row = rows[index];
      assert.equal(row?.length, header.length, model.view);
      const { value, valueTo, unit, year, comparator, evidence } = figure;
      assert.equal(cell(row, 'value'), valueTo === undefined ? String(value) : `${value}—${valueTo}`);
      assert.equal(cell(row, 'unit'), unit);
      assert.equal(cell(row, 'year'), year === null ? '' : String(year));
      assert.equal(cell(row, 'comparator'), comparator ?? '');
      assert.equal(cell(row, 'printed'), evidence?.printed ?? '');
      assert.equal(cell(row, 'locator'), evidence?.locator ?? '');
    });
  }
});

test('a CSV field with a comma, a quotation mark or a line break is quoted', () => {
  const editor = editorOf('gdp-2025', '3500', 'Office "A", Qujing\nsecond line');
  const text = csvOf(gauge('gdp-2025', 'en', { editor }));
  assert.ok(text.includes('"Provided by the editor: Office ""A"", Qujing\nsecond line, 2024"'), text);
  const row = parseCsv(text.slice(1))[3];
  assert.ok(row?.includes('Provided by the editor: Office "A", Qujing\nsecond line, 2024'));
});

test('no CSV field is a formula, whatever an editor gives', () => {
  const subject = subjectOfData(FORMULA_DATA);
  const models = [
    gauge('gdp-2025', 'zh-CN', { heading: FORMULA, editor: editorOf('gdp-2025', '3500', FORMULA) }),
    gauge('gdp-2025', 'en', { heading: '-1+1', editor: editorOf('gdp-2025', '3500', '@SUM(1)') }),
    gauge('gdp-2025', 'en', { heading: '\u0009=1+1', editor: editorOf('gdp-2025', '3500', '+1') }),
  ].map((model) => csvOf(model));
  const own = LOCALES.map((locale) => csvOf(gaugeModel(subject, {}, locale)));
  for (const text of [...models, ...own]) {
    const cells = parseCsv(text.slice(1)).flat();
    assert.ok(cells.length > 20);
    for (const cell of cells) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
  }
  for (const before of ['', '\n', '\r\n', '\t', ' ', '\u00A0', '\u3000', '\u200B', '\uFEFF', '\u2028', '\u0000']) {
    for (const sign of ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '−']) {
      const formula = `${before}${sign}1+1`;
      const text = csvOf(gaugeModel(subjectOfData({ ...FORMULA_DATA, place: formula }), {}, 'en'));
      const cells = parseCsv(text.slice(1)).flat();
      assert.ok(cells.includes(`'${xmlText(formula)}`), text);
      assert.ok(!cells.includes(formula), text);
    }
  }
  assert.ok(own[0]?.includes(`"'=HYPERLINK(""x"")"`), own[0]);
});

test('the details of every figure name kind, comparator, scope, document, locator and the printed words', () => {
  for (const model of everyGauge()) {
    const w = words(model.locale);
    const details = detailsOf(model);
    const shown = [...model.figures, ...model.others].map(({ figure }) => figure);
    assert.equal(details.length, shown.length, model.view);
    shown.forEach((figure, index) => {
      const detail = details[index];
      assert.ok(detail && !isEditorFigure(figure));
      assert.equal(detail.editor, false);
      assert.ok(detail.title.endsWith(formatWithOriginal(figure, model.locale)), detail.title);
      const row = Object.fromEntries(detail.rows);
      assert.equal(row[w.document], sourceOf(figure, model.locale));
      assert.equal(row[w.locator], figure.evidence.locator);
      assert.equal(row[w.printed], figure.evidence.printed);
      // What is partly under construction is not actual, and a project's size is no plan.
      const kind =
        figure.scope === '建成和在建'
          ? w.underway
          : figure.scope === '隆基一期、项目规模'
            ? w.statuses.项目规模
            : w.kinds[figure.kind];
      assert.ok(row[w.kind]?.startsWith(kind));
      assert.equal(row[w.comparator], figure.comparator ?? w.noComparator);
      const scope = model.locale === 'en' && figure.scope ? catalogue.terms.scopes[figure.scope] : figure.scope;
      assert.equal(row[w.scope], scope ?? w.noScope);
    });
    for (const { figure } of model.others) {
      const rows = Object.fromEntries(details.find(({ key }) => key === figure.id)?.rows ?? []);
      const differences = catalogue.data.differences.filter(
        ({ facts }) => facts.includes(figure.id) && model.figures.some(({ key }) => facts.includes(key)),
      );
      assert.ok(
        differences.some((difference) => rows[w.differs] === difference.words[model.locale]),
        figure.id,
      );
    }
  }
});

test('the details of an editor’s figure name the editor’s source and date and no document', () => {
  const editor = editorOf('gdp-2025', '3500', '曲靖市统计局', '2024-06');
  const w = words('zh-CN');
  const detail = detailsOf(gauge('gdp-2025', 'zh-CN', { editor })).find(({ key }) => key === 'editor');
  assert.equal(detail?.editor, true);
  assert.equal(detail.title, '编辑提供：3500亿元');
  const terms = detail.rows.map(([term]) => term);
  assert.deepEqual(terms, [w.kind, w.comparator, w.scope, w.editorSource, w.editorDate]);
  assert.deepEqual(detail.rows.slice(3), [
    [w.editorSource, '曲靖市统计局'],
    [w.editorDate, '2024-06'],
  ]);
});

test('a citation gives place, heading and each source with the figure as printed', () => {
  assert.equal(
    citation(gauge('urbanisation-2025')),
    '曲靖市，常住人口城镇化率：2025年目标。' +
      '《曲靖加快打造云南副中心城市》（报纸专版，记者张雯，未注明日期）：“常住人口城镇化率达50%”；' +
      '《曲靖市促进区域协调发展实施方案》（曲靖市委、市政府，未注明日期）：“60%以上”。',
  );
  for (const model of everyModel()) {
    const text = citation(model);
    for (const { figure } of model.figures) {
      assert.ok(text.includes(sourceOf(figure, model.locale)), model.view);
      if (!isEditorFigure(figure)) assert.ok(text.includes(`“${figure.evidence.printed}”`), model.view);
    }
  }
});

test('the text for places without drawings says place, heading, figures and sources', () => {
  assert.equal(
    fallbackText(gauge('kunming-gdp-2025')),
    '昆明市，地区生产总值：2025年目标。目标：1万亿元以上（2025年）。' +
      '来源：《关于支持昆明高质量发展的若干意见》（中共云南省委、云南省人民政府，2021-07-03）。',
  );
  assert.equal(
    fallbackText(gauge('kunming-gdp-2025', 'en')),
    'Kunming, GDP: 2025 target. Target: at least CNY 1 trillion (1万亿元以上, 2025). ' +
      'Source: “Opinions on supporting the high-quality development of Kunming” ' +
      '(CPC Yunnan Provincial Committee and Yunnan Provincial Government, 2021-07-03).',
  );
  for (const model of everyModel()) {
    const text = fallbackText(model);
    for (const figure of model.figures) assert.ok(text.includes(figureLine(figure, model.locale)), model.view);
    assert.ok(text.includes(sourceLine(model)));
    assert.doesNotMatch(text, /undefined|NaN|null|。。|\.\.|；；/, model.view);
  }
});

test('English keeps the document’s figure where the conversion changed its digits, and only there', () => {
  const line = (id: string, mark: string) => {
    const shown = gauge(id, 'en').figures.find((figure) => figure.mark === mark);
    assert.ok(shown);
    return figureLine(shown, 'en');
  };
  assert.equal(line('gdp-2025', 'actual'), 'Actual: nearly CNY 300 billion (接近3000亿元, 2020)');
  assert.equal(line('gdp-2025', 'target'), 'Target: over CNY 500 billion (突破5000亿元, 2025)');
  assert.equal(line('urbanisation-2025', 'target'), 'Target: at least 60% (2025)');
  assert.equal(line('gdp-rank-70', 'target'), 'Target: striving for top 70 (year not stated)');
});

test('an undated goal says that its year is not stated', () => {
  const goal = gauge('gdp-rank-70').figures.find(({ mark }) => mark === 'target');
  assert.ok(goal);
  assert.equal(figureText(goal, 'zh-CN'), '目标：力争70强（未注明年份）');
});

test('markup signs and quotation marks are escaped', () => {
  assert.equal(escapeMarkup('<b title="x">&</b>'), '&lt;b title=&quot;x&quot;&gt;&amp;&lt;/b&gt;');
});

test('an editor’s value changes nothing in the documents’ figures', () => {
  const before = JSON.stringify(catalogue.data);
  const plain = gauge('gdp-2025').figures.map(({ figure }) => figure);
  const own = gauge('gdp-2025', 'zh-CN', { editor: editorNear('gdp-2025') }).figures.map(({ figure }) => figure);
  assert.deepEqual(
    own.filter((figure) => !isEditorFigure(figure)),
    plain,
  );
  assert.equal(JSON.stringify(catalogue.data), before);
});

test('the description for screen readers is heading, place, what is spoken and the remarks, each a sentence', () => {
  for (const { model: modelOf, ids } of WIDGETS) {
    for (const locale of LOCALES) {
      for (const id of ids(catalogue)) {
        const model = modelOf(catalogue, id, locale);
        const said = [model.heading, model.place, ...model.spoken, ...model.remarks];
        assert.ok(model.spoken.length > 0, id);
        assert.equal(summaryOf(model), joinSentences(said, words(locale)), id);
        assert.ok(!model.spoken.includes(model.heading) && !model.inWords.includes(titleOf(model)), id);
      }
    }
  }
  const { spoken, remarks } = gauge('gdp-2025', 'en');
  assert.ok(
    summaryOf(gauge('gdp-2025', 'en')).startsWith(`GDP: 2025 target. Qujing. ${spoken[0] ?? '?'}. `) &&
      summaryOf(gauge('gdp-2025', 'en')).endsWith(`${remarks[0] ?? '?'}.`),
  );
});

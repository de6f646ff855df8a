import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { isEditorFigure } from '../../src/core/fact.js';
import { formatValue } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import { UNITS } from '../../src/core/units.js';
import { dataProblems } from '../../src/elements/data-problems.js';
import { words } from '../../src/i18n/index.js';
import { claimDetailsOf, detailsOf } from '../../src/view/details.js';
import { claimsTableOf, csvOf, tableOf } from '../../src/view/table.js';
import { citation, fallbackText, sourceLine } from '../../src/view/text.js';
import { CLASSES, rangeOf, rangesOf } from '../../src/widgets/county-map/classes.js';
import { layerProblem, subjectOfData, type MapData } from '../../src/widgets/county-map/editor-data.js';
import { mapLayout } from '../../src/widgets/county-map/layout.js';
import { mapModel, type MapModel } from '../../src/widgets/county-map/model.js';
import { ADCODES, base, codeOf, countyName, labelBox, overlap } from './county-map-helpers.js';
import { CHINESE, LOCALES, ROOT, readText } from './helpers.js';

const schema = JSON.parse(readText('data/schema/county-map-data.schema.json')) as {
  properties: { unit: { enum: string[] } };
};
const validate = new Ajv({ allErrors: true }).compile(schema);

const modelOf = (data: MapData, locale: Locale = 'zh-CN'): MapModel => {
  assert.ok(validate(data), JSON.stringify(validate.errors?.slice(0, 3)));
  assert.equal(layerProblem(data), null);
  return mapModel(base, subjectOfData(base, data), {}, locale);
};

const NUMBERS: MapData = {
  name: '油菜种植面积',
  source: '市农业农村局',
  date: '2024-03',
  year: 2023,
  unit: '万亩',
  values: { '530324': 78.5, '530323': 30, '530322': 12, '530325': 9.5 },
};

const CATEGORIES: MapData = {
  name: '采访进度',
  source: '本报',
  categories: [
    { key: 'done', name: '已采访' },
    { key: 'planned', name: '计划采访' },
    { key: 'open', name: '未安排' },
  ],
  values: { '530302': 'done', '530303': 'done', '530381': 'planned' },
};

const withValues = (...values: number[]): MapData => ({
  name: '数',
  source: '本报',
  unit: '亿元',
  values: Object.fromEntries(values.map((value, index): [string, number] => [ADCODES[index] ?? '', value])),
});

const countyOf = (model: MapModel, name: string) => {
  const county = model.counties.find(({ adcode }) => adcode === codeOf(name));
  assert.ok(county, name);
  return county;
};

/** What is wrong with a layer that fits the schema, in both languages. */
const refused = (data: MapData) => {
  assert.ok(validate(data), JSON.stringify(validate.errors?.slice(0, 3)));
  const problem = layerProblem(data);
  assert.ok(problem, 'it is taken');
  assert.deepEqual([problem.code, problem.attribute], ['bad-data', 'data']);
  const [zh = '', en = ''] = LOCALES.map((locale) => problem.text(locale));
  return { ...problem, zh, en };
};

test('an editor’s numbers stand with their counties, in words, table and CSV, as the editor’s', () => {
  for (const locale of LOCALES) {
    const model = modelOf(NUMBERS, locale);
    assert.equal(model.heading, '油菜种植面积');
    assert.ok(model.own && model.ranked);
    assert.deepEqual(
      model.figures
        .map(({ figure }) => [figure.value, figure.unit, figure.year])
        .sort((a, b) => Number(a[0]) - Number(b[0])),
      [9.5, 12, 30, 78.5].map((value) => [value, '万亩', 2023]),
    );
    for (const { figure } of model.figures) assert.ok(isEditorFigure(figure));
    const luoping = countyOf(model, '罗平');
    assert.equal(luoping.short, formatValue(78.5, '万亩', locale));
    assert.ok(luoping.label.includes(luoping.short) && luoping.label.includes('2023'), luoping.label);
    const rows = tableOf(model, base).rows.map((row) => row.join('|'));
    const csv = csvOf(model, base);
    for (const [adcode, value] of Object.entries(NUMBERS.values)) {
      const name = countyName(adcode, locale);
      const row = rows.find((one) => one.includes(name));
      assert.ok(row, `${name}: ${rows.join('\n')}`);
      assert.ok(row.includes(formatValue(Number(value), '万亩', locale)), row);
      assert.ok(row.includes('市农业农村局') && row.includes('2024-03'), row);
      assert.ok(
        csv.split('\r\n').some((line) => line.includes(name) && line.includes(`,${value},万亩,2023,`)),
        csv,
      );
    }
    assert.ok(sourceLine(model, base).includes('市农业农村局'));
    assert.ok(citation(model, base).includes('2024-03'));
    assert.ok(detailsOf(model, base).every(({ editor }) => editor));
  }
});

test('the table and the CSV of an editor’s numbers have each number’s own county as its place', () => {
  for (const locale of LOCALES) {
    const model = modelOf(NUMBERS, locale);
    const places = tableOf(model, base).rows.map((row) => row[4]);
    assert.deepEqual(
      [...places].sort(),
      Object.keys(NUMBERS.values)
        .map((adcode) => countyName(adcode, locale))
        .sort(),
    );
  }
});

test('an editor’s categories are the classes, in the order of the legend', () => {
  for (const locale of LOCALES) {
    const w = words(locale);
    const model = modelOf(CATEGORIES, locale);
    assert.deepEqual(
      model.classes.map(({ look, text }) => [look, text]),
      [
        ['class-1', '已采访'],
        ['class-2', '计划采访'],
        ['none', w.map.noData],
      ],
      'no empty class',
    );
    assert.deepEqual(
      model.legend[0]?.text,
      w.map.legend('已采访', [countyName('530302', locale), countyName('530303', locale)].join(w.nameSeparator)),
    );
    assert.equal(countyOf(model, '宣威').look, 'class-2');
    assert.equal(countyOf(model, '宣威').label, countyName('530381', locale) + w.colon + '计划采访');
    assert.deepEqual(
      model.claims.map(({ key, text, name, evidence }) => [key, text, name, evidence]),
      [
        ['530302', '已采访', countyName('530302', locale), null],
        ['530303', '已采访', countyName('530303', locale), null],
        ['530381', '计划采访', countyName('530381', locale), null],
      ],
    );
    const table = claimsTableOf(model, base);
    assert.equal(table?.rows.length, 3);
    for (const row of table.rows) assert.match(row[4] ?? '', /本报/);
    assert.ok(claimDetailsOf(model, base).every(({ editor }) => editor));
    assert.deepEqual(model.figures, []);
  }
});

test('counties that are left out have no data: no zero, no class, no words of the documents', () => {
  for (const data of [NUMBERS, CATEGORIES]) {
    for (const locale of LOCALES) {
      const w = words(locale);
      const model = modelOf(data, locale);
      const out = ADCODES.filter((adcode) => !(adcode in data.values));
      assert.deepEqual(
        model.counties
          .filter(({ look }) => look === 'none')
          .map(({ adcode }) => adcode)
          .sort(),
        [...out].sort(),
      );
      for (const { look, label, name, short } of model.counties) {
        if (look === 'none') assert.deepEqual([label, short], [name + w.colon + w.map.noData, '']);
      }
      assert.doesNotMatch(model.summary, /文件未提到|文件提到|mentioned/);
      assert.ok(model.summary.includes(w.map.noData));
      assert.deepEqual(model.lists, []);
      assert.deepEqual(model.arrows, []);
    }
  }
});

test('an editor’s layer keeps the remark on the mosaic, its own note, and none of the documents’', () => {
  const model = modelOf({ ...NUMBERS, note: '不含复种' });
  // What the numbers are, as they stand on the map without it.
  assert.deepEqual(model.remarks, ['不含复种', '2023年已实现', words('zh-CN').map.mosaic]);
  assert.ok(model.subheading.includes(words('zh-CN').hintEditorData));
  const undated = modelOf({ name: '数', source: '本报', unit: '户', values: { '530302': 3 } });
  assert.deepEqual(undated.remarks, ['已实现', words('zh-CN').map.mosaic]);
});

const SETS: Record<string, number[]> = {
  nine: [1553, 2801, 1600, 1989, 2783, 3018, 3251, 5886, 6053],
  few: [78.5, 30, 12, 9.5],
  one: [42],
  equal: [7, 7, 7],
  zeros: [0, 0],
  'with zero': [0, 0.4, 1],
  negative: [-3.2, -1.1, 0, 2.5],
  'all negative': [-9, -4, -1],
  'round limits': [0, 10, 20, 30, 40, 50],
  tiny: [0.001, 0.002, 0.0035],
  large: [1e12, 4e11, -1e12],
  'far apart': [1, 1e9],
  steps: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  percent: [12.5, 12.6, 12.7, 13.1],
};

test('classes cover the least and the greatest number, run on without holes, and are at most five', () => {
  for (const [name, values] of Object.entries(SETS)) {
    const ranges = rangesOf(values);
    assert.ok(ranges.length >= 1 && ranges.length <= 5, `${name}: ${ranges.length}`);
    const [first, last] = [ranges[0], ranges[ranges.length - 1]];
    assert.ok(first && last, name);
    assert.ok(
      first.from <= Math.min(...values) && last.to >= Math.max(...values),
      `${name}: ${JSON.stringify(ranges)}`,
    );
    ranges.slice(1).forEach(({ from }, index) => {
      assert.equal(from, ranges[index]?.to, name);
    });
    for (const { from, to } of ranges) {
      assert.ok(new Set(values).size === 1 ? to === from : to > from, `${name}: ${from} ${to}`);
    }
    for (const value of values) {
      const range = ranges[rangeOf(ranges, value)];
      assert.ok(range && value >= range.from && value <= range.to, `${name}: ${value} in ${JSON.stringify(range)}`);
    }
  }
});

test('a number at a limit belongs to the class that begins there, but the greatest to the last', () => {
  const ranges = rangesOf([0, 10, 20, 30, 40]);
  assert.deepEqual(ranges, [
    { from: 0, to: 10 },
    { from: 10, to: 20 },
    { from: 20, to: 30 },
    { from: 30, to: 40 },
  ]);
  assert.deepEqual(
    [0, 9.99, 10, 30, 40].map((value) => rangeOf(ranges, value)),
    [0, 0, 1, 3, 3],
  );
});

test('limits are round: one or two digits beside the zeros', () => {
  for (const [name, values] of Object.entries(SETS)) {
    if (new Set(values).size === 1) continue;
    const ranges = rangesOf(values);
    const step = (ranges[0]?.to ?? 0) - (ranges[0]?.from ?? 0);
    const digits = Number(step.toPrecision(6)).toExponential().replace(/e.*/, '').replace('.', '');
    assert.ok(['1', '2', '25', '5'].includes(digits), `${name}: ${step}`);
  }
});

test('on the map, higher numbers never have a lighter shade, and no legend entry is empty', () => {
  for (const [name, values] of Object.entries(SETS)) {
    for (const locale of LOCALES) {
      const model = modelOf(withValues(...values), locale);
      const shade = (adcode: string) => {
        const county = model.counties.find((one) => one.adcode === adcode);
        assert.ok(county && county.look !== 'none', `${name}: ${adcode} has a number`);
        return CLASSES.indexOf(county.look);
      };
      values.forEach((value, index) => {
        values.forEach((other, at) => {
          if (value > other)
            assert.ok(shade(ADCODES[index] ?? '') <= shade(ADCODES[at] ?? ''), `${name}: ${value} ${other}`);
          if (value === other) assert.equal(shade(ADCODES[index] ?? ''), shade(ADCODES[at] ?? ''), name);
        });
      });
      for (const { look, text } of model.legend) {
        assert.ok(
          model.counties.some((county) => county.look === look),
          text,
        );
      }
      assert.equal(model.legend.length, new Set(model.counties.map(({ look }) => look)).size, name);
      assert.doesNotMatch(model.summary, /undefined|NaN|null|Infinity/, name);
    }
  }
});

/** The numbers that a legend entry gives as its limits. */
const limitsOf = (text: string): number[] => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

test('the legend’s limits hold the numbers of its counties', () => {
  for (const values of Object.values(SETS).filter((one) => new Set(one).size > 1)) {
    const model = modelOf(withValues(...values));
    for (const { look, text } of model.classes.filter((entry) => entry.look !== 'none')) {
      const [from = Number.NaN, to = Number.NaN] = limitsOf(text);
      for (const { adcode, look: own } of model.counties) {
        const value = values[ADCODES.indexOf(adcode)];
        if (own === look) assert.ok(value !== undefined && value >= from && value <= to, `${value} in ${text}`);
      }
    }
  }
});

test('where a class’s end is the greatest number, the legend includes it; every other class ends below its end', () => {
  const model = modelOf(withValues(0, 10, 20, 30, 40));
  const texts = model.classes.filter(({ look }) => look !== 'none').map(({ text }) => text);
  assert.deepEqual(texts, ['30亿元至40亿元', '20亿元至不足30亿元', '10亿元至不足20亿元', '0亿元至不足10亿元']);
});

test('one number, or several equal ones, are one class that names the number once', () => {
  for (const name of ['one', 'equal', 'zeros']) {
    const values = SETS[name] ?? [];
    const classes = modelOf(withValues(...values)).classes.filter(({ look }) => look !== 'none');
    assert.equal(classes.length, 1, name);
    assert.equal(classes[0]?.look, 'class-1', name);
    assert.equal(classes[0].text, `${values[0]}亿元`, name);
  }
});

test('negative numbers keep their sign and their digits in both languages', () => {
  for (const locale of LOCALES) {
    const model = modelOf({ ...withValues(-3.2, 2.5), unit: '%' }, locale);
    const county = model.counties.find(({ adcode }) => adcode === ADCODES[0]);
    assert.ok(county);
    assert.match(county.short, /^[-−]3\.2%$/, `${locale}: ${county.short}`);
    assert.ok(county.label.includes(county.short), county.label);
    assert.match(tableOf(model, base).rows[0]?.[1] ?? '', /[-−]3\.2%/);
    for (const { text } of model.classes.filter(({ look }) => look !== 'none')) {
      assert.equal(limitsOf(text).length, 2, `${locale}: ${text}`);
    }
  }
});

test('nine values leave nothing without data', () => {
  const model = modelOf(withValues(...(SETS['nine'] ?? [])));
  assert.equal(model.figures.length, 9);
  assert.ok(model.counties.every(({ look }) => look !== 'none'));
  assert.ok(!model.legend.some(({ look }) => look === 'none'));
  assert.doesNotMatch(model.summary, /无数据/);
});

test('numbers that differ only in their last digits are put into classes without end', () => {
  // In a process of its own: a loop that does not end would stop every test.
  for (const values of [
    '[100000000000, 100000000001]',
    '[1000000.0000001, 1000000.0000002]',
    '[0.1, 0.30000000000000004, 0.3]',
  ]) {
    const { status, signal } = spawnSync(
      process.execPath,
      [
        '--max-old-space-size=64',
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        `import { rangesOf } from './src/widgets/county-map/classes.ts'; const r = rangesOf(${values}); process.exit(r.length <= 6 ? 0 : 3);`,
      ],
      { cwd: ROOT, timeout: 8000, stdio: 'ignore' },
    );
    assert.deepEqual([status, signal], [0, null], values);
  }
});

test('every kind of number says what it is by nature', () => {
  for (const kind of ['actual', 'target', 'plan', 'forecast'] as const) {
    for (const locale of LOCALES) {
      const model = modelOf({ ...NUMBERS, kind }, locale);
      for (const { role, figure, item } of model.figures) {
        assert.equal(figure.kind, kind);
        assert.ok(role.toLowerCase().includes(words(locale).kinds[kind].toLowerCase()), role);
        assert.ok(item.toLowerCase().includes(words(locale).kinds[kind].toLowerCase()), item);
      }
      assert.ok(countyOf(model, '罗平').label.toLowerCase().includes(words(locale).kinds[kind].toLowerCase()));
    }
  }
});

test('the summary and the text for places without drawings read every county with its number or category', () => {
  for (const data of [NUMBERS, CATEGORIES]) {
    for (const locale of LOCALES) {
      const model = modelOf(data, locale);
      for (const text of [model.summary, fallbackText(model, base)]) {
        for (const { label } of model.counties) assert.ok(text.includes(label), label);
        assert.doesNotMatch(text, /undefined|NaN|null|。。|\.\.|；；|（）|\(\)/);
      }
    }
  }
});

test('in English, all but the editor’s own words is English', () => {
  for (const data of [NUMBERS, CATEGORIES]) {
    const model = modelOf(data, 'en');
    const own = [
      data.name,
      data.source,
      ...(data.categories ?? []).map(({ name }) => name),
      '78.5万亩',
      '9.5万亩',
      '30万亩',
      '12万亩',
    ];
    const rest = own.reduce((text, word) => text.replaceAll(word, ''), model.summary + fallbackText(model, base));
    assert.doesNotMatch(rest, CHINESE, rest);
  }
});

test('an editor’s layer is drawn: every county has its shape and its name', () => {
  for (const data of [NUMBERS, CATEGORIES, ...Object.values(SETS).map((values) => withValues(...values))]) {
    for (const locale of LOCALES) {
      const model = modelOf(data, locale);
      const before = JSON.stringify(model);
      for (const width of [268, 358, 688]) {
        const { counties } = mapLayout(model, width);
        assert.equal(counties.length, 9);
        for (const { county, labels } of counties) assert.ok(labels[0] && county.name.startsWith(labels[0].text));
      }
      assert.equal(JSON.stringify(model), before);
    }
  }
});

/** Labels of an editor's layer that leave the drawing or overlap. */
const crowded = (data: MapData, widths: readonly number[]): string[] =>
  LOCALES.flatMap((locale) =>
    widths.flatMap((width) => {
      const layout = mapLayout(modelOf(data, locale), width);
      const boxes = layout.counties.flatMap(({ labels }) => labels.map((label) => ({ ...label, ...labelBox(label) })));
      return boxes.flatMap((a, index) => [
        ...(a.left < 0 || a.right > width || a.top < 0 || a.bottom > layout.height
          ? [`${width} ${a.text} leaves`]
          : []),
        ...boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${width} ${a.text} | ${b.text}`] : [])),
      ]);
    }),
  );

const LONG = withValues(171.71, 1234.56, 905.5, 88.25, 3021.4, 77.77, 640.12, 1000.5, 999.99);

test('numbers on the map run into no other words where there is room', () => {
  for (const data of [NUMBERS, LONG]) assert.deepEqual(crowded(data, [640]), []);
});

test('numbers on the map run into no other words on phones', () => {
  for (const data of [NUMBERS, LONG]) assert.deepEqual(crowded(data, [268, 288, 328, 358, 440]), []);
});

test('an unknown county is named, with the nine that there are', () => {
  for (const code of ['530301', '530321', '530328', '530102', 'qilin', '530302 ']) {
    const { value, zh, en, choices } = refused({ ...NUMBERS, values: { ...NUMBERS.values, [code]: 1 } });
    assert.equal(value, code);
    for (const text of [zh, en]) assert.ok(text.includes(code.trim()) && text.includes('530302'), text);
    assert.deepEqual([...choices].sort(), [...ADCODES].sort());
    assert.match(zh, CHINESE);
    assert.doesNotMatch(en, CHINESE);
  }
});

test('names of the language’s own objects are no counties and no categories', () => {
  for (const code of ['constructor', 'toString', '__proto__']) {
    const values = JSON.parse(`{ "530302": 1, "${code}": 2 }`) as MapData['values'];
    assert.equal(refused({ ...NUMBERS, values }).value, code);
    assert.equal(refused({ ...CATEGORIES, values: { '530302': code } }).value, code);
  }
});

test('numbers and categories may not be mixed, either way', () => {
  for (const data of [
    { ...NUMBERS, values: { '530302': 1, '530303': 'done' } },
    { ...CATEGORIES, values: { '530302': 'done', '530303': 1 } },
    { ...CATEGORIES, values: { '530302': 1 } },
    { ...NUMBERS, values: { '530302': 'done' } },
  ]) {
    const { zh, en } = refused(data);
    assert.match(zh, /不能混用数字和类别/);
    assert.ok(en.length > 0 && !CHINESE.test(en), en);
  }
});

test('numbers need a unit', () => {
  const { unit, ...bare } = NUMBERS;
  assert.equal(unit, '万亩');
  const { zh, en, value } = refused(bare);
  assert.equal(value, 'unit');
  assert.match(zh, /缺少 data\.unit/);
  assert.match(en, /data\.unit/);
  assert.equal(layerProblem(CATEGORIES), null, 'categories need none');
});

test('an unknown category is named, with those that there are', () => {
  const { value, zh, en, choices } = refused({ ...CATEGORIES, values: { '530302': 'doen' } });
  assert.equal(value, 'doen');
  assert.deepEqual(choices, ['done', 'planned', 'open']);
  for (const text of [zh, en]) assert.ok(text.includes('doen') && text.includes('planned'), text);
});

test('two categories with one key are refused', () => {
  const twice = {
    ...CATEGORIES,
    categories: [
      { key: 'done', name: '甲' },
      { key: 'done', name: '乙' },
    ],
    values: { '530302': 'done' },
  };
  assert.ok(!validate(twice) || layerProblem(twice) !== null);
});

test('what does not fit the schema is refused, and the message names the field', () => {
  const bad: [unknown, RegExp][] = [
    [null, /./],
    [[], /./],
    ['{"name": "x"', /JSON/],
    [{}, /data\.name.*data\.source.*data\.values|data\.values/],
    [{ ...NUMBERS, name: ' ' }, /data\.name/],
    [{ ...NUMBERS, name: '长'.repeat(121) }, /data\.name/],
    [{ ...NUMBERS, source: '' }, /data\.source/],
    [{ ...NUMBERS, source: undefined }, /data\.source/],
    [{ ...NUMBERS, date: '2024/03' }, /data\.date/],
    [{ ...NUMBERS, year: 2023.5 }, /data\.year/],
    [{ ...NUMBERS, year: 1900 }, /data\.year/],
    [{ ...NUMBERS, unit: '斤' }, /data\.unit/],
    [{ ...NUMBERS, kind: 'guess' }, /data\.kind/],
    [{ ...NUMBERS, values: {} }, /data\.values/],
    [{ ...NUMBERS, values: { '530302': null } }, /530302/],
    [{ ...NUMBERS, values: { '530302': true } }, /530302/],
    [{ ...NUMBERS, values: { '530302': 1e13 } }, /530302/],
    [{ ...NUMBERS, values: [1, 2] }, /data\.values/],
    [{ ...NUMBERS, values: Object.fromEntries([...ADCODES, '530301'].map((code) => [code, 1])) }, /data\.values/],
    [{ ...NUMBERS, color: 'red' }, /color/],
    [{ ...CATEGORIES, categories: [] }, /data\.categories/],
    [
      { ...CATEGORIES, categories: Array.from({ length: 6 }, (_, n) => ({ key: `k${n}`, name: 'x' })) },
      /data\.categories.*5/,
    ],
    [{ ...CATEGORIES, categories: [{ key: 'a b', name: 'x' }] }, /data\.categories\.0\.key/],
    [{ ...CATEGORIES, categories: [{ key: 'a' }] }, /data\.categories\.0\.name/],
    [{ ...CATEGORIES, categories: [{ key: 'a', name: 'x', color: 'red' }] }, /color/],
  ];
  for (const [data, message] of bad) {
    const given: unknown = typeof data === 'string' ? data : JSON.parse(JSON.stringify(data));
    assert.ok(!validate(given), JSON.stringify(given).slice(0, 120));
    const problem = dataProblems(given, validate.errors ?? []);
    assert.equal(problem.code, 'bad-data');
    for (const locale of LOCALES) assert.match(problem.text(locale), message);
  }
});

test('the schema has the units of the documents', () => {
  assert.deepEqual([...schema.properties.unit.enum].sort(), Object.keys(UNITS).sort());
});

test('the same layer gives the same map and does not touch what is given', () => {
  for (const data of [NUMBERS, CATEGORIES]) {
    const before = JSON.stringify(data);
    assert.deepEqual(modelOf(data), modelOf(data));
    assert.equal(JSON.stringify(data), before);
  }
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { tableOf } from '../../src/view/table.js';
import { summaryOf } from '../../src/view/text.js';
import { CLASSES, rangeOf, rangesOf } from '../../src/widgets/county-map/classes.js';
import { modelOf, SETS, withValues } from './county-map-data-helpers.js';
import { ADCODES } from './county-map-helpers.js';
import { LOCALES, ROOT } from './helpers.js';

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
      assert.doesNotMatch(summaryOf(model), /undefined|NaN|null|Infinity/, name);
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
    assert.match(tableOf(model).rows[0]?.[1] ?? '', /[-−]3\.2%/);
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
  assert.doesNotMatch(summaryOf(model), /无数据/);
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

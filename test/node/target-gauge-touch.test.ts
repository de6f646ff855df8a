import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEditorFigure } from '../../src/core/fact.js';
import { formatWithOriginal } from '../../src/core/format.js';
import { words } from '../../src/i18n/index.js';
import { subjectOfData } from '../../src/widgets/target-gauge/editor-data.js';
import { gaugeModel } from '../../src/widgets/target-gauge/model.js';
import { editorOf, everyGauge, everyGaugeWithEditor, fact, gauge, LOCALES, sourceOf } from './helpers.js';

test('a mark’s hint says its figure, what it is, its document and the printed words, and the page is told the fact', () => {
  for (const model of everyGauge()) {
    const w = words(model.locale);
    const { parts, closed } = model.touch;
    assert.equal(closed, null, 'a hint closes by itself');
    assert.deepEqual(Object.keys(parts).sort(), model.marks.map(({ key }) => key).sort(), model.view);
    for (const [key, { details, selection }] of Object.entries(parts)) {
      const figure = fact(key);
      const mark = model.marks.find((one) => one.key === key);
      assert.ok(mark);
      assert.equal(details.panel, undefined);
      assert.deepEqual(details.blocks, [
        {
          lines: [
            { strong: formatWithOriginal(figure, model.locale) },
            { text: mark.caption },
            { text: sourceOf(figure, model.locale), quiet: true },
            { text: w.printed + w.colon + figure.evidence.printed, quiet: true },
          ],
        },
      ]);
      assert.deepEqual(selection, { view: model.view, key, role: mark.role, figure });
    }
  }
});

test('the hints of the GDP target in words', () => {
  const lines = (key: string, locale: (typeof LOCALES)[number] = 'zh-CN') =>
    gauge('gdp-2025', locale).touch.parts[key]?.details.blocks.flatMap((block) =>
      (block.lines ?? []).map(({ strong, text }) => strong ?? text),
    );
  assert.deepEqual(lines('gdp-2020'), [
    '接近3000亿元',
    '2020年实际',
    '《为民办实事 让发展有“速度”民生有“温度”》（云南日报，2021-10-25）',
    '原文：接近3000亿元',
  ]);
  assert.deepEqual(lines('gdp-2025-floor', 'en')?.slice(0, 2), ['over CNY 500 billion (突破5000亿元)', '2025 target']);
});

test('the hint of an editor’s figure names the editor’s source and prints nothing of a document', () => {
  for (const model of everyGaugeWithEditor()) {
    const { figure } = model.marks.find(({ key }) => key === 'editor') ?? {};
    assert.ok(figure && isEditorFigure(figure));
    const { details, selection } = model.touch.parts['editor'] ?? {};
    const lines = details?.blocks.flatMap((block) => block.lines ?? []) ?? [];
    assert.equal(lines.length, 3, model.view);
    assert.deepEqual(lines[2], { text: sourceOf(figure, model.locale), quiet: true });
    assert.deepEqual(selection, { view: model.view, key: 'editor', role: words(model.locale).editorProvided, figure });
  }
  const editor = editorOf('gdp-2025', '3500', '曲靖市统计局', '2024-06');
  const texts = gauge('gdp-2025', 'zh-CN', { editor }).touch.parts['editor']?.details.blocks[0]?.lines;
  assert.deepEqual(texts, [
    { strong: '3500亿元' },
    { text: '2024年6月编辑提供' },
    { text: '编辑提供：曲靖市统计局，2024-06', quiet: true },
  ]);
});

test('every mark of an editor’s own gauge has its hint', () => {
  const data = {
    indicator: '示例',
    place: '某县',
    unit: '亿元' as const,
    target: { value: 5000, year: 2025, source: '甲' },
    actuals: [{ value: 3000, year: 2020, source: '乙' }],
  };
  for (const locale of LOCALES) {
    const { touch, marks } = gaugeModel(subjectOfData(data), {}, locale);
    assert.deepEqual(Object.keys(touch.parts), ['actual-1', 'target']);
    for (const { key, figure } of marks) {
      const lines = touch.parts[key]?.details.blocks[0]?.lines ?? [];
      assert.deepEqual(lines[2], { text: sourceOf(figure, locale), quiet: true });
    }
  }
});

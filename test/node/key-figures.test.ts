import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFigure, isConverted } from '../../src/core/format.js';
import { COLORS } from '../../src/theme/tokens.js';
import { drawingWidths } from '../../src/view/drawing-widths.js';
import { summaryOf } from '../../src/view/text.js';
import { keyFiguresLayout } from '../../src/widgets/key-figures/layout.js';
import { keyFiguresModel, type KeyFiguresModel } from '../../src/widgets/key-figures/model.js';
import { keyFiguresOption } from '../../src/widgets/key-figures/option.js';
import { subjectOf } from '../../src/widgets/key-figures/subject.js';
import { views } from '../../src/widgets/key-figures/views.js';
import { widest } from '../../src/widgets/key-figures/widget.js';
import { LOCALES, catalogue } from './helpers.js';

const IDS = views.ids(catalogue);

const everyModel = (): KeyFiguresModel[] =>
  LOCALES.flatMap((locale) => IDS.map((id) => views.model(catalogue, id, locale)));

test('every view is there', () => {
  assert.deepEqual([...IDS].sort(), ['gdp-rank', 'park-count'].sort());
});

test('a view shows every figure of its indicator, each with its comparator, kind, scope, year and source', () => {
  for (const { view, locale, rows } of everyModel()) {
    const facts = catalogue.data.facts.filter(({ indicator }) => indicator === view);
    assert.deepEqual(
      rows.map(({ figure }) => figure),
      facts,
    );
    for (const { figure, label, about, role, sentence, source, when, scope } of rows) {
      assert.equal(label, formatFigure(figure, locale));
      // Where English has other digits, the document's stand beside them.
      if (isConverted(figure, locale)) assert.ok(about.includes(formatFigure(figure, 'zh-CN')), about);
      for (const word of [scope ?? '', figure.year === null ? when : String(figure.year)])
        assert.ok(about.includes(word), `${about}: ${word}`);
      assert.ok(sentence.toLowerCase().includes(role.toLowerCase()), `${sentence}: ${role}`);
      const document = catalogue.source(catalogue.fact(figure.id));
      assert.ok(source.includes(document.title[locale]), source);
    }
  }
});

test('what differs is shown or set aside with its reason', () => {
  for (const { locale, figures, others, remarks } of everyModel()) {
    const shown = figures.map(({ figure }) => figure.id);
    for (const difference of shown.map(catalogue.fact).flatMap(catalogue.differences)) {
      assert.ok(remarks.includes(difference.words[locale]));
      for (const id of difference.facts)
        assert.ok(shown.includes(id) || others.some(({ figure }) => figure.id === id), id);
    }
  }
});

test('a listener and a page that shows text only get every figure', () => {
  for (const model of everyModel()) {
    const { rows, inWords, heading } = model;
    const summary = summaryOf(model);
    assert.ok(summary.startsWith(heading));
    for (const { label } of rows) {
      assert.ok(summary.includes(label), label);
      assert.ok(inWords.join().includes(label), label);
    }
  }
});

test('an editor’s heading replaces ours', () => {
  for (const id of IDS) {
    const model = keyFiguresModel(subjectOf(catalogue, id), { heading: ' 示例标题 ' }, 'zh-CN');
    assert.equal(model.heading, '示例标题');
  }
});

test('at every width the figures stand one below the other, each as high as a finger needs, and all lines are drawn', () => {
  for (const model of everyModel()) {
    for (const width of drawingWidths(widest)) {
      const layout = keyFiguresLayout(model, width);
      let bottom = 0;
      for (const { area, lines } of layout.rows) {
        assert.ok(area.top >= bottom && area.right <= width && area.bottom - area.top >= 44);
        for (const { y, size } of lines) assert.ok(y - size / 2 >= area.top && y + size / 2 <= area.bottom);
        bottom = area.bottom;
      }
      assert.ok(layout.height >= bottom);
      const { series } = keyFiguresOption(model, layout, COLORS.light) as { series: { data: unknown[] }[] };
      assert.equal(series[0]?.data.length, model.rows.length);
    }
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparatorForm } from '../../src/core/comparators.js';
import { formatFigure, isConverted } from '../../src/core/format.js';
import { convert } from '../../src/core/units.js';
import type { FormShape } from '../../src/picture/forms.js';
import { COLORS } from '../../src/theme/tokens.js';
import { drawingWidths } from '../../src/view/drawing-widths.js';
import { statusOf } from '../../src/view/nature.js';
import { formOf } from '../../src/view/form.js';
import { summaryOf } from '../../src/view/text.js';
import { keyFiguresLayout, type PlacedRow } from '../../src/widgets/key-figures/layout.js';
import { keyFiguresModel, type KeyFiguresModel, type KeyFiguresRow } from '../../src/widgets/key-figures/model.js';
import { keyFiguresOption } from '../../src/widgets/key-figures/option.js';
import { subjectOf } from '../../src/widgets/key-figures/subject.js';
import { views } from '../../src/widgets/key-figures/views.js';
import { widest } from '../../src/widgets/key-figures/widget.js';
import { LOCALES, catalogue } from './helpers.js';

const IDS = views.ids(catalogue);

const everyModel = (): KeyFiguresModel[] =>
  LOCALES.flatMap((locale) => IDS.map((id) => views.model(catalogue, id, locale)));

const rowsOf = ({ sections }: Pick<KeyFiguresModel, 'sections'>): KeyFiguresRow[] =>
  sections.flatMap(({ rows }) => rows);

const placed = (id: string, width = widest): { model: KeyFiguresModel; rows: PlacedRow[] } => {
  const model = views.model(catalogue, id, 'zh-CN');
  return { model, rows: keyFiguresLayout(model, width).rows };
};

/** The shapes in the look of the figures, without tracks. */
const inked = ({ shapes }: PlacedRow): FormShape[] => shapes.filter(({ look }) => look !== 'track' && look !== 'pale');

const lengthOf = (shape: FormShape | undefined): number => (shape ? shape.box.right - shape.box.left : Number.NaN);

test('every group is a view, and every group of figures that differ', () => {
  const { figureGroups, differences } = catalogue.data;
  assert.deepEqual(IDS, [...figureGroups.map(({ id }) => id), ...differences.map(({ id }) => `differing-${id}`)]);
});

test('a view shows every figure of its record, each with its comparator, kind, scope, year and source', () => {
  for (const model of everyModel()) {
    const { view, locale, figures, stillSubheading, remarks } = model;
    const { sections } = subjectOf(catalogue, view);
    assert.deepEqual(
      figures.map(({ figure }) => figure),
      sections.flatMap(({ rows }) => rows.flatMap((row) => row.figures.map(({ said }) => said.figure))),
    );
    for (const row of rowsOf(model)) {
      for (const { figure, parts, about, role, sentence, source, when, scope, note } of row.figures) {
        assert.equal(parts.before + parts.number + parts.after, formatFigure(figure, locale));
        const said = [row.name, ...row.asides, about, stillSubheading].join(' ');
        // Where English has other digits, the document's stand beside them.
        if (isConverted(figure, locale)) assert.ok(said.includes(formatFigure(figure, 'zh-CN')), said);
        if (scope !== null) assert.ok(said.toLowerCase().includes(scope.toLowerCase()), `${said}: ${scope}`);
        if (figure.year !== null && row.kind !== 'change') assert.ok(said.includes(String(figure.year)), said);
        // A status stands in the scope.
        if (figure.kind !== 'actual' && statusOf(figure) === null)
          assert.ok(said.toLowerCase().includes(role.toLowerCase()), `${said}: ${role}`);
        assert.ok(sentence.includes(when), sentence);
        assert.ok(source.includes(catalogue.source(catalogue.fact(figure.id)).title[locale]), source);
        if (note !== null)
          assert.ok(
            remarks.some((remark) => remark.includes(note)),
            note,
          );
      }
    }
  }
});

test('what differs is shown or set aside with its reason', () => {
  for (const { locale, figures, others, remarks, reason } of everyModel()) {
    const shown = figures.map(({ figure }) => figure.id);
    const reasons = [...remarks, reason?.text ?? ''];
    for (const difference of new Set(shown.map(catalogue.fact).flatMap(catalogue.differences))) {
      if (reason === null || difference.facts.every((id) => shown.includes(id)))
        assert.ok(
          reasons.some((reason) => reason.includes(difference.words[locale])),
          difference.id,
        );
      for (const id of difference.facts)
        assert.ok(
          reason !== null || shown.includes(id) || others.some(({ figure }) => figure.id === id),
          `${difference.id}: ${id}`,
        );
    }
  }
});

test('differing figures have names of their own', () => {
  for (const model of everyModel().filter(({ view }) => view.startsWith('differing-'))) {
    const names = rowsOf(model).map(({ name, asides, source }) => [name, ...asides, source].join());
    assert.equal(new Set(names).size, names.length, names.join(' | '));
    for (const { name } of rowsOf(model))
      assert.match(name, /^[^a-z\d]|^\d{4}/, 'a name, not a number or the end of a line');
    assert.ok(model.reason && summaryOf(model).includes(model.reason.text), model.view);
    const drawn = keyFiguresLayout(model, widest).titles.map(({ text }) => text);
    assert.ok(drawn.join('').replaceAll(' ', '').includes(model.reason.text.replaceAll(' ', '')), model.view);
  }
});

test('figures of several places stand under the place that all of them lie in', () => {
  const model = views.model(catalogue, 'differing-built-up-area', 'zh-CN');
  assert.equal(model.place, '曲靖市');
  assert.deepEqual(
    rowsOf(model).map(({ name }) => name),
    ['曲靖城区，原文未写主语 · 实际', '曲靖中心城市 · 2025年目标'],
  );
});

test('a row does not say its name again as its scope', () => {
  const asides = (id: string) => rowsOf(views.model(catalogue, id, 'zh-CN')).map((row) => row.asides);
  assert.deepEqual(asides('park-system').slice(0, 4), [[], [], [], []]);
  assert.deepEqual(asides('life-circles').slice(0, 3), [['规划'], ['规划'], ['规划']]);
  // 加快新型城镇化高质量发展 is more than 新型城镇化.
  assert.deepEqual(asides('programmes')[1], ['加快新型城镇化高质量发展 · 规划']);
});

test('the form follows the measure', () => {
  const forms = (id: string) =>
    rowsOf(views.model(catalogue, id, 'zh-CN')).map(({ kind, figures }) =>
      kind === 'single' ? figures[0]?.form : kind,
    );
  assert.deepEqual(forms('parks-share').slice(0, 7), Array(7).fill('share'));
  assert.deepEqual(forms('five-years').slice(0, 7), [
    'change',
    'change',
    'growth',
    'growth',
    'multiple',
    'multiple',
    'multiple',
  ]);
  assert.deepEqual(forms('innovation-2025').slice(4, 10), Array(6).fill('units'));
  // One rate alone has no scale to share, and equal spans would be equal bars.
  assert.equal(forms('parks-share').at(-1), 'number');
  assert.deepEqual(forms('programmes').slice(0, 5), Array(5).fill('number'));
  assert.deepEqual(forms('differing-lfp-capacity'), ['amount', 'amount', 'amount']);
  assert.deepEqual(forms('city-now-and-2025').slice(0, 4), Array(4).fill('beside'));
});

test('no share is drawn beyond its whole, and only whole things are drawn one by one', () => {
  const base = catalogue.fact('parks-foreign-investment-share');
  assert.equal(formOf({ ...base, value: 101 }, 'share'), 'number');
  assert.equal(formOf({ ...base, value: 30, unit: '个百分点' }, 'share'), 'number');
  for (const [value, unit, form] of [
    [30, '个', 'units'],
    [31, '个', 'number'],
    [2.5, '个', 'number'],
    [0, '个', 'number'],
    // Ten times ten thousand flats.
    [10, '万套', 'number'],
  ] as const)
    assert.equal(formOf({ ...base, value, unit }, 'level'), form, `${value}${unit}`);
});

test('a bar is as long as its share, and its end says how the text qualifies it', () => {
  for (const width of drawingWidths(widest)) {
    for (const row of placed('parks-share', width).rows.slice(0, 7)) {
      const { figure } = row.row.figures[0] ?? assert.fail();
      const [track, bar] = row.shapes;
      const share = convert(figure.value, figure.unit, '%') / 100;
      assert.ok(Math.abs(lengthOf(bar) - Math.max(2.5, share * lengthOf(track))) < 0.01, figure.id);
      const relation = figure.comparator ? comparatorForm(figure.comparator).relation : null;
      const ends = { over: 'pointed', 'at-least': 'pointed', 'just-under': 'notched', under: 'notched' } as const;
      const end = relation !== null && relation in ends ? ends[relation as keyof typeof ends] : 'straight';
      assert.equal(bar?.end, end, figure.id);
    }
  }
});

test('there are as many units as things; those of a range up to its upper end are told apart', () => {
  for (const width of drawingWidths(widest)) {
    for (const { row, ...drawn } of ['innovation-2025', 'education-and-culture', 'park-system'].flatMap(
      (id) => placed(id, width).rows,
    )) {
      const [figured] = row.figures;
      if (row.kind !== 'single' || figured?.form !== 'units') continue;
      const { value, valueTo = value } = figured.figure;
      const shapes = inked({ row, ...drawn });
      assert.equal(shapes.length, valueTo);
      assert.equal(shapes.filter(({ look }) => look === figured.mark).length, value);
    }
  }
});

test('only a share has a track behind it, the whole that it is a part of', () => {
  for (const { row, shapes } of ['coordination-2025', 'five-years', 'life-circles'].flatMap((id) => placed(id).rows)) {
    const [figure] = row.figures;
    if (row.kind === 'change' || !figure) continue;
    assert.equal(
      shapes.some(({ look }) => look === 'track'),
      figure.form === 'share',
      row.name,
    );
  }
});

test('the numbers of cards stand on one line with their words, all of one size in a line of cards', () => {
  for (const model of everyModel()) {
    for (const width of drawingWidths(widest)) {
      const { rows } = keyFiguresLayout(model, width);
      for (const top of new Set(rows.map(({ area }) => area.top))) {
        const line = rows.filter(({ area }) => area.top === top);
        if (line.length < 2) continue;
        const numbers = line.map(({ row: { figures }, texts }) => {
          const { before, number, after } = figures[0]?.parts ?? assert.fail();
          const of = (part: string) => texts.find(({ text }) => text === part.trim());
          const digits = of(number) ?? assert.fail();
          // The words before stand on the baseline of the number, those behind follow it.
          if (before.trim())
            assert.ok(Math.abs((of(before) ?? assert.fail()).y - digits.y) < digits.size / 2, model.view);
          if (after.trim()) assert.equal(of(after)?.y, digits.y, `${model.view} ${model.locale} ${width}: ${after}`);
          return digits.size;
        });
        assert.equal(new Set(numbers).size, 1, model.view);
      }
    }
  }
});

test('rates, multiples and amounts of a section share one scale', () => {
  for (const [id, form] of [
    ['five-years', 'growth'],
    ['coordination-2025', 'growth'],
    ['five-years', 'multiple'],
    ['differing-lfp-capacity', 'amount'],
  ] as const) {
    const { rows } = placed(id);
    const worth = rows
      .filter(({ row }) => row.figures[0]?.form === form)
      .map((drawn) => {
        const { value } = drawn.row.figures[0]?.figure ?? assert.fail();
        const [bar] = inked(drawn);
        const [first] = drawn.shapes;
        // A multiple's bar begins at the unit's left edge.
        return (form === 'multiple' ? (bar?.box.right ?? 0) - (first?.box.left ?? 0) : lengthOf(bar)) / value;
      });
    assert.ok(worth.length > 1);
    for (const one of worth) assert.ok(Math.abs(one - (worth[0] ?? 0)) < 0.01, `${id} ${form}: ${worth.join()}`);
  }
});

test('a change runs from its earlier to its later figure on a scale that no figure leaves; a rank’s runs backwards', () => {
  for (const width of drawingWidths(widest)) {
    const [rank, income] = placed('five-years', width).rows;
    const middles = (row: PlacedRow | undefined) =>
      (row?.shapes ?? []).slice(2).map(({ box }) => (box.left + box.right) / 2);
    for (const row of [rank, income]) {
      const [from = NaN, to = NaN] = middles(row);
      const [track] = row?.shapes ?? [];
      assert.ok(to > from, 'what got better lies to the right');
      assert.ok(from >= (track?.box.left ?? NaN) && to <= (track?.box.right ?? NaN));
    }
    const [from = NaN, to = NaN] = middles(rank);
    const end = (rank?.shapes[0]?.box.right ?? NaN) - 7;
    // 106 → 74 → 1
    assert.ok(Math.abs((to - from) / (end - from) - 32 / 105) < 0.001);
  }
});

test('a listener and a page that shows text only get every figure', () => {
  for (const model of everyModel()) {
    const { figures, inWords, heading } = model;
    const summary = summaryOf(model);
    assert.ok(summary.startsWith(heading));
    for (const { label } of figures) {
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

const overlap = (a: PlacedRow['area'], b: PlacedRow['area']): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('at every width rows stand apart, each as high as a finger needs, with all that is drawn inside', () => {
  for (const model of everyModel()) {
    for (const width of drawingWidths(widest)) {
      const layout = keyFiguresLayout(model, width);
      const where = `${model.view} ${model.locale} ${width}`;
      layout.rows.forEach(({ row, area, texts, shapes }, index) => {
        assert.ok(
          area.right <= width + 0.01 && area.bottom - area.top >= 43.99 && area.bottom <= layout.height + 0.01,
          where,
        );
        for (const other of layout.rows.slice(index + 1)) assert.ok(!overlap(area, other.area), where);
        for (const { y, size } of texts)
          assert.ok(y - size / 2 >= area.top - 1 && y + size / 2 <= area.bottom + 1, `${where} ${row.key}`);
        for (const { box } of shapes)
          assert.ok(
            box.left >= -0.01 && box.right <= width + 0.01 && box.top >= area.top - 1 && box.bottom <= area.bottom + 1,
            `${where} ${row.key}`,
          );
      });
      const { series } = keyFiguresOption(model, layout, COLORS.light) as { series: { data: unknown[] }[] };
      assert.equal(series[1]?.data.length, rowsOf(model).length);
    }
  }
});

test('each number is printed once', () => {
  for (const model of everyModel()) {
    const { rows } = keyFiguresLayout(model, widest);
    for (const { row, texts } of rows) {
      for (const { parts, label } of row.figures) {
        const alike = row.figures.filter((other) => other.parts.number === parts.number).length;
        const said = texts.filter(({ text }) => text === (row.kind === 'change' ? label : parts.number));
        assert.equal(said.length, alike, `${model.view}: ${row.key}`);
      }
    }
  }
});

test('what opens for a row has each number on a line of its own, above what it is about', () => {
  for (const model of everyModel()) {
    for (const row of rowsOf(model)) {
      const items = model.touch.parts[row.key]?.details.blocks.flatMap((block) => block.items ?? []) ?? [];
      assert.deepEqual(
        items.map(({ lines: [first] }) => first),
        row.figures.map(({ original }) => ({ strong: original })),
      );
    }
  }
});

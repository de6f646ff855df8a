import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isComparable } from '../../src/core/fact.js';
import { formatFigure, isConverted } from '../../src/core/format.js';
import { textWidth } from '../../src/core/text-width.js';
import type { Box, TextRun } from '../../src/picture/shapes.js';
import { COLORS } from '../../src/theme/tokens.js';
import { statusOf } from '../../src/view/nature.js';
import { drawingWidths } from '../../src/view/drawing-widths.js';
import { summaryOf } from '../../src/view/text.js';
import { timelineLayout, type PlacedEntry, type TimelineLayout } from '../../src/widgets/timeline/layout.js';
import { timelineModel, type Entry, type TimelineModel } from '../../src/widgets/timeline/model.js';
import { timelineOption } from '../../src/widgets/timeline/option.js';
import { subjectOf } from '../../src/widgets/timeline/subject.js';
import type { FigureItem } from '../../src/widgets/timeline/types.js';
import { views } from '../../src/widgets/timeline/views.js';
import { widest } from '../../src/widgets/timeline/widget.js';
import { LOCALES, catalogue } from './helpers.js';

const IDS = views.ids(catalogue);
const WIDTHS = [...drawingWidths(widest), 288, 390, 720, 1100];

const everyModel = (): TimelineModel[] =>
  LOCALES.flatMap((locale) => IDS.map((id) => views.model(catalogue, id, locale)));

const everyLayout = (): { model: TimelineModel; layout: TimelineLayout; width: number; where: string }[] =>
  everyModel().flatMap((model) =>
    WIDTHS.map((width) => ({
      model,
      width,
      layout: timelineLayout(model, width),
      where: `${model.view} ${model.locale} ${width}`,
    })),
  );

const model = (id: string) => views.model(catalogue, id, 'zh-CN');

const figuresOf = ({ items }: Entry): FigureItem[] => items.filter((item): item is FigureItem => item.figure !== null);

const entryWith = (id: string, key: string): Entry =>
  model(id).entries.find(({ items }) => items.some((item) => item.key === key)) ?? assert.fail(key);

/** The line of writing: across an upright axis, down a wide one. */
const cutOf = ({ strokes }: TimelineLayout): { x: number | null; y: number | null } | null => {
  const cut = strokes.find(({ color, width }) => color === 'text' && width === 2);
  if (!cut) return null;
  return cut.from[0] === cut.to[0] ? { x: cut.from[0], y: null } : { x: null, y: cut.from[1] };
};

/** The boxes of texts; what runs on behind another is left to the browser. */
const boxesOf = (texts: readonly TextRun[]): Box[] =>
  texts.flatMap(({ text, x, y, size, align, behind }) => {
    if (behind !== undefined) return [];
    const width = textWidth(text, size);
    const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    return [{ left, top: y - size / 2, right: left + width, bottom: y + size / 2 }];
  });

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('every time line is a view, and every event stands in one', () => {
  assert.deepEqual(
    IDS,
    catalogue.data.timelines.map(({ id }) => id),
  );
  const shown = new Set(IDS.flatMap((id) => model(id).claims.map(({ key }) => key)));
  for (const { id } of catalogue.data.events) assert.ok(shown.has(`event/${id}`), id);
});

test('a view shows every fact and event of its record once, with comparator, kind, scope, source and the words for the time', () => {
  for (const { view, locale, figures, claims, entries, remarks, writing } of everyModel()) {
    const { lanes } = catalogue.timeline(view);
    const ids = (list: readonly string[]) => [...list].sort();
    assert.deepEqual(ids(figures.map(({ figure }) => figure.id)), ids(lanes.flatMap(({ facts }) => facts)));
    assert.deepEqual(
      ids(claims.map(({ key }) => key)),
      ids(lanes.flatMap(({ events }) => events.map((id) => `event/${id}`))),
    );
    for (const { figure, parts, about, role } of entries.flatMap(figuresOf)) {
      const { scope, note, source } = figure;
      assert.equal(parts.before + parts.number + parts.after, formatFigure(figure.figure, locale));
      const said = about.join(' ').toLowerCase();
      if (isConverted(figure.figure, locale)) assert.ok(said.includes(formatFigure(figure.figure, 'zh-CN')), said);
      if (scope !== null) assert.ok(said.includes(scope.toLowerCase()), `${said}: ${scope}`);
      // A status stands in the scope.
      if (statusOf(figure.figure) === null) assert.ok(said.includes(role.toLowerCase()), `${said}: ${role}`);
      assert.ok(source.includes(catalogue.source(catalogue.fact(figure.figure.id)).title[locale]), source);
      if (note !== null) assert.ok(remarks.join('\n').includes(note), note);
    }
    for (const claim of claims) {
      const { name, when, dateless, kind, note, evidence } = catalogue.event(claim.key.slice('event/'.length));
      const sentence = entries.flatMap(({ items }) => items).find(({ key }) => key === claim.key)?.sentence ?? '';
      assert.equal(claim.name, name[locale]);
      assert.deepEqual(claim.evidence, evidence);
      for (const text of [when, dateless])
        if (text) {
          assert.ok(claim.text.includes(text[locale]), claim.text);
          assert.ok(sentence.includes(text[locale]), sentence);
        }
      assert.ok(kind === 'actual' || !/^(实际|Actual)/.test(sentence), sentence);
      if (note) assert.ok(remarks.join('\n').includes(note[locale]), note[locale]);
    }
    assert.ok(writing.label.length > 0);
  }
});

const ORDER = ['before', 'after', 'span', 'undated'];

test('entries are in order of time, and a listener hears them in this order', () => {
  for (const { entries, face, inWords, view, locale } of everyModel()) {
    entries.slice(1).forEach((entry, index) => {
      const before = entries[index] ?? assert.fail();
      const [a, b] = [ORDER.indexOf(before.side), ORDER.indexOf(entry.side)];
      assert.ok(a < b || (a === b && (before.at ?? 0) <= (entry.at ?? 0)), `${view}: ${before.key}, ${entry.key}`);
    });
    assert.deepEqual(
      face.parts.map(({ key }) => key),
      entries.map(({ key }) => key),
    );
    assert.equal(new Set(face.parts.map(({ label }) => label)).size, entries.length, `${view} ${locale}`);
    let at = 0;
    for (const { sentence } of entries.flatMap(({ items }) => items)) {
      const found = inWords.join('\n').indexOf(sentence, at);
      assert.ok(found >= at, sentence);
      at = found;
    }
  }
});

test('results are before the time of writing, goals and forecasts after it; what has no year is on no axis', () => {
  for (const { entries, writing, view } of everyModel()) {
    for (const { side, at, year, items } of entries) {
      assert.equal(side === 'before' || side === 'after', at !== null, view);
      assert.equal(at === null, year === null, view);
      if (side === 'before') {
        assert.ok(items.every(({ mark }) => mark === 'actual'));
        assert.ok(writing.at === null || (at ?? NaN) <= writing.at);
      }
      if (side === 'after') {
        assert.ok(items.every(({ mark }) => mark !== 'actual' && mark !== 'underway'));
        assert.ok(writing.at === null || (year ?? NaN) + 1 > writing.at);
      }
    }
  }
  const { label, at } = model('qujing-2014-2035').writing;
  assert.equal(label, '文件写作时（2021年10月25日）');
  assert.ok(at !== null && at > 2021.8 && at < 2021.83);
  // No document of these goals is dated.
  assert.deepEqual(model('qujing-goals-by-year').writing, { at: null, label: '文件写作时（未注明日期）' });
});

test('the time is read as far as the text gives it', () => {
  const timeOf = (id: string, key: string) => {
    const { side, year, years, lasting, heading } = entryWith(id, key);
    return { side, year, years, lasting, heading };
  };
  const none = { year: null, years: null, lasting: false };
  assert.deepEqual(timeOf('kunming-by-deadline', 'kunming-financing-3y'), {
    ...none,
    side: 'span',
    years: 3,
    heading: '3年',
  });
  assert.deepEqual(timeOf('kunming-by-deadline', 'kunming-image-1y'), {
    ...none,
    side: 'span',
    years: 1,
    heading: '1年',
  });
  assert.deepEqual(timeOf('reported-events', 'event/huize-visits-since-2016'), {
    ...none,
    side: 'before',
    year: 2016,
    lasting: true,
    heading: '2016年',
  });
  assert.deepEqual(timeOf('qujing-goals-by-year', 'event/mechanism-by-mid-century'), {
    ...none,
    side: 'undated',
    heading: '未注明年份',
  });
  assert.deepEqual(timeOf('qujing-2014-2035', 'lfp-capacity-built-underway').side, 'undated');
  // An event on a day is not one of the whole year.
  const at = entryWith('poverty-relief-years', 'event/poverty-twelve-points-issued').at ?? NaN;
  assert.ok(at > 2021.2 && at < 2021.25);
});

test('only figures of one indicator, place and scope share a scale; a rank’s runs backwards', () => {
  for (const { lanes, entries } of everyModel()) {
    lanes.forEach(({ scale }, lane) => {
      const figures = entries.filter((entry) => entry.lane === lane).flatMap(figuresOf);
      const scaled = figures.filter(({ height }) => height !== null);
      assert.equal(scale !== null, scaled.length > 1);
      const [first] = scaled;
      for (const { figure, height } of scaled) {
        assert.ok(first && isComparable(figure.figure, first.figure.figure), figure.key);
        assert.ok((height ?? NaN) >= 0 && (height ?? NaN) <= 1, figure.key);
      }
    });
  }
  const heights = Object.fromEntries(
    model('qujing-2014-2035')
      .entries.flatMap(figuresOf)
      .map(({ key, height }) => [key, height]),
  );
  assert.equal(heights['gdp-2035'], 1);
  assert.equal(heights['gdp-2025-stretch'], 0.5);
  assert.equal(heights['gdp-rank-2015'], 0);
  assert.equal(heights['gdp-rank-2020'], 32 / 105);
  assert.equal(heights['gdp-rank-2035'], 56 / 105);
  // Another scope, other indicators: 34.5 including capacity under construction, 79.91 poor and 82.72 lifted out of poverty.
  for (const id of ['lfp-capacity-built-underway', 'poor-people-registered-2014', 'poor-people-lifted-2020'])
    assert.equal(heights[id], null, id);
});

const isWide = (layout: TimelineLayout): boolean => cutOf(layout)?.y === null;

test('on wide pages bars are as high as their figures, at the place of their year', () => {
  const shown = model('qujing-2014-2035');
  for (const width of [580, 680, 860, 1060]) {
    const layout = timelineLayout(shown, width);
    assert.ok(isWide(layout), `${width}`);
    const shapeOf = (key: string) => {
      const placed = layout.entries.find(({ entry }) => entry.items.some((item) => item.key === key)) ?? assert.fail();
      const index = placed.entry.items.findIndex((item) => item.key === key);
      return placed.shapes[index]?.box ?? assert.fail();
    };
    const high = (key: string) => shapeOf(key).bottom - shapeOf(key).top;
    assert.ok(Math.abs(high('gdp-2035') / high('gdp-2025-stretch') - 2) < 0.01);
    assert.ok(Math.abs(high('gdp-2035') / high('gdp-2020') - 4) < 0.01);
    const middle = (key: string) => (shapeOf(key).left + shapeOf(key).right) / 2;
    const perYear = (middle('gdp-rank-2035') - middle('gdp-rank-2015')) / 20;
    assert.ok(Math.abs(middle('gdp-2020') - middle('gdp-2017') - 3 * perYear) < 0.5);
    assert.ok(shapeOf('gdp-rank-2020').top < shapeOf('gdp-rank-2015').top, 'a better rank is higher');
  }
});

test('a goal is a band from the line of writing to its year, open at its start', () => {
  const layout = timelineLayout(model('kunming-by-deadline'), 860);
  const cut = cutOf(layout)?.x ?? assert.fail();
  for (const { entry, strokes } of layout.entries.filter((placed) => placed.entry.side === 'after')) {
    const pieces = strokes.filter(({ from, to }) => from[1] === to[1]);
    assert.equal(pieces[0]?.from[0], cut + 2, entry.key);
    if (entry.year !== 2021) assert.equal(pieces.length, 4, entry.key);
    for (const [index, piece] of pieces.entries())
      assert.ok(index === 0 || piece.from[0] > (pieces[index - 1]?.to[0] ?? NaN), entry.key);
  }
  const spans = layout.strokes.filter(
    ({ color, width, from }) => color === 'target' && width === 3 && from[0] < cut + 200,
  );
  assert.ok(spans.length >= 12, 'each length of span has its band');
});

test('nothing crosses the line of writing', () => {
  for (const { layout, where } of everyLayout()) {
    const cut = cutOf(layout);
    if (!cut) continue;
    for (const { entry, texts, shapes } of layout.entries) {
      const boxes = [...boxesOf(texts), ...shapes.map(({ box }) => box)];
      for (const box of boxes) {
        const name = `${where} ${entry.key}`;
        if (cut.x !== null && entry.side === 'before') assert.ok(box.right <= cut.x, name);
        if (cut.x !== null && entry.side === 'after') assert.ok(box.left >= cut.x, name);
        if (cut.y !== null && entry.side === 'before') assert.ok(box.bottom <= cut.y, name);
        if (cut.y !== null && entry.side !== 'before') assert.ok(box.top >= cut.y, name);
      }
    }
  }
});

test('at every width entries stand apart, each as high as a finger needs, with its words inside', () => {
  for (const { model: shown, layout, width, where } of everyLayout()) {
    assert.equal(layout.entries.length, shown.entries.length, where);
    layout.entries.forEach(({ entry, area, texts }, index) => {
      const name = `${where} ${entry.key}`;
      assert.ok(Object.values(area).every(Number.isInteger), name);
      assert.ok(area.left >= 0 && area.right <= width && area.bottom <= layout.height, name);
      assert.ok(area.bottom - area.top >= 44, name);
      for (const other of layout.entries.slice(index + 1))
        assert.ok(!overlap(area, other.area), `${name}, ${other.entry.key}`);
      for (const box of boxesOf(texts))
        assert.ok(
          box.top >= area.top - 1 && box.bottom <= area.bottom + 1 && box.left >= area.left - 1 && box.right <= width,
          name,
        );
    });
    const { series } = timelineOption(shown, layout, COLORS.light) as { series: { data: unknown[] }[] };
    assert.equal(series[1]?.data.length, shown.entries.length);
  }
});

test('no text covers another', () => {
  for (const { layout, width, where } of everyLayout()) {
    const texts = [...layout.texts, ...layout.entries.flatMap((placed: PlacedEntry) => placed.texts)];
    const boxes = boxesOf(texts);
    const names = texts.filter(({ behind }) => behind === undefined).map(({ text }) => text);
    boxes.forEach((box, index) => {
      assert.ok(box.left >= 0 && box.right <= width, `${where}: ${names[index] ?? ''}`);
      for (let other = index + 1; other < boxes.length; other += 1) {
        const against = boxes[other] ?? assert.fail();
        assert.ok(!overlap(box, against), `${where}: ${names[index] ?? ''}, ${names[other] ?? ''}`);
      }
    });
  }
});

test('each figure is on screen with its comparator and unit, what it measures and its kind; each event with its words', () => {
  for (const { model: shown, layout, where } of everyLayout()) {
    const around = layout.texts.map(({ text }) => text).join('');
    for (const { entry, texts } of layout.entries) {
      const drawn = texts.map(({ text }) => text).join('');
      const squeezed = (text: string) => text.replaceAll(' ', '').toLowerCase();
      const has = (text: string, ...more: string[]): void => {
        assert.ok(squeezed([drawn, ...more].join('')).includes(squeezed(text)), `${where} ${entry.key}: ${text}`);
      };
      for (const item of entry.items) {
        if (item.figure) {
          for (const part of [item.parts.before, item.parts.number, item.parts.after]) has(part);
          has(item.indicator, around);
          // Below “results” in an upright axis a result needs no word for its kind.
          if (entry.side !== 'before' && statusOf(item.figure.figure) === null) has(item.role);
        } else for (const text of [item.name, ...item.about]) has(text);
      }
    }
    assert.ok(around.replaceAll(' ', '').includes(shown.writing.label.replaceAll(' ', '')), where);
  }
});

test('no document sets a goal for poverty relief, and the drawing says so', () => {
  const goalless = (id: string) =>
    model(id)
      .lanes.filter((lane) => lane.goalless)
      .map(({ name }) => name);
  assert.deepEqual(goalless('qujing-2014-2035'), ['脱贫攻坚']);
  // Where no lane has goals, their lack says nothing.
  assert.deepEqual(goalless('poverty-relief-years'), []);
  const texts = timelineLayout(model('qujing-2014-2035'), 860).texts.map(({ text }) => text);
  assert.ok(texts.includes('文件未载目标'));
  assert.ok(summaryOf(model('qujing-2014-2035')).includes('脱贫攻坚：文件未载目标'));
});

test('a listener and a page that shows text only get every figure and event', () => {
  for (const shown of everyModel()) {
    const { inWords } = shown;
    const summary = summaryOf(shown);
    for (const { sentence } of shown.entries.flatMap(({ items }) => items)) {
      assert.ok(summary.includes(sentence), sentence);
      assert.ok(inWords.join().includes(sentence), sentence);
    }
  }
});

test('an editor’s heading replaces ours', () => {
  for (const id of IDS)
    assert.equal(timelineModel(subjectOf(catalogue, id), { heading: ' 示例标题 ' }, 'zh-CN').heading, '示例标题');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '../../src/core/text-width.js';
import { dimensionOf } from '../../src/core/units.js';
import { COLORS, PLACEHOLDERS, type ColorScheme } from '../../src/theme/tokens.js';
import type { Size } from '../../src/widgets/target-gauge/geometry.js';
import { gaugeLayout, type GaugeLayout } from '../../src/widgets/target-gauge/layout.js';
import type { GaugeModel } from '../../src/widgets/target-gauge/model.js';
import { dialElements } from '../../src/widgets/target-gauge/option.js';
import { fractionOf } from '../../src/widgets/target-gauge/scale.js';
import { catalogue, dial, editorOf, everyGauge, everyGaugeWithEditor, fact, gauge, withDial } from './helpers.js';

const SIZES: Size[] = [
  { width: 205, height: 191 },
  { width: 240, height: 223 },
  { width: 290, height: 270 },
  { width: 350, height: 300 },
  { width: 440, height: 285 },
  { width: 580, height: 285 },
  { width: 256, height: 190 },
  { width: 288, height: 300 },
  { width: 358, height: 240 },
  { width: 688, height: 290 },
  { width: 1068, height: 300 },
];
const TOUCH = 44;
const SMALLEST_TEXT = 10;
/** Boxes are computed in floating point. */
const SLACK = 0.01;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const boxText = ({ left, top, right, bottom }: Box) => [left, top, right, bottom].map((n) => n.toFixed(1)).join(' ');

const overlaps = (a: Box, b: Box) =>
  a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK;

const inside = ({ left, top, right, bottom }: Box, { width, height }: Size) =>
  left >= -SLACK && top >= -SLACK && right <= width + SLACK && bottom <= height + SLACK;

/** Where a line of text stands that is set around a point. */
const centred = (text: string, fontSize: number, x: number, y: number): Box => {
  const half = textWidth(text, fontSize) / 2;
  return { left: x - half, right: x + half, top: y - fontSize / 2, bottom: y + fontSize / 2 };
};

const models = { documents: withDial(everyGauge()), editor: everyGaugeWithEditor() };

interface LaidOut {
  model: GaugeModel;
  size: Size;
  layout: GaugeLayout;
}

const inEverySize = (among: GaugeModel[]): LaidOut[] =>
  among.flatMap((model) => SIZES.map((size) => ({ model, size, layout: gaugeLayout(dial(model), size) })));

/** Holds a rule for every target, language, size, and names the cases that break it. */
const holds = (among: LaidOut[], rule: (layout: GaugeLayout, size: Size, model: GaugeModel) => string[]) => {
  const broken = among.flatMap(({ model, size, layout }) =>
    rule(layout, size, model).map((what) => `${model.view} ${model.locale} ${size.width}x${size.height}: ${what}`),
  );
  assert.equal(broken.length, 0, `${broken.length} cases, such as\n${broken.slice(0, 12).join('\n')}`);
};

const labelsOverlap = ({ marks }: GaugeLayout): string[] =>
  marks.flatMap(({ mark, label, lines }, index) =>
    marks
      .slice(index + 1)
      .filter((other) => lines.length > 0 && other.lines.length > 0 && overlaps(label, other.label))
      .map((other) => `${mark.label} over ${other.mark.label}`),
  );

const labelsOutside = ({ marks }: GaugeLayout, size: Size): string[] =>
  marks
    .filter(({ label, lines }) => lines.length > 0 && !inside(label, size))
    .map(({ mark, label }) => `${mark.label} at ${boxText(label)}`);

for (const [name, some] of Object.entries(models)) {
  const among = inEverySize(some);
  const whose = name === 'editor' ? 'with an editor’s value ' : '';

  test(`${whose}labels do not overlap each other at any size`, () => {
    holds(among, labelsOverlap);
  });

  test(`${whose}nothing is left blank above the dial and its labels at any size`, () => {
    holds(among, ({ cy, radius, marks }) => {
      const top = Math.min(cy - radius, ...marks.flatMap(({ label, target }) => [label.top, target.top]));
      return top >= 0 && top < 1 ? [] : [`begins at ${top}`];
    });
  });

  test(`${whose}labels stay within the box at any size`, () => {
    holds(among, labelsOutside);
  });

  test(`${whose}every mark is placed with a hit area of at least 44 pixels each way`, () => {
    holds(among, ({ marks }, _size, model) => [
      ...(marks.length === model.marks.length ? [] : [`${marks.length} of ${model.marks.length} marks`]),
      ...marks
        .filter(
          ({ target: { left, top, right, bottom } }) => right - left < TOUCH - SLACK || bottom - top < TOUCH - SLACK,
        )
        .map(({ mark, target }) => `${mark.label} ${boxText(target)}`),
    ]);
  });

  test(`${whose}no text is smaller than 10 pixels and the dial has a size`, () => {
    holds(among, ({ marks, caption, before, figure, lines, ends, radius, ring }) => {
      const sizes = {
        caption: caption.fontSize,
        before: before?.fontSize ?? SMALLEST_TEXT,
        number: figure.fontSize,
        unit: figure.smallSize,
        ...Object.fromEntries(lines.map(({ fontSize }, index) => [`line ${index}`, fontSize])),
        ...Object.fromEntries(ends.map(({ fontSize }, index) => [`end ${index}`, fontSize])),
        ...Object.fromEntries(marks.flatMap(({ lines: own }) => own).map(({ text, fontSize }) => [text, fontSize])),
      };
      return [
        ...Object.entries(sizes).flatMap(([what, size]) => (size >= SMALLEST_TEXT ? [] : [`${what} ${size}`])),
        ...(radius > 0 && ring > 0 && ring < radius ? [] : [`radius ${radius}, ring ${ring}`]),
      ];
    });
  });

  test(`${whose}the words in and below the dial and at its ends stay within the box`, () => {
    holds(among, ({ caption, before, lines, ends, cx }, size) =>
      [
        { ...caption, x: cx },
        ...(before ? [{ ...before, x: cx }] : []),
        ...lines.map((line) => ({ ...line, x: cx })),
        ...ends,
      ].flatMap(({ text, fontSize, x, y }) => {
        const box = centred(text, fontSize, x, y);
        return inside(box, size) ? [] : [`${text} at ${boxText(box)}`];
      }),
    );
  });

  test(`${whose}the lines below the dial do not run into the numbers at its ends`, () => {
    holds(among, ({ lines, ends, cx }) =>
      lines.flatMap((line) =>
        ends
          .filter((end) =>
            overlaps(centred(line.text, line.fontSize, cx, line.y), centred(end.text, end.fontSize, end.x, end.y)),
          )
          .map((end) => `${line.text} over ${end.text}`),
      ),
    );
  });

  test(`${whose}labels do not run into the numbers at the ends of the scale`, () => {
    holds(among, ({ marks, ends }) =>
      marks.flatMap(({ mark, label, lines }) =>
        ends
          .filter((end) => lines.length > 0 && overlaps(label, centred(end.text, end.fontSize, end.x, end.y)))
          .map((end) => `${mark.label} over ${end.text}`),
      ),
    );
  });

  test(`${whose}the words above the number stay clear of the ring`, () => {
    holds(among, ({ caption, before, cy, radius, ring }) =>
      [caption, ...(before ? [before] : [])].flatMap(({ text, fontSize, y }) => {
        // At the middle of the line: the corners of a text's box are empty.
        const reach = Math.hypot(textWidth(text, fontSize) / 2, cy - y);
        return reach <= radius - ring ? [] : [`${text} reaches ${reach.toFixed(0)} of ${(radius - ring).toFixed(0)}`];
      }),
    );
  });

  test(`${whose}the dial itself stays within the box`, () => {
    holds(among, ({ cx, cy, radius }, { width }) =>
      cx - radius >= 0 && cx + radius <= width && cy - radius >= 0 ? [] : [`${cx} ${cy} ${radius}`],
    );
  });
}

test('a wide box has the full wording for the GDP target, a narrow one at least the figures', () => {
  const wide = gaugeLayout(dial(gauge('gdp-2025')), { width: 688, height: 290 });
  assert.deepEqual(
    wide.marks.map(({ lines }) => lines.map(({ text }) => text)),
    [['迈上2000亿元', '2017年实际'], ['2020年'], ['突破5000亿元', '2025年目标'], ['力争6000亿元', '2025年更高目标']],
  );
  const narrow = gaugeLayout(dial(gauge('gdp-2025')), { width: 288, height: 300 });
  for (const { mark, lines } of narrow.marks) {
    const isInTheMiddle = mark.key === 'gdp-2020';
    assert.equal(
      lines.some(({ text }) => text.includes(mark.parts.number)),
      !isInTheMiddle,
      mark.label,
    );
  }
});

test('from the width of a phone on, each of several marks has its figure with the comparator, or its time', () => {
  const broken = models.documents.flatMap((model) =>
    [350, 440, 580].flatMap((width) =>
      gaugeLayout(dial(model), { width, height: width < 440 ? 300 : 285 }).marks.flatMap(({ mark, lines }) => {
        const squeezed = (text: string) => text.replace(/\s/g, '');
        const words = squeezed(lines.map(({ text }) => text).join(''));
        return words.includes(squeezed(mark.label)) || words.includes(squeezed(mark.when))
          ? []
          : [`${model.view} ${model.locale} at ${width}: ${mark.label} has only “${words}”`];
      }),
    ),
  );
  assert.deepEqual(broken, []);
});

test('a rank runs backwards: the first place is at the right end', () => {
  const { scale, marks, startLabel, endLabel } = dial(gauge('gdp-rank-2035'));
  assert.deepEqual(scale, { start: 120, end: 1, unit: '强' });
  assert.deepEqual([startLabel, endLabel], ['120位', '1位']);
  const fractions = marks.map(({ value }) => fractionOf(scale, value));
  assert.deepEqual(
    fractions,
    [...fractions].sort((a, b) => a - b),
    'from rank 106 over 74 and 70 to 50',
  );
  assert.equal(fractionOf(scale, 120), 0);
  assert.equal(fractionOf(scale, 1), 1);
});

test('a share runs from 0 to 100 %', () => {
  for (const model of models.editor) {
    const floor = fact(catalogue.target(model.view).floor);
    if (catalogue.indicator(floor.indicator).measure !== 'share' || floor.unit !== '%') continue;
    const { scale, startLabel, endLabel } = dial(model);
    assert.deepEqual([scale.start, scale.end], [0, 100], model.view);
    assert.deepEqual([startLabel, endLabel], ['0%', '100%'], model.view);
  }
});

test('every mark of every gauge stands inside the dial, none on its far end', () => {
  for (const model of [...models.documents, ...models.editor]) {
    const { scale } = dial(model);
    const { start, end, unit } = scale;
    for (const { value, figure } of model.marks) {
      assert.ok(value >= Math.min(start, end) && value <= Math.max(start, end), `${model.view} ${figure.id}`);
      const fraction = fractionOf(scale, value);
      if (dimensionOf(unit) !== 'percent') assert.ok(fraction < 0.95, `${model.view} ${figure.id} at ${fraction}`);
    }
    const upper = model.figures.map(({ figure }) => figure.valueTo ?? 0);
    assert.ok(Math.max(...upper) <= Math.max(start, end), model.view);
  }
});

test('the ends of a scale of things that are counted or ranked are whole numbers', () => {
  const broken = models.editor.flatMap((model) => {
    const { scale, endLabel } = dial(model);
    const { start, end, unit } = scale;
    return ['count', 'rank', 'people'].includes(dimensionOf(unit)) &&
      !(Number.isInteger(start) && Number.isInteger(end))
      ? [`${model.view} ${model.locale} ends at ${endLabel}`]
      : [];
  });
  assert.deepEqual(broken, []);
});

/** Every value of a key in a tree, with the path that leads to it. */
const values = (tree: unknown, keys: RegExp, path = ''): [path: string, value: unknown][] =>
  typeof tree === 'object' && tree !== null
    ? Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
        const below = `${path}.${key}`;
        return [...(keys.test(key) ? [[below, value] as [string, unknown]] : []), ...values(value, keys, below)];
      })
    : [];

interface Element {
  type: string;
  shape?: { startAngle: number; endAngle: number };
  style: { fill?: string; lineWidth?: number; lineDash?: number[] };
}

const elementsOf = (model: GaugeModel, colors: ColorScheme, size: Size = { width: 688, height: 290 }) =>
  dialElements(dial(model), gaugeLayout(dial(model), size), colors) as Element[];

test('what is drawn is plain data: the same input gives the same JSON, and nothing is lost in it', () => {
  for (const model of [...models.documents, ...models.editor]) {
    const elements = elementsOf(model, COLORS.light);
    const text = JSON.stringify(elements);
    assert.equal(JSON.stringify(elementsOf(model, COLORS.light)), text, model.view);
    assert.deepEqual(JSON.parse(text), elements, `${model.view}: a function or a value that JSON does not know`);
  }
});

test('nothing has numbers that cannot be drawn', () => {
  for (const model of models.documents) {
    for (const size of SIZES) {
      for (const [path, value] of values(
        elementsOf(model, PLACEHOLDERS, size),
        /^(?:x|y|x1|x2|y1|y2|r|r0|cx|cy|startAngle|endAngle|fontSize|lineWidth)$/,
      )) {
        assert.ok(Number.isFinite(value), `${model.view} ${path} is ${String(value)}`);
      }
    }
  }
});

test('a dial takes its colours from the scheme that it is given and from nowhere else', () => {
  const schemes: ColorScheme[] = [COLORS.light, COLORS.dark, PLACEHOLDERS];
  for (const scheme of schemes) {
    const known = new Set(['none', ...Object.values(scheme)]);
    for (const model of [...models.documents, ...models.editor]) {
      const elements = elementsOf(model, scheme);
      const colors = values(elements, /^(?:fill|stroke|color)$/);
      assert.ok(colors.length > 5);
      for (const [path, color] of colors) assert.ok(known.has(String(color)), `${model.view} ${path} ${String(color)}`);
      const text = JSON.stringify(elements);
      if (scheme === PLACEHOLDERS) assert.ok(!text.replace(/var\(--_[\w-]+\)/g, '').includes('#'), model.view);
      else assert.ok(!text.includes('var('), model.view);
    }
  }
});

test('the arc is filled by the documents’ latest result, and by nothing where only the editor gives one', () => {
  /** How far the arc is filled, from 0 at its beginning to 1 at its end. */
  const filled = (model: GaugeModel): number | null => {
    const [track, arc, ...others] = elementsOf(model, COLORS.light).filter(({ type }) => type === 'sector');
    assert.ok(track?.shape && others.length === 0);
    assert.equal(track.style.fill, COLORS.light.track);
    if (!arc?.shape) return null;
    assert.equal(arc.shape.startAngle, track.shape.startAngle);
    const { startAngle, endAngle } = track.shape;
    return Math.round(((arc.shape.endAngle - startAngle) / (endAngle - startAngle)) * 1000) / 1000;
  };
  assert.equal(filled(gauge('gdp-2025')), 0.429, '3000 of 7000');
  assert.equal(filled(gauge('lfp-share-2025')), 0.15);
  assert.equal(filled(gauge('gdp-rank-2035')), 0.387, 'from rank 120 to rank 74');
  const kunming = gauge('kunming-gdp-2025', 'zh-CN', { editor: editorOf('kunming-gdp-2025', '0.8') });
  assert.equal(filled(kunming), null);
  const own = gauge('gdp-2025', 'zh-CN', { editor: editorOf('gdp-2025', '3500') });
  assert.equal(filled(own), 0.429, 'not by the editor’s own');
});

test('no two sorts of marks are drawn alike but for their colour', () => {
  const looks = new Map<string, string>();
  for (const model of [...models.documents, ...models.editor]) {
    const ticks = elementsOf(model, COLORS.light).filter(({ type }) => type === 'line');
    assert.equal(ticks.length, model.marks.length);
    model.marks.forEach(({ mark }, index) => {
      const { lineWidth, lineDash } = ticks[index]?.style ?? {};
      const look = `${String(lineWidth)} ${String(lineDash)}`;
      assert.equal(looks.get(mark) ?? look, look);
      looks.set(mark, look);
    });
  }
  // The current result is the filled arc itself, so its tick need not differ.
  const others = [...looks].filter(([mark]) => mark !== 'actual').map(([, look]) => look);
  assert.equal(new Set(others).size, others.length, JSON.stringify([...looks]));
});

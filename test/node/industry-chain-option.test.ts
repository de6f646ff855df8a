import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BOX_STYLES } from '../../src/picture/swatch.js';
import { COLORS, PLACEHOLDERS, type ColorScheme } from '../../src/theme/tokens.js';
import { chainLayout } from '../../src/widgets/industry-chain/layout.js';
import { chainOption } from '../../src/widgets/industry-chain/option.js';
import { runsOf } from './chain-geometry.js';
import { everyChain } from './helpers.js';

const WIDTHS = [288, 688, 1068];

interface Element {
  type: string;
  silent: boolean;
  shape?: Record<string, unknown>;
  style: Record<string, unknown>;
}

interface Series {
  type: string;
  id: string;
  data: number[];
  renderItem: (params: { dataIndex: number }) => { type: string; children: Element[] };
}

const models = everyChain();

const seriesOf = (option: ReturnType<typeof chainOption>) => option['series'] as Series[];

/** The shapes of one series, item by item, as ECharts asks for them. */
const itemsOf = (option: ReturnType<typeof chainOption>, id: string): Element[][] => {
  const series = seriesOf(option).find((one) => one.id === id);
  assert.ok(series, id);
  return series.data.map((_, dataIndex) => series.renderItem({ dataIndex }).children);
};

const elementsOf = (option: ReturnType<typeof chainOption>): Element[] =>
  seriesOf(option).flatMap(({ id }) => itemsOf(option, id).flat());

const everyOption = (colors: ColorScheme) =>
  models.flatMap((model) =>
    WIDTHS.map((width) => {
      const layout = chainLayout(model, width);
      return {
        model,
        layout,
        option: chainOption(model, layout, colors),
        where: `${model.view} ${model.locale} ${width}`,
      };
    }),
  );

/** Every number and text of a tree. */
const leaves = (tree: unknown): (string | number)[] => {
  if (typeof tree === 'string' || typeof tree === 'number') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(leaves) : [];
};

test('the option moves nothing, hints at nothing, and draws strips below links, links below stages below what stages share', () => {
  for (const { option, layout, where } of everyOption(COLORS.light)) {
    assert.equal(option.animation, false, where);
    assert.deepEqual(Object.keys(option).sort(), ['animation', 'series'], where);
    assert.deepEqual(
      seriesOf(option).map(({ id, type }) => [id, type]),
      [
        ['heads', 'custom'],
        ['links', 'custom'],
        ['stages', 'custom'],
        ['shared', 'custom'],
      ],
      where,
    );
    assert.equal(itemsOf(option, 'heads').length, layout.heads.length, where);
    assert.equal(itemsOf(option, 'links').length, layout.links.length, where);
    assert.equal(itemsOf(option, 'stages').length, layout.stages.length, where);
    // The stages’ buttons take the pointer, not the drawing.
    for (const { silent } of elementsOf(option)) assert.equal(silent, true, where);
  }
});

test('every text of the layout is drawn where the layout puts it, and no other', () => {
  for (const { option, layout, where } of everyOption(COLORS.light)) {
    const drawn = elementsOf(option).flatMap((element) => {
      if (element.type !== 'text') return [];
      const { x, y } = element as unknown as { x: number; y: number };
      const { text, align, fontSize } = element.style;
      return [[text, align, x, y, fontSize].join('|')];
    });
    const placed = runsOf(layout).map(({ text, align, x, y, size }) => [text, align, x, y, size].join('|'));
    assert.deepEqual(drawn.sort(), placed.sort(), where);
  }
});

test('the option has no numbers that cannot be drawn', () => {
  for (const { option, where } of everyOption(PLACEHOLDERS)) {
    for (const leaf of leaves(elementsOf(option))) {
      if (typeof leaf === 'number') assert.ok(Number.isFinite(leaf), where);
      else assert.doesNotMatch(leaf, /NaN|undefined|Infinity/, where);
    }
  }
});

test('the option takes its colours from the scheme that it is given and from nowhere else', () => {
  for (const scheme of [COLORS.light, COLORS.dark, PLACEHOLDERS]) {
    const known = new Set(Object.values(scheme));
    for (const { option, where } of everyOption(scheme)) {
      const colors = elementsOf(option).flatMap(({ style }) => [style['fill'], style['stroke']]);
      assert.ok(colors.length > 5, where);
      for (const color of colors) {
        assert.ok(
          color === undefined || color === 'none' || known.has(color as string),
          `${where}: ${JSON.stringify(color)}`,
        );
      }
    }
  }
});

/** A box without its colour. */
const lookOfBox = (shapes: readonly Element[]): string => {
  const [box, ...rest] = shapes.filter(({ type }) => type !== 'text');
  const hatched = rest.some(({ type, shape }) => type === 'path' && String(shape?.['pathData']).split('M').length > 6);
  const { fill, lineWidth, lineDash } = box?.style ?? {};
  return JSON.stringify([fill !== 'none', lineWidth, lineDash ?? null, hatched]);
};

test('boxes of one look are drawn alike, and of two looks differently but for their colour', () => {
  const looks = new Map<string, string>();
  for (const { option, layout, where } of everyOption(COLORS.light)) {
    itemsOf(option, 'stages').forEach((shapes, index) => {
      const look = layout.stages[index]?.stage.look ?? '';
      const drawn = lookOfBox(shapes);
      assert.equal(looks.get(look) ?? drawn, drawn, `${where} ${look}`);
      looks.set(look, drawn);
    });
  }
  assert.deepEqual([...looks.keys()].sort(), ['actual', 'forecast', 'none', 'plan', 'underway']);
  assert.equal(new Set(looks.values()).size, looks.size, JSON.stringify([...looks]));
});

test('a name on a hatched box has a plate below it, and a name on a filled one the colour of the surface', () => {
  for (const { option, layout } of everyOption(COLORS.light)) {
    itemsOf(option, 'stages').forEach((shapes, index) => {
      const placed = layout.stages[index];
      assert.ok(placed);
      const { filled, hatched } = BOX_STYLES[placed.stage.look];
      const name = shapes.find(({ type, style }) => type === 'text' && style['align'] === 'center');
      assert.equal(name?.style['fill'] === COLORS.light.surface, filled, placed.stage.key);
      const plate = shapes.some(({ type, style }) => type === 'rect' && style['fill'] === COLORS.light.surface);
      assert.equal(plate, hatched, placed.stage.key);
    });
  }
});

test('auxiliary links and recycling are dashed, each in its own way', () => {
  const dashes = new Map<string, string>();
  for (const model of models) {
    const layout = chainLayout(model, 1068);
    itemsOf(chainOption(model, layout, COLORS.light), 'links').forEach(([line, head], index) => {
      const { kind = '' } = layout.links[index]?.link ?? {};
      const dash = JSON.stringify(line?.style['lineDash'] ?? null);
      assert.equal(dashes.get(kind) ?? dash, dash);
      dashes.set(kind, dash);
      assert.ok(head && head.style['lineDash'] === undefined, 'the head of an arrow is drawn through');
    });
  }
  assert.deepEqual([...dashes.keys()].sort(), ['auxiliary', 'flow', 'recycling']);
  assert.equal(new Set(dashes.values()).size, 3);
  assert.equal(dashes.get('flow'), 'null');
});

test('the same layout gives the same option, and drawing does not touch the layout', () => {
  for (const model of models) {
    const layout = chainLayout(model, 688);
    const before = JSON.stringify(layout);
    const [one, other] = [0, 1].map(() => JSON.stringify(elementsOf(chainOption(model, layout, COLORS.dark))));
    assert.equal(one, other, model.view);
    assert.equal(JSON.stringify(layout), before, model.view);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapLayout } from '../../src/widgets/county-map/layout.js';
import { boundsOf, type Point } from '../../src/widgets/county-map/shapes.js';
import { type Box, everyMap, labelBox, overlap, SLACK } from './county-map-helpers.js';
import {
  APPROVAL,
  countiesNear,
  countyAt,
  type Drawn,
  geographies,
  GEOGRAPHY,
  holds,
  labelsOf,
  mosaics,
  readable,
} from './county-map-layout-helpers.js';
import { mapWords } from '../../src/widgets/county-map/words.js';

/** Points along a line of text, but for a tenth at either end. */
const along = ({ left, right }: Box, y: number): Point[] =>
  Array.from({ length: 21 }, (_, index): Point => [left + (right - left) * (0.1 + (0.8 * index) / 20), y]);

const inChinese = (drawings: readonly Drawn[]) => drawings.filter(({ model }) => model.locale === 'zh-CN');

/** Drawings on tablets and wider. */
const roomy = (drawings: readonly Drawn[]) => drawings.filter(({ width }) => width >= 500);

const leaves = ({ layout, width }: Drawn) =>
  labelsOf(layout).flatMap((label) => {
    const { left, top, right, bottom } = labelBox(label);
    return left >= -SLACK && top >= -SLACK && right <= width + SLACK && bottom <= layout.height + SLACK
      ? []
      : [`${label.text} at ${left.toFixed(0)} ${top.toFixed(0)} ${right.toFixed(0)} ${bottom.toFixed(0)}`];
  });

const overlaps = ({ layout }: Drawn) => {
  const labels = labelsOf(layout).map((label) => ({ text: label.text, box: labelBox(label) }));
  return labels.flatMap((a, index) =>
    labels.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text} | ${b.text}`] : [])),
  );
};

test('no label leaves a mosaic', () => {
  holds(leaves, mosaics);
});

test('no label leaves a map', () => {
  holds(leaves, geographies);
});

test('no label of a Chinese map leaves it', () => {
  holds(leaves, inChinese(geographies));
});

test('no two labels of a mosaic overlap', () => {
  holds(overlaps, mosaics);
});

test('no two labels of a map overlap', () => {
  holds(overlaps, geographies);
});

test('no two labels overlap where there is room, nor on Chinese layers without arrows', () => {
  holds(overlaps, roomy([...mosaics, ...geographies]));
  holds(
    overlaps,
    inChinese([...mosaics, ...geographies]).filter(({ model }) => model.edges.length === 0),
  );
});

test('no label is smaller than 10 pixels', () => {
  holds(({ layout }) => labelsOf(layout).flatMap(({ text, size }) => (size >= 10 ? [] : [text])));
});

test('every county’s name stands once, and its class below it or not at all', () => {
  holds(({ layout, model, width }) =>
    layout.counties.flatMap(({ county, labels }) => {
      const [name, short, ...more] = labels;
      // Where there is little room 县, 市 and 区 may be left out.
      const names = [county.name, ...(model.locale === 'zh-CN' && width < 440 ? [county.name.slice(0, 2)] : [])];
      if (!name || !names.includes(name.text) || more.length > 0) return [county.name];
      if (!short) return [];
      return short.text === county.short && short.y > name.y && short.x === name.x
        ? []
        : [`${county.name} ${short.text}`];
    }),
  );
});

test('Chinese classes stand below every name from 288 pixels on', () => {
  holds(
    ({ layout }) =>
      layout.counties.flatMap(({ county, labels }) => (!county.short || labels.length === 2 ? [] : [county.name])),
    inChinese([...mosaics, ...geographies]).filter(({ width }) => width >= 300),
  );
});

/** Names whose middle is not in their county. */
const elsewhere = ({ layout }: Drawn) =>
  layout.counties.flatMap(({ county, labels: [name] }) =>
    name && countiesNear(layout, [name.x, name.y]).includes(county.adcode) ? [] : [county.name],
  );

/** Names that reach over another county, and which. */
const reaching = ({ layout }: Drawn) =>
  layout.counties.flatMap(({ county, labels: [name] }) => {
    if (!name) return [county.name];
    const others = along(labelBox(name), name.y).map((point) => countyAt(layout, point));
    const other = others.find((code) => code !== null && code !== county.adcode);
    return other ? [`${county.name} over ${other}`] : [];
  });

test('each county’s name stands in its county', () => {
  holds(elsewhere);
});

test('each county’s name reaches over no other county of a mosaic where there is room', () => {
  holds(reaching, roomy(mosaics));
});

test('each county’s name reaches over no other county of a mosaic', () => {
  holds(reaching, readable(mosaics));
});

test('each county’s name reaches over no other county of a map', () => {
  holds(reaching, readable(geographies));
});

/** The lines of the approval number: of what begins at the left edge, its own pieces. */
const approvalOf = ({ layout, model }: Drawn) =>
  layout.labels.filter(({ text, x }) => x === 2 && (model.approval?.includes(text) ?? text.includes('审图号')));

test('the approval number stands bottom left of a map, below everything, and on no mosaic', () => {
  holds((drawn) => {
    const { layout, model } = drawn;
    const lines = approvalOf(drawn);
    if (model.approval === null) return lines.length === 0 ? [] : ['a number on a mosaic'];
    const said = lines
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, '');
    if (said !== model.approval.replace(/\s/g, '')) return [`no number: ${said}`];
    const others = labelsOf(layout).filter((one) => !lines.includes(one));
    const lowest = Math.max(
      ...others.map((one) => labelBox(one).bottom),
      boundsOf(layout.counties.flatMap(({ shape }) => shape.rings)).bottom,
    );
    return lines.every((line) => labelBox(line).left <= 10 && labelBox(line).top >= lowest - SLACK)
      ? []
      : ['elsewhere'];
  });
  for (const model of everyMap({ layout: 'map' })) {
    const { labels } = mapLayout(model, 358, GEOGRAPHY);
    const own = mapWords(model.locale);
    const said = labels.map(({ text }) => text).join('');
    assert.ok(said.replace(/\s/g, '').includes(own.approvalMissing.replace(/\s/g, '')));
    assert.doesNotMatch(own.approvalMissing, /\d/);
  }
});

test('an approval number is not broken within itself', () => {
  holds(
    (drawn) =>
      approvalOf(drawn).some(({ text }) => text.includes(APPROVAL.approvalNumber))
        ? []
        : [
            approvalOf(drawn)
              .map(({ text }) => text)
              .join(' | '),
          ],
    geographies,
  );
});

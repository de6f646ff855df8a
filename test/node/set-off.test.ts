import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setOff, type SetOffStyle } from '../../src/picture/set-off.js';
import { drawPicture } from '../../src/static/draw.js';
import { COLORS, PLACEHOLDERS } from '../../src/theme/tokens.js';
import { PARTS, type SvgNode } from '../../src/view/static-view.js';
import { map as countyMap } from './county-map-helpers.js';
import { chain } from './helpers.js';

const CHAIN_STYLE: SetOffStyle = { edges: { chosen: [9, 3], related: [7.5, 4.5] } };
const MAP_STYLE: SetOffStyle = { edges: { chosen: [7], highlighted: [5] }, raised: true };

const childrenOf = ([, , content]: SvgNode): readonly SvgNode[] => (typeof content === 'object' ? content : []);
const isText = ([name]: SvgNode) => name === 'text';
const classOf = ([, attributes]: SvgNode) => attributes['class'];
const partsOf = ([, attributes]: SvgNode) => attributes[PARTS];

const green = drawPicture(chain('green-silicon-pv'), 680, PLACEHOLDERS).svg;
const pattern = drawPicture(countyMap('pattern'), 440, PLACEHOLDERS).svg;

test('every stage and every link of a chain, and every county of a map, is a part of its picture', () => {
  const { stages, links } = chain('green-silicon-pv');
  const keys = childrenOf(green).map(partsOf);
  for (const { key } of stages) assert.ok(keys.includes(key), key);
  for (const { from, to } of links) assert.ok(keys.includes(`${from} ${to}`), `${from} ${to}`);
  const counties = childrenOf(pattern).map(partsOf);
  for (const { adcode } of countyMap('pattern').counties) assert.ok(counties.includes(adcode), adcode);
});

test('nothing set off is the same drawing', () => {
  assert.deepEqual(setOff(green, {}, CHAIN_STYLE), green);
  assert.deepEqual(setOff(pattern, {}, MAP_STYLE), pattern);
});

test('a chosen stage and those that go with it have edges behind them, its links are marked, and nothing else changes', () => {
  const drawn = setOff(green, { rods: 'chosen', polysilicon: 'related', wafers: 'related' }, CHAIN_STYLE);
  const children = childrenOf(drawn);
  const edges = children.filter((node) => ['chosen', 'related'].includes(classOf(node) ?? ''));
  assert.deepEqual(edges.map(classOf).sort(), ['chosen', 'related', 'related']);
  for (const edge of edges) {
    const behind = children[children.indexOf(edge) + 1];
    assert.ok(behind && ['rods', 'polysilicon', 'wafers'].includes(partsOf(behind) ?? ''));
    const [outer, inner] = childrenOf(edge).map(([, attributes]) => attributes);
    assert.deepEqual([outer?.['stroke'], inner?.['stroke']], [PLACEHOLDERS.text, PLACEHOLDERS.surface]);
    assert.equal(outer?.['stroke-width'], classOf(edge) === 'chosen' ? '9' : '7.5');
  }
  for (const node of children) {
    const keys = partsOf(node)?.split(' ') ?? [];
    if (keys.length > 1) assert.equal(classOf(node) === 'touched', keys.includes('rods'), keys.join());
  }
  const rest = children.filter((node) => !edges.includes(node));
  const withoutClass = ([name, attributes, content]: SvgNode) => [
    name,
    Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== 'class')),
    content,
  ];
  assert.deepEqual(rest.map(withoutClass), childrenOf(green).map(withoutClass));
});

test('counties that are set off lie over their neighbours and what is between them, below all names', () => {
  const drawn = setOff(pattern, { '530302': 'chosen', '530381': 'highlighted' }, MAP_STYLE);
  const children = childrenOf(drawn);
  const places = children.map((node) => classOf(node) ?? partsOf(node) ?? '');
  const over = places.lastIndexOf('between counties') + 1;
  assert.deepEqual(places.slice(over, over + 4), ['chosen', 'highlighted', '530302', '530381']);
  const firstText = children.findIndex((node) => isText(node) || childrenOf(node).some(isText));
  assert.ok(over + 4 <= firstText);
  assert.equal(children.length, childrenOf(pattern).length + 4);
});

test('a file has the colours of its scheme', () => {
  const { svg } = drawPicture(countyMap('pattern'), 440, COLORS.dark);
  const drawn = JSON.stringify(setOff(svg, { '530302': 'highlighted' }, MAP_STYLE, COLORS.dark));
  assert.ok(drawn.includes(`"stroke":"${COLORS.dark.text}"`));
  assert.ok(!drawn.includes('var('));
});

import fc from 'fast-check';
import { RECORDS } from '../../src/widgets/records.js';

const TAGS = RECORDS.map(({ name }) => `qj-${name}`);

/** What a page, an editor, a reader's link or another window may do to us. */
export type Hostile =
  | {
      kind: 'element';
      tag: string;
      attributes: Record<string, string>;
      properties: [name: string, value: unknown][];
    }
  | { kind: 'link'; address: string }
  | { kind: 'address'; address: string }
  | { kind: 'message'; message: unknown };

/** Texts that would run, break out, climb, pollute or overflow where somebody trusts them. */
const TEXTS = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'then', 'valueOf', 'undefined', 'null'],
  ...[
    '<img src=x onerror=canary()>',
    '<script>canary()</script>',
    '"><svg onload=canary()>',
    '${canary()}',
    '{{canary()}}',
  ],
  ...[
    'javascript:canary()',
    'data:text/html,<script>parent.canary()</script>',
    '//other.example/x',
    'https://other.example/x',
  ],
  ...['../../../uploads/x', '..%2F..%2Fuploads%2Fx', '%00', 'gdp-2025/../../x', '\\..\\x', '?x', '#x', ' '],
  ...[
    '\u0000',
    '\u000B',
    '\uD83D',
    '\uFFFE',
    '\u202E',
    '\u200B',
    '\uFEFF',
    '=1+1',
    '-0',
    '1e999',
    'NaN',
    '９９９',
    '3，500',
  ],
  ...[
    '0000',
    '2026-13',
    '2026-02-30',
    '9999',
    '{',
    '[]',
    '[[[[',
    '{"__proto__":{"canary":1}}',
    '<'.repeat(5000),
    '字'.repeat(3000),
  ],
];
const IDS = ['gdp-2025', 'gdp-rank-2035', 'green-aluminium', 'green-silicon-pv', 'pattern', 'parks', 'parks-share'];
const ATTRIBUTES = [
  ...[
    'target',
    'chain',
    'layer',
    'layers',
    'group',
    'theme',
    'lang',
    'heading',
    'heading-level',
    'text-size',
    'frame',
    'focus',
  ],
  ...['value', 'value-date', 'value-source', 'layout', 'geometry', 'approval-number', 'highlight', 'data', 'class'],
];
const PROPERTIES = [
  'data',
  'geometry',
  'heading',
  'value',
  'valueDate',
  'valueSource',
  'theme',
  'layer',
  'layers',
  'highlight',
  'focus',
];

const text = fc.oneof(
  { arbitrary: fc.constantFrom(...TEXTS), weight: 6 },
  { arbitrary: fc.constantFrom(...IDS, 'map', 'eager', 'never', 'dark', 'en', '530303'), weight: 4 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 2 },
);
/** Values that only a script can hand over; the page makes them from their names. */
const strange = fc
  .constantFrom(
    ...['undefined', 'nan', 'zero', 'bigint', 'symbol', 'function', 'cycle', 'bare', 'date'],
    ...['map', 'node', 'window', 'frozen', 'getter', 'proxy', 'text', 'sparse', 'deep'],
  )
  .map(($strange) => ({ $strange }));
const key = fc.oneof(fc.constantFrom('name', 'id', 'from', 'to', 'type', 'value', 'unit', 'source'), text);
const { anything } = fc.letrec((tie) => ({
  leaf: fc.oneof(text, fc.double(), fc.integer(), fc.boolean(), fc.constant(null), strange),
  anything: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('anything'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('anything')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries) as unknown),
  ),
}));

const label = fc.oneof(text, fc.constant('示例'));
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, 1e12, 5e-324));
const unit = fc.oneof(fc.constantFrom('亿元', '%', '位', '万吨', '户'), text);
const date = fc.oneof(fc.constantFrom('2024', '2024-06', '2026-13', '9999', '0000'), text);

/** Near the schema, so that the hostile part reaches beyond the first check. */
const data = fc.oneof(
  anything,
  fc.record({
    indicator: label,
    place: label,
    unit,
    target: fc.record({ value: number, source: label, date }),
    actuals: fc.array(fc.record({ value: number, source: label }), { maxLength: 3 }),
  }),
  fc.record({
    name: label,
    place: label,
    source: label,
    stages: fc.array(fc.record({ id: label, name: label, note: label }), { minLength: 1, maxLength: 6 }),
    links: fc.array(fc.record({ from: label, to: label }), { maxLength: 4 }),
  }),
  fc.record({
    name: label,
    place: label,
    source: label,
    figures: fc.array(
      fc.record(
        {
          label,
          section: label,
          value: number,
          valueTo: number,
          unit,
          kind: fc.constantFrom('actual', 'target', 'plan', 'forecast'),
          measure: fc.constantFrom('level', 'share', 'growth', 'rank', 'multiple'),
          year: fc.integer({ min: 1949, max: 2100 }),
        },
        { requiredKeys: ['label', 'value', 'unit', 'kind'] },
      ),
      { minLength: 1, maxLength: 8 },
    ),
  }),
  fc.record({
    name: label,
    source: label,
    unit,
    values: fc.dictionary(fc.oneof(fc.constantFrom('530302', '530303', '530381'), label), fc.oneof(number, label), {
      maxKeys: 9,
    }),
  }),
);

const point = fc.oneof(
  fc.tuple(fc.double({ min: 102, max: 105, noNaN: true }), fc.double({ min: 24, max: 27, noNaN: true })),
  fc.array(fc.oneof(number, label), { maxLength: 3 }),
);
const polygon = fc.array(fc.array(point, { maxLength: 8 }), { maxLength: 3 });
const properties = fc.oneof(
  fc.record({ adcode: fc.constantFrom<unknown>(530302, '530303', 156530381, '__proto__') }),
  anything,
);
const geometry = fc.oneof(
  anything,
  fc.record({
    type: fc.constantFrom('FeatureCollection', 'Feature', '__proto__'),
    UTF8Encoding: fc.boolean(),
    features: fc.array(
      fc.record({
        type: fc.constant('Feature'),
        properties,
        geometry: fc.record({
          type: fc.constantFrom('Polygon', 'MultiPolygon', 'GeometryCollection', 'Point'),
          coordinates: fc.oneof(polygon, fc.array(polygon, { maxLength: 2 }), anything),
        }),
      }),
      { maxLength: 10 },
    ),
  }),
  fc.record({
    type: fc.constant('Topology'),
    objects: fc.dictionary(
      key,
      fc.record({
        type: fc.constant('Polygon'),
        properties,
        arcs: fc.array(fc.array(fc.integer({ min: -9, max: 9 }))),
      }),
      { maxKeys: 4 },
    ),
    arcs: fc.array(fc.array(point, { maxLength: 6 }), { maxLength: 4 }),
    transform: anything,
  }),
);

/** A view that there is, so that what is hostile beside it reaches the drawing. */
const start = fc.constantFrom<[tag: string, attributes: Record<string, string>]>(
  ...RECORDS.flatMap(({ name, attribute, storyView }) =>
    [{}, { [attribute]: storyView }].map((view) => [`qj-${name}`, view] as [string, Record<string, string>]),
  ),
  ['qj-target-gauge', { target: 'gdp-rank-2035' }],
  ['qj-industry-chain', { chain: 'luoping-ginger' }],
  ['qj-county-map', { layer: 'towns' }],
  ['qj-county-map', { layer: 'pattern', layout: 'map' }],
);

const element = fc
  .record({
    kind: fc.constant('element' as const),
    start,
    attributes: fc.dictionary(
      fc.constantFrom(...ATTRIBUTES),
      fc.oneof(
        text,
        data.map((value) => JSON.stringify(value)),
      ),
      { maxKeys: 7 },
    ),
    properties: fc.array(
      fc.oneof(
        fc.tuple(fc.constant('data'), data),
        fc.tuple(fc.constant('geometry'), geometry),
        fc.tuple(fc.constantFrom(...PROPERTIES), anything),
        fc.tuple(fc.constantFrom(...PROPERTIES), strange),
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ start: [tag, view], attributes, ...input }) => ({ ...input, tag, attributes: { ...attributes, ...view } }));

/** The words of an address: as they are, encoded, or encoded twice. */
const word = fc
  .tuple(text, fc.constantFrom(0, 1, 1, 2))
  .map(([plain, times]) =>
    Array.from({ length: times }).reduce<string>(
      (coded) => encodeURIComponent(coded.replace(/\p{Surrogate}/gu, '\uFFFD')),
      plain,
    ),
  );
const parameter = fc.tuple(
  fc.oneof(fc.constantFrom(...ATTRIBUTES, 'onclick', 'style', 'id', 'slot', 'is'), word),
  word,
);
const address = fc
  .tuple(
    fc.constantFrom(
      '/qj/embed.html',
      '/qj/embed.html',
      '/qj//embed.html',
      '//other.example/embed.html',
      'javascript:canary()//',
    ),
    fc.oneof(fc.constantFrom(...TAGS, 'qj-x', 'script'), word),
    fc.array(parameter, { maxLength: 5 }),
  )
  .map(([page, tag, parameters]) => `${page}#${tag}?${parameters.map((pair) => pair.join('=')).join('&')}`);
const embedAddress = address.map((whole) => `/qj/embed.html${whole.slice(whole.indexOf('#'))}`);

const height = fc.record({ type: fc.constant('qj-widgets:height'), height: fc.oneof(number, label, fc.constant(1e9)) });
const message = fc.oneof(
  anything,
  height,
  fc.oneof(height, anything).map((value) => JSON.stringify(value)),
  fc.constantFrom('"qj-widgets:height?"', '{"type":"qj-widgets:height","height":1e400}'),
);

export const hostile: fc.Arbitrary<Hostile> = fc.oneof(
  { arbitrary: element, weight: 7 },
  { arbitrary: address.map((one) => ({ kind: 'link' as const, address: one })), weight: 1 },
  { arbitrary: embedAddress.map((one) => ({ kind: 'address' as const, address: one })), weight: 1 },
  { arbitrary: message.map((one) => ({ kind: 'message' as const, message: one })), weight: 1 },
);

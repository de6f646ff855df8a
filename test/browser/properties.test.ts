import { expect } from 'chai';
import { QjCountyMap } from '../../src/widgets/county-map/element.js';
import { QjIndustryChain } from '../../src/widgets/industry-chain/element.js';
import { QjTargetGauge } from '../../src/widgets/target-gauge/element.js';
import { clear, drawn, mountChain, mountGauge, mountMap, pageErrors, settle, until, type Mounted } from './helpers.js';

/** Values that have a text, with it. */
const TEXTS: [value: unknown, text: string][] = [
  [7, '7'],
  [['a', 'b'], 'a,b'],
  [Number.NaN, 'NaN'],
];

/** Values that have none: the property is as if it was not set. */
const OTHERS: Record<string, unknown> = {
  null: null,
  undefined,
  'an object': { toString: () => 'gdp-2035' },
  'an object without a prototype': Object.create(null) as unknown,
  'a symbol': Symbol('示例'),
  'a list with a symbol': [Symbol('示例')],
  'a boolean': true,
  'a function': () => 'gdp-2035',
  'a big integer': 7n,
};

/** Attributes of which none of these is a valid value; a figure alone lacks its `value-source`. */
const CHOICES = ['theme', 'text-size', 'heading-level'];

const WIDGETS: [
  Element: typeof QjTargetGauge | typeof QjIndustryChain | typeof QjCountyMap,
  () => Mounted,
  string[],
][] = [
  [QjTargetGauge, () => mountGauge({ target: 'gdp-2025' }), [...CHOICES, 'target', 'value']],
  [QjIndustryChain, () => mountChain({ chain: 'luoping-ginger' }), [...CHOICES, 'chain', 'focus']],
  [QjCountyMap, () => mountMap({ layer: 'towns' }), [...CHOICES, 'layer', 'layout', 'highlight']],
];

describe('properties that scripts set to something else than text', () => {
  const heard = pageErrors();

  afterEach(() => {
    clear();
    expect(heard).to.deep.equal([]);
  });

  for (const [Widget, mount, choices] of WIDGETS) {
    const texts = [...Widget.elementProperties].flatMap(([name, { state, converter, type, attribute }]) =>
      state || (converter && !type)
        ? []
        : [{ name, attribute: typeof attribute === 'string' ? attribute : String(name) }],
    );

    it(`${Widget.name}: are the text that they make, else as not set; what is no valid choice is said`, async () => {
      const mounted = await drawn(mount());
      const { element } = mounted;
      const fresh = new Widget();
      expect(texts.map(({ attribute }) => attribute)).to.include.members([...choices, 'heading']);
      const said = new Set<string>();
      for (const { name, attribute } of texts) {
        const before: unknown = Reflect.get(element, name);
        const initial: unknown = Reflect.get(fresh, name);
        for (const [value, text] of TEXTS) {
          Reflect.set(element, name, value);
          expect(Reflect.get(element, name), `${attribute} = ${text}`).to.equal(text);
          await element.updateComplete;
          if (choices.includes(attribute)) {
            await until(`${attribute} = ${text} is said`, () =>
              element.errors.some(
                (error) => error.attribute?.startsWith(attribute) && text.includes(error.value ?? ''),
              ),
            );
            said.add(attribute);
          }
        }
        for (const [what, value] of Object.entries(OTHERS)) {
          Reflect.set(element, name, value);
          expect(Reflect.get(element, name), `${attribute} = ${what}`).to.equal(initial);
          await element.updateComplete;
        }
        Reflect.set(element, name, before);
      }
      expect([...said].sort()).to.deep.equal([...choices].sort());
      await until('all is well again', () => element.errors.length === 0);
      await drawn(mounted);
    });

    it(`${Widget.name}: as data they are refused with a message, or are as not set`, async () => {
      const { element } = await drawn(mount());
      for (const [what, value] of Object.entries<unknown>({
        ...OTHERS,
        'a number': 7,
        'a list': ['a'],
        'a text': 'a',
      })) {
        Reflect.set(element, 'data', value);
        await element.updateComplete;
        if (value === null || value === undefined)
          await until(`${what}: no message`, () => element.errors.length === 0);
        else await until(`${what}: a message`, () => element.errors.some(({ code }) => code === 'bad-data'));
        await settle(20);
      }
    });
  }
});

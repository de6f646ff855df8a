import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { County, RoleRecord } from '../../src/catalogue/county-types.js';
import { formatWithOriginal } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import { words } from '../../src/i18n/index.js';
import type { DetailBlock, DetailItem } from '../../src/view/touch.js';
import { views } from '../../src/widgets/county-map/views.js';
import { CATEGORIES, modelOf, NUMBERS } from './county-map-data-helpers.js';
import { ADCODES, countyName, everyMap } from './county-map-helpers.js';
import { COUNTIES, layerOf, recordOf, rolesOf } from './county-map-model-helpers.js';
import { catalogue, fact, LOCALES, sourceOf } from './helpers.js';
import { mapWords } from '../../src/widgets/county-map/words.js';

const itemsOf = (blocks: readonly DetailBlock[]): DetailItem[] => blocks.flatMap(({ items = [] }) => items);

const keysOf = (blocks: readonly DetailBlock[]) => itemsOf(blocks).map(({ key }) => key);

/** Holds that an item says what a document says of a county. */
const assertSays = (item: DetailItem | undefined, role: RoleRecord, locale: Locale) => {
  assert.ok(item, role.id);
  const w = words(locale);
  const [title, ...lines] = item.lines;
  for (const { name } of [role, ...(role.towards ?? [])]) assert.ok(title?.strong?.includes(name[locale]), role.id);
  const { status, detail } = role;
  assert.equal(
    title?.aside,
    [status, detail].flatMap((text) => (text ? [text[locale]] : [])).join(w.separator),
    role.id,
  );
  const figures = lines.slice(0, role.facts.length);
  role.facts.map(fact).forEach((figure, index) => {
    const { text, aside = '' } = figures[index] ?? {};
    assert.equal(text, formatWithOriginal(figure, locale), figure.id);
    assert.ok(aside.includes(catalogue.indicator(figure.indicator).name[locale]), figure.id);
    if (figure.year !== null) assert.ok(aside.includes(String(figure.year)), figure.id);
    if (figure.year === null && figure.period === null) assert.ok(aside.includes(w.undatedYear), figure.id);
  });
  assert.deepEqual(
    lines.slice(role.facts.length),
    [
      ...(role.note ? [{ text: role.note[locale], quiet: true }] : []),
      { text: sourceOf(role, locale) + w.listSeparator + w.printed + w.colon + role.evidence.printed, quiet: true },
    ],
    role.id,
  );
};

const keyOf = ({ adcode }: County, { id }: RoleRecord) => `${adcode}/${id}`;

test('a county opens a panel with its name and all that the layer says of it', () => {
  for (const model of everyMap()) {
    const { locale, view } = model;
    const w = words(locale);
    const our = mapWords(locale);
    assert.deepEqual([...Object.keys(model.touch.parts)].sort(), [...ADCODES].sort(), view);
    for (const county of COUNTIES) {
      const { adcode } = county;
      const name = countyName(adcode, locale);
      const { panel, blocks } = model.touch.parts[adcode]?.details ?? { blocks: [] };
      assert.deepEqual(panel, { label: our.details(name), title: name, aside: '', close: w.close });
      const roles = rolesOf(county, layerOf(model));
      assert.deepEqual(
        keysOf(blocks),
        roles.map((role) => keyOf(county, role)),
        view,
      );
      roles.forEach((role, index) => {
        assertSays(itemsOf(blocks)[index], role, locale);
      });
      const lines = blocks.flatMap((block) => block.lines ?? []).map(({ text }) => text);
      assert.deepEqual(
        lines,
        [
          ...(roles.length === 0 ? [our.notNamed] : []),
          ...(view === 'directions' && county.note ? [county.note[locale]] : []),
        ],
        `${view} ${adcode}`,
      );
    }
  }
});

test('the page is told the county, its readings and their facts, and nothing once it was closed', () => {
  for (const model of everyMap()) {
    const { view, locale } = model;
    assert.deepEqual(model.touch.closed, { view, adcode: null, name: null, readings: [], figures: [] });
    for (const { adcode, readings } of model.counties) {
      const roles = rolesOf(recordOf(adcode), layerOf(model));
      assert.deepEqual(
        model.touch.parts[adcode]?.selection,
        {
          view,
          adcode,
          name: countyName(adcode, locale),
          readings: readings.map(({ name }) => name),
          figures: roles.flatMap(({ facts }) => facts.map(fact)),
        },
        `${view} ${adcode}`,
      );
    }
  }
});

test('all that the documents say of a county stands under its aspects, once, whatever the layer', () => {
  const { more } = views;
  assert.ok(more);
  assert.deepEqual(
    more.keys(catalogue),
    COUNTIES.map(({ adcode }) => adcode),
  );
  for (const locale of LOCALES) {
    const our = mapWords(locale);
    for (const county of COUNTIES) {
      const { summary, blocks } = more.details(catalogue, county.adcode, locale);
      assert.equal(summary, our.rest);
      assert.deepEqual([...keysOf(blocks)].sort(), county.roles.map((role) => keyOf(county, role)).sort());
      for (const [aspect, title] of Object.entries(our.aspects)) {
        const roles = county.roles.filter((role) => role.aspect === aspect);
        const block = blocks.find((one) => one.title === title);
        assert.equal(block !== undefined, roles.length > 0, `${county.adcode} ${aspect}`);
        roles.forEach((role, index) => {
          assertSays(block?.items?.[index], role, locale);
        });
      }
      const lines = blocks.flatMap((block) => block.lines ?? []);
      assert.deepEqual(lines, county.note ? [{ text: county.note[locale], quiet: true }] : []);
    }
  }
  assert.throws(() => more.details(catalogue, '530100', 'zh-CN'), /no county 530100/);
});

test('a county of an editor’s layer opens with the editor’s number or category, or says that there is none', () => {
  for (const data of [NUMBERS, CATEGORIES]) {
    for (const locale of LOCALES) {
      const model = modelOf(data, locale);
      for (const { adcode, said, figures } of model.counties) {
        const { details, selection } = model.touch.parts[adcode] ?? {};
        assert.deepEqual(details?.blocks, [{ lines: [{ text: said }] }], adcode);
        assert.equal(said === mapWords(locale).noData, !(adcode in data.values), adcode);
        assert.deepEqual(
          (selection as { figures: object[] }).figures,
          figures.map(({ figure }) => figure),
        );
        const value = data.values[adcode];
        const told = (selection as { figures: { value: number }[] }).figures.map((figure) => figure.value);
        assert.deepEqual(told, typeof value === 'number' ? [value] : []);
      }
    }
  }
});

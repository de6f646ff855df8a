import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from '../../demo/builder/search.js';
import { DEFAULTS, addressOf, offeredBy, stateOf, withView, type State } from '../../demo/builder/state.js';
import { COLORS, COLOR_NAMES } from '../../src/theme/tokens.js';
import { viewIndex } from '../../src/static/view-index.js';
import { SNIPPET_FORMS } from '../../src/view/snippet-forms.js';
import { words } from '../../demo/builder/words.js';
import { LOCALES, catalogue, readText } from './helpers.js';

const index = viewIndex(catalogue, '0');
const { views } = index;

const idsOf = (filters: Partial<State>): string[] => found(index, { ...DEFAULTS, ...filters }).map(({ view }) => view);

test('an address holds the state, and a state its address, whatever stands in it', () => {
  const state: State = {
    ui: 'en',
    by: 'document',
    q: '隆基 & “LONGi”',
    place: '曲靖市',
    topic: 'photovoltaics',
    document: 'parks-page',
    widget: 'qj-industry-chain',
    at: 'pv-2025',
    view: 'green-silicon-pv',
    lang: 'zh-CN',
    theme: 'dark',
    'text-size': 'large',
    frame: 'plain',
    heading: '=?#<b>&amp;',
    emphasis: 'rods',
    value: '3500亿元',
    'value-date': '2024-06',
    'value-source': '示例来源',
    width: '768',
    page: 'dark',
    form: 'single',
    script: 'https://example.gov.cn/qj/qj-widgets.js?v=1&x=2',
    pick: '0123456789abcdef',
    origin: 'https://cms.example.cn',
    forms: 'script,link',
    figures: '1',
  };
  const { heading, value, 'value-date': date, 'value-source': source } = state;
  const offered = { heading, value, 'value-date': date, 'value-source': source };
  // Words and figures are only offered, and what the code loads is in no address.
  assert.deepEqual({ ...stateOf(addressOf(state)), ...offered, script: state.script }, state);
  assert.deepEqual(offeredBy(addressOf(state)), offered);
  assert.equal(stateOf(addressOf(state)).heading, '');
  assert.doesNotMatch(addressOf(state), /script=/);
  for (const [name, value] of Object.entries(state)) assert.notEqual(value, DEFAULTS[name as keyof State], name);
  assert.equal(addressOf(DEFAULTS), '?');
  assert.deepEqual(stateOf(''), DEFAULTS);
});

test('every form says in one line when to use it, in both languages; that for the page’s HTML comes first', () => {
  assert.equal(SNIPPET_FORMS[0], 'inline');
  for (const locale of LOCALES) {
    const { forms } = words(locale);
    assert.deepEqual(Object.keys(forms), [...SNIPPET_FORMS], 'in the order of the list');
    for (const [name, when] of Object.values(forms)) {
      assert.ok(when.length > name.length && when.length <= (locale === 'en' ? 260 : 80), when);
      assert.doesNotMatch(when, /\n/);
    }
  }
  assert.equal(stateOf('?view=gdp-2025').form, 'script');
  assert.equal(stateOf('?view=gdp-2025&form=inline').form, 'inline', 'the address remembers what was chosen');
  assert.match(addressOf(withView(stateOf('?form=inline'), 'pattern')), /form=inline/, 'for other views too');
});

test('what an address says wrongly is the default', () => {
  assert.deepEqual(stateOf('?ui=fr&theme=blue&width=12&form=gif&lang=de&page=&text-size=huge&unknown=1'), DEFAULTS);
});

test('another view begins without what was set for the view before', () => {
  const before = { ...DEFAULTS, view: 'gdp-2025', heading: '示例', value: '3500', theme: 'dark' as const, q: 'gdp' };
  assert.deepEqual(withView(before, 'pattern'), { ...DEFAULTS, view: 'pattern', theme: 'dark', q: 'gdp' });
});

test('a word finds the views that say it, in either language, all words of a search in one view', () => {
  assert.deepEqual(idsOf({ q: 'LONGi' }).sort(), idsOf({ q: '隆基' }).sort());
  assert.ok(idsOf({ q: '隆基' }).includes('green-silicon-pv'));
  assert.ok(idsOf({ q: 'ｇｄｐ 2035' }).includes('gdp-2035'), 'full-width letters are letters');
  assert.deepEqual(idsOf({ q: '罗平 鼎泰' }), [
    'luoping',
    'luoping-products',
    'luoping-ginger',
    'industries',
    'companies',
  ]);
  assert.deepEqual(idsOf({ q: '没有这个词' }), []);
  assert.equal(idsOf({ q: '  ' }).length, views.length);
});

test('place, topic, document and widget narrow the views down, together too', () => {
  for (const topic of catalogue.data.topics)
    assert.deepEqual(idsOf({ topic: topic.id }).sort(), [...topic.views].sort());
  const ofKunming = idsOf({ place: '昆明市' });
  assert.ok(ofKunming.length > 0 && ofKunming.every((id) => id.includes('kunming-')));
  assert.ok(
    idsOf({ place: '曲靖市' }).includes('central-city-population-2025'),
    'what is within a place is shown under it',
  );
  for (const { id } of catalogue.data.counties) {
    const ofCounty = idsOf({ place: catalogue.place(id).name['zh-CN'] });
    for (const { id: layer } of catalogue.data.layers) assert.ok(ofCounty.includes(layer), `${layer} shows ${id}`);
  }
  assert.ok(idsOf({ place: '沾益区' }).includes('green-aluminium'), 'a view speaks of a county that it is not about');
  assert.deepEqual(
    idsOf({ widget: 'qj-county-map' }),
    catalogue.data.layers.map(({ id }) => id),
  );
  const cited = idsOf({ document: 'kunming-opinions' });
  assert.ok(cited.length > 0);
  for (const { view, documents } of views) assert.equal(cited.includes(view), documents.includes('kunming-opinions'));
  assert.deepEqual(idsOf({ topic: 'photovoltaics', widget: 'qj-industry-chain', q: '硅棒' }).sort(), [
    'green-silicon-pv',
    'qujing-clusters',
  ]);
});

test('the builder’s colours are those of the project', () => {
  const css = readText('demo/builder/styles/page.css');
  const [light = '', dark = ''] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => block ?? '');
  for (const [block, scheme] of [
    [light, COLORS.light],
    [dark, COLORS.dark],
  ] as const) {
    const declared = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => ({
      name,
      value,
    }));
    assert.ok(declared.length >= 9);
    for (const { name, value } of declared) {
      const token = COLOR_NAMES.find((known) => known === name);
      assert.ok(token, name);
      assert.equal(value, scheme[token], name);
    }
  }
});

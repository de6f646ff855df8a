import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALES } from '../../src/core/locale.js';
import { viewIndex } from '../../src/static/view-index.js';
import { WIDGETS } from '../../src/static/views.js';
import { fallbackText } from '../../src/view/text.js';
import { catalogue } from './helpers.js';

const index = viewIndex(catalogue, '1.2.3');

test('the index has every view once, with its heading and its text in both languages', () => {
  const expected = WIDGETS.flatMap(({ ids, model }) => ids(catalogue).map((id) => ({ id, model })));
  assert.deepEqual(
    index.views.map(({ view }) => view),
    expected.map(({ id }) => id),
  );
  for (const { id, model } of expected) {
    const found = index.views.find(({ view }) => view === id);
    assert.ok(found, id);
    for (const locale of LOCALES) {
      assert.equal(found.heading[locale], model(catalogue, id, locale).heading);
      assert.equal(found.text[locale], fallbackText(model(catalogue, id, locale)));
    }
  }
});

test('whatever an entry refers to is in the index', () => {
  const topics = new Set(index.topics.map(({ id }) => id));
  const documents = new Set(index.documents.map(({ id }) => id));
  for (const { view, topics: under, documents: from } of index.views) {
    assert.ok(
      under.every((id) => topics.has(id)),
      view,
    );
    assert.ok(from.length > 0 && from.every((id) => documents.has(id)), view);
  }
});

test('what can be set off is named in both languages: the stages of a chain, the nine counties', () => {
  const of = (id: string) => index.views.find(({ view }) => view === id)?.emphasis;
  assert.equal(of('gdp-2025'), null);
  assert.deepEqual(of('green-aluminium')?.choices[1], {
    value: 'smelting',
    name: { 'zh-CN': '电解铝', en: 'Electrolytic aluminium' },
  });
  assert.equal(of('qujing-clusters')?.choices[0]?.name['zh-CN'], '绿色硅光伏 · 多晶硅');
  assert.deepEqual(
    of('pattern')?.choices.map(({ value }) => value),
    ['530302', '530303', '530304', '530322', '530323', '530324', '530325', '530326', '530381'],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xmlText } from '../../src/core/xml-text.js';
import { COLORS } from '../../src/theme/tokens.js';
import { standaloneSvg } from '../../src/static/standalone-svg.js';
import { downloadName } from '../../src/view/download-name.js';
import { csvOf } from '../../src/view/table.js';
import { escapeMarkup } from '../../src/view/text.js';
import { chainModel } from '../../src/widgets/industry-chain/model.js';
import { subjectOfData, type ChainData } from '../../src/widgets/industry-chain/editor-data.js';
import { readXml } from './xml.js';

/** Own names, labels and sources that consist of one text. */
const dataOf = (text: string): ChainData => ({
  name: text,
  place: text,
  source: text,
  note: text,
  stages: [
    {
      id: text,
      name: text,
      note: text,
      figures: [{ label: text, value: 3, unit: '万吨', kind: 'actual', scope: text }],
      companies: [{ name: text, status: text }],
    },
    { id: `${text}2`, name: text },
  ],
  links: [{ from: text, to: `${text}2` }],
});

const modelOf = (text: string) => chainModel(subjectOfData(dataOf(text)), {}, 'en');

test('no file has a character that XML does not know: controls are dropped, half a character is marked as broken', () => {
  const strange = '甲\u000B\u0000\uFFFE\uD83D乙';
  const model = modelOf(strange);
  const { svg } = standaloneSvg(model, 720, COLORS.light);
  for (const text of [svg, csvOf(model), escapeMarkup(strange)]) {
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(text, /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u);
    assert.ok(text.includes('甲\uFFFD乙'));
  }
  readXml(svg);
  encodeURIComponent(svg);
  assert.equal(xmlText('旧😀\t\n字'), '旧😀\t\n字');
});

test('a name may be that of what every object has: it is drawn as text, and no prototype changes', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  for (const name of [...before, 'prototype', '__proto__', 'then', 'toJSON']) {
    const model = modelOf(name);
    for (let time = 0; time < 2; time += 1) {
      const { svg } = standaloneSvg(model, 720, COLORS.light);
      assert.ok(svg.includes(`>${name}<`), name);
    }
    assert.ok(csvOf(model).includes(name));
    assert.deepEqual(Object.getOwnPropertyNames(Object.prototype).sort(), before, name);
    for (const inherited of [Object, Object.prototype.toString, Object.prototype.hasOwnProperty])
      for (const key of ['prev', 'next']) assert.ok(!(key in inherited), `${name} ${key}`);
  }
});

test('a file of an editor’s own is named after its heading, with nothing that a system reads otherwise', () => {
  const own = { tag: 'qj-target-gauge', view: 'editor-data' };
  assert.equal(
    downloadName({ ...own, heading: '绿茶产量：2025年目标' }, 'svg'),
    'qj-target-gauge-绿茶产量：2025年目标.svg',
  );
  assert.equal(downloadName({ ...own, heading: '../a\\b:c*d?\u202Ee"<>|. ' }, 'png'), 'qj-target-gauge-a b c d e.png');
  assert.equal(downloadName({ ...own, heading: '...' }, 'csv'), 'qj-target-gauge-editor-data.csv');
  assert.equal(
    downloadName({ tag: 'qj-target-gauge', view: 'gdp-2025', heading: '甲' }, 'csv'),
    'qj-target-gauge-gdp-2025.csv',
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import documentWords from '../../data/document-words.json' with { type: 'json' };
import searchTerms from '../../data/search-terms.json' with { type: 'json' };
import { plain } from '../../demo/builder/match.js';
import { documentsWith, found, nearby, placesOf, splitOnly, unshown } from '../../demo/builder/search.js';
import { DEFAULTS } from '../../demo/builder/state.js';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import { documentIndex } from '../../src/static/document-index.js';
import { viewIndex } from '../../src/static/view-index.js';
import { LOCALES, catalogue } from './helpers.js';

const index = viewIndex(catalogue, '0');

const documents = documentIndex(catalogue, documentWords);

/** What there is to find of a catalogue whose structures nobody has drawn yet. */
const undrawn = createCatalogue({ ...catalogue.data, frameworks: [], layers: [] });
const fewer = { index: viewIndex(undrawn, '0'), documents: documentIndex(undrawn, documentWords) };

const idsOf = (q: string): string[] => found(index, { ...DEFAULTS, q }).map(({ view }) => view);

const printedOf = (q: string, among = documents): string[] =>
  unshown(among, { q, document: '' }).map(({ printed }) => printed);

test('a query without spaces finds what it finds with them', () => {
  for (const [joined, apart] of [
    ['昆明GDP', '昆明 GDP'],
    ['曲靖GDP', '曲靖 GDP'],
    ['曲靖市GDP', '曲靖市 GDP'],
    ['GDP目标', 'GDP 目标'],
    ['昆明市地区生产总值', '昆明市 地区生产总值'],
    ['铝产业', '铝 产业'],
    ['宣威产业', '宣威 产业'],
    ['昆明2035年GDP', '昆明 2035年 GDP'],
    ['曲靖的城镇化率', '曲靖 城镇化率'],
    ['隆基硅棒', '隆基 硅棒'],
  ] as const) {
    const ids = idsOf(joined);
    assert.ok(ids.length > 0, joined);
    assert.deepEqual([...ids].sort(), idsOf(apart).sort(), joined);
  }
  assert.deepEqual(idsOf('昆明GDP').slice(0, 3), ['kunming-gdp-2025', 'kunming-gdp-2035', 'kunming-goals']);
  assert.equal(idsOf('昆明市地区生产总值')[0], 'kunming-gdp-2025');
  assert.deepEqual(idsOf('昆明市'.repeat(40)), idsOf('昆明市'.repeat(40)), 'a long query ends as well');
});

test('titles come before places, places before topics, topics before texts', () => {
  const first: [q: string, view: string][] = [
    ['园区', 'parks'],
    ['沾益', 'zhanyi'],
    ['GDP', 'gdp-2025'],
    ['人均GDP', 'gdp-per-capita-2025'],
    ['光伏玻璃', 'pv-glass-capacity-2025'],
    ['昆明', 'kunming-goals'],
    ['绿色铝', 'aluminium'],
  ];
  for (const [q, view] of first) assert.equal(idsOf(q)[0], view, q);
  const about = idsOf('昆明').map((id) => {
    const found = index.views.find(({ view }) => view === id);
    return `${found?.heading['zh-CN'] ?? ''} ${found?.place['zh-CN'] ?? ''}`.includes('昆明');
  });
  assert.deepEqual(
    about,
    about.map((_, at) => at < about.filter(Boolean).length),
    'views of Kunming before those that only name it',
  );
});

test('figures come before texts that speak of them', () => {
  for (const [q, view] of [
    ['园区占比', 'parks-share'],
    ['教育', 'education-and-culture'],
    ['医疗', 'health-and-security'],
    ['城镇化率', 'urbanisation-2025'],
  ] as const)
    assert.ok(idsOf(q).slice(0, 2).includes(view), q);
});

test('topics, other words, remarks and figures as printed are searched', () => {
  const finds: [q: string, view: string][] = [
    ['体育', 'ip-sports-events'],
    ['文化', 'ip-sports-events'],
    ['科技创新', 'tech-incubators-2025'],
    ['研发', 'rd-spending-2025'],
    ['研发投入', 'rd-spending-2025'],
    ['公交', 'kunming-public-transport-share'],
    ['城区面积', 'central-city-built-up-area-2025'],
    ['119户', 'high-tech-enterprises-2025'],
    ['expressway', 'transport'],
    ['高速公路', 'transport'],
    ['5000亿元', 'gdp-2025'],
    ['86.6%', 'green-aluminium'],
    ['煤炭铝', 'zhanyi-coal-carbon-aluminium'],
    ['隆基/晶澳', 'green-silicon-pv'],
    ['CATL', 'new-energy-battery'],
  ];
  for (const [q, view] of finds) assert.ok(idsOf(q).includes(view), q);
  assert.deepEqual(
    idsOf('19户'),
    idsOf('19户').filter((id) => id !== 'high-tech-enterprises-2025'),
    '119户 is no 19户',
  );
});

test('whatever figure of the documents an editor asks for, a view shows it', () => {
  const finds: [q: string, view: string][] = [
    ['脱贫', 'poverty-relief'],
    ['贫困', 'poverty-relief'],
    ['poverty', 'poverty-relief'],
    ['82.72万', 'poverty-relief'],
    ['1203', 'poverty-relief'],
    ['农村居民人均可支配收入', 'five-years'],
    ['农村收入', 'five-years'],
    ['9451', 'five-years'],
    ['13697', 'five-years'],
    ['1106公里', 'transport-projects'],
    ['1100公里', 'transport-projects'],
    ['高速公路', 'transport-projects'],
    ['专精特新', 'parks-innovation'],
    ['56.7%', 'parks-share'],
    ['454户', 'parks-share'],
    ['规上工业', 'parks-share'],
    ['财政', 'health-and-security'],
    ['医保', 'health-and-security'],
    ['自然村', 'town-system'],
    ['14515', 'town-system'],
    ['水利', 'water'],
    ['物流', 'logistics'],
    ['教育', 'education-and-culture'],
  ];
  for (const [q, view] of finds) assert.ok(idsOf(q).includes(view), `${q}: ${idsOf(q).join()}`);
  for (const { printed } of catalogue.data.facts.map(({ evidence }) => evidence))
    assert.equal(
      documents.unshown.some((one) => one.printed === printed && /\d/.test(printed)),
      false,
      printed,
    );
});

test('what the documents have in words and no view shows is found as printed, with its place in the text', () => {
  const finds: [q: string, printed: RegExp][] = [
    ['任务分工', /任务/],
    ['水网', /水/],
    ['水库', /水库/],
    ['就业', /就业/],
    ['教育', /教育/],
    ['医疗', /医疗/],
    ['森林', /森林/],
    ['绿化', /绿化/],
    ['地铁', /轨道交通/],
    ['轨道交通', /轨道交通/],
    ['体育', /体育/],
    ['文明城市', /文明城市/],
  ];
  for (const [q, printed] of finds) {
    assert.ok(
      printedOf(q, fewer.documents).some((text) => printed.test(text)),
      q,
    );
  }
  const metro = unshown(fewer.documents, { q: '轨道交通', document: '' })[0];
  assert.ok(metro?.locator);
  assert.match(fewer.documents.sources[metro.source]?.['zh-CN'] ?? '', /，(?:\d{4}-\d{2}-\d{2}|未注明日期）?)/);
  assert.deepEqual(printedOf('5000亿元'), [], 'what a view shows is not said to be missing');
  assert.deepEqual(unshown(fewer.documents, { q: '脱贫', document: 'parks-page' }), []);
  assert.deepEqual(documents.unshown, [], 'the views show everything');
});

test('a word is said to be in no document only where it is in none', () => {
  for (const q of ['粮食', '空气', '陆港', '棚户区', '蔬菜', '亩均', '链主']) {
    assert.deepEqual(idsOf(q), [], q);
    assert.deepEqual(printedOf(q), [], q);
    assert.deepEqual(documentsWith(documents, q), [], q);
  }
  assert.deepEqual(documentsWith(documents, '脱贫'), ['subcentre-page', 'five-years-report', 'kunming-opinions']);
  assert.deepEqual(documentsWith(documents, '烟草'), ['subcentre-page', 'coordination-plan']);
  assert.equal(documentsWith(documents, 'metro'), null, 'English words are not looked up in Chinese documents');
  assert.equal(documentsWith(documents, '铝'), null, 'one character is too little to tell by');
});

test('the documents have every Chinese word that a figure or a statement prints', () => {
  for (const { printed, document } of documents.unshown) {
    // Print breaks lines within words; what is left of a pair at the break stands in no pair of the document.
    if (!/^[\p{Script=Han}\d.]+$/u.test(printed) || printed.length > 8) continue;
    const having = documentsWith(documents, printed);
    assert.ok(having === null || having.includes(document), `${document}: ${printed}`);
  }
});

test('a word that views only say in parts is told from one that they say', () => {
  const split = (q: string) => splitOnly(fewer.index, fewer.documents, { ...DEFAULTS, q });
  assert.equal(split('人才引进'), true);
  assert.equal(split('地区生产总值'), false);
  assert.equal(split('昆明GDP'), false);
  assert.equal(split('曲靖经济总量'), false, 'a view of that place has the rest in one piece');
  assert.equal(split('昆明市地区生产总值'), false, 'no document has it in one piece either');
});

test('an empty result leads on: words near in sense, parts that views have, words spelt alike', () => {
  assert.deepEqual(nearby(index, '粮食'), ['小黄姜', '菜花蜜', '油菜']);
  assert.ok(nearby(index, '链主').includes('产业链'));
  assert.ok(nearby(index, '棚户区').includes('城镇化率'));
  assert.ok(nearby(index, 'batery').includes('battery'));
  assert.ok(nearby(index, '光伏房价').includes('光伏'));
  for (const q of ['没有这个词', '粮食', 'zzzz', '陆港', '宣威房价'])
    for (const word of nearby(index, q)) assert.ok(idsOf(word).length > 0, `${q}: ${word}`);
});

test('every term finds something, and what is near to it finds a view', () => {
  for (const { id, words, means, near } of searchTerms) {
    for (const word of means)
      assert.ok(idsOf(word).length > 0 || printedOf(word).length > 0, `${id}: nothing says ${word}`);
    for (const word of near) assert.ok(idsOf(word).length > 0, `${id}: no view has ${word}`);
    assert.equal(new Set(words.map(plain)).size, words.length, id);
  }
});

test('the filter has all nine counties under one heading', () => {
  const counties = placesOf(index, 'zh-CN').filter(({ county }) => county);
  assert.deepEqual(
    counties.map(({ value }) => value),
    catalogue.data.counties.map(({ id }) => catalogue.place(id).name['zh-CN']),
  );
});

test('the filter names places without the remarks that stand beside their figures', () => {
  for (const locale of LOCALES)
    for (const { name } of placesOf(index, locale)) assert.doesNotMatch(name, /[，,；;]/, name);
});

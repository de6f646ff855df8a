import assert from 'node:assert/strict';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decode } from 'fast-png';
import { standaloneSvg } from '../../src/static/standalone-svg.js';
import { WIDGETS } from '../../src/static/views.js';
import { COLORS } from '../../src/theme/tokens.js';
import { citation, fallbackText, sourceLine } from '../../src/view/text.js';
import { collection, madeUp } from '../node/county-map-helpers.js';
import { catalogue, chain, gauge } from '../node/helpers.js';
import { built, emptyFolder, run, runIn } from '../node/run-command.js';
import { readXml } from '../node/xml.js';

const GAUGE = ['render', 'qj-target-gauge', '--target', 'gdp-2025'];

test('render writes a view to stdout as SVG, as wide as asked for, in its theme and language', built, () => {
  const { status, stdout, stderr } = run(...GAUGE, '--width', '540', '--theme', 'dark', '--lang', 'en');
  assert.deepEqual([status, stderr], [0, '']);
  assert.equal(stdout, `${standaloneSvg(gauge('gdp-2025', 'en'), 540, COLORS.dark).svg}\n`);
  const plain = run('render', 'qj-industry-chain', '--chain', 'green-silicon-pv');
  assert.equal(plain.stdout, `${standaloneSvg(chain('green-silicon-pv'), 720, COLORS.light).svg}\n`);
});

test('render writes the file that -o names, in the format of its ending', built, () => {
  const folder = emptyFolder();
  const svg = runIn(folder, ...GAUGE, '-o', 'a.svg');
  assert.deepEqual([svg.status, svg.stdout.toString(), svg.stderr], [0, 'a.svg\n', '']);
  assert.equal(readXml(readFileSync(join(folder, 'a.svg'), 'utf8')).attributes['width'], '720');
  const png = runIn(folder, ...GAUGE, '--width', '600', '--scale', '3', '-o', 'a.png');
  assert.deepEqual([png.status, png.stderr], [0, '']);
  assert.equal(decode(readFileSync(join(folder, 'a.png'))).width, 1800);
  const piped = runIn(folder, ...GAUGE, '--format', 'png');
  assert.deepEqual([piped.status, decode(piped.stdout).width], [0, 720]);
});

test('the preset for WeChat writes a PNG 1080 pixels wide and its texts, and says so', built, () => {
  const folder = emptyFolder();
  const { status, stdout, stderr } = runIn(folder, ...GAUGE, '--preset', 'wechat');
  const files = ['qj-target-gauge-gdp-2025.zh-CN.png', 'qj-target-gauge-gdp-2025.zh-CN.txt'];
  assert.deepEqual([status, stdout.toString(), stderr], [0, `${files.join('\n')}\n`, '']);
  assert.deepEqual(readdirSync(folder).sort(), files);
  assert.equal(decode(readFileSync(join(folder, files[0] ?? ''))).width, 1080);
  const texts = readFileSync(join(folder, files[1] ?? ''), 'utf8');
  const model = gauge('gdp-2025');
  for (const text of [model.heading, sourceLine(model)]) assert.ok(texts.includes(text), text);
  assert.ok(texts.includes(`替代文字\n${fallbackText(model)}\n`));
  assert.ok(texts.includes(`引用\n${citation(model)}\n`));
});

test('the preset takes the name of either of its files, and -o - is the standard output', built, () => {
  for (const name of ['post.txt', 'post.png', 'post']) {
    const folder = emptyFolder();
    const { status, stdout } = runIn(folder, ...GAUGE, '--preset', 'wechat', '-o', name);
    assert.deepEqual([status, stdout.toString()], [0, 'post.png\npost.txt\n'], name);
    const { width, resolution } = decode(readFileSync(join(folder, 'post.png')));
    assert.deepEqual([width, resolution], [1080, { x: 7559, y: 7559, unit: 1 }]);
    assert.match(readFileSync(join(folder, 'post.txt'), 'utf8'), /替代文字/);
  }
  const folder = emptyFolder();
  const out = runIn(folder, ...GAUGE, '-o', '-');
  assert.equal(out.status, 0);
  assert.match(out.stdout.toString(), /^<svg/);
  assert.deepEqual(readdirSync(folder), []);
});

test('no input is written over, under any of its names', built, () => {
  const folder = emptyFolder();
  const counties = JSON.stringify(collection(madeUp()));
  writeFileSync(join(folder, 'a.json'), counties);
  linkSync(join(folder, 'a.json'), join(folder, 'hard.svg'));
  symlinkSync('a.json', join(folder, 'soft.json'));
  for (const given of [
    ['geometry', 'check', 'a.json', '-o', 'a.json'],
    ['geometry', 'check', 'a.json', '-o', './soft.json'],
    ['render', 'qj-county-map', '--layer', 'pattern', '--geometry', 'a.json', '-o', 'hard.svg'],
  ]) {
    const { status, stderr } = runIn(folder, ...given);
    assert.equal(status, 2, given.join(' '));
    assert.match(stderr, /is kept/);
    assert.equal(readFileSync(join(folder, 'a.json'), 'utf8'), counties);
  }
  const piped = runIn(folder, 'geometry', 'check', 'a.json', '-o', '-');
  assert.equal(piped.status, 0);
  assert.match(piped.stdout.toString(), /^\{"type":"Topology"/);
  assert.match(piped.stderr, /nine counties/);
  const other = runIn(folder, 'geometry', 'check', 'a.json', '-o', 'a.shp');
  assert.deepEqual([other.status, readdirSync(folder).includes('a.shp')], [2, false]);
});

test('--all writes every view in both languages, a line for each on stderr', built, () => {
  const folder = emptyFolder();
  const { status, stdout, stderr } = runIn(folder, 'render', '--all', '-o', 'all');
  assert.equal(status, 0);
  const names = WIDGETS.flatMap(({ tag, ids }) =>
    ids(catalogue).flatMap((id) => ['zh-CN', 'en'].map((lang) => `${tag}-${id}.${lang}.svg`)),
  );
  assert.deepEqual(readdirSync(join(folder, 'all')).sort(), [...names].sort());
  assert.equal(stdout.toString(), `${names.length} pictures in all\n`);
  assert.equal(stderr.trimEnd().split('\n').length, names.length);
  const some = runIn(folder, 'render', 'qj-county-map', '--all', '--lang', 'en', '-o', 'some');
  assert.equal(some.status, 0);
  const maps = readdirSync(join(folder, 'some'));
  assert.ok(maps.length > 0 && maps.every((name) => /^qj-county-map-.*\.en\.svg$/.test(name)), maps.join());
});

test('--all and the preset write no file through a link that stands in the folder', built, () => {
  const folder = emptyFolder();
  const [outside, hard] = [join(folder, 'outside'), join(folder, 'hard')];
  for (const file of [outside, hard]) writeFileSync(file, 'keep');
  const all = join(folder, 'all');
  mkdirSync(all);
  const name = (layer: string) => join(all, `qj-county-map-${layer}.en.svg`);
  symlinkSync(outside, name('pattern'));
  linkSync(hard, name('towns'));
  symlinkSync(join(folder, 'made'), name('parks'));
  assert.equal(runIn(folder, 'render', 'qj-county-map', '--all', '--lang', 'en', '-o', 'all').status, 0);
  symlinkSync(outside, join(folder, 'post.txt'));
  assert.equal(runIn(folder, ...GAUGE, '--preset', 'wechat', '-o', 'post.png').status, 0);
  for (const file of [outside, hard]) assert.equal(readFileSync(file, 'utf8'), 'keep');
  assert.ok(!existsSync(join(folder, 'made')));
  for (const layer of ['pattern', 'towns', 'parks']) {
    assert.ok(lstatSync(name(layer)).isFile(), layer);
    assert.match(readFileSync(name(layer), 'utf8'), /^<svg/);
  }
  assert.match(readFileSync(join(folder, 'post.txt'), 'utf8'), /替代文字/);
});

test('a map of a site’s own geometry has its approval number drawn in, or a warning on it and on stderr', built, () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'counties.json'), JSON.stringify(collection(madeUp())));
  const map = ['render', 'qj-county-map', '--layer', 'pattern', '--geometry', 'counties.json'];
  const approved = runIn(folder, ...map, '--approval-number', '云S(2024)1号');
  assert.deepEqual([approved.status, approved.stderr], [0, '']);
  assert.ok(approved.stdout.toString().includes('>审图号：云S(2024)1号</text>'));
  const worded = runIn(folder, ...map, '--approval-number', '审图号： 云S(2024)1号');
  assert.equal(worded.stdout.toString(), approved.stdout.toString());
  const bare = runIn(folder, ...map);
  assert.equal(bare.status, 0);
  assert.match(bare.stderr, /^缺少审图号，不得公开发布.*--approval-number/);
  assert.ok(bare.stdout.toString().includes('>缺少审图号，不得公开发布</text>'));
  writeFileSync(join(folder, 'other.json'), '{}');
  const wrong = runIn(folder, 'render', 'qj-county-map', '--layer', 'pattern', '--geometry', 'other.json');
  assert.deepEqual([wrong.status, wrong.stdout.length], [1, 0]);
  assert.match(wrong.stderr, /neither GeoJSON/);
});

test('a wrong call of render exits 2 with what to do on stderr, and writes nothing', built, () => {
  for (const [given, says] of [
    [['render'], /give a tag \(qj-target-gauge, .*--all/],
    [['render', 'qj-gauge', '--target', 'gdp-2025'], /no tag "qj-gauge"\. Known: qj-target-gauge/],
    [['render', 'qj-target-gauge'], /needs --target ID/],
    [['render', 'qj-target-gauge', '--target', 'gpd-2025'], /Close matches: gdp-2025/],
    [[...GAUGE, '--width', '287'], /whole pixels from 288 to 2000/],
    [[...GAUGE, '--width', '2001'], /whole pixels from 288 to 2000/],
    [[...GAUGE, '--width', 'wide'], /whole pixels/],
    [[...GAUGE, '--scale', '4'], /Give 1, 2 or 3/],
    [[...GAUGE, '--theme', 'blue'], /Allowed choices are light, dark/],
    [[...GAUGE, '--lang', 'fr'], /Allowed choices are zh-CN, en/],
    [[...GAUGE, '--format', 'png', '-o', 'a.svg'], /does not fit the file "a\.svg"/],
    [[...GAUGE, '--preset', 'wechat', '--width', '500'], /cannot be used with/],
    [[...GAUGE, '--format', 'png', '--font', 'none.ttf'], /the font "none\.ttf" does not exist/],
    [[...GAUGE, '--geometry', 'a.json'], /--geometry is for qj-county-map/],
    [['render', 'qj-county-map', '--layer', 'pattern', '--approval-number', '1'], /give its file with --geometry/],
    [['render', 'qj-county-map', '--layer', 'pattern', '--geometry', 'none.json'], /"none\.json" cannot be read/],
    [[...GAUGE, '-o', 'map.jpg'], /pictures are svg or png, not jpg/],
    [[...GAUGE, '-o', 'map.pdf'], /svg or png, not pdf/],
    [[...GAUGE, '-o', 'map.webp', '--format', 'svg'], /svg or png, not webp/],
    [[...GAUGE, '-o', 'post.txt'], /svg or png, not txt/],
    [[...GAUGE, '-o', '-', '--preset', 'wechat'], /two files/],
    [['render', '--all', '-o', '-'], /give a folder/],
    [['render', '--all', '--target', 'gdp-2025'], /--all draws every view/],
  ] as [string[], RegExp][]) {
    const { status, stdout, stderr } = run(...given);
    assert.deepEqual([status, stdout], [2, ''], given.join(' '));
    assert.match(stderr, says, given.join(' '));
  }
});

test('a file that cannot be written or is no font exits 1 and says what to give', built, () => {
  const folder = emptyFolder();
  const nowhere = runIn(folder, ...GAUGE, '-o', 'nowhere/a.svg');
  assert.equal(nowhere.status, 1);
  assert.match(nowhere.stderr, /"nowhere\/a\.svg" cannot be written .*-o/);
  writeFileSync(join(folder, 'a.ttf'), 'no font');
  const noFont = runIn(folder, ...GAUGE, '-o', 'a.png', '--font', 'a.ttf');
  assert.equal(noFont.status, 1);
  assert.match(noFont.stderr, /"a\.ttf" is no font that can be read/);
  assert.deepEqual(readdirSync(folder), ['a.ttf']);
});

test('render draws a tree with the parts that are asked for, and says which there are', built, () => {
  const TREE = ['render', 'qj-task-tree', '--tree', 'sub-centre-task-tree'];
  const drawn = (...options: string[]): string =>
    (run(...TREE, ...options).stdout.match(/<(?:text|tspan)[^>]*>[^<]*/g) ?? [])
      .map((text) => text.replace(/^[^>]*>/, ''))
      .join('');
  const whole = drawn();
  const one = drawn('--expanded', 'infrastructure');
  for (const name of ['建设安全畅通的现代水网', '打造高能级产业平台']) assert.ok(whole.includes(name), name);
  assert.ok(one.includes('建设安全畅通的现代水网') && !one.includes('打造高能级产业平台'));
  assert.ok(one.includes('高水平建设云南先进制造业中心'), 'the names of closed parts stay');
  const unknown = run(...TREE, '--expanded', 'nonsense');
  assert.equal(unknown.status, 2);
  assert.match(unknown.stderr, /no part nonsense.*infrastructure/);
  const other = run(...GAUGE, '--expanded', 'all');
  assert.deepEqual([other.status, other.stderr.includes('not for qj-target-gauge')], [2, true]);
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { locate } from '../../src/widgets/county-map/geometry.js';
import { COUNTIES, DETAILED, GOOD, parted, text, topo, without } from './county-map-geometry-helpers.js';
import { collection, madeUp } from './county-map-helpers.js';
import { ROOT } from './helpers.js';

const CLI = join(ROOT, 'dist', 'cli.js');
const built = { skip: existsSync(CLI) ? false : 'the command was not tested: no dist/cli.js, run npm run build' };

/** The command as a shell runs it, in a folder of its own that holds the given file. */
const run = (content: string | null, ...given: string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'qj-geometry-'));
  if (content !== null) writeFileSync(join(folder, 'in.json'), content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'geometry', 'check', ...given], {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 1 << 26,
  });
  const written = readdirSync(folder).filter((name) => name !== 'in.json');
  return { status, stdout, stderr, written, read: (name: string) => readFileSync(join(folder, name), 'utf8') };
};

test('geometry check exits 0 for good files, with the size and the approval note, and writes nothing', built, () => {
  for (const good of [text(GOOD), text(topo(collection(COUNTIES)))]) {
    const { status, stdout, stderr, written } = run(good, 'in.json');
    assert.deepEqual([status, stderr, written], [0, '', []]);
    assert.match(stdout, /^\d+ bytes, \d+ gzipped/);
    assert.match(stdout, /审图号/);
    assert.match(stdout, /the nine counties, their areas and their neighbours fit\n$/);
  }
});

test('geometry check exits 1 with every problem on stderr', built, () => {
  for (const [content, message] of [
    [text(without('530304', '530381')), /530304 is missing\n530381 is missing\n/],
    [
      text(collection(madeUp({ shares: { '530304': 1.05 } }))),
      /^530304: 1680 km² is 5\.0 % off the official 1600 km²\n$/,
    ],
    [text(parted('530325', '530381')), /530325 and 530381 should adjoin and do not/],
    [
      text({ type: 'FeatureCollection', features: [] }),
      /no feature has the code of a county of Qujing.*properties: none/,
    ],
    [text({ counties: [] }), /neither GeoJSON/],
    ['{', /^not JSON: /],
    ['', /^not JSON: /],
  ] as const) {
    const { status, stdout, stderr, written } = run(content, 'in.json', '-o', 'out.json');
    assert.equal(status, 1, String(message));
    assert.match(stderr, message);
    assert.doesNotMatch(stdout, /neighbours fit/);
    assert.deepEqual(written, [], 'nothing is written of what does not fit');
  }
});

test('what a file holds is no command to the terminal: escapes are shown, not sent', built, () => {
  const { status, stderr, stdout } = run('\u001B]0;owned\u0007\u001B[31m\u009B2J\u202E', 'in.json');
  assert.equal(status, 1);
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(stderr + stdout, /[\0-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
  assert.match(stderr, /not JSON: .*\\u001b\]0;owned\\u0007/);
});

test('geometry check exits 2 for a file that is not there, a call without a file and unknown options', built, () => {
  const missing = run(null, 'in.json');
  assert.equal(missing.status, 2);
  assert.match(missing.stderr, /"in\.json" cannot be read\. Give a GeoJSON or TopoJSON file/);
  assert.equal(missing.stdout, '');
  assert.equal(run(null, '.').status, 2, 'a folder');
  for (const given of [[], ['in.json', '--simplify'], ['in.json', '-o']]) {
    const { status, stderr } = run(text(GOOD), ...given);
    assert.equal(status, 2, given.join(' '));
    assert.notEqual(stderr.trim(), '', given.join(' '));
  }
});

test('geometry check -o writes TopoJSON of at most 8 KB, and says where and how large', built, () => {
  for (const option of ['-o', '--output']) {
    const { status, stdout, stderr, written, read } = run(text(collection(DETAILED)), 'in.json', option, 'out.json');
    assert.deepEqual([status, stderr, written], [0, '', ['out.json']]);
    const simple = read('out.json');
    assert.ok(gzipSync(simple).length <= 8192);
    assert.ok('geography' in locate(JSON.parse(simple)));
    assert.match(stdout, new RegExp(`out\\.json: ${gzipSync(simple).length} bytes gzipped\n$`));
  }
});

test('what geometry check -o wrote passes geometry check', built, () => {
  const { read } = run(text(collection(DETAILED)), 'in.json', '-o', 'out.json');
  const again = run(read('out.json'), 'in.json');
  assert.deepEqual([again.status, again.stderr], [0, '']);
});

test('geometry check -o to a folder that does not exist fails with a message and no stack', built, () => {
  const { status, stderr } = run(text(GOOD), 'in.json', '-o', 'no/such/out.json');
  assert.ok(status === 1 || status === 2);
  assert.match(stderr, /^qj-widgets: .*no such file/);
  assert.doesNotMatch(stderr, /\n\s+at /);
});

test('geometry and geometry check have help', built, () => {
  for (const given of [
    ['geometry', '--help'],
    ['geometry', 'check', '--help'],
  ]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...given], { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, ''], given.join(' '));
    assert.match(stdout, /^Usage: qj-widgets geometry/);
  }
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DIST, servedFiles } from '../../scripts/served-files.js';

const built = existsSync(join(DIST, 'embed.html'));

/** What a page may load by a plain `script` element, whose charset is the page's where the server names none. */
const PLAIN = /^(qj-widgets\.classic|qj-frames|embed-frame|frame-[a-z-]+|embed\/[\w.-]+)\.js$/;

describe('plain scripts', { skip: built ? false : 'npm run build' }, () => {
  it('say the same in every charset of a page', () => {
    const scripts = servedFiles().filter((path) => PLAIN.test(path));
    assert.ok(scripts.length > 100, 'the scripts are there');
    const charsets = ['utf-8', 'gbk', 'big5', 'windows-1252'].map((name) => new TextDecoder(name));
    for (const path of scripts) {
      const file = readFileSync(join(DIST, path));
      const readings = new Set(charsets.map((charset) => charset.decode(file)));
      assert.equal(readings.size, 1, path);
    }
  });
});

/**
 * Puts the build where a web server serves it: DIR/<version>/, with compressed copies, and DIR/release.conf, which tells nginx
 * the release that the short addresses lead to (see demo/integrations/nginx.conf).
 *
 *   npm run release-folder -- DIR                  # this build, as the current release
 *   npm run release-folder -- DIR --use 0.1.0      # back, or on, to a release that is there
 *   npm run release-folder -- DIR --plain          # no compressed copies: the server or the CDN makes its own
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { DIST, servedFiles, version } from './served-files.js';

const { values, positionals } = parseArgs({
  options: { use: { type: 'string' }, plain: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const target =
  positionals[0] ?? fail('Name the folder that the web server serves as /qj/: npm run release-folder -- DIR');

/** Below this a compressed copy saves nothing that a reader would notice. */
const LEAST_BYTES = 500;

const compress = (path: string): void => {
  const content = readFileSync(path);
  if (content.length < LEAST_BYTES) return;
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(content));
};

/** A release never changes: its files are cached for a year. */
const publish = (): void => {
  const release = join(target, version);
  const listed = readFileSync(join(DIST, 'integrity.json'), 'utf8');
  if (existsSync(release)) {
    if (readFileSync(join(release, 'integrity.json'), 'utf8') === listed) return;
    fail(`${release} is there with other files, and readers keep them for a year: raise the version in package.json.`);
  }
  // Complete, or not there.
  const draft = `${release}.draft`;
  rmSync(draft, { recursive: true, force: true });
  for (const path of [...servedFiles(), 'integrity.json', 'integrity-importmap.json']) {
    mkdirSync(dirname(join(draft, path)), { recursive: true });
    cpSync(join(DIST, path), join(draft, path));
    if (!values.plain) compress(join(draft, path));
  }
  renameSync(draft, release);
};

const current = values.use ?? version;
if (values.use === undefined) publish();
if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(current) || !existsSync(join(target, current, 'qj-widgets.js'))) {
  fail(`${join(target, current)} is no release: publish it first.`);
}
writeFileSync(join(target, 'release.conf'), `set $qj_release ${current};\n`);
console.log(
  `/qj/ leads to /qj/${current}/ as soon as nginx has read its configuration again: nginx -t && nginx -s reload`,
);

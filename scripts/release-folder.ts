/**
 * Puts the build where a web server serves it: DIR/<version>/, with compressed copies, and DIR/release.conf, which tells nginx
 * the release that the short addresses lead to (see demo/integrations/nginx.conf).
 *
 *   npm run release-folder -- DIR --site https://news.example/qj/   # this build, as the current release
 *   npm run release-folder -- DIR --use 0.1.0      # back, or on, to a release that is there
 *   npm run release-folder -- DIR --from FOLDER    # a build that was made elsewhere
 *
 * `--site` is the address that readers know DIR by. Cards and oEmbed name it in full; without it they are left out.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { SAMPLE_SITE, SITE_HINT, forSite, isForConsumers, namesSite, siteOf } from '../src/static/site.js';
import { LEAST_BYTES } from './compression.js';
import { DIST, hashOf } from './served-files.js';

const { values, positionals } = parseArgs({
  options: { use: { type: 'string' }, from: { type: 'string', default: DIST }, site: { type: 'string' } },
  allowPositionals: true,
});

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const target =
  positionals[0] ?? fail('Name the folder that the web server serves as /qj/: npm run release-folder -- DIR');

/** The build's own list of its files. */
const LIST = 'integrity.json';

interface Integrity {
  version: string;
  /** The address that the build was made for. */
  site?: string;
  files: Record<string, string>;
}

const siteGiven = (): string | null =>
  values.site === undefined ? null : (siteOf(values.site) ?? fail(`--site ${values.site}: ${SITE_HINT}`));

const compress = (path: string): void => {
  const content = readFileSync(path);
  if (content.length < LEAST_BYTES) return;
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(content));
};

/** A release never changes: its files are cached for a year. */
const publish = (from: string): string => {
  if (!existsSync(join(from, LIST))) fail(`${from} is no build: npm run build makes one.`);
  const { version, site: built = SAMPLE_SITE, files } = JSON.parse(readFileSync(join(from, LIST), 'utf8')) as Integrity;
  const site = siteGiven() ?? (built === SAMPLE_SITE ? null : built);
  if (site === null)
    console.log(`No --site: pages of views have no picture for cards and no oEmbed. To have them, ${SITE_HINT}`);
  const contents = Object.entries(files).flatMap(([path, hash]): [string, Buffer][] => {
    const content = readFileSync(join(from, path));
    if (hashOf(content, 'sha384') !== hash) fail(`${path} is not what ${LIST} says: run the build again.`);
    if (isForConsumers(path) && site === null) return [];
    return [[path, namesSite(path) ? Buffer.from(forSite(content.toString(), built, site)) : content]];
  });
  const hashes = Object.fromEntries(contents.map(([path, content]) => [path, hashOf(content, 'sha384')]));
  const listed = `${JSON.stringify({ version, ...(site === null ? {} : { site }), files: hashes }, null, 2)}\n`;
  const release = join(target, version);
  if (existsSync(release)) {
    if (readFileSync(join(release, LIST), 'utf8') === listed) return version;
    fail(`${release} is there with other files, and readers keep them for a year: raise the version in package.json.`);
  }
  // Written to a draft first, so that a release is either complete or not there.
  const draft = `${release}.draft`;
  rmSync(draft, { recursive: true, force: true });
  for (const [path, content] of contents) {
    mkdirSync(dirname(join(draft, path)), { recursive: true });
    writeFileSync(join(draft, path), content);
    compress(join(draft, path));
  }
  writeFileSync(join(draft, LIST), listed);
  cpSync(join(from, 'integrity-importmap.json'), join(draft, 'integrity-importmap.json'));
  renameSync(draft, release);
  return version;
};

const current = values.use ?? publish(values.from);
if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(current) || !existsSync(join(target, current, LIST))) {
  fail(`${join(target, current)} is no release: publish it first.`);
}
writeFileSync(join(target, 'release.conf'), `set $qj_release ${current};\n`);
console.log(
  `/qj/ leads to /qj/${current}/ as soon as nginx has read its configuration again: nginx -t && nginx -s reload`,
);

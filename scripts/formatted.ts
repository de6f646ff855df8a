import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** Formats a text with the project's Prettier settings. */
export const formatted = async (text: string, file: string): Promise<string> =>
  format(text, {
    ...(await resolveConfig(fileURLToPath(new URL('../package.json', import.meta.url)))),
    filepath: file,
  });

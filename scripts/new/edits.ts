import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

export const ROOT = join(import.meta.dirname, '../..');

/** An insertion into a file, behind or before what the pattern matches. */
export interface Edit {
  file: string;
  place: RegExp;
  where: 'before' | 'behind';
  text: string;
}

/** The end of a table, object or list that a module declares at its top level. */
export const endOf = (declared: string): Pick<Edit, 'place' | 'where'> => ({
  place: new RegExp(`(?<=const ${declared}\\b[^\\n]*[[{]\\n(?:[^\\]}\\n][^\\n]*\\n|\\n)*?)(?=[\\]}][^\\n]*;\\n)`),
  where: 'before',
});

/** The place behind the last import of a kind. */
export const lastImport = (kind: string): Pick<Edit, 'place' | 'where'> => ({
  place: new RegExp(`import [^\\n]*${kind}[^\\n]*;\\n(?![\\s\\S]*import [^\\n]*${kind})`),
  where: 'behind',
});

const apply = (text: string, { file, place, where, text: added }: Edit): string => {
  const match = place.exec(text);
  if (!match) throw new Error(`${file} has changed: scripts/new does not find where to add\n${added}`);
  const at = match.index + (where === 'behind' ? match[0].length : 0);
  return text.slice(0, at) + added + text.slice(at);
};

/** Applies the edits and formats the files. Nothing is written yet, so a place that is not found leaves no half-made widget. */
export const prepare = async (edits: readonly Edit[]): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  for (const edit of edits)
    texts.set(edit.file, apply(texts.get(edit.file) ?? readFileSync(join(ROOT, edit.file), 'utf8'), edit));
  // Data files are not formatted by Prettier: they keep their own layout.
  for (const [file, text] of texts) if (!file.startsWith('data/')) texts.set(file, await formatted(text, file));
  return texts;
};

/** Formats a text with the project's Prettier settings. */
export const formatted = async (text: string, file: string): Promise<string> =>
  format(text, { ...(await resolveConfig(join(ROOT, 'package.json'))), filepath: file });

export const write = (texts: ReadonlyMap<string, string>): void => {
  for (const [file, text] of texts) writeFileSync(join(ROOT, file), text);
};

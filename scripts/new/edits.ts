import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

export const ROOT = join(import.meta.dirname, '../..');

/** A line that a file gets at a place: behind what the pattern finds, or before it. */
export interface Edit {
  file: string;
  place: RegExp;
  where: 'before' | 'behind';
  text: string;
}

/** The place before the end of a table, object or list that a module declares at its top. */
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

/** Every file with its edits, formatted. Nothing is written yet, so that a place that is not found leaves no half of a widget. */
export const prepare = async (edits: readonly Edit[]): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  for (const edit of edits)
    texts.set(edit.file, apply(texts.get(edit.file) ?? readFileSync(join(ROOT, edit.file), 'utf8'), edit));
  // The data is not Prettier's: what stands there stays as it stands.
  for (const [file, text] of texts) if (!file.startsWith('data/')) texts.set(file, await formatted(text, file));
  return texts;
};

/** As Prettier has it. */
export const formatted = async (text: string, file: string): Promise<string> =>
  format(text, { ...(await resolveConfig(join(ROOT, 'package.json'))), filepath: file });

export const write = (texts: ReadonlyMap<string, string>): void => {
  for (const [file, text] of texts) writeFileSync(join(ROOT, file), text);
};

/** The packages in a built file, by what a reader of their licences looks for. */
const packagesIn = (moduleIds: readonly string[]): string[] => {
  const names = moduleIds.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  return [...new Set(names.map((name) => FAMILIES[name] ?? name))].sort();
};

/** Lit is four packages under one licence. */
const FAMILIES: Record<string, string> = { '@lit/reactive-element': 'lit', 'lit-element': 'lit', 'lit-html': 'lit' };

/** Where the texts of the licences are. */
export const LICENSES = 'LICENSES.txt';

/** The line ahead of a built file that names what it holds of others; every reader pays for it, so it is short. */
export const notice = ({ moduleIds }: { moduleIds: readonly string[] }): string => {
  const names = packagesIn(moduleIds);
  return names.length > 0 ? `/*! ${names.join(', ')}: ${LICENSES} */` : '';
};

/** What a built file says that it holds. */
export const namedIn = (code: string): string[] => {
  const line = new RegExp(`/\\*! (.+): ${LICENSES.replace('.', '\\.')} \\*/`).exec(code);
  return line?.[1]?.split(', ') ?? [];
};

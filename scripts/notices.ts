/** The packages in a built file, under the names by which a reader would look up their licences. */
const packagesIn = (moduleIds: readonly string[]): string[] => {
  const names = moduleIds.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  return [...new Set(names.map((name) => FAMILIES[name] ?? name))].sort();
};

/** Lit is four packages under one licence. */
const FAMILIES: Record<string, string> = { '@lit/reactive-element': 'lit', 'lit-element': 'lit', 'lit-html': 'lit' };

/** The file with the texts of the licences. */
export const LICENSES = 'LICENSES.txt';

/** The banner that names the packages in a built file; every reader downloads it, so it is short. */
export const notice = ({ moduleIds }: { moduleIds: readonly string[] }): string => {
  const names = packagesIn(moduleIds);
  return names.length > 0 ? `/*! ${names.join(', ')}: ${LICENSES} */` : '';
};

/** The packages that a built file's banner names. */
export const namedIn = (code: string): string[] => {
  const line = new RegExp(`/\\*! (.+): ${LICENSES.replace('.', '\\.')} \\*/`).exec(code);
  return line?.[1]?.split(', ') ?? [];
};

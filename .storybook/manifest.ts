/** The parts of a custom elements manifest that Storybook's pages are made from. */
interface Named {
  name: string;
}

interface Declaration extends Named {
  tagName?: string;
  description?: string;
  members?: (Named & { static?: boolean; attribute?: string })[];
  cssParts?: Named[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

/** The Chinese of the handbook by English sentences: the manifest's own words are English. */
type Dictionary = Readonly<Record<string, string>>;

const chineseFirst = ({ description = '' }: Declaration, dictionaries: readonly Dictionary[]): string => {
  const sentence = description.replace(/\s+/g, ' ').trim();
  return [...dictionaries.map((dictionary) => dictionary[sentence]), description].filter(Boolean).join('\n\n');
};

/**
 * The manifest as the documentation pages need it: parts by the selector that styles them, as `heading` is also an attribute
 * and one name would hide the other; no properties that mirror an attribute, and no static members; descriptions Chinese first.
 */
export const documentedManifest = <M extends Manifest>(manifest: M, dictionaries: readonly Dictionary[]) => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      description: chineseFirst(declaration, dictionaries),
      members: declaration.members?.filter((member) => !member.static && !member.attribute),
      cssParts: declaration.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
    })),
  })),
});

import dictionary from '../scripts/readme/zh-CN.json' with { type: 'json' };

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

const DICTIONARY: Readonly<Record<string, string>> = dictionary;

/** What an element is, in the Chinese of the handbook: the manifest's own words are English. */
export const chineseOf = (description: string): string | undefined =>
  DICTIONARY[description.replace(/\s+/g, ' ').trim()];

const chineseFirst = ({ description = '' }: Declaration): string =>
  [chineseOf(description), description].filter(Boolean).join('\n\n');

/**
 * The manifest as the documentation pages need it: parts by the selector that styles them, as `heading` is also an attribute
 * and one name would hide the other; no properties that mirror an attribute, and no static members; descriptions Chinese first.
 */
export const documentedManifest = <M extends Manifest>(manifest: M) => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      description: chineseFirst(declaration),
      members: declaration.members?.filter((member) => !member.static && !member.attribute),
      cssParts: declaration.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
    })),
  })),
});

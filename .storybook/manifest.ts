/** The parts of a custom elements manifest that Storybook's pages are made from. */
interface Named {
  name: string;
}

interface Declaration extends Named {
  members?: (Named & { static?: boolean; attribute?: string })[];
  cssParts?: Named[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

/**
 * The manifest as the documentation pages need it: parts by the selector that styles them, as `heading` is also an attribute
 * and one name would hide the other; no properties that mirror an attribute, and no static members.
 */
export const documentedManifest = <M extends Manifest>(manifest: M) => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      members: declaration.members?.filter((member) => !member.static && !member.attribute),
      cssParts: declaration.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
    })),
  })),
});

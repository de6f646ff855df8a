/**
 * Plugins of the manifest's analyzer. They list the values that an attribute accepts, and complete the files that editors use
 * for code completion: VS Code's custom data and JetBrains' web-types.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeValues } from './attribute-values.js';

interface Named {
  name: string;
  description?: string;
}

interface Attribute extends Named {
  type?: { text: string };
  /** The type as shown to authors of HTML. */
  parsedType?: { text: string };
}

interface Declaration extends Named {
  tagName?: string;
  attributes?: Attribute[];
  members?: (Attribute & { attribute?: string })[];
}

interface Manifest {
  modules: { path: string; declarations: Declaration[] }[];
}

interface Plugin {
  name: string;
  packageLinkPhase: (context: { customElementsManifest: Manifest }) => void;
}

const elementsOf = ({ modules }: Manifest): (Declaration & { tagName: string })[] =>
  modules.flatMap(({ declarations }) =>
    declarations.flatMap((declaration) =>
      declaration.tagName ? [{ ...declaration, tagName: declaration.tagName }] : [],
    ),
  );

/** A union such as `'hex' | 'map'`. Anything else that a property takes is plain text as an attribute. */
const UNION_OF_TEXTS = /^'[^']*'(?: \| '[^']*')+$/;

/** Writes the type of each attribute into the manifest. */
export const attributeTypes = (): Plugin => ({
  name: 'qj-attribute-types',
  packageLinkPhase: ({ customElementsManifest }) => {
    for (const { tagName, attributes, members } of elementsOf(customElementsManifest)) {
      for (const attribute of attributes ?? []) {
        const known = attributeValues(tagName, attribute.name);
        const own = UNION_OF_TEXTS.exec(attribute.type?.text ?? '')?.[0];
        const text = known && !known.list ? known.values.map(({ name }) => `'${name}'`).join(' | ') : own;
        attribute.parsedType = { text: text ?? 'string' };
        const property = members?.find((member) => member.attribute === attribute.name);
        if (property && text !== undefined) property.parsedType = { text };
      }
    }
  },
});

interface HtmlData {
  tags: { name: string; attributes: (Named & { values: Named[] })[] }[];
}

interface CssData {
  properties: Named[];
  pseudoElements: Named[];
}

interface WebTypes {
  contributions: { css: { properties: Named[]; 'pseudo-elements': Named[] } };
}

const edit = <T>(path: string, change: (content: T) => T): void => {
  const content = change(JSON.parse(readFileSync(path, 'utf8')) as T);
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
};

/** Merges the parts or custom properties that several elements share, and joins their descriptions where those differ. */
const once = <N extends Named>(list: readonly N[]): N[] =>
  [...new Set(list.map(({ name }) => name))].flatMap((name) => {
    const same = list.filter((one) => one.name === name);
    const descriptions = [...new Set(same.map(({ description }) => description ?? ''))];
    return same.slice(0, 1).map((one) => ({ ...one, description: descriptions.join(' / ') }));
  });

/** Completes the editors' files where their plugins fall short: descriptions of views, lists of values, no duplicate names. */
export const finishedEditorFiles = (folder: string): Plugin => ({
  name: 'qj-finished-editor-files',
  packageLinkPhase: () => {
    edit(join(folder, 'vscode.html-custom-data.json'), ({ tags, ...html }: HtmlData) => ({
      ...html,
      tags: tags.map(({ attributes, ...tag }) => ({
        ...tag,
        attributes: attributes.map((attribute) => ({
          ...attribute,
          values: attributeValues(tag.name, attribute.name)?.values ?? attribute.values,
        })),
      })),
    }));
    edit(join(folder, 'vscode.css-custom-data.json'), (css: CssData) => ({
      ...css,
      properties: once(css.properties),
      pseudoElements: once(css.pseudoElements),
    }));
    edit(join(folder, 'web-types.json'), ({ contributions, ...types }: WebTypes) => ({
      ...types,
      contributions: {
        ...contributions,
        css: {
          properties: once(contributions.css.properties),
          'pseudo-elements': once(contributions.css['pseudo-elements']),
        },
      },
    }));
  },
});

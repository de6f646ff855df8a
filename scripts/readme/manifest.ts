import { readFileSync } from 'node:fs';

/** The parts of the custom elements manifest that the handbook uses. The build writes it from the docblocks of the elements. */

export interface Described {
  name: string;
  description: string;
}

interface Member extends Partial<Described> {
  kind: string;
  /** The attribute that mirrors a property. */
  attribute?: string;
  static?: boolean;
  parameters?: { name: string; optional?: boolean; default?: string; type?: { text: string } }[];
  return?: { type?: { text: string } };
}

export interface Declaration {
  tagName: string;
  description?: string;
  summary?: string;
  attributes?: Partial<Described>[];
  events?: Partial<Described>[];
  slots?: Partial<Described>[];
  cssParts?: Partial<Described>[];
  cssProperties?: Partial<Described>[];
  members?: Member[];
}

/** The tables of an element, in the order of the handbook. */
export const KINDS = ['attributes', 'methods', 'events', 'slots', 'parts', 'properties'] as const;

export type Kind = (typeof KINDS)[number];

export const readManifest = (file: URL): Declaration[] => {
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as { modules: { declarations?: Declaration[] }[] };
  return modules.flatMap(({ declarations = [] }) => declarations);
};

export const declarationOf = (manifest: readonly Declaration[], tag: string): Declaration => {
  const found = manifest.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`the manifest does not describe ${tag}: run \`npm run build\` first`);
  return found;
};

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();

const described = (rows: readonly Partial<Described>[] = []): Described[] =>
  rows.map(({ name = '', description }) => ({ name, description: oneLine(description) }));

/** `toBlob(format: 'svg' | 'png', width?: number): Promise<Blob>` */
const signature = ({ name = '', parameters = [], return: returned }: Member): string => {
  const list = parameters.map(
    ({ name: parameter, optional, default: fallback, type }) =>
      `${parameter}${optional || fallback !== undefined ? '?' : ''}${type ? `: ${oneLine(type.text)}` : ''}`,
  );
  return `${name}(${list.join(', ')})${returned?.type ? `: ${oneLine(returned.type.text)}` : ''}`;
};

/** The methods that pages may call, which have a docblock; those without one are the platform's. */
const methodsOf = ({ members = [] }: Declaration): Described[] =>
  members
    .filter(({ kind, description, static: ofClass }) => kind === 'method' && description && !ofClass)
    .map((member) => ({ name: signature(member), description: oneLine(member.description) }));

/** The properties that mirror attributes; their separate descriptions serve editors that complete code. */
const mirrored = ({ members = [] }: Declaration): Described[] =>
  described(members.filter(({ kind, attribute, description }) => kind === 'field' && attribute && description));

export const rowsOf = (declaration: Declaration, kind: Kind): Described[] =>
  ({
    attributes: () => described(declaration.attributes),
    methods: () => methodsOf(declaration),
    events: () => described(declaration.events),
    slots: () => described(declaration.slots),
    parts: () => described(declaration.cssParts),
    properties: () => described(declaration.cssProperties),
  })[kind]();

export const descriptionOf = ({ description }: Declaration): string => oneLine(description);

export const summaryOf = ({ summary }: Declaration): string => oneLine(summary);

/** Every sentence of the manifest that readers see. */
export const sentencesOf = (declaration: Declaration): string[] =>
  [
    descriptionOf(declaration),
    summaryOf(declaration),
    ...[...KINDS.flatMap((kind) => rowsOf(declaration, kind)), ...mirrored(declaration)].map(
      ({ description }) => description,
    ),
  ].filter(Boolean);

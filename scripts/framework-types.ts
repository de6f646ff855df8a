/**
 * Adds to the package the manifest of the elements, with the package's own paths, and the types that React's and Vue's
 * templates check the tags against.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WIDGETS } from '../src/static/views.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Described {
  name: string;
  description?: string;
  type?: { text: string };
}

interface Attribute extends Described {
  fieldName?: string;
  parsedType: { text: string };
}

interface Declaration extends Described {
  tagName?: string;
  attributes?: Attribute[];
  events?: Described[];
}

interface Manifest {
  modules: { path: string; declarations: Declaration[] }[];
}

const manifest = readFileSync(join(ROOT, 'custom-elements.json'), 'utf8');

const { modules } = JSON.parse(manifest) as Manifest;

/** In the order of the list of views, because the analyzer's order is that of the file system. */
const elements = [...WIDGETS, { tag: 'qj-figure', attribute: 'fact' }].map(({ tag, attribute }) => {
  const declaration = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  if (!declaration) throw new Error(`${tag} is not in the manifest`);
  const { name: element, attributes = [], events = [] } = declaration;
  const name = element.replace(/^Qj/, '');
  return {
    tag,
    element,
    name,
    view: attribute,
    attributes,
    events,
    ids: `${attribute.replace(/^./, (c) => c.toUpperCase())}Id`,
  };
});

const member = ({ description = '' }: Described, name: string, type: string): string =>
  `  /** ${description.replace(/\s+/g, ' ').trim()} */\n  ${name}: ${type};\n`;

/** An attribute takes the type of its property, and text too where the property takes an object. */
const typeOf = (
  { element, view, ids }: (typeof elements)[number],
  { name, fieldName, parsedType }: Attribute,
): string => {
  if (name === view) return ids;
  if (fieldName === undefined) return parsedType.text;
  return `${element}['${fieldName}']${name === 'data' ? ' | string' : ''}`;
};

/** React and Vue set a property where there is one of the same name, which would overwrite this method of every element. */
const METHODS = ['focus'];

const nameOf = ({ name, fieldName }: Attribute): string => (METHODS.includes(name) ? (fieldName ?? name) : name);

const union = (text: string): string => text.replaceAll(' | ', '\n  | ');

const attributeTypes = elements.map((element) => {
  const { tag, name, view, ids, attributes, events } = element;
  const values = attributes.find((attribute) => attribute.name === view)?.parsedType.text ?? 'never';
  return `/** The views of \`<${tag}>\`. */
export type ${ids} =
  | ${union(values)};

/** What \`<${tag}>\` takes. */
export interface ${name}Attributes {
${attributes.map((one) => member(one, `'${nameOf(one)}'?`, `${typeOf(element, one)} | undefined`)).join('')}}

/** What \`<${tag}>\` tells. */
export interface ${name}Events {
${events.map((one) => member(one, `'${one.name}'`, one.type?.text ?? 'Event')).join('')}}
`;
});

const details = [
  ...new Set(elements.flatMap(({ events }) => events.flatMap(({ type }) => type?.text.match(/\w+Detail/g) ?? []))),
];

const HEADER = '// Made from the custom elements manifest: see scripts/framework-types.ts.\n';

const attributes = `${HEADER}import type { ${[...elements.map(({ element }) => element), ...details].join(', ')} } from './src/index.js';

${attributeTypes.join('\n')}`;

const imports = `import type { ${elements.map(({ element }) => element).join(', ')} } from './src/index.js';
import type {
${elements.map(({ name }) => `  ${name}Attributes,\n  ${name}Events,\n`).join('')}} from './attributes.js';

export type * from './attributes.js';
`;

const tags = (type: string): string =>
  elements
    .map(({ tag, element, name }) => `'${tag}': ${type}<${element}, ${name}Attributes, ${name}Events>;`)
    .join('\n    ');

const jsx = `${HEADER}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports}
/** React 19 takes \`onqj-select\` for the event of that name. */
type Handlers<Events> = { [Type in keyof Events as \`on\${Type & string}\`]?: ((event: Events[Type]) => void) | undefined };

type Tag<Element, Attributes, Events> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Attributes> &
  Attributes &
  Handlers<Events>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
    ${tags('Tag')}
    }
  }
}
`;

const vue = `${HEADER}import type { HTMLAttributes, PublicProps } from 'vue';
${imports}
/** Templates name attributes with hyphens; the checker looks for them in camel case. */
type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest> & string>}\` : Name;

type Both<Attributes> = Attributes & { [Name in keyof Attributes as Camel<Name> & string]: Attributes[Name] };

type Listener<Events> = { [Type in keyof Events]: (event: Type, payload: Events[Type]) => void }[keyof Events];

type Every<Union> = (Union extends unknown ? (one: Union) => void : never) extends (every: infer All) => void ? All : never;

type Tag<Element, Attributes, Events> = new () => Element & {
  $props: PublicProps & Omit<HTMLAttributes, keyof Attributes> & Both<Attributes>;
  $emit: Every<Listener<Events>>;
};

declare module 'vue' {
  interface GlobalComponents {
    ${tags('Tag')}
  }
}
`;

const write = (path: string, text: string): void => {
  writeFileSync(join(ROOT, 'dist', path), text);
};

mkdirSync(join(ROOT, 'dist', 'types'), { recursive: true });
write('types/attributes.d.ts', attributes);
write('types/jsx.d.ts', jsx);
write('types/vue.d.ts', vue);
// With the paths of the modules in the package.
write('custom-elements.json', manifest.replace(/"(\/?)src\/([^"]+)\.(?:ts|js)"/g, '"$1dist/lib/$2.js"'));

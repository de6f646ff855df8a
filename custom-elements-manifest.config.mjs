/**
 * The manifest describes what a page may use: the elements with their attributes, public properties, events, slots, parts
 * and custom properties. `npx cem analyze --config custom-elements-manifest.config.mjs` writes it; Storybook reads it. The same
 * run writes what editors complete from: VS Code's custom data and JetBrains' web-types.
 */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { tsImport } from 'tsx/esm/api';

const { attributeTypes, finishedEditorFiles } = await tsImport('./scripts/editor-metadata.ts', import.meta.url);

const DIST = 'dist';

/** `@attr {string} value - A newer figure.`: the parser's text of the tag, taken apart. */
const ATTRIBUTE_DOC = /^(?:\{[^}]*\}\s*)?(?<name>[\w-]+)\s*-\s*(?<description>[\s\S]*)$/;

/** The class docblock speaks to editors; the analyzer prefers the property's shorter line, which this undoes. */
const attributeDocs = () => {
  const docs = new Map();
  return {
    name: 'qj-attribute-docs',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      for (const tag of ts.getJSDocTags(node)) {
        if (tag.tagName.text !== 'attr') continue;
        const groups = ATTRIBUTE_DOC.exec(ts.getTextOfJSDocComment(tag.comment) ?? '')?.groups;
        if (groups) docs.set(`${node.name.text} ${groups.name}`, groups.description.replace(/\s+/g, ' ').trim());
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations)) {
        for (const attribute of declaration.attributes ?? []) {
          attribute.description = docs.get(`${declaration.name} ${attribute.name}`) ?? attribute.description;
        }
      }
    },
  };
};

/** Declared anew for their types only. */
const INHERITED = ['addEventListener', 'removeEventListener'];

const isPublic = ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !INHERITED.includes(name);

const isElement = ({ kind, superclass }) => kind === 'class' && superclass !== undefined;

const isElementModule = ({ declarations, exports }) =>
  declarations.some(isElement) || exports.some(({ kind }) => kind === 'custom-element-definition');

/** Leaves out what a page cannot use: hidden members, events that no docblock names, modules without an element. */
const publicOnly = () => ({
  name: 'qj-public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(isElementModule);
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(isElement);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        // The analyzer takes the variable of `new CustomEvent(type)` for a name; documented events have a description.
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    }
  },
});

export default {
  globs: ['src/{widgets,figure}/**/*.ts', 'src/elements/{base,view,page}-element.ts'],
  exclude: ['**/*.test.ts', '**/*.d.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    attributeDocs(),
    publicOnly(),
    attributeTypes(),
    customElementVsCodePlugin({ outdir: DIST, typesSrc: 'parsedType', hideCssPropertiesDocs: true, hideLogs: true }),
    customElementJetBrainsPlugin({
      outdir: DIST,
      typesSrc: 'parsedType',
      hideCssPropertiesDocs: true,
      hideLogs: true,
      // From the file to the module that registers the tag.
      modulePathTemplate: (_, path) => path.replace(/^\/?src\//, './lib/'),
    }),
    finishedEditorFiles(DIST),
  ],
};

/**
 * The manifest describes what a page may use: the elements with their attributes, public properties, events, slots, parts
 * and custom properties. `npx cem analyze --config custom-elements-manifest.config.mjs` writes it; Storybook reads it.
 */

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

const isPublic = ({ privacy }) => privacy !== 'private' && privacy !== 'protected';

const isElementModule = ({ declarations, exports }) =>
  declarations.some(({ kind }) => kind === 'class') || exports.some(({ kind }) => kind === 'custom-element-definition');

/** Leaves out what a page cannot use: hidden members, events that no docblock names, modules without an element. */
const publicOnly = () => ({
  name: 'qj-public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(isElementModule);
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        // The analyzer takes the variable of `new CustomEvent(type)` for a name; documented events have a description.
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    }
  },
});

export default {
  globs: ['src/widgets/**/*.ts', 'src/elements/base-element.ts'],
  exclude: ['**/*.test.ts', '**/*.d.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [attributeDocs(), publicOnly()],
};

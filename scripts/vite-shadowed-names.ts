import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Elements of a page become properties of `window` and `document`: `<p id="litHtmlVersions">` is `window.litHtmlVersions`, and
 * `<img name="createElement">` is `document.createElement`. A reader's comment may contain such a name, so libraries must not
 * look one up: members of the document come from its prototype, and Lit's unused hooks for polyfills are removed.
 */
const PAGE_DOCUMENT = fileURLToPath(new URL('../src/elements/page-document.ts', import.meta.url));

type Replacement = [code: RegExp, instead: string];

const LIT: Replacement[] = [
  [/\w+\.\w+PolyfillSupport\b/g, 'void 0'],
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, 'void 0'],
  [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/g, 'void 0;'],
  [/\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)/g, '!0'],
  // The registry of decorator metadata, which is not used here; it would also add to the page's `Symbol`.
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
  [/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{const \w+=litPropertyMetadata\.get[^}]*\}/g, ''],
  [/"object"==typeof \w+\?\w+\(\w+,\w+,\w+\):/g, ''],
  // Engines without Trusted Types have no such global of their own.
  [/=(\w+)\?\1\.createPolicy\(/g, '="function"==typeof $1?.createPolicy?$1.createPolicy('],
  [/\b\w+\.(create(?:Comment|TextNode|TreeWalker)\(|createElement\("template"\))/g, 'qjDocument.$1'],
  [/(\?\.creationScope\?\?)\w+(?=\)\.importNode)/g, '$1qjDocument'],
  // The same without the other document, which the widgets' Lit leaves out.
  [/\b\w+(?=\.importNode\()/g, 'qjDocument'],
];

const MEMBERS: Replacement[] = [[/(?<![.\w$])document\.(?=\w)/g, 'qjDocument.']];

/** Patterns that must not remain; a new version of Lit may write these parts differently. */
const LEFT = /\.\w+PolyfillSupport|\.lit\w+Versions|litElementHydrateSupport|ShadyCSS|litPropertyMetadata/;

const replaced = (code: string, replacements: readonly Replacement[]): string =>
  replacements.reduce((text, [pattern, instead]) => text.replace(pattern, instead), code);

export const shadowedNamesPlugin = (): Plugin => ({
  name: 'qj-shadowed-names',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element|zrender|echarts)\// },
    handler: (code, id) => {
      const lit = /\/@?lit\b/.test(id);
      const text = replaced(code, [...(lit ? LIT : []), ...MEMBERS]);
      // ECharts gets its own copy: a shared one would become a separate file that the entry has to wait for.
      const from = JSON.stringify(lit ? PAGE_DOCUMENT : `${PAGE_DOCUMENT}?charts`);
      return text.includes('qjDocument') ? `import { pageDocument as qjDocument } from ${from};\n${text}` : text;
    },
  },
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const found = chunk.type === 'chunk' && LEFT.exec(chunk.code);
      if (found) throw new Error(`${chunk.fileName} looks up ${found[0]}, which a page may shadow`);
    }
  },
});

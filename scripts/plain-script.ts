import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { BUILD_TARGET } from './build-target.js';
import { MINIFIED } from './minified.js';
import { decoratorsPlugin } from './vite-decorators.js';
import { litPartsPlugin } from './vite-lit-parts.js';
import { oldEnginesPlugin } from './vite-old-engines.js';
import { shadowedNamesPlugin } from './vite-shadowed-names.js';
import { templatesPlugin } from './vite-templates.js';
import { validatorsPlugin } from './vite-validators.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const ENTRY = 'qj-entry';

/** Variables in a plain script for its own address and that of the files beside it; short, as every reader downloads them. */
const SCRIPT = 'QS';
const FILES = 'QF';

/** The file of each source that the main build put into a chunk of its own. */
export type Chunks = Record<string, { file: string }>;

/** Whether a module that is loaded later stays in a chunk of the main build; the others become part of the file. */
export type Stays = (path: string) => boolean;

/** The given code is the entry. */
const outside = (code: string, chunks: Chunks, base: string, stays: Stays): Plugin => ({
  name: 'qj-outside',
  enforce: 'pre',
  resolveId: {
    async handler(source, importer, { kind }) {
      if (source.endsWith(ENTRY)) return ENTRY;
      if (kind !== 'dynamic-import') return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      const path = resolved && posix.relative(ROOT, resolved.id.split('?')[0] ?? '');
      if (path && !stays(path)) return null;
      const chunk = path ? chunks[path] : undefined;
      if (!chunk) throw new Error(`${source} is no chunk of the main build`);
      return { id: base + chunk.file, external: 'relative' };
    },
  },
  load: (id) => (id === ENTRY ? code : null),
});

/**
 * Browsers resolve no relative import in a plain script that comes from another site without CORS, and in a sandbox every site
 * is another one. There, imports start from the address that the page gives the script; elsewhere they stay relative, to where
 * a short address redirected. The prototype's `currentScript` is used because a page's elements may shadow the document's own.
 */
const located = (code: string, base: string): string => {
  const relative = JSON.stringify(base);
  const imports = new RegExp(`\\bimport\\((["'\`])${base.replaceAll('.', '\\.')}`, 'g');
  return (
    `(function(e){var ${SCRIPT}=e&&e.src||"",` +
    `${FILES}=${SCRIPT}&&e.crossOrigin==null&&!${SCRIPT}.startsWith(origin+"/")?new URL(${relative},${SCRIPT}):${relative};` +
    code.trimEnd().replace(imports, `import(${FILES}+$1`) +
    '})(Reflect.get(Document.prototype,"currentScript",document));\n'
  );
};

/** One file for a plain script element; `base` leads from it to the files of the main build. */
export const plainScript = async (
  code: string,
  chunks: Chunks,
  base: string,
  stays: Stays = () => true,
): Promise<string> => {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      outside(code, chunks, base, stays),
      decoratorsPlugin(),
      litPartsPlugin(),
      validatorsPlugin(),
      oldEnginesPlugin(),
      shadowedNamesPlugin(),
      templatesPlugin(),
    ],
    define: {
      'process.env.NODE_ENV': '"production"',
      QJ_BASE: FILES,
      // The view that a single file includes.
      QJ_VIEW: 'QV',
      // `import.meta.url` exists only in modules.
      'import.meta.url': SCRIPT,
    },
    build: {
      write: false,
      target: BUILD_TARGET,
      lib: { entry: ENTRY, formats: ['iife'], name: 'qj' },
      rolldownOptions: { output: MINIFIED },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== 'chunk') throw new Error('a plain script is one file');
  return chunk.code.includes('import(') ? located(chunk.code, base) : chunk.code;
};

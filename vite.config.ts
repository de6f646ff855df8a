import { defineConfig, type Plugin, type UserConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { BUILD_TARGET } from './scripts/build-target.ts';
import { MINIFIED } from './scripts/minified.ts';
import { decoratorsPlugin } from './scripts/vite-decorators.ts';
import { validatorsPlugin } from './scripts/vite-validators.ts';
import { echartsPartsPlugin } from './scripts/vite-echarts-parts.ts';
import { litPartsPlugin } from './scripts/vite-lit-parts.ts';
import { oldEnginesPlugin } from './scripts/vite-old-engines.ts';
import { shadowedNamesPlugin } from './scripts/vite-shadowed-names.ts';
import { templatesPlugin } from './scripts/vite-templates.ts';
import { viewsPlugin } from './scripts/vite-views.ts';

/**
 * ECharts comes with our renderer, whatever else shares their chunk: it has that name, for those who look for it. The hashes are
 * short, because every page loads the names of forty chunks.
 */
const chunkName = ({ moduleIds }: { moduleIds: readonly string[] }): string =>
  moduleIds.some((id) => id.endsWith('/src/charts/plain-svg.ts')) ? 'plain-svg-[hash:7].js' : '[name]-[hash:7].js';

/** One script that registers every tag; what a page does not use at once stays in chunks beside it. */
const widgets: UserConfig['build'] = {
  target: BUILD_TARGET,
  // A library build: that of a page would add a helper for preloading style sheets.
  lib: { entry: { 'qj-widgets': 'src/all.ts' }, formats: ['es'] },
  // Where each lazy chunk is, for the single files.
  manifest: true,
  rollupOptions: {
    // What the chunks share stays in the entry: one request before the first view.
    preserveEntrySignatures: 'allow-extension',
    output: { entryFileNames: '[name].js', chunkFileNames: chunkName, hashCharacters: 'hex', ...MINIFIED },
  },
};

/** What is installed beside the package. */
const DEPENDENCIES = Object.keys(packageJson.dependencies).map((name) => new RegExp(`^${name}($|/)`));

/** The modules for bundlers and for Node, one file each, dependencies left to the importer. */
const library: UserConfig['build'] = {
  target: 'es2021',
  outDir: 'dist/lib',
  minify: false,
  lib: { entry: ['src/index.ts', 'src/all.ts', 'src/proof/proof.ts'], formats: ['es'] },
  rollupOptions: {
    external: DEPENDENCIES,
    output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  },
};

/** The page that finds a view and hands out what to paste; its widgets are those of the build beside it. */
const builder: UserConfig['build'] = {
  target: BUILD_TARGET,
  outDir: 'dist/builder',
  lib: { entry: 'demo/builder/main.ts', formats: ['es'], fileName: () => 'builder.js', cssFileName: 'builder' },
  rollupOptions: {
    // The page 校对 is a chunk; what it shares stays in the entry.
    preserveEntrySignatures: 'allow-extension',
    output: { chunkFileNames: '[name]-[hash:7].js', hashCharacters: 'hex', ...MINIFIED },
  },
};

/**
 * The command, and what servers and site generators import, with their dependencies in the files that both share: each call would
 * load all of ECharts' files otherwise.
 */
const command: UserConfig['build'] = {
  target: 'node20',
  emptyOutDir: false,
  ssr: true,
  rollupOptions: {
    input: { cli: 'src/cli/main.ts', node: 'src/node.ts' },
    // What draws PNG is no part of them: a native module, and one that it reads fonts with.
    external: Object.keys(packageJson.peerDependencies),
    output: {
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'command/[name].js',
      banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : ''),
      ...MINIFIED,
    },
  },
};

/** Where `views/` is from the file that loads it: beside the chunks; the modules of the library share those of the main build. */
const QJ_BASE: Record<string, string> = { library: '../../' };

const BUILDS: Record<string, UserConfig['build']> = { library, command, builder };

const ofWidgets = (): Plugin[] => [validatorsPlugin(), oldEnginesPlugin(), shadowedNamesPlugin(), templatesPlugin()];

/** The main build makes the pictures; the library loads those. */
const PLUGINS: Record<string, () => Plugin[]> = {
  library: ofWidgets,
  command: () => [],
  builder: () => [shadowedNamesPlugin()],
};

export default defineConfig(({ mode }) => ({
  plugins: PLUGINS[mode]?.() ?? [
    viewsPlugin(),
    decoratorsPlugin(),
    litPartsPlugin(),
    echartsPartsPlugin(),
    ...ofWidgets(),
  ],
  // A library's consumer has no `process`; without this the checks of development stay in.
  ...(mode === 'command'
    ? {}
    : {
        define: {
          'process.env.NODE_ENV': '"production"',
          QJ_BASE: JSON.stringify(QJ_BASE[mode] ?? './'),
          // Only a single file includes a view.
          QJ_VIEW: 'undefined',
        },
      }),
  ssr: { noExternal: true },
  build: BUILDS[mode] ?? widgets,
}));

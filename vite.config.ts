import { defineConfig, type UserConfig } from 'vite';
import { validatorsPlugin } from './scripts/vite-validators.ts';
import { oldEnginesPlugin } from './scripts/vite-old-engines.ts';
import { stylesPlugin } from './scripts/vite-styles.ts';
import { viewsPlugin } from './scripts/vite-views.ts';

/** Old engines that Chinese government and in-app browsers still run. */
const TARGETS = ['chrome86', 'edge86', 'firefox91', 'safari15'];

/** One script that registers every tag; what a page does not use at once stays in chunks beside it. */
const widgets: UserConfig['build'] = {
  target: TARGETS,
  // A library build: that of a page would add a helper for preloading style sheets.
  lib: { entry: { 'qj-widgets': 'src/all.ts' }, formats: ['es'] },
  rollupOptions: {
    // What the chunks share stays in the entry: one request before the first view.
    preserveEntrySignatures: false,
    output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', minify: true },
  },
};

/** The modules for bundlers and for Node, one file each, dependencies left to the importer. */
const library: UserConfig['build'] = {
  target: 'es2021',
  outDir: 'dist/lib',
  minify: false,
  lib: { entry: ['src/index.ts', 'src/all.ts'], formats: ['es'] },
  rollupOptions: {
    external: [/^lit($|\/)/, /^echarts($|\/)/, /^@dagrejs\//, 'topojson-client', 'fastest-levenshtein'],
    output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  },
};

/** The command in one file, its dependencies included. */
const command: UserConfig['build'] = {
  target: 'node20',
  emptyOutDir: false,
  minify: false,
  ssr: true,
  rollupOptions: {
    input: { cli: 'src/cli/main.ts' },
    output: { format: 'es', entryFileNames: '[name].js', banner: '#!/usr/bin/env node' },
  },
};

const BUILDS: Record<string, UserConfig['build']> = { library, command };

export default defineConfig(({ mode }) => ({
  plugins: mode === 'command' ? [] : [viewsPlugin(), validatorsPlugin(), oldEnginesPlugin(), stylesPlugin()],
  // A library's consumer has no `process`; without this the checks of development stay in.
  ...(mode === 'command' ? {} : { define: { 'process.env.NODE_ENV': '"production"' } }),
  ssr: { noExternal: true },
  build: BUILDS[mode] ?? widgets,
}));

import { defineConfig, type UserConfig } from 'vite';
import { validatorsPlugin } from './scripts/vite-validators.ts';
import { viewsPlugin } from './scripts/vite-views.ts';

/** Old engines that Chinese government and in-app browsers still run. */
const TARGETS = ['chrome86', 'edge86', 'firefox91', 'safari15'];

/** One script that registers every tag; what a page does not use at once stays in chunks beside it. */
const widgets: UserConfig['build'] = {
  target: TARGETS,
  modulePreload: false,
  rollupOptions: {
    input: { 'qj-widgets': 'src/all.ts' },
    output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  },
};

/** The modules for bundlers and for Node, one file each, dependencies left to the importer. */
const library: UserConfig['build'] = {
  target: 'es2021',
  outDir: 'dist/lib',
  minify: false,
  lib: { entry: ['src/index.ts', 'src/all.ts'], formats: ['es'] },
  rollupOptions: {
    external: [/^lit($|\/)/, /^echarts($|\/)/, 'fastest-levenshtein'],
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
  plugins: mode === 'command' ? [] : [viewsPlugin(), validatorsPlugin()],
  // A library's consumer has no `process`; without this the checks of development stay in.
  ...(mode === 'command' ? {} : { define: { 'process.env.NODE_ENV': '"production"' } }),
  ssr: { noExternal: true },
  build: BUILDS[mode] ?? widgets,
}));

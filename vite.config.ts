import { defineConfig } from 'vite';
import { validatorsPlugin } from './scripts/vite-validators.ts';
import { viewsPlugin } from './scripts/vite-views.ts';

/** Old engines that Chinese government and in-app browsers still run. */
export const TARGETS = ['chrome86', 'edge86', 'firefox91', 'safari15'];

export default defineConfig({
  plugins: [viewsPlugin(), validatorsPlugin()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: TARGETS,
    outDir: 'dist',
    modulePreload: false,
    rollupOptions: {
      input: { 'qj-widgets': 'src/all.ts' },
      preserveEntrySignatures: 'exports-only',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
});

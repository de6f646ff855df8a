import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Tags that begin so are the browser's: Vue looks for no component of the name.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('qj-') } } })],
});

import { defineConfig } from 'vite';

// React needs nothing of ours here: it passes unknown tags on as they are. The JSX itself is compiled by Vite.
export default defineConfig({});

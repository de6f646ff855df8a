import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The rooms of src/ from the ground up: each may import from itself and from those before it, never from a later one. */
const ROOMS = ['core', 'i18n', 'theme', 'catalogue', 'view', 'picture', 'charts', 'elements', 'widgets', 'cli'];

const zones = ROOMS.flatMap((target, index) =>
  ROOMS.slice(index + 1).map((from) => ({
    target: `./src/${target}`,
    from: `./src/${from}`,
    message: `src/${target} stands below src/${from}.`,
  })),
);

export default ts.config(
  { ignores: ['dist', 'storybook-static', 'coverage', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off',
      // An empty text is as good as none in attributes and words.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    languageOptions: { globals: globals.browser },
    rules: { 'wc/guard-super-call': 'off', 'no-eval': 'error', 'no-new-func': 'error' },
  },
  {
    // The ground: it must run anywhere, so it knows no browser and no Node.
    files: ['src/{core,i18n,catalogue,view,picture}/**/*.ts', 'src/widgets/*/{model,option,layout,scale}.ts'],
    ignores: ['src/catalogue/view-source.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'process', 'customElements', 'HTMLElement'],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-floating-promises': 'off' },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  { files: ['demo/**/*.js', 'test/pages/**/*.js'], languageOptions: { globals: globals.browser } },
  prettier,
);

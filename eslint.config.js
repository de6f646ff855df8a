import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The rooms of src/ from the ground up: each may import from itself and from those before it, never from a later one. */
const ROOMS = [
  'core',
  'proof',
  'i18n',
  'theme',
  'catalogue',
  'view',
  'picture',
  'charts',
  'elements',
  'figure',
  'embed',
  'pick',
  'allowlist',
  'widgets',
  'static',
  'cli',
];

/** The order of the rooms in the linter's terms; `test/node/rooms.test.ts` also finds cycles between files. */
const roomOrder = ROOMS.slice(0, -1).map((room, index) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ROOMS.slice(index + 1).map((later) => `**/${later}/**`),
            message: `src/${room} stands below the rooms after it: ${ROOMS.join(', ')}.`,
          },
        ],
      },
    ],
  },
}));

/**
 * The files of a widget that are not pure, by name: its element, what that renders with Lit, what draws with ECharts, and what
 * reads today's date. All others are: `test/node/rooms.test.ts` proves it.
 */
export const IMPURE_NAMES = [
  'api',
  'define',
  'drawing',
  'element',
  'live',
  'own-data',
  'styles',
  // Of the chain and of the map.
  'company-list',
  'geometry-request',
  'map-choices',
  'layer-styles',
  'reading-list',
  // Of the task tree.
  'branches',
  'branches-styles',
];

export default ts.config(
  { ignores: ['dist', 'site', 'storybook-static', 'coverage', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off',
      // An empty text is as good as none in attributes and words.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['{src,scripts,demo}/**/*.ts'],
    ignores: ['scripts/bench/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.object.name="Math"][arguments.0.type="SpreadElement"]',
          message: 'Very many arguments overflow the stack: least and greatest of src/core/extremes.ts take a list.',
        },
      ],
    },
  },
  ...roomOrder,
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    languageOptions: { globals: globals.browser },
    rules: { 'wc/guard-super-call': 'off', 'no-eval': 'error', 'no-new-func': 'error' },
  },
  {
    // The ground: it must run anywhere, so it knows no browser and no Node. So must every file of a widget but those named above.
    files: [
      'src/{core,i18n,catalogue,view,picture}/**/*.ts',
      'src/figure/{file,snippets,words}.ts',
      'src/widgets/*/*.ts',
    ],
    ignores: [`src/widgets/*/{${IMPURE_NAMES.join()}}.ts`],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'process', 'customElements', 'HTMLElement'],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-floating-promises': 'off' },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['demo/**/*.js', 'bench/entries/*.js', 'test/pages/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  prettier,
);

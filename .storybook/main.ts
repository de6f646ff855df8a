import type { StorybookConfig } from '@storybook/web-components-vite';
import { RECORDS } from '../src/widgets/records.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../stories/**/*.mdx',
    ...RECORDS.map(({ name }) => `../stories/${name}{,-*}.stories.ts`),
    '../stories/figure.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // No request but to the site that serves the files.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Our own toolbar sets width, theme and language.
  features: { backgrounds: false, viewport: false },
  /**
   * Storybook reads vite.config.ts: plugins and defines apply here as in the library. Of its `build` it takes the target
   * alone, which is meant for readers' old engines, not for Storybook's own code.
   */
  viteFinal: (vite) => ({
    ...vite,
    // What our elements leave out of Lit, Storybook's own code uses.
    plugins: (vite.plugins ?? []).filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'qj-lit-parts')),
    build: {
      ...vite.build,
      target: 'es2022',
      // Storybook's own code is over the limit, and nobody downloads it to read an article.
      chunkSizeWarningLimit: 4000,
    },
    optimizeDeps: {
      ...vite.optimizeDeps,
      // One copy of Lit on the development server.
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/decorators.js',
        'lit/directive-helpers.js',
        'lit/directives/if-defined.js',
        'lit/directives/keyed.js',
        'lit/directives/style-map.js',
      ],
    },
  }),
};

export default config;

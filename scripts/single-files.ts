/**
 * Makes the files that need no module: `qj-widgets.classic.js`, one file per view, the pages and scripts of iframes, the
 * pictures of all views and their index. Each script loads what it lacks from the main build, so this runs after that build.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { catalogue } from '../src/catalogue/all.js';
import { inlineFigure } from '../src/figure/file.js';
import { embedFiles, frameScript, sharedScript } from '../src/static/embed-files.js';
import { embedIndex } from '../src/static/embed-page.js';
import { pageStyles } from '../src/static/page-styles.js';
import { pictureFiles } from '../src/static/picture-files.js';
import { WIDGETS } from '../src/static/views.js';
import { COLORS, COLOR_NAMES } from '../src/theme/tokens.js';
import { BUILD_TARGET } from './build-target.js';
import { builtSite } from './built-site.js';
import { plainScript, type Chunks } from './plain-script.js';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(DIST, path)), { recursive: true });
  writeFileSync(join(DIST, path), text);
};

const chunks = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Chunks;

const source = (path: string): string => JSON.stringify(fileURLToPath(new URL(`../src/${path}`, import.meta.url)));

write('qj-widgets.classic.js', await plainScript(`import ${source('all.ts')};`, chunks, './'));
write('embed-frame.js', await plainScript(`import ${source('embed/frame.ts')};`, chunks, './'));
write('qj-frames.js', await plainScript(`import ${source('embed/parent.ts')};`, chunks, './'));

/** Pictures on pages without scripts follow the reader's system theme. */
const dark = COLOR_NAMES.map((name) => `--qj-${name}:${COLORS.dark[name]}`).join(';');
write(
  'embed.css',
  `${readFileSync(fileURLToPath(new URL('../src/embed/embed.css', import.meta.url)), 'utf8')}@media (prefers-color-scheme: dark) {
  main svg[role='img'] {
    ${dark};
  }
}
`,
);

write('qj-inline.css', pageStyles());

// What a CMS imports beside its editor, with a bundler or without: one file each, no dependencies.
for (const [file, entry] of [
  ['qj-pick.js', 'pick/index.ts'],
  ['qj-allowlist.js', 'allowlist/index.ts'],
] as const) {
  await bundle({
    entryPoints: [fileURLToPath(new URL(`../src/${entry}`, import.meta.url))],
    outfile: join(DIST, file),
    bundle: true,
    format: 'esm',
    minify: true,
    target: BUILD_TARGET,
  });
}

/** Draws what no picture shows and reads an editor's own data: neither is asked of the page of a view. */
const STAYS = /\/(?:drawing|own-data|standing)\.ts$/;

const scripts = new Map<string, string>();
for (const { widget } of WIDGETS) {
  const code = await plainScript(
    `import ${source(`widgets/${widget}/define.ts`)};
    import { upgradeLinksOfPage } from ${source('elements/upgrade.ts')};
    upgradeLinksOfPage();`,
    chunks,
    '../',
  );
  scripts.set(widget, code);
  // For the command, because the package does not contain the files of the views.
  write(sharedScript(widget), code);
  const frame = `import ${source('embed/held.ts')};
    import ${source(`widgets/${widget}/define.ts`)};
    import ${source('embed/view-frame.ts')};`;
  write(frameScript(widget), await plainScript(frame, chunks, './', (path) => STAYS.test(path)));
}
for (const [path, text] of embedFiles(catalogue, (widget) => scripts.get(widget) ?? '', builtSite()))
  write(path, text());

for (const [path, text] of pictureFiles(catalogue)) write(path, text());

const models = WIDGETS.flatMap((views) => views.ids(catalogue).map((id) => views.model(catalogue, id, 'zh-CN')));
write(
  'embed.html',
  embedIndex(
    models,
    ({ view }) => `embed/${view}.html`,
    catalogue.data.facts.map(({ id }) => ({
      'zh-CN': inlineFigure(catalogue, id, 'zh-CN'),
      en: inlineFigure(catalogue, id, 'en'),
    })),
  ),
);

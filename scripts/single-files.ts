/**
 * Makes what needs no module: `qj-widgets.classic.js`, one file per view, the pages and scripts of iframes, the pictures of all
 * views and their index. Each script loads what it does not hold from the files of the main build, so this runs after that.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/catalogue/all.js';
import { LOCALES, type Locale } from '../src/core/locale.js';
import type { OwnView } from '../src/elements/view-source.js';
import { embedIndex, embedPage } from '../src/static/embed-page.js';
import { standaloneSvg } from '../src/static/standalone-svg.js';
import { staticViewOf } from '../src/static/static-view.js';
import { viewIndex } from '../src/static/view-index.js';
import { WIDGETS, type WidgetViews } from '../src/static/views.js';
import { COLORS, COLOR_NAMES, STATIC_COLORS } from '../src/theme/tokens.js';
import { PICTURE_WIDTH, singleFile } from '../src/view/snippets.js';
import { plainScript, type Chunks } from './plain-script.js';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

const { version } = JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8')) as {
  version: string;
};

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(DIST, path)), { recursive: true });
  writeFileSync(join(DIST, path), text);
};

/** The widths that a single file brings along: phones', an article's and a page's; drawings are scaled between them. */
const WIDTHS: Record<string, readonly number[]> = {
  'target-gauge': [240, 290, 350, 580],
  'county-map': [240, 290, 440],
  'industry-chain': [290, 580, 860],
};

/** A page may be in another charset than its scripts. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const ownView = (views: WidgetViews, id: string, locale: Locale): OwnView => {
  const [first, ...others] = (WIDTHS[views.widget] ?? []).map((width) =>
    staticViewOf(views, catalogue, id, locale, width),
  );
  if (!first) throw new Error(`${views.widget} has no widths for its single files`);
  return {
    path: `${views.widget}/${id}/${locale}`,
    face: first.face,
    pictures: [first, ...others].map(({ picture }) => picture),
  };
};

const chunks = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Chunks;

const source = (path: string): string => JSON.stringify(fileURLToPath(new URL(`../src/${path}`, import.meta.url)));

write('qj-widgets.classic.js', await plainScript(`import ${source('all.ts')};`, chunks, './'));
write('embed-frame.js', await plainScript(`import ${source('embed/frame.ts')};`, chunks, './'));
write('qj-frames.js', await plainScript(`import ${source('embed/parent.ts')};`, chunks, './'));

/** The pictures of pages without scripts follow the reader's system. */
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

for (const views of WIDGETS) {
  const code = await plainScript(
    `import ${source(`widgets/${views.widget}/define.ts`)};
    import { upgradeLinksOfPage } from ${source('elements/upgrade.ts')};
    upgradeLinksOfPage();`,
    chunks,
    '../',
  );
  for (const id of views.ids(catalogue)) {
    for (const locale of LOCALES) {
      const model = views.model(catalogue, id, locale);
      const script = singleFile(model, 'js');
      write(`embed/${script}`, `(function(QJ_VIEW){${code}})(${asciiJson(ownView(views, id, locale))});\n`);
      write(`embed/${singleFile(model, 'html')}`, embedPage(model, catalogue, script));
      write(`static/${id}.${locale}.svg`, standaloneSvg(model, catalogue, PICTURE_WIDTH, STATIC_COLORS).svg);
    }
  }
}

const models = WIDGETS.flatMap((views) => views.ids(catalogue).map((id) => views.model(catalogue, id, 'zh-CN')));
write(
  'embed.html',
  embedIndex(models, ({ view }) => `embed/${view}.html`),
);
write('views.json', JSON.stringify(viewIndex(catalogue, version)));

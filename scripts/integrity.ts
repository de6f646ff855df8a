/**
 * Writes the hashes of the files that pages load: `dist/integrity.json`, and an import map that covers the modules. With `--base`
 * it prints what a page pastes where the files are served from another folder:
 *
 *   npm run integrity -- --base /widgets/qj/ --view target-gauge/gdp-2025
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtSite } from './built-site.js';
import { DIST, hashOf, moduleFiles, servedFiles, version } from './served-files.js';

const { base, view: views = [] } = parseArgs({
  options: { base: { type: 'string' }, view: { type: 'string', multiple: true } },
}).values;

const paths = servedFiles();

const files = Object.fromEntries(paths.map((path) => [path, hashOf(readFileSync(join(DIST, path)), 'sha384')]));

/** An import map names addresses, so each holds for one folder only. */
const importMap = (folder: string, modules: readonly string[]): string =>
  JSON.stringify({ integrity: Object.fromEntries(modules.map((path) => [folder + path, files[path]])) });

/** The modules of a view: what it is made from, and its pictures. */
const modulesOf = (view: string): string[] => {
  const found = paths.filter((path) => path === `views/${view}.js` || path.startsWith(`views/${view}/`));
  if (found.length === 0) throw new Error(`views/${view}.js is not in the build: name a view as target-gauge/gdp-2025`);
  return found;
};

if (base === undefined) {
  writeFileSync(join(DIST, 'integrity.json'), `${JSON.stringify({ version, site: builtSite(), files }, null, 2)}\n`);
  writeFileSync(join(DIST, 'integrity-importmap.json'), `${importMap(`/qj/${version}/`, moduleFiles())}\n`);
} else {
  const folder = base.replace(/\/?$/, '/');
  const map = importMap(folder, [...moduleFiles(), ...views.flatMap(modulesOf)]);
  console.log(`<script type="importmap">${map}</script>
<script type="module" src="${folder}qj-widgets.js" integrity="${files['qj-widgets.js'] ?? ''}" crossorigin="anonymous"></script>

Content-Security-Policy: script-src 'self' '${hashOf(map, 'sha256')}'`);
}

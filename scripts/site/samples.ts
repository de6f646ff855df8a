import { readFileSync, readdirSync } from 'node:fs';
import { repository, type SiteFiles } from './files.js';
import { withPolicy } from './page.js';

/** The sample server's addresses begin at its root; the site's are relative, and the builder has a folder of its own. */
const relative = (markup: string): string =>
  markup.replace(/ ([a-z-]+)="\/([^/"][^"]*|)"/g, (_, name: string, path: string) => {
    const to = path === '' ? '../builder/' : path.startsWith('qj/') ? `../${path}` : `../pages/${path}`;
    return ` ${name}="${to}"`;
  });

/** The builder and the sample pages. */
export const sampleFiles = (): SiteFiles => {
  const files: SiteFiles = new Map();
  for (const name of readdirSync(repository('demo'))) {
    const path = repository(`demo/${name}`);
    if (name.endsWith('.html'))
      files.set(
        name === 'index.html' ? 'builder/index.html' : `pages/${name}`,
        withPolicy(relative(readFileSync(path, 'utf8')), name),
      );
    else if (/\.(?:css|js|ico)$/.test(name)) files.set(`pages/${name}`, readFileSync(path));
  }
  for (const name of readdirSync(repository('demo/pictures')))
    files.set(`pages/pictures/${name}`, readFileSync(repository(`demo/pictures/${name}`)));
  return files;
};

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COLORS, COLOR_NAMES, type ThemeName } from '../../src/theme/tokens.js';
import { DIST, servedFiles } from '../served-files.js';
import { repository } from './files.js';
import { handbookFiles } from './handbook.js';
import { sampleFiles } from './samples.js';
import { startPage } from './start.js';

const scheme = (name: ThemeName): string => COLOR_NAMES.map((color) => `--${color}:${COLORS[name][color]}`).join(';');

const styleSheet = (): string =>
  `:root{color-scheme:light dark;${scheme('light')}}\n` +
  `@media (prefers-color-scheme:dark){:root{${scheme('dark')}}}\n` +
  ['../../demo/base.css', 'site.css'].map((path) => readFileSync(new URL(path, import.meta.url), 'utf8')).join('');

export interface SiteOptions {
  /** Links the builds instead of copying them. */
  linked?: boolean;
}

/** Makes the folder of the project's own site; Storybook is part of it where it was built. */
export const makeSite = (target: string, { linked = false }: SiteOptions = {}): void => {
  rmSync(target, { recursive: true, force: true });
  const files = new Map([
    ['index.html', startPage()],
    ['site.css', styleSheet()],
    ...sampleFiles(),
    ...handbookFiles(),
    ...(linked ? [] : servedFiles().map((path) => [`qj/${path}`, readFileSync(join(DIST, path))] as const)),
  ]);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  }
  const storybook = repository('storybook-static');
  if (linked) symlinkSync(DIST, join(target, 'qj'));
  else if (existsSync(storybook)) cpSync(storybook, join(target, 'storybook'), { recursive: true });
};

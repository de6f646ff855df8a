import { FILES } from './index-file.js';

export type ScriptProblem = 'form' | 'file';
export type ScriptWarning = 'site' | 'machine';

const wholeAddress = (address: string): URL | null => {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) && /^https?:\/\//i.test(address) ? url : null;
  } catch {
    return null;
  }
};

/** A path of the site: one slash, for two name another site. */
const isPath = (address: string): boolean => /^\/(?![/\\])[^\s\\]*$/.test(address);

/** What is wrong with an address that an editor gives: the other files are looked for beside it. */
export const scriptProblem = (given: string): ScriptProblem | null => {
  const address = given.trim();
  if (address === '') return null;
  const url = isPath(address) ? new URL(address, 'https://example.invalid') : wholeAddress(address);
  if (!url) return 'form';
  return url.pathname.endsWith('.js') ? null : 'file';
};

/** The script that pasted code names: the editor's, or this site's by its whole address, which holds on every site. */
export const scriptOf = (given: string): string => given.trim() || new URL('qj-widgets.js', FILES).href;

/** Why an address that is right may not do where the code is pasted. */
export const scriptWarning = (script: string): ScriptWarning | null => {
  const url = wholeAddress(script);
  if (!url) return 'site';
  return /^(?:localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/.test(url.hostname) || url.hostname.endsWith('.localhost')
    ? 'machine'
    : null;
};

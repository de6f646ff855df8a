import { isScriptAddress } from '../../src/view/script-address.js';
import { FILES } from './index-file.js';

export type ScriptProblem = 'form' | 'file';
export type ScriptWarning = 'site' | 'machine';

/** A whole address, or a path from the site's root: two slashes would name another site. */
const FORM = /^(?:https?:\/\/[^/]|\/(?![/\\]))/i;

/** What is wrong with an address that an editor gives: the other files are looked for beside it. */
export const scriptProblem = (given: string): ScriptProblem | null => {
  const address = given.trim();
  if (address === '') return null;
  if (!FORM.test(address)) return 'form';
  return isScriptAddress(address) ? null : 'file';
};

/** The script that pasted code names: the editor's, or this site's by its whole address, which holds on every site. */
export const scriptOf = (given: string): string => given.trim() || new URL('qj-widgets.js', FILES).href;

/** Only this computer answers to these names. */
const OWN_MACHINE = /^(?:localhost|.+\.localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/;

/** Why an address that is right may not do where the code is pasted. */
export const scriptWarning = (script: string): ScriptWarning | null => {
  if (script.startsWith('/')) return 'site';
  return OWN_MACHINE.test(new URL(script).hostname) ? 'machine' : null;
};

/** The site whose script readers would run, where it is another than this page's; the editor should know what that means. */
export const otherOrigin = (script: string): string | null => {
  const { origin } = new URL(script, FILES);
  return origin === FILES.origin ? null : origin;
};

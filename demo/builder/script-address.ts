import { isScriptAddress } from '../../src/view/script-address.js';
import { FILES } from './index-file.js';

export type ScriptProblem = 'form' | 'file';
export type ScriptWarning = 'site' | 'machine';

/** A full URL, or a path from the site's root; two slashes would name another site. */
const FORM = /^(?:https?:\/\/[^/]|\/(?![/\\]))/i;

/** Problems with the editor's script address; the other files are expected beside the script. */
export const scriptProblem = (given: string): ScriptProblem | null => {
  const address = given.trim();
  if (address === '') return null;
  if (!FORM.test(address)) return 'form';
  return isScriptAddress(address) ? null : 'file';
};

/** The script that pasted code loads: the editor's, or this site's by its full URL, which works on every site. */
export const scriptOf = (given: string): string => given.trim() || new URL('qj-widgets.js', FILES).href;

/** Host names that only reach the same computer. */
const OWN_MACHINE = /^(?:localhost|.+\.localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/;

/** Why a valid address may still fail where the code is pasted. */
export const scriptWarning = (script: string): ScriptWarning | null => {
  if (script.startsWith('/')) return 'site';
  return OWN_MACHINE.test(new URL(script).hostname) ? 'machine' : null;
};

/** The origin of the script where it differs from this page's: readers would run that site's code, so the editor should know. */
export const otherOrigin = (script: string): string | null => {
  const { origin } = new URL(script, FILES);
  return origin === FILES.origin ? null : origin;
};

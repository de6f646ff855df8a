import type { Locale } from '../core/locale.js';
import type { InlineFigure } from '../view/inline-figure.js';
import { isScriptAddress } from '../view/script-address.js';
import { figureSnippet, type FigureForm } from './snippets.js';

export { figureText } from './texts.js';

const ownScript = (): string => new URL(/* @vite-ignore */ './qj-widgets.js', import.meta.url).href;

/** The code to paste; unless `script` is given, it names the script that this module came with. */
export const ownSnippet = (form: FigureForm, figure: InlineFigure, locale: Locale, script = ownScript()): string => {
  if (!isScriptAddress(script)) throw new RangeError(`${script} is no address of a script`);
  return figureSnippet(form, figure, locale, script);
};

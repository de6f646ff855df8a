import { catalogue } from '../../src/catalogue/all.js';
import { snippetOf } from '../../src/picture/snippets.js';
import { embeddedOf } from '../../src/static/embedded.js';
import { inlineSnippet } from '../../src/static/inline.js';
import { WIDGETS } from '../../src/static/views.js';
import type { SnippetForm } from '../../src/view/snippet-forms.js';

/** Where the example site serves the files of `dist/`. */
const SCRIPT = '/qj/qj-widgets.js';

/** What an editor pastes for a view, made by the same code as the elements’ own menu and the command. */
export const snippet = (form: SnippetForm, tag: string, view: string): string => {
  const widget = WIDGETS.find((known) => known.tag === tag);
  if (!widget) throw new RangeError(`no widget ${tag}`);
  const attributes = { [widget.attribute]: view };
  if (form === 'inline') return inlineSnippet(catalogue, widget, view, attributes, SCRIPT);
  const embedded = embeddedOf(widget, catalogue, view)['zh-CN'];
  const model = { ...widget.model(catalogue, view, 'zh-CN'), embedded };
  return snippetOf(form, { model, script: SCRIPT, attributes });
};

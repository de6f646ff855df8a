import type { QjElement } from '../../src/elements/base-element.js';
import type { IndexedView } from '../../src/static/view-index.js';
import type { WidgetTypes } from '../../src/elements/widget-types.js';
import { DEFAULTS, type State, type StateName } from './state.js';

/** The previewed element, with the members that the page uses. */
export type Widget = HTMLElement & Pick<QjElement<WidgetTypes>, 'errors' | 'toBlob' | 'toSnippet' | 'toText'>;

/** Settings that are named like the tag's attributes. */
const SETTINGS = [
  'theme',
  'text-size',
  'frame',
  'heading',
  'value',
  'value-date',
  'value-source',
] as const satisfies readonly StateName[];

/** The tag's attributes as an editor would write them, without defaults. */
export const attributesOf = (state: State, { attribute, view, emphasis }: IndexedView): Record<string, string> => ({
  [attribute]: view,
  ...((state.lang || state.ui) === 'en' ? { lang: 'en' } : {}),
  ...Object.fromEntries(
    SETTINGS.flatMap((name) => {
      const value = state[name].trim();
      return value === '' || value === DEFAULTS[name] ? [] : [[name, value]];
    }),
  ),
  ...(emphasis && state.emphasis ? { [emphasis.attribute]: state.emphasis } : {}),
});

/** The previewed element: one per view; its attributes follow the settings. */
export class Preview {
  private element: Widget | null = null;
  private view = '';

  show(state: State, view: IndexedView): Widget {
    if (!this.element || this.view !== view.view) {
      this.element = document.createElement(view.tag) as Widget;
      this.view = view.view;
    }
    const { element } = this;
    const wanted = attributesOf(state, view);
    for (const name of element.getAttributeNames()) if (!(name in wanted)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(wanted)) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    return element;
  }
}

import type { QjElement } from '../../src/elements/base-element.js';
import type { IndexedView } from '../../src/static/view-index.js';
import type { WidgetTypes } from '../../src/elements/widget-types.js';
import { DEFAULTS, type State, type StateName } from './state.js';

/** What the page asks of the element on trial. */
export type Widget = HTMLElement & Pick<QjElement<WidgetTypes>, 'errors' | 'toBlob' | 'toSnippet' | 'toText'>;

/** The settings of a tag that have its attributes' names. */
const SETTINGS = [
  'theme',
  'text-size',
  'heading',
  'focus',
  'highlight',
  'value',
  'value-date',
  'value-source',
] as const satisfies readonly StateName[];

/** The attributes of a tag, as an editor would write them: nothing that is the default. */
export const attributesOf = (state: State, { attribute, view }: IndexedView): Record<string, string> => ({
  [attribute]: view,
  ...((state.lang || state.ui) === 'en' ? { lang: 'en' } : {}),
  ...Object.fromEntries(
    SETTINGS.flatMap((name) => {
      const value = state[name].trim();
      return value === '' || value === DEFAULTS[name] ? [] : [[name, value]];
    }),
  ),
});

/** The element on trial: one for a view, whose attributes follow the settings. */
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

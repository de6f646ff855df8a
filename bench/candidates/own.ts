import { VIEWS, WIDGETS, type WidgetName } from '../content.js';
import type { Form, Snippet } from '../snippets.js';
import { inBox, type Candidate, type Drawing } from './candidate.js';

/** The part that a reader taps. */
const MARKS: Record<WidgetName, string> = {
  gauge: 'mark',
  chain: 'stage',
  map: 'county',
  figures: 'row',
  tree: 'task',
  framework: 'item',
  timeline: 'entry',
};

/** The drawing that the tag holds; else the one that the script brings. */
const visualOf = (tag: string): string =>
  [`${tag} svg[slot="drawing"]:visible`, `${tag} [slot="drawing"] img`, `${tag} [part~="visual"]`].join(', ');

const drawn = (widget: WidgetName, form: Form, snippet: Snippet): Drawing | string => {
  if ('missing' in snippet) return snippet.missing;
  if (form === 'image') return inBox({ body: snippet.html, visual: 'figure img' });
  const { tag } = VIEWS[widget];
  return inBox({
    body: snippet.html,
    visual: visualOf(tag),
    mark: `${tag} [part~="${MARKS[widget]}"]`,
  });
};

/** With the peers' three widgets only: what they show of these forms is the same for all. */
const SOME = ['gauge', 'chain', 'map'] as const;

const FORMS: readonly { form: Form; name: string; widgets: readonly WidgetName[]; aside?: boolean }[] = [
  { form: 'inline', name: 'qj-widgets, in the page', widgets: WIDGETS },
  { form: 'script', name: 'qj-widgets, script + tag', widgets: WIDGETS },
  { form: 'single', name: 'qj-widgets, single file', widgets: SOME, aside: true },
  { form: 'image', name: 'qj-widgets, image', widgets: SOME, aside: true },
];

type Drawings = ReturnType<Candidate['draw']>;

/** Our own widgets in the forms that an editor pastes. */
export const ownForms = (snippet: (widget: WidgetName, form: Form) => Snippet): Candidate[] =>
  FORMS.map(({ form, name, widgets, aside = false }) => ({
    id: `qj-${form}`,
    name,
    aside,
    draw: (): Drawings =>
      Object.fromEntries(widgets.map((widget) => [widget, drawn(widget, form, snippet(widget, form))])),
  }));

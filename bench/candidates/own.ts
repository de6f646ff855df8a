import { VIEWS, type WidgetName } from '../content.js';
import type { Snippet } from '../snippets.js';
import { inBox, type Candidate, type Drawing } from './candidate.js';

/** The part that a reader taps. */
const MARKS: Record<WidgetName, string> = { gauge: 'mark', chain: 'stage', map: 'county' };

const drawn = (widget: WidgetName, snippet: Snippet): Drawing | string => {
  if ('missing' in snippet) return snippet.missing;
  const { tag } = VIEWS[widget];
  return inBox({
    body: snippet.html,
    visual: `${tag} [part~="visual"]`,
    mark: `${tag} [part~="${MARKS[widget]}"]`,
  });
};

/** Our own widgets in one of the forms that an editor pastes. */
const own = (id: string, name: string, snippet: (widget: WidgetName) => Snippet): Candidate => ({
  id,
  name,
  draw: () => ({
    gauge: drawn('gauge', snippet('gauge')),
    chain: drawn('chain', snippet('chain')),
    map: drawn('map', snippet('map')),
  }),
});

export const ownScript = (snippet: (widget: WidgetName) => Snippet): Candidate =>
  own('qj-script', 'qj-widgets, script + tag', snippet);

export const ownSingle = (snippet: (widget: WidgetName) => Snippet): Candidate =>
  own('qj-single', 'qj-widgets, single file', snippet);

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createCatalogue, type Catalogue } from '../catalogue/catalogue.js';
import type { ViewSource } from '../catalogue/view-source.js';
import type { Words } from '../i18n/index.js';
import { shorten, type Problem } from './problem.js';

export const loadProblem = (attribute: string, value: string | null): Problem => ({
  code: 'load-failed',
  attribute,
  value,
  choices: [],
  text: (w) => w.errors.load,
});

/** Loads the data of the view that the element asks for; an answer to an older question is dropped. */
export class ViewLoader implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private requested: string | null = null;
  /** The requested view's data, once it is there. */
  catalogue: Catalogue | null = null;
  failure: Problem | null = null;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // The host asks in its updates.
  }

  /** Asks for a view; null where the element brings its own data. The same question is asked once. */
  request(source: ViewSource, widget: string, attribute: string, id: string | null): void {
    if (id === this.requested) return;
    this.requested = id;
    this.catalogue = null;
    this.failure = null;
    if (id === null) return;
    const answer = id.trim() === '' ? Promise.reject(new Error('no view')) : source.view(widget, id);
    answer
      .then((data) => {
        const catalogue = createCatalogue(data);
        if (id !== this.requested) return;
        this.catalogue = catalogue;
        this.host.requestUpdate();
      })
      .catch(async () => {
        const failure = await explain(source, widget, attribute, id);
        if (id !== this.requested) return;
        this.failure = failure;
        this.host.requestUpdate();
      });
  }
}

/** Finds out whether the view does not exist or could not be loaded, and which ids come close. */
const explain = async (source: ViewSource, widget: string, attribute: string, id: string): Promise<Problem> => {
  try {
    const ids = (await source.index(widget)).map((entry) => entry.id);
    if (ids.length === 0 || ids.includes(id)) return loadProblem(attribute, id);
    const { closest } = await import('./closest.js');
    const choices = closest(id, ids);
    const missing = id.trim() === '';
    const intro = (w: Words) => (missing ? w.errors.missing(attribute) : w.errors.unknown(attribute, shorten(id)));
    return {
      code: missing ? 'missing-view' : 'unknown-view',
      attribute,
      value: id,
      choices,
      text: (w) => {
        const list = choices.join(w.separator);
        return intro(w) + w.sentenceGap + (missing ? w.errors.examples(list) : w.errors.closest(list));
      },
    };
  } catch {
    // Nothing loads at all, which is what the message then says.
    return loadProblem(attribute, id);
  }
};

import type { ReactiveControllerHost } from 'lit';
import type { Touch } from '../view/touch.js';
import type * as details from './details.js';
import { Latest } from './latest.js';
import { loadProblem } from './load-problem.js';
import type { Problem } from './problem.js';
import type { Wish } from './wish.js';

/** What a touch shows, and the code that shows it. */
export interface ReadyTouch {
  touch: Touch;
  code: typeof details;
}

/** Loads what opens for a part: with the first touch, or at once where the page has chosen a part. */
export class Touches {
  private readonly files: Latest<{ file: Touch | null; code: typeof details }>;
  private waiting: ((touch: Touch) => void)[] = [];
  /** The view that `ready` is of. */
  private view: string | null = null;
  /** A reader has touched a part, or the page has chosen one. */
  asked = false;
  /** Null until it has loaded. */
  ready: ReadyTouch | null = null;

  constructor(host: ReactiveControllerHost) {
    this.files = new Latest(host);
  }

  get problem(): Problem | null {
    return this.files.failure;
  }

  retry(): void {
    this.files.retry();
  }

  /** `own` is the touch of a view that was made on the page; the documents' views have theirs in a file. */
  update({ source, widget, id, locale }: Wish<unknown>, own: Touch | null, wanted: boolean): void {
    const view = own ? null : id;
    this.files.request(
      wanted ? `${view ?? ''} ${locale}` : null,
      async () => {
        const [code, file] = await Promise.all([
          import('./details.js'),
          view === null ? null : source.touch(widget.name, view, locale),
        ]);
        return { file, code };
      },
      () => loadProblem(widget.attribute, id),
    );
    const { value, failure } = this.files;
    const touch = own ?? value?.file;
    // In another language the details of the same view stay until the new ones have loaded, and the focus in them.
    if (value && touch) this.ready = { touch, code: value.code };
    else if (view !== this.view || failure) this.ready = null;
    this.view = view;
    // A tap whose details could not be loaded is dropped: the message says so, and the reader taps again.
    if (this.ready || failure) for (const action of this.waiting.splice(0)) if (touch) action(touch);
  }

  /** Runs an action with the touch, now or once it has loaded, so that a reader's first tap is not lost. */
  with(action: (touch: Touch) => void): void {
    if (this.ready) action(this.ready.touch);
    else this.waiting.push(action);
  }
}

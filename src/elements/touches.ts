import type { ReactiveControllerHost } from 'lit';
import type { Touch } from '../view/touch.js';
import type * as details from './details.js';
import { Latest } from './latest.js';
import { loadProblem } from './load-problem.js';
import type { Problem } from './problem.js';
import type { Wish } from './views.js';

/** What a touch shows, and the code that shows it. */
export interface ReadyTouch {
  touch: Touch;
  code: typeof details;
}

/** Loads what opens for a part: with the first touch, or at once where the page has chosen a part. */
export class Touches {
  private readonly touches: Latest<Touch>;
  private readonly codes: Latest<typeof details>;
  private waiting: ((touch: Touch) => void)[] = [];
  /** A reader has touched a part. */
  asked = false;
  /** Null until it has loaded. */
  ready: ReadyTouch | null = null;

  constructor(host: ReactiveControllerHost) {
    this.touches = new Latest(host);
    this.codes = new Latest(host);
  }

  get problems(): Problem[] {
    return [this.touches.failure, this.codes.failure].flatMap((failure) => failure ?? []);
  }

  retry(): void {
    for (const load of [this.touches, this.codes]) load.retry();
  }

  /** `own` is the touch of a view that was made on the page; the documents' views have theirs in a file. */
  update({ source, widget, attribute, id, locale }: Wish<unknown>, own: Touch | null, wanted: boolean): void {
    const problem = () => Promise.resolve(loadProblem(attribute, id));
    const file = wanted && own === null && id ? id : null;
    this.touches.request(file && `${file} ${locale}`, () => source.touch(widget, file ?? '', locale), problem);
    this.codes.request(wanted || this.codes.value ? 'code' : null, () => import('./details.js'), problem);
    const touch = own ?? this.touches.value;
    const code = this.codes.value;
    this.ready = touch && code && { touch, code };
    // A tap whose details could not be loaded is dropped: the message says so, and the reader taps again.
    if (!touch && this.touches.failure === null) return;
    for (const action of this.waiting.splice(0)) if (touch) action(touch);
  }

  /** Runs an action with the touch, now or once it has loaded, so that a reader's first tap is not lost. */
  with(action: (touch: Touch) => void): void {
    if (this.ready) action(this.ready.touch);
    else this.waiting.push(action);
  }
}

import type { ReactiveControllerHost } from 'lit';
import type { Problem } from './problem.js';

/** The limit of retries, since the network may be down for good. */
const MOST_TRIES = 5;

/** The result of an element's latest request; the response to an older one is dropped. */
export class Latest<T> {
  private readonly host: ReactiveControllerHost;
  private asked: unknown = null;
  value: T | null = null;
  failure: Problem | null = null;
  private tries = 0;
  private again = false;
  /** A request is in flight; `failure` keeps the previous error until it settles. */
  pending = false;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** Makes the next request load again what failed, up to a limit; `failure` stays until that succeeds. */
  retry(): void {
    if (!this.failure?.code.includes('failed') || this.tries >= MOST_TRIES) return;
    this.tries++;
    this.again = true;
  }

  /** Loads for a key, unless it is the current one; null loads nothing. A load that cannot fail needs no `explain`. */
  request(key: unknown, load: () => Promise<T>, explain?: (error: unknown) => Problem | Promise<Problem>): void {
    const same = Object.is(key, this.asked);
    if (same && !this.again) return;
    if (!same) {
      this.value = null;
      this.failure = null;
      this.tries = 0;
    }
    this.again = false;
    this.asked = key;
    this.pending = key !== null;
    if (key === null) return;
    const settle = (answer: Partial<Pick<this, 'value' | 'failure'>>) => {
      if (!Object.is(key, this.asked)) return;
      Object.assign(this, answer, { pending: false });
      this.host.requestUpdate();
    };
    load().then(
      (value) => {
        settle({ value, failure: null });
      },
      async (error: unknown) => {
        settle({ failure: (await explain?.(error)) ?? null });
      },
    );
  }
}

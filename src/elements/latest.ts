import type { ReactiveControllerHost } from 'lit';
import type { Problem } from './problem.js';

/** A network that is down for good is not asked for ever. */
const MOST_TRIES = 5;

/** What an element asked for last, once it is there; an answer to an older question is dropped. */
export class Latest<T> {
  private readonly host: ReactiveControllerHost;
  private asked: unknown = null;
  value: T | null = null;
  failure: Problem | null = null;
  private tries = 0;
  private again = false;
  /** The answer is on its way; a failure of before stands meanwhile. */
  pending = false;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** What failed is asked for anew with the next request, a few times; until it is there, it has failed. */
  retry(): void {
    if (!this.failure?.code.includes('failed') || this.tries >= MOST_TRIES) return;
    this.tries++;
    this.again = true;
  }

  /** Asks under a key, or with null for nothing; the same question is asked once. A load that cannot fail needs no explanation. */
  request(key: unknown, load: () => Promise<T>, explain?: (error: unknown) => Promise<Problem>): void {
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

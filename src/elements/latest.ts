import type { ReactiveControllerHost } from 'lit';
import type { Problem } from './problem.js';

/** What an element asked for last, once it is there; an answer to an older question is dropped. */
export class Latest<T> {
  private readonly host: ReactiveControllerHost;
  private asked: unknown = null;
  value: T | null = null;
  failure: Problem | null = null;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** What failed is asked for anew with the next request. */
  retry(): void {
    if (this.failure) this.asked = null;
  }

  /** Asks under a key, or with null for nothing; the same question is asked once. A load that cannot fail needs no explanation. */
  request(key: unknown, load: () => Promise<T>, explain?: (error: unknown) => Promise<Problem>): void {
    if (key === this.asked) return;
    this.asked = key;
    this.value = null;
    this.failure = null;
    if (key === null) return;
    const settle = (answer: Partial<Pick<this, 'value' | 'failure'>>) => {
      if (key !== this.asked) return;
      Object.assign(this, answer);
      this.host.requestUpdate();
    };
    load().then(
      (value) => {
        settle({ value });
      },
      async (error: unknown) => {
        settle({ failure: (await explain?.(error)) ?? null });
      },
    );
  }
}

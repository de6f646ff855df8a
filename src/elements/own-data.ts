import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Problem } from './problem.js';

/** What became of an editor's data: a view's content, or what is wrong with it. */
export type OwnData<S> = { subject: S; catalogue: Catalogue } | { problem: Problem };

/** JSON of an attribute; text that is none is kept, so that the message can say what is wrong. */
export const parseData = (text: string | null): unknown => {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

/** Reads an editor's own data with code that only elements with such data load; the answer to older data is dropped. */
export class OwnDataReader<S> implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly read: (data: unknown) => Promise<OwnData<S>>;
  private readonly onError: (error: unknown) => Problem;
  private asked: unknown = null;
  /** What became of the data, once it is read. */
  result: OwnData<S> | null = null;

  constructor(
    host: ReactiveControllerHost,
    read: (data: unknown) => Promise<OwnData<S>>,
    onError: (error: unknown) => Problem,
  ) {
    this.host = host;
    this.read = read;
    this.onError = onError;
    host.addController(this);
  }

  hostConnected(): void {
    // The host asks in its updates.
  }

  /** Asks for data to be read; null where there is none. The same data is read once. */
  request(data: unknown): void {
    if (data === this.asked) return;
    this.asked = data;
    this.result = null;
    if (data === null) return;
    const settle = (result: OwnData<S>) => {
      if (data !== this.asked) return;
      this.result = result;
      this.host.requestUpdate();
    };
    this.read(data).then(settle, (error: unknown) => {
      settle({ problem: this.onError(error) });
    });
  }
}

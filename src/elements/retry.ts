import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageDocument } from './page-document.js';

/** Runs an action whenever the network may be back: it says so, or the reader returns to the page or to the element. */
export class Retry implements ReactiveController {
  private readonly places: [type: string, place: EventTarget][];
  private readonly returned: () => void;

  constructor(host: ReactiveControllerHost & Element, action: () => void) {
    this.returned = () => {
      if (!pageDocument.hidden) action();
    };
    this.places = [
      ['online', window],
      ['visibilitychange', window],
      ['pointerenter', host],
      ['focusin', host],
    ];
    host.addController(this);
  }

  hostConnected(): void {
    for (const [type, place] of this.places) place.addEventListener(type, this.returned);
  }

  hostDisconnected(): void {
    for (const [type, place] of this.places) place.removeEventListener(type, this.returned);
  }
}

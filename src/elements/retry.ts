import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageDocument } from './page-document.js';

/** Events after which the network may be back: it says so, or the reader returns to the page or to the element. */
const RETURNS = ['online', 'visibilitychange'];
const REACHES = ['pointerenter', 'focusin'];

/** Runs an action whenever the network may be back. */
export class Retry implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly returned: () => void;

  constructor(host: ReactiveControllerHost & Element, action: () => void) {
    this.host = host;
    this.returned = () => {
      if (!pageDocument.hidden) action();
    };
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of RETURNS) addEventListener(type, this.returned);
    for (const type of REACHES) this.host.addEventListener(type, this.returned);
  }

  hostDisconnected(): void {
    for (const type of RETURNS) removeEventListener(type, this.returned);
    for (const type of REACHES) this.host.removeEventListener(type, this.returned);
  }
}

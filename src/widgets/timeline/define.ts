import { QjTimeline } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'qj-timeline': QjTimeline;
  }
}

// A page may include the script twice, or in two versions: the first one stays.
if (!customElements.get('qj-timeline')) customElements.define('qj-timeline', QjTimeline);

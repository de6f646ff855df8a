import { QjTargetGauge } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'qj-target-gauge': QjTargetGauge;
  }
}

// A page may include the script twice, or in two versions: the first one stays.
if (!customElements.get('qj-target-gauge')) customElements.define('qj-target-gauge', QjTargetGauge);

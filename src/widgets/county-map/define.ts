import { QjCountyMap } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'qj-county-map': QjCountyMap;
  }
}

// A page may include the script twice, or in two versions: the first one stays.
if (!customElements.get('qj-county-map')) customElements.define('qj-county-map', QjCountyMap);

import { QjKeyFigures } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'qj-key-figures': QjKeyFigures;
  }
}

// A page may include the script twice, or in two versions: the first one stays.
if (!customElements.get('qj-key-figures')) customElements.define('qj-key-figures', QjKeyFigures);

import { QjFramework } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'qj-framework': QjFramework;
  }
}

// A page may include the script twice, or in two versions: the first one stays.
if (!customElements.get('qj-framework')) customElements.define('qj-framework', QjFramework);

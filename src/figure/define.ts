import { QjFigure } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'qj-figure': QjFigure;
  }
}

// A page may include the script twice, or in two versions: the first one stays.
if (!customElements.get('qj-figure')) customElements.define('qj-figure', QjFigure);

import { Qj{{pascal}} } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'qj-{{name}}': Qj{{pascal}};
  }
}

// A page may include the script twice, or in two versions: the first one stays.
if (!customElements.get('qj-{{name}}')) customElements.define('qj-{{name}}', Qj{{pascal}});

import { QjTaskTree } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'qj-task-tree': QjTaskTree;
  }
}

// A page may include the script twice, or in two versions: the first one stays.
if (!customElements.get('qj-task-tree')) customElements.define('qj-task-tree', QjTaskTree);

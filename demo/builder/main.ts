import { toLocale } from '../../src/core/locale.js';
import { Builder } from './builder.js';
import './builder.css';
import { loadIndex } from './index-file.js';
import { words } from './words.js';

/** The container of the page's content; it shows a message until the list of views has loaded. */
const root = document.getElementById('builder');

if (root) {
  loadIndex().then(
    (index) => {
      root.replaceChildren();
      new Builder(root, index);
    },
    (error: unknown) => {
      console.warn(error);
      root.textContent = words(toLocale(new URLSearchParams(location.search).get('ui'))).failed;
    },
  );
}

import { css, html, nothing } from 'lit';
import { adopt } from './adopt.js';
import { swatch } from './swatch.js';
import { typeset } from './typeset.js';

/**
 * What the page's script passes to a chunk that comes with the first view: a file with a single view would load the whole of the main
 * script for a chunk that imports it.
 */
export const kit = { css, html, nothing, adopt, swatch, typeset };

export type Kit = typeof kit;

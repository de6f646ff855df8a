import { css, html, nothing } from 'lit';
import { adopt } from './adopt.js';
import { Latest } from './latest.js';
import { loadProblem } from './load-problem.js';
import { swatch } from './swatch.js';
import { typeset } from './typeset.js';

/**
 * What the page's script passes to a chunk that comes with the first view: a file with a single view would load the whole of the main
 * script for a chunk that imports it.
 */
export const kit = { css, html, nothing, Latest, adopt, loadProblem, swatch, typeset };

export type Kit = typeof kit;

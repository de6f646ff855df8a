/** What draws a chain, ECharts and the layered layout included. A chunk of its own: it comes when the reader comes near. */
export { init } from '../../charts/custom.js';
export { chainLayout } from './layout.js';
export { chainOption } from './option.js';

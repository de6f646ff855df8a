/** What draws a map, ECharts included. A chunk of its own: it comes when the reader comes near. */
export { init } from '../../charts/custom.js';
export { mapLayout } from './layout.js';
export { mapOption } from './option.js';

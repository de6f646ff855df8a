/** What draws a gauge, ECharts included. A chunk of its own: it comes when the reader comes near. */
export { init } from '../../charts/gauge.js';
export { gaugeLayout } from './layout.js';
export { gaugeOption } from './option.js';

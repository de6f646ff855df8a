import { View, parse } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { data, visual } from './page-data.js';

const view = new View(parse(compile(data as TopLevelSpec).spec), { renderer: 'svg', container: visual });
await view.runAsync();

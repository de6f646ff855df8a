// JavaScript, as its users may write it: the types of Vega are part of a package that is not always installed.
import { View, parse } from 'vega';
import { compile } from 'vega-lite';
import { data, visual } from './page-data.ts';

const view = new View(parse(compile(data).spec), { renderer: 'svg', container: visual });
await view.runAsync();

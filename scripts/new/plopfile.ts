import type { NodePlopAPI } from 'plop';
import { recordGenerators } from './records.js';
import { widgetGenerator } from './widget.js';

export default (plop: NodePlopAPI): void => {
  widgetGenerator(plop);
  recordGenerators(plop);
};

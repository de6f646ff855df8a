import type { NodePlopAPI } from 'plop';
import { widgetGenerator } from './widget.js';

export default (plop: NodePlopAPI): void => {
  widgetGenerator(plop);
};

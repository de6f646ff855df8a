import { CustomChart } from 'echarts/charts';
import { use } from 'echarts/core';
import { PlainSvgRenderer, init } from './plain-svg.js';
import './text-cache.js';

use([CustomChart, PlainSvgRenderer]);

export { init };

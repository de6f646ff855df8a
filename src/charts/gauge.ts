import { GaugeChart } from 'echarts/charts';
import { GraphicComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { PlainSvgRenderer, init } from './plain-svg.js';
import './text-cache.js';

use([GaugeChart, GraphicComponent, PlainSvgRenderer]);

export { init };

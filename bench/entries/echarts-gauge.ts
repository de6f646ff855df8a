import { GaugeChart } from 'echarts/charts';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { data, visual } from './page-data.js';

use([GaugeChart, SVGRenderer]);
init(visual).setOption((data as { option: EChartsCoreOption }).option);

import { MapChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import { init, registerMap, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { data, visual } from './page-data.js';

const { map, option } = data as { map: Parameters<typeof registerMap>[1]; option: EChartsCoreOption };

use([MapChart, GeoComponent, SVGRenderer]);
registerMap('counties', map);
init(visual).setOption(option);

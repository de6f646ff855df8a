import { GaugeChart } from 'echarts/charts';
import { GraphicComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([GaugeChart, GraphicComponent, SVGRenderer]);

export { init };

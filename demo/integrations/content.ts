/** What the examples show besides the views of the documents. */
import { formatFigure, type GaugeData, type GaugeSelectDetail } from 'qj-widgets';
import type { LayerId } from 'qj-widgets/attributes';

/** An editor's own gauge, after data/schema/target-gauge-data.schema.json. The figures are invented. */
export const own: GaugeData = {
  indicator: '示例：绿茶种植面积（虚构）',
  place: '示例县',
  unit: '万亩',
  target: { value: 12, comparator: '超', year: 2030, source: '演示用数据', date: '2026-01' },
  actuals: [{ value: 9, year: 2025, source: '演示用数据', date: '2026-01' }],
};

export const layers: Record<LayerId, string> = {
  pattern: '格局',
  towns: '城镇',
  directions: '方向',
  industries: '产业',
  parks: '园区',
  transport: '交通',
  companies: '企业',
};

/** The figure that a reader chose, with its year and its nature: a number alone says nothing. */
export const told = ({ role, figure }: GaugeSelectDetail): string =>
  `${formatFigure(figure, 'zh-CN')}（${figure.year === null ? '' : `${figure.year}年`}${role}）`;

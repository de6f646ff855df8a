import type { EChartsCoreOption } from 'echarts/core';
import { customSeries } from '../../charts/custom-series.js';
import { formElements } from '../../picture/forms.js';
import { rectangle, textElement, type Pen } from '../../picture/shapes.js';
import { fontFamily, type ColorScheme } from '../../theme/tokens.js';
import type { Node, PlacedGroup, TaskTreeLayout } from './geometry.js';
import type { TaskTreeModel } from './model.js';

const nodeElement = ({ x, y, radius, filled }: Node, colors: ColorScheme) =>
  rectangle(
    { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius },
    radius,
    filled ? { fill: colors.text } : { fill: 'none', stroke: colors.text, lineWidth: 1.75 },
  );

/** All of one depth and of one name, so that they stay together as one group, which moves when a part closes. */
const elementsOf = (pen: Pen, { key, rules, nodes, shapes, texts }: PlacedGroup): object[] =>
  [
    ...rules.map(({ box, fill }) => rectangle(box, 0, { fill: pen.colors[fill] })),
    ...nodes.map((node) => nodeElement(node, pen.colors)),
    ...shapes.flatMap((shape) => formElements(shape, pen.colors)),
    ...texts.map((text) => textElement(pen, text, 1)),
  ].map((element) => ({ name: key, ...element }));

/** The drawing as ECharts takes it. Pure; `colors` are custom properties on a page and plain colours in a file. */
export const taskTreeOption = (
  { locale }: Pick<TaskTreeModel, 'locale'>,
  { groups }: TaskTreeLayout,
  colors: ColorScheme,
): EChartsCoreOption => {
  const pen: Pen = { colors, family: fontFamily(locale) };
  return {
    animation: false,
    series: [
      customSeries(
        'tree',
        groups.map((group) => elementsOf(pen, group)),
      ),
    ],
  };
};

import type { EChartsCoreOption } from 'echarts/core';
import { isEditorFigure } from '../../core/fact.js';
import { dashOf, textElement, type Pen, type TextRun } from '../../picture/shapes.js';
import { TICK_STYLES } from '../../picture/swatch.js';
import { fontFamily, type ColorName, type ColorScheme } from '../../theme/tokens.js';
import { figureWidths } from './figure.js';
import type { TextLine } from './geometry.js';
import type { PlacedMark } from './labels.js';
import type { GaugeLayout } from './layout.js';
import type { GaugeModel } from './model.js';

/** A text of the dial: centred and of normal weight unless told. */
const text = (
  pen: Pen,
  { fontSize, ...run }: Partial<TextRun> & Pick<TextRun, 'text' | 'x' | 'y' | 'fill'> & { fontSize: number },
) => textElement(pen, { size: fontSize, weight: 400, align: 'center', ...run });

const tick = ({ colors }: Pen, { mark, from, to, align }: PlacedMark) => {
  const { color, width, dash } = TICK_STYLES[mark.mark];
  const [x1, y1] = from;
  const [x2, y2] = to;
  return {
    type: 'line',
    silent: true,
    z: align === 'center' ? 5 : 6,
    shape: { x1, y1, x2, y2 },
    style: { stroke: colors[color], lineWidth: width, ...dashOf(dash) },
  };
};

const label = (pen: Pen, { mark, lines, align, label: box }: PlacedMark) => {
  const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2;
  const height = lines.reduce((sum, { fontSize }) => sum + fontSize, 0);
  const step = (box.bottom - box.top) / height;
  let y = box.top;
  return lines.map(({ text: words, fontSize }: TextLine) => {
    const middle = y + (fontSize * step) / 2;
    y += fontSize * step;
    const isFigure = words !== mark.caption;
    return text(pen, {
      x,
      y: middle,
      text: words,
      fontSize,
      align,
      fill: isFigure ? TICK_STYLES[mark.mark].color : 'text-muted',
      weight: isFigure ? 600 : 400,
    });
  });
};

/** A goal keeps its own colour in the middle too, so that it is not taken for an actual figure. */
const centreColor = ({ centre }: GaugeModel): ColorName =>
  centre.mark === 'actual' ? 'text' : TICK_STYLES[centre.mark].color;

/**
 * The large figure: the number, with its unit in smaller type on the same baseline. Not left to ECharts, which measures text in
 * a browser but estimates it elsewhere: the picture from the build must match the live drawing. The number ends where its unit
 * begins, however wide the reader's face makes either.
 */
const centreFigure = (pen: Pen, model: GaugeModel, { cx, figure }: GaugeLayout) => {
  const { fontSize, smallSize, y } = figure;
  const { number, after } = model.centre.parts;
  const { end, unit } = figureWidths(model.centre.parts, fontSize, smallSize, model.locale);
  const style = { fill: centreColor(model), weight: 600 as const };
  const large = { ...style, text: number, y, fontSize };
  if (!after.trim()) return [text(pen, { ...large, x: cx })];
  const small = { ...style, text: after.trim(), fontSize: smallSize, y: y + (fontSize - smallSize) * 0.31 };
  return [text(pen, { ...large, x: cx + end, align: 'right' }), text(pen, { ...small, x: cx + unit, align: 'left' })];
};

/** The drawing of a gauge. Pure; `colors` are custom properties on a page and plain colours in a file. */
export const gaugeOption = (model: GaugeModel, layout: GaugeLayout, colors: ColorScheme): EChartsCoreOption => {
  const { cx, cy, radius, ring, marks, caption, startAngle, endAngle } = layout;
  const filled = model.marks.find(({ mark }) => mark === 'actual');
  const fill: ColorName = filled && isEditorFigure(filled.figure) ? 'editor' : 'accent';
  const pen: Pen = { colors, family: fontFamily(model.locale) };
  return {
    animation: false,
    series: [
      {
        type: 'gauge',
        silent: true,
        center: [cx, cy],
        radius,
        startAngle,
        endAngle,
        min: model.scale.start,
        max: model.scale.end,
        axisLine: { lineStyle: { width: ring, color: [[1, colors.track]] } },
        progress: { show: filled !== undefined, width: ring, itemStyle: { color: colors[fill] } },
        axisTick: { show: false },
        splitLine: { show: false },
        axisLabel: { show: false },
        pointer: { show: false },
        anchor: { show: false },
        title: { show: false },
        detail: { show: false },
        data: filled ? [{ value: filled.value, name: filled.role }] : [],
      },
    ],
    graphic: {
      elements: [
        ...marks.map((mark) => tick(pen, mark)),
        ...marks.flatMap((mark) => label(pen, mark)),
        ...(caption.text
          ? [
              text(pen, {
                x: cx,
                ...caption,
                fill: model.centre.mark === 'actual' ? 'text-muted' : centreColor(model),
              }),
            ]
          : []),
        ...(layout.before ? [text(pen, { x: cx, ...layout.before, fill: centreColor(model), weight: 600 })] : []),
        ...centreFigure(pen, model, layout),
        ...layout.lines.map(({ strong, ...line }) =>
          text(pen, { x: cx, ...line, fill: strong ? 'text' : 'text-muted', weight: strong ? 600 : 400 }),
        ),
        ...layout.ends.map((end) => text(pen, { ...end, fill: 'text-muted' })),
      ],
    },
  };
};

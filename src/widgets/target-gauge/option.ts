import type { EChartsCoreOption } from 'echarts/core';
import { customSeries } from '../../charts/custom-series.js';
import { isEditorFigure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { formElements } from '../../picture/forms.js';
import { dashOf, textElement, type Pen, type TextRun } from '../../picture/shapes.js';
import { TICK_STYLES } from '../../picture/swatch.js';
import { fontFamily, type ColorName, type ColorScheme } from '../../theme/tokens.js';
import type { CardLayout } from './card-layout.js';
import { gapOf } from './figure.js';
import { angleOf, type TextLine } from './geometry.js';
import type { PlacedMark } from './labels.js';
import type { GaugeLayout } from './layout.js';
import { fractionOf } from './scale.js';
import type { DialModel } from './types.js';

/** A text of the dial: centred and of normal weight unless told. */
const text = (
  pen: Pen,
  { fontSize, ...run }: Partial<TextRun> & Pick<TextRun, 'text' | 'x' | 'y' | 'fill'> & { fontSize: number },
) => textElement(pen, { size: fontSize, weight: 400, align: 'center', ...run });

const tick = ({ colors }: Pen, { mark, from, to }: PlacedMark) => {
  const { color, width, dash } = TICK_STYLES[mark.mark];
  const [x1, y1] = from;
  const [x2, y2] = to;
  return {
    type: 'line',
    silent: true,
    z2: 2,
    shape: { x1, y1, x2, y2 },
    style: { fill: 'none', stroke: colors[color], lineWidth: width, ...dashOf(dash) },
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
const centreColor = ({ centre }: DialModel): ColorName =>
  centre.mark === 'actual' ? 'text' : TICK_STYLES[centre.mark].color;

/** The large figure: the number, with its unit in smaller type behind it, both in the middle of the dial. */
const centreFigure = (pen: Pen, model: DialModel, { cx, figure }: GaugeLayout) => {
  const { fontSize, smallSize, y } = figure;
  const { number, after } = model.centre.parts;
  const style = { x: cx, y, fill: centreColor(model), weight: 600 as const };
  const unit = { ...style, text: after.trim(), fontSize: smallSize, behind: gapOf({ after }, smallSize) };
  return [text(pen, { ...style, text: number, fontSize }), ...(unit.text ? [text(pen, unit)] : [])];
};

/** The ring from its beginning to a fraction of it. A layout counts angles counter-clockwise, a shape clockwise. */
const ring = (layout: GaugeLayout, fraction: number, fill: string) => ({
  type: 'sector',
  silent: true,
  shape: {
    cx: layout.cx,
    cy: layout.cy,
    r0: layout.radius - layout.ring,
    r: layout.radius,
    startAngle: 2 * Math.PI - angleOf(layout, 0),
    endAngle: 2 * Math.PI - angleOf(layout, fraction),
  },
  style: { fill },
});

/** Everything on a dial. Pure; `colors` are custom properties on a page and plain colours in a file. */
export const dialElements = (model: DialModel, layout: GaugeLayout, colors: ColorScheme): object[] => {
  const { cx, marks, caption } = layout;
  const filled = model.marks.find(({ mark }) => mark === 'actual');
  const fill: ColorName = filled && isEditorFigure(filled.figure) ? 'editor' : 'accent';
  const pen: Pen = { colors, family: fontFamily(model.locale) };
  return [
    ring(layout, 1, colors.track),
    ...(filled ? [ring(layout, fractionOf(model.scale, filled.value), colors[fill])] : []),
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
  ];
};

/** Everything on a goal's card. */
export const cardElements = ({ shapes, texts }: CardLayout, locale: Locale, colors: ColorScheme): object[] => {
  const pen: Pen = { colors, family: fontFamily(locale) };
  return [...shapes.flatMap((shape) => formElements(shape, colors)), ...texts.map((text) => textElement(pen, text))];
};

const optionOf = (elements: object[]): EChartsCoreOption => ({
  animation: false,
  series: [customSeries('gauge', [elements])],
});

/** The drawing of a dial as ECharts takes it. */
export const gaugeOption = (model: DialModel, layout: GaugeLayout, colors: ColorScheme): EChartsCoreOption =>
  optionOf(dialElements(model, layout, colors));

/** The same of a card. */
export const cardOption = (layout: CardLayout, locale: Locale, colors: ColorScheme): EChartsCoreOption =>
  optionOf(cardElements(layout, locale, colors));

import type { EChartsCoreOption } from 'echarts/core';
import { isEditorFigure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { textWidth } from '../../core/text-width.js';
import { fontFamily, type ColorName, type ColorScheme } from '../../theme/tokens.js';
import type { Mark } from '../../view/view-model.js';
import type { TextLine } from './geometry.js';
import type { PlacedMark } from './labels.js';
import type { GaugeLayout } from './layout.js';
import type { GaugeModel } from './model.js';

/** The one grammar of marks: what each nature of a figure looks like on the dial. */
const MARK_STYLES: Record<Mark, { color: ColorName; width: number; dash?: number[] }> = {
  actual: { color: 'accent', width: 2.5 },
  earlier: { color: 'accent', width: 1.5 },
  underway: { color: 'accent', width: 2.5, dash: [2, 2] },
  target: { color: 'target', width: 3 },
  stretch: { color: 'stretch', width: 2.5, dash: [4, 3] },
  plan: { color: 'text-muted', width: 2.5 },
  forecast: { color: 'forecast', width: 2.5, dash: [6, 3] },
  editor: { color: 'editor', width: 3, dash: [1.5, 2.5] },
};

/** What everything on the dial is drawn with. */
interface Pen {
  colors: ColorScheme;
  family: string;
}

interface TextStyle {
  x: number;
  y: number;
  text: string;
  fontSize: number;
  fill: string;
  weight?: 400 | 600;
  align?: 'left' | 'center' | 'right';
}

const text = ({ family }: Pen, { x, y, text, fontSize, fill, weight = 400, align = 'center' }: TextStyle) => ({
  type: 'text',
  silent: true,
  x,
  y,
  style: { text, fill, align, verticalAlign: 'middle', fontSize, fontWeight: weight, fontFamily: family },
});

const tick = ({ colors }: Pen, { mark, from, to, align }: PlacedMark) => {
  const { color, width, dash } = MARK_STYLES[mark.mark];
  const [x1, y1] = from;
  const [x2, y2] = to;
  return {
    type: 'line',
    silent: true,
    z: align === 'center' ? 5 : 6,
    shape: { x1, y1, x2, y2 },
    style: { stroke: colors[color], lineWidth: width, ...(dash ? { lineDash: dash } : {}) },
  };
};

const label = (pen: Pen, { mark, lines, align, label: box }: PlacedMark) => {
  const { colors } = pen;
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
      fill: isFigure ? colors[MARK_STYLES[mark.mark].color] : colors['text-muted'],
      weight: isFigure ? 600 : 400,
    });
  });
};

/** A goal keeps its own colour in the middle too, so that it is not taken for something achieved. */
const centreColor = ({ centre }: GaugeModel): ColorName =>
  centre.mark === 'actual' ? 'text' : MARK_STYLES[centre.mark].color;

/** What stands between the number and its words, in CSS pixels. */
const GAP = 3;

/** The widths of digits and of the signs between them, in em, in most faces; what English is set in has wider ones. */
const DIGIT: Record<Locale, number> = { 'zh-CN': 0.6, en: 0.68 };
const POINT: Record<Locale, number> = { 'zh-CN': 0.3, en: 0.38 };

const numberWidth = (number: string, fontSize: number, locale: Locale): number =>
  Array.from(number).reduce(
    (sum, char) => sum + (/\d/.test(char) ? DIGIT[locale] : /[.,]/.test(char) ? POINT[locale] : textWidth(char, 1)),
    0,
  ) * fontSize;

/** The words beside the number, as wide as in most faces: what is taken for wider would push the number aside. */
const wordsWidth = (words: string, fontSize: number): number =>
  Array.from(words).reduce((sum, char) => sum + (/[a-z ]/.test(char) ? 0.52 : textWidth(char, 1)), 0) * fontSize;

/**
 * The large figure: the number large, the words around it smaller, on one baseline. Placed here, not by ECharts, which
 * measures text in a browser and guesses it elsewhere: the picture of the build step stands where the live drawing does. The
 * number ends where its unit begins, however wide the reader's face makes either.
 */
const centreFigure = (pen: Pen, model: GaugeModel, layout: GaugeLayout) => {
  const { fontSize, smallSize, y } = layout.figure;
  const { before, number, after } = model.centre.parts;
  const [left, right] = [layout.before === null ? before.trim() : '', after.trim()];
  const half = numberWidth(number, fontSize, model.locale) / 2;
  // English keeps its blanks.
  const gapOf = (words: string) => GAP + (/^\s|\s$/.test(words) ? smallSize * 0.25 : 0);
  const [leftGap, rightGap] = [gapOf(before), gapOf(after)];
  const aside = (words: string, gap: number) => (words ? wordsWidth(words, smallSize) + gap : 0);
  const x = layout.cx + (aside(left, leftGap) - aside(right, rightGap)) / 2;
  const style = { fill: pen.colors[centreColor(model)], weight: 600 as const };
  const small = { ...style, fontSize: smallSize, y: y + (fontSize - smallSize) * 0.31 };
  return [
    ...(left ? [text(pen, { ...small, text: left, x: x - half - leftGap, align: 'right' })] : []),
    text(
      pen,
      right
        ? { ...style, text: number, x: x + half, y, fontSize, align: 'right' }
        : { ...style, text: number, x, y, fontSize },
    ),
    ...(right ? [text(pen, { ...small, text: right, x: x + half + rightGap, align: 'left' })] : []),
  ];
};

/** The drawing of a gauge. Pure; `colors` are custom properties on a page and plain colours in a file. */
export const gaugeOption = (model: GaugeModel, layout: GaugeLayout, colors: ColorScheme): EChartsCoreOption => {
  const { cx, cy, radius, ring, marks, caption, startAngle, endAngle } = layout;
  const filled = model.marks.find(({ mark }) => mark === 'actual');
  const fill: ColorName = filled && isEditorFigure(filled.figure) ? 'editor' : 'accent';
  const muted = colors['text-muted'];
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
                fill: model.centre.mark === 'actual' ? muted : colors[centreColor(model)],
              }),
            ]
          : []),
        ...(layout.before
          ? [text(pen, { x: cx, ...layout.before, fill: colors[centreColor(model)], weight: 600 })]
          : []),
        ...centreFigure(pen, model, layout),
        ...layout.lines.map(({ strong, ...line }) =>
          text(pen, { x: cx, ...line, fill: strong ? colors.text : muted, weight: strong ? 600 : 400 }),
        ),
        ...layout.ends.map((end) => text(pen, { ...end, fill: muted })),
      ],
    },
  };
};

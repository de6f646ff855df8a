import { greatest, least } from '../../core/extremes.js';
import type { EChartsCoreOption } from 'echarts/core';
import { customSeries } from '../../charts/custom-series.js';
import { isEditorFigure } from '../../core/fact.js';
import { lookOf, pathElement, rectangle, textElement, type Pen } from '../../picture/shapes.js';
import { BOX_STYLES, boxColor } from '../../picture/swatch.js';
import { fontFamily, type ColorScheme } from '../../theme/tokens.js';
import type { Bar, Box, Pieces, PlacedLink, PlacedStage, PlacedSwatch, TextRun } from './geometry.js';
import type { ChainLayout } from './layout.js';
import type { ChainModel } from './model.js';

const swatchElements = ({ colors }: Pen, { look, color, x, y, size }: PlacedSwatch) =>
  lookOf(look, colors[color], { left: x, top: y, right: x + size, bottom: y + size }, 1, 4, true);

const barElements = ({ colors }: Pen, { look, color, x, y, length, full }: Bar) => [
  rectangle({ left: x, top: y + 2, right: x + full, bottom: y + 4 }, 0, { fill: colors.track }),
  ...lookOf(look, colors[color], { left: x, top: y, right: x + length, bottom: y + 6 }, 0, 4, true),
];

const pieceElements = (pen: Pen, { texts, swatches, bars }: Pieces) => [
  ...swatches.flatMap((swatch) => swatchElements(pen, swatch)),
  ...bars.flatMap((bar) => barElements(pen, bar)),
  ...texts.map((run) => textElement(pen, run)),
];

/** A plate behind a name keeps it readable on hatching. */
const plate = ({ colors }: Pen, texts: readonly TextRun[], { left, right, top, bottom }: Box) => {
  const names = texts.filter(({ align, y }) => align === 'center' && y > top && y < bottom);
  const first = least(names.map(({ y, size }) => y - size * 0.68));
  const last = greatest(names.map(({ y, size }) => y + size * 0.68));
  return rectangle(
    { left: left + 7, right: right - 7, top: Math.max(first, top + 3), bottom: Math.min(last, bottom - 3) },
    2,
    {
      fill: colors.surface,
    },
  );
};

const stageElements = (pen: Pen, placed: PlacedStage) => {
  const { stage, box } = placed;
  const first = stage.figures[0]?.figure;
  const color = pen.colors[boxColor(stage.look, first !== undefined && isEditorFigure(first))];
  const radius = stage.role === 'product' ? 14 : 3;
  const [outline, ...hatching] = lookOf(stage.look, color, box, radius, 7);
  return [
    { ...outline, name: stage.key },
    ...hatching,
    ...(BOX_STYLES[stage.look].hatched ? [plate(pen, placed.texts, box)] : []),
    ...pieceElements(pen, placed),
  ];
};

const DASHES: Partial<Record<string, number[]>> = { auxiliary: [2, 3], recycling: [6, 3] };

const linkElements = ({ colors }: Pen, { link: { from, to, kind }, path, head }: PlacedLink) => {
  const style = { stroke: colors['text-muted'], lineWidth: 1.25 };
  const name = `${from} ${to}`;
  return [
    { ...pathElement(path, { ...style, ...(DASHES[kind] ? { lineDash: DASHES[kind] } : {}) }), name },
    { ...pathElement(head, style), name },
  ];
};

/** The drawing as an ECharts option. */
export const chainOption = (model: ChainModel, layout: ChainLayout, colors: ColorScheme): EChartsCoreOption => {
  const pen: Pen = { colors, family: fontFamily(model.locale) };
  const bracket = { stroke: colors.accent, lineWidth: 1.25 };
  return {
    animation: false,
    series: [
      customSeries(
        'heads',
        layout.heads.map(({ key, box }) => [
          { ...rectangle(box, 3, { fill: 'none', stroke: colors.line, lineWidth: 1 }), name: key },
        ]),
      ),
      customSeries(
        'links',
        layout.links.map((link) => linkElements(pen, link)),
      ),
      customSeries(
        'stages',
        layout.stages.map((placed) => stageElements(pen, placed)),
      ),
      customSeries('shared', [
        [...layout.brackets.map((path) => pathElement(path, bracket)), ...pieceElements(pen, layout)],
      ]),
    ],
  };
};

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

/** The stages that are set off: the chosen one, and those that go with it. */
export interface Emphasis {
  chosen: string | null;
  related: readonly string[];
}

export const NO_EMPHASIS: Emphasis = { chosen: null, related: [] };

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

const stageElements = (pen: Pen, placed: PlacedStage, emphasis: Emphasis) => {
  const { stage, box } = placed;
  const { colors } = pen;
  const first = stage.figures[0]?.figure;
  const color = colors[boxColor(stage.look, first !== undefined && isEditorFigure(first))];
  const radius = stage.role === 'product' ? 14 : 3;
  const ring = emphasis.chosen === stage.key ? 3 : emphasis.related.includes(stage.key) ? 1.5 : 0;
  const around = { left: box.left - 3, top: box.top - 3, right: box.right + 3, bottom: box.bottom + 3 };
  return [
    ...(ring > 0 ? [rectangle(around, radius + 3, { fill: 'none', stroke: colors.text, lineWidth: ring })] : []),
    ...lookOf(stage.look, color, box, radius, 7),
    ...(BOX_STYLES[stage.look].hatched ? [plate(pen, placed.texts, box)] : []),
    ...pieceElements(pen, placed),
  ];
};

const DASHES: Partial<Record<string, number[]>> = { auxiliary: [2, 3], recycling: [6, 3] };

const linkElements = ({ colors }: Pen, { link, path, head }: PlacedLink, { chosen }: Emphasis) => {
  const touched = chosen !== null && (link.from === chosen || link.to === chosen);
  const style = { stroke: touched ? colors.text : colors['text-muted'], lineWidth: touched ? 2 : 1.25 };
  return [
    pathElement(path, { ...style, ...(DASHES[link.kind] ? { lineDash: DASHES[link.kind] } : {}) }),
    pathElement(head, style),
  ];
};

/** The drawing as ECharts takes it. */
export const chainOption = (
  model: ChainModel,
  layout: ChainLayout,
  colors: ColorScheme,
  emphasis: Emphasis = NO_EMPHASIS,
): EChartsCoreOption => {
  const pen: Pen = { colors, family: fontFamily(model.locale) };
  const bracket = { stroke: colors.accent, lineWidth: 1.25 };
  return {
    animation: false,
    series: [
      customSeries(
        'links',
        layout.links.map((link) => linkElements(pen, link, emphasis)),
      ),
      customSeries(
        'stages',
        layout.stages.map((placed) => stageElements(pen, placed, emphasis)),
      ),
      customSeries('shared', [
        [...layout.brackets.map((path) => pathElement(path, bracket)), ...pieceElements(pen, layout)],
      ]),
    ],
  };
};

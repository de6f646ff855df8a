import { textWidth, wrapText } from '../../core/text-width.js';
import type { FormShape } from '../../picture/forms.js';
import type { TextRun } from '../../picture/shapes.js';
import { arranged } from './arrangement.js';
import { geographyAspect, geographyShapes, type Geography } from './geography.js';
import type { MapModel } from './model.js';
import { placeNames, type NameSizes, type PlacedCounty } from './names.js';
import { mosaicAspect, mosaicShapes, type Frame, type Shapes } from './shapes.js';

export interface MapLayout {
  width: number;
  height: number;
  counties: PlacedCounty[];
  gaps: Shapes['gaps'];
  /** The symbols beside words. */
  symbols: FormShape[];
  /** What is said round the map, and the approval number. */
  labels: TextRun[];
}

const SMALL = 12;
/** Below this width the letters on the map are smaller. */
const NARROW = 300;

/** The sizes of names that a map of a width may have, the largest first. */
const sizesAt = (width: number): Omit<NameSizes, 'room'>[] =>
  [14, 12, 11]
    .filter((name) => (name === 14 ? width >= NARROW : name === 12 || width < 220))
    .map((name) => ({ name, small: name === 14 ? SMALL : 11, symbol: width < NARROW ? 18 : 20 }));

/** The number is never broken: if it does not fit beside its name, it goes on the line below. */
const approvalText = (text: string, width: number, size: number): string[] => {
  if (textWidth(text, size) <= width) return [text];
  const [, name = text, number = ''] = /^([^：:]*[：:])\s*(.*)$/.exec(text) ?? [];
  return [...wrapText(name, width, size), ...wrapText(number, width, size)];
};

/** Positions of everything at a given width; the height follows from them. Pure. */
export const mapLayout = (model: MapModel, width: number, geography: Geography | null = model.geography): MapLayout => {
  const aspect = geography ? geographyAspect(geography) : mosaicAspect(model.mosaic);
  const drawnIn = (frame: Frame) => {
    const { counties: shapes, gaps } = geography
      ? geographyShapes(geography, frame)
      : mosaicShapes(model.mosaic, frame);
    const named = sizesAt(frame.width).map((sizes) => placeNames(model.counties, shapes, { ...sizes, room: width }));
    // The largest letters with which every name stands in its county; the smallest where none do.
    const counties = named.find((placed) => placed.every(({ fits }) => fits)) ?? named[named.length - 1] ?? [];
    return { counties, gaps };
  };
  const { counties, gaps, around, bottom } = arranged(model, width, aspect, drawnIn);
  const note = model.approval ?? model.warning;
  const approval = note === null ? [] : approvalText(note, width - 4, SMALL);
  return {
    width,
    height: Math.ceil(bottom) + (approval.length > 0 ? Math.ceil(approval.length * SMALL * 1.5) + 4 : 0),
    counties,
    gaps,
    symbols: around.flatMap(({ shapes }) => shapes),
    labels: [
      ...around.flatMap(({ texts }) => texts),
      ...approval.map((text, index): TextRun => ({
        text,
        x: 2,
        y: Math.ceil(bottom) + SMALL * (0.75 + index * 1.5),
        size: SMALL,
        weight: 400,
        fill: model.approval === null ? 'error' : 'text',
        align: 'left',
        halo: null,
      })),
    ],
  };
};

import type { Indicator } from '../../catalogue/types.js';
import type { Locale } from '../../core/locale.js';
import type { Unit } from '../../core/units.js';
import { scaleEnd } from './phrases.js';
import { scaleOf } from './scale.js';
import type { GaugeDial, GaugeMark } from './types.js';

/** A dial for goals of which an actual figure is given: its end is round, and no farther out than the figures need. */
export const gaugeDial = (
  marks: readonly GaugeMark[],
  { key, mark, caption, parts }: GaugeMark,
  measure: Indicator['measure'],
  unit: Unit,
  lines: string[],
  locale: Locale,
): GaugeDial => {
  const scale = scaleOf(
    measure,
    unit,
    marks.map(({ figure }) => figure),
  );
  return {
    form: 'dial',
    scale,
    centre: { key, mark, caption, parts, lines },
    // A zero needs no unit, unless that is part of the number like %.
    startLabel: scale.start === 0 && unit !== '%' ? '0' : scaleEnd(scale.start, unit, locale),
    endLabel: scaleEnd(scale.end, unit, locale),
  };
};

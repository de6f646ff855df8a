import { greatest } from '../core/extremes.js';
import type { Locale } from '../core/locale.js';
import { TEXT_SIZE } from '../theme/tokens.js';
import { USUAL_DIGIT } from './heights.js';
import { segmentsOf, type Frame, type Segment } from './segments.js';

/** The frame's own padding, on both sides. */
const PADDING: Record<Frame, number> = { full: 2 * 16, plain: 0 };

/** The widths that an iframe is most often shown at, in CSS pixels: the columns of articles, and a phone's screen. */
const COLUMNS = [640, 680, 700, 720];
const PHONE = 390;

/** How much taller than needed an iframe in a column may be, so that a phone needs no inner scrolling. */
const SPARE = 1.25;

/** The width of a digit in a wide face, in em. */
const DIGIT = 0.6;

/** The height of a view at a width, from the last of its measured segments that begins before it. */
const heightAt = (segments: readonly Segment[], width: number, padding: number): number => {
  const room = width - padding;
  let height = 0;
  for (const { from, slope, base, digits, wider } of segments) {
    const text = base + digits * DIGIT + wider * Math.max(0, DIGIT - USUAL_DIGIT);
    if (room >= from) height = room * slope + TEXT_SIZE * text;
  }
  return Math.ceil(height + padding);
};

/**
 * The height of an iframe until its page reports one, which never happens where a system drops the script: enough for a column,
 * and for a phone if that is not much more. Null if nothing was measured.
 */
export const frameHeight = (widget: string, view: string, locale: Locale, frame: Frame): number | null => {
  const segments = segmentsOf(widget, view, locale, frame);
  const padding = PADDING[frame];
  if (segments.length === 0) return null;
  const column = greatest(COLUMNS.map((width) => heightAt(segments, width, padding)));
  const phone = heightAt(segments, PHONE, padding);
  return phone > column && phone <= column * SPARE ? phone : column;
};

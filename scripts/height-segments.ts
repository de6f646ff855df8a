export type Point = readonly [width: number, height: number];

/** From a width on: a height that grows with the width, as drawings do between two of their widths. */
export interface Segment {
  from: number;
  slope: number;
  base: number;
}

/** What may stay empty below a view: so many CSS pixels, or this part of its height. */
const SLACK = 32;
const SLACK_PART = 0.05;

const SLOPES = Array.from({ length: 49 }, (_, index) => index / 4 - 4);

/** The line that no point lies above and that leaves the least empty; null where it leaves too much. */
const lineOver = (points: readonly Point[]): Omit<Segment, 'from'> | null => {
  const lines = SLOPES.map((slope) => {
    const rests = points.map(([width, height]) => height - slope * width);
    const base = Math.ceil(Math.max(...rests));
    return { slope, base, slack: base - Math.min(...rests) };
  });
  const best = lines.reduce((least, line) => (line.slack < least.slack ? line : least));
  const allowed = Math.max(SLACK, SLACK_PART * Math.min(...points.map(([, height]) => height)));
  return best.slack <= allowed ? { slope: best.slope, base: best.base } : null;
};

/** Heights as few segments. A line that wraps may spoil a fit that greater widths allow again. */
export const segmentsOf = (points: readonly Point[]): Segment[] => {
  const segments: Segment[] = [];
  let start = 0;
  while (start < points.length) {
    let end = start + 1;
    let line = lineOver(points.slice(start, end));
    for (let further = end + 1; further <= points.length; further += 1) {
      const longer = lineOver(points.slice(start, further));
      if (longer) [end, line] = [further, longer];
    }
    // One width alone always has its line.
    if (line) segments.push({ from: start === 0 ? 0 : (points[start]?.[0] ?? 0), ...line });
    start = end;
  }
  return segments;
};

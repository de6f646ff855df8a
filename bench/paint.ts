/**
 * When a visual is painted, found by its pixels and for every candidate in the same way.
 *
 * The browser's screencast gives a picture of the page for every frame that it shows, with the frame's time. The last one,
 * after nothing has moved for a while, is the settled picture. In the region of the visual we add up how far each cell of pixels
 * is from the settled picture; an empty page is as far as white is. The visual is painted with the first frame that has
 * come nearer than a tenth of that: everything that a reader would notice is there, while a late hair line does not count.
 */

export interface Picture {
  width: number;
  height: number;
  channels: number;
  /** Rows of pixels, red, green and blue first. */
  data: ArrayLike<number>;
}

export interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Frame {
  /** Milliseconds since navigation started. */
  at: number;
  picture: Picture;
}

const NEAR = 0.1;
const WHITE = 255;

/**
 * Pixels are added up in cells of so many by so many before two pictures are compared: letters that were set anew half a pixel
 * away are the same letters to a reader.
 */
const CELL = 4;

/** How far a picture is from another in a region; without another, how far from white. */
export const distance = (picture: Picture, other: Picture | null, region: Region): number => {
  const [left, right] = [Math.max(0, region.left), Math.min(picture.width, region.left + region.width)];
  const [top, bottom] = [Math.max(0, region.top), Math.min(picture.height, region.top + region.height)];
  const columns = Math.max(0, Math.ceil((right - left) / CELL));
  const cells = new Float64Array(columns * Math.max(0, Math.ceil((bottom - top) / CELL)) * 3);
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const here = (y * picture.width + x) * picture.channels;
      const there = other ? (y * other.width + x) * other.channels : 0;
      const cell = (Math.floor((y - top) / CELL) * columns + Math.floor((x - left) / CELL)) * 3;
      for (let color = 0; color < 3; color += 1) {
        const before = other ? (other.data[there + color] ?? 0) : WHITE;
        cells[cell + color] = (cells[cell + color] ?? 0) + (picture.data[here + color] ?? 0) - before;
      }
    }
  }
  return cells.reduce((sum, difference) => sum + Math.abs(difference), 0);
};

/**
 * The time of the first frame that shows what there was to come; null where none does or nothing came. `before` is what the
 * screen showed until then: nothing at the start of a page, the page itself before a tap.
 */
export const paintedAt = (
  frames: Iterable<Frame>,
  settled: Picture,
  region: Region,
  before: Picture | null = null,
): number | null => {
  const limit = NEAR * distance(settled, before, region);
  if (limit === 0) return null;
  for (const { at, picture } of frames) {
    const comparable = picture.width === settled.width && picture.height === settled.height;
    if (comparable && distance(picture, settled, region) < limit) return at;
  }
  return null;
};

/** Whether less of the visual is there again in one of the frames after it was painted. */
export const isGoneAgain = (later: Iterable<Frame>, settled: Picture, region: Region): boolean => {
  const limit = NEAR * distance(settled, null, region);
  for (const { picture } of later) {
    if (distance(picture, settled, region) >= limit) return true;
  }
  return false;
};

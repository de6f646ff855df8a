/** What a frame tells the page around it. */
export interface HeightMessage {
  type: 'qj-widgets:height';
  /** In CSS pixels. */
  height: number;
}

/** More than the longest view on the narrowest phone takes. */
const MOST_HEIGHT = 20_000;

/** Whatever another window sent: only a sensible height counts. */
export const heightIn = (data: unknown): number | null => {
  const { type, height } = (typeof data === 'object' && data !== null ? data : {}) as Partial<HeightMessage>;
  if (type !== 'qj-widgets:height' || typeof height !== 'number') return null;
  return height > 0 && height <= MOST_HEIGHT ? Math.ceil(height) : null;
};

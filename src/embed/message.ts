/** What a frame tells the page around it. */
export interface HeightMessage {
  type: 'qj-widgets:height';
  /** In CSS pixels. */
  height: number;
}

/** As text, because many pages parse every message that they get. */
export const heightMessage = (height: number): string =>
  JSON.stringify({ type: 'qj-widgets:height', height } satisfies HeightMessage);

/** More than the longest view needs on the narrowest phone. */
const MOST_HEIGHT = 20_000;

/** The outer page's request to frames that reported their height before it listened. */
export const ASK = '"qj-widgets:height?"';

const parsed = (data: unknown): unknown => {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
};

/**
 * The height in a message of any window, or null if it is not a sensible one. Frames of earlier versions send the object itself.
 */
export const heightIn = (data: unknown): number | null => {
  const { type, height } = (parsed(data) ?? {}) as Partial<HeightMessage>;
  if (type !== 'qj-widgets:height' || typeof height !== 'number') return null;
  return height > 0 && height <= MOST_HEIGHT ? Math.ceil(height) : null;
};

/** What a frame tells the page around it. */
export interface HeightMessage {
  type: 'qj-widgets:height';
  /** In CSS pixels. */
  height: number;
}

/** More than the longest view on the narrowest phone takes. */
const MOST_HEIGHT = 20_000;

/** What the page around asks a frame for, whose height came before the page listened. */
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
 * Whatever another window sent: only a sensible height counts. It comes as JSON, since many pages parse every message that they
 * get; frames of earlier versions send the object itself.
 */
export const heightIn = (data: unknown): number | null => {
  const { type, height } = (parsed(data) ?? {}) as Partial<HeightMessage>;
  if (type !== 'qj-widgets:height' || typeof height !== 'number') return null;
  return height > 0 && height <= MOST_HEIGHT ? Math.ceil(height) : null;
};

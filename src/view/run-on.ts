/** Marks a text of a drawing that runs on behind the one before it. It has a space, so that no part can have the same name. */
const BEHIND = ' behind ';

/** The name of a text that runs on, with its gap in pixels. */
export const behindName = (gap: number): string => BEHIND + String(gap);

/** The gap of a text that runs on, by its name; null for every other. */
export const gapOf = (name: string | undefined): string | null =>
  name?.startsWith(BEHIND) ? name.slice(BEHIND.length) : null;

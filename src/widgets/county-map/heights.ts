// Written by scripts/measure-heights.ts. Do not edit: run `npm run heights`.

/** For each view and language: widths of the frame's content, each with the height that is enough from it on. */
// prettier-ignore
export const HEIGHTS: Record<string, readonly number[]> = {};

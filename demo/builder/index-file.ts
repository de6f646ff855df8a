import type { ViewIndex } from '../../src/static/view-index.js';

/** Where this site has the built files: one folder up from this script. */
export const FILES = new URL(/* @vite-ignore */ '../', import.meta.url);

export const loadIndex = async (): Promise<ViewIndex> => {
  const response = await fetch(new URL('views.json', FILES));
  if (!response.ok) throw new Error(`views.json: ${response.status}`);
  return (await response.json()) as ViewIndex;
};

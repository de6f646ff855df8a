import { listed } from '../../elements/listed.js';

/** What the attribute may say instead of the ids of parts. */
export const WHOLE = ['all', 'none'] as const;

/** The open parts of those that there are, by what the attribute says: all of them unless it says otherwise. */
export const openParts = (expanded: string, all: readonly string[]): string[] => {
  const asked = listed(expanded);
  return asked.length === 0 || asked.includes('all') ? [...all] : all.filter((key) => asked.includes(key));
};

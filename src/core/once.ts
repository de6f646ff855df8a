/** Each value once, in the order in which it comes first. */
export const once = <T>(values: readonly T[]): T[] => [...new Set(values)];

import type { TargetView } from './types.js';

/** The ids of every goal that a view draws. */
export const goalsOf = ({ floor, stretch }: TargetView): string[] => [
  floor,
  ...(stretch === undefined ? [] : [stretch]),
];

/** The widest map, in CSS pixels. */
export const WIDEST = 580;

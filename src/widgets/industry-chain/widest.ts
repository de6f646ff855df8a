/** The widest chain, in CSS pixels. */
export const WIDEST = 1060;

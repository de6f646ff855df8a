/** The widest drawing, in CSS pixels: wider ones only grow apart. */
export const WIDEST = 580;

/** The widest dial, in CSS pixels; beyond that its parts would only move apart. */
export const WIDEST = 580;

import { readFileSync } from 'node:fs';
import type { SetNumber } from './sentences.js';
import type { Slip } from './slips.js';

/** How many of what was tried came out as hoped. */
export interface Share {
  of: number;
  are: number;
}

export interface SlipShare extends Share {
  /** With the verdict that names the slip, of those noticed. */
  named: number;
}

export interface AccuracySet {
  set: SetNumber;
  /** True sentences whose figure is `same`. */
  same: Share;
  /** Sentences, those without figures included, of which something is said to differ. */
  alarms: Share;
  slips: Record<Slip, SlipShare>;
}

/** `result.json`: what the handbook prints and a test holds against a new measurement. */
export interface Accuracy {
  sets: AccuracySet[];
  /** Figures of articles from elsewhere that got another verdict than `unknown`. */
  elsewhere: Share;
}

export const RESULT = new URL('./result.json', import.meta.url);

export const readAccuracy = (): Accuracy => JSON.parse(readFileSync(RESULT, 'utf8')) as Accuracy;

import type { FigureParts } from '../../core/format.js';
import type { Look, Mark, ShownFigure, ViewModel } from '../../view/view-model.js';
import type { CardForm } from './form.js';
import type { Scale } from './scale.js';

export interface GaugeMark extends ShownFigure {
  /** In the unit of the goal. */
  value: number;
  parts: FigureParts;
  /** 2025年目标 */
  caption: string;
}

/** A goal and what was reached, on one scale. */
export interface GaugeDial {
  form: 'dial';
  scale: Scale;
  /** The large figure in the middle, and how far that is from the goals. */
  centre: { key: string; mark: Mark; caption: string; parts: FigureParts; lines: string[] };
  startLabel: string;
  endLabel: string;
}

/** A line of a card: 年份 2025年. */
export interface CardRow {
  term: string;
  text: string;
  /** The nature of the figure, or `none` for what no document states. */
  look: Look | null;
  /** Whether the figure's sentence leaves it to this line. */
  spoken: boolean;
}

/** A goal for which there is no actual figure. */
export interface GaugeCard {
  form: CardForm;
  /** The mark that the card is about. */
  key: string;
  rows: CardRow[];
}

export interface GaugeModel extends ViewModel {
  marks: GaugeMark[];
  drawn: GaugeDial | GaugeCard;
}

/** What a dial, or a card, is laid out from. */
export type DialModel = GaugeDial & Pick<GaugeModel, 'marks' | 'locale'>;
export type CardModel = GaugeCard & Pick<GaugeModel, 'marks' | 'locale'>;

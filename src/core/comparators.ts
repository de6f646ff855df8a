/** How a comparator relates the true figure to the printed number. */
export type Relation = 'over' | 'at-least' | 'just-under' | 'under' | 'about' | 'only';

interface ComparatorForm {
  relation: Relation;
  /** Where the word stands in Chinese: 近3000亿元, 35余种, 60%以上; 力争16%以上 stands on both sides. */
  side: 'before' | 'inside' | 'after' | 'around';
  en: string;
  /** The figure is striven for rather than set. */
  strive?: true;
}

/** The documents' own comparator words. A plain 达 or 达到 is no comparator. */
export const COMPARATORS = {
  迈上: { relation: 'at-least', side: 'before', en: 'at least' },
  突破: { relation: 'over', side: 'before', en: 'over' },
  超过: { relation: 'over', side: 'before', en: 'more than' },
  超: { relation: 'over', side: 'before', en: 'more than' },
  逾: { relation: 'over', side: 'before', en: 'over' },
  力争: { relation: 'at-least', side: 'before', en: 'striving for', strive: true },
  力争突破: { relation: 'over', side: 'before', en: 'striving for over', strive: true },
  力争以上: { relation: 'at-least', side: 'around', en: 'striving for at least', strive: true },
  以上: { relation: 'at-least', side: 'after', en: 'at least' },
  接近: { relation: 'just-under', side: 'before', en: 'nearly' },
  近: { relation: 'just-under', side: 'before', en: 'nearly' },
  不足: { relation: 'under', side: 'before', en: 'under' },
  约: { relation: 'about', side: 'before', en: 'about' },
  左右: { relation: 'about', side: 'after', en: 'about' },
  余: { relation: 'over', side: 'inside', en: 'over' },
  仅: { relation: 'only', side: 'before', en: 'only' },
} as const satisfies Record<string, ComparatorForm>;

export type Comparator = keyof typeof COMPARATORS;

export const isComparator = (word: string): word is Comparator => Object.keys(COMPARATORS).includes(word);

export const comparatorForm = (comparator: Comparator): ComparatorForm => COMPARATORS[comparator];

import { comparatorForm, type Comparator, type Relation } from '../core/comparators.js';

/** What a comparator says of a number, whichever word says it. */
export interface Limit {
  relation: Relation | null;
  /** The figure is striven for rather than set. */
  strive: boolean;
}

/** A comparator's word beside a number, and how long it is with what stands between. */
export interface LimitWord {
  relation: Relation;
  length: number;
}

const BEFORE: Readonly<Record<Relation, string>> = {
  over: '迈过|跨过|越过|突破|冲破|超过|超出|超|逾|高于|大于|多于|破|过',
  'at-least': '迈上|跨上|站上|跃上|登上|迈进|至少|不低于|不少于|不小于|最低|起码|不下',
  'just-under': '接近|将近|逼近|临近|近',
  under: '不足|不到|未满|不满|低于|少于|小于|未达',
  about: '约为|大约|大概|大致|约',
  only: '仅为|仅有|仅仅|仅|只有|只用|只|才',
};

/** Words so plain that they need not stand next to the number: 至少占全市经济总量的25%. */
const FURTHER: Readonly<Record<string, Relation>> = {
  不低于: 'at-least',
  不少于: 'at-least',
  至少: 'at-least',
  超过: 'over',
  突破: 'over',
  超: 'over',
  逾: 'over',
  约占: 'about',
  大约: 'about',
  接近: 'just-under',
  逼近: 'just-under',
  不足: 'under',
  不到: 'under',
  仅占: 'only',
  只占: 'only',
};

const AFTER: readonly [RegExp, Relation][] = [
  [/^(?:及|或)?以上|^开外|^往上/, 'at-least'],
  [/^左右|^上下|^（约数）|^\(约数\)/, 'about'],
  [/^(?:及)?以下|^以内|^之内|^(?:都|还)?(?:不到|不足)/, 'under'],
  [/^多(?!晶|式|元|个百分点|功能|种)|^余(?!热)|^出头|^有余|^之上/, 'over'],
];

/** What may stand between a comparator and its number. */
const FILLER =
  '(?:了|到|至|达到|达|为|有|于|在|成|用|占|占到)?(?:全市|全省|全国|全县|城市|地级市)?(?:的|总量的)?[\\s“"《]*';

const BEFORE_PATTERNS = Object.entries(BEFORE).map(
  ([relation, words]) => [new RegExp(`(${words})${FILLER}$`), relation as Relation] as const,
);

/** 签约30个 limits nothing; neither does 最近5年. */
const isPartOfWord = (before: string, word: string): boolean =>
  (word === '约' && /[签合预节公条契]$/.test(before)) ||
  (word === '近' && /[最附靠临远]$/.test(before)) ||
  (word === '过' && /[通经超度不胜走来跑迈跨越]$/.test(before)) ||
  (word === '超' && before.endsWith('高')) ||
  (word === '破' && /[突打]$/.test(before)) ||
  (word === '只' && /[一二三四五六七八九十\d万]$/.test(before)) ||
  (word === '才' && /[人英]$/.test(before));

const STRIVE = /力争|争取|力求|力保|争(?=突破|超|达|进)/;

export const limitBefore = (text: string): LimitWord | undefined => {
  const near = text.slice(-16);
  let best: LimitWord | undefined;
  for (const [pattern, relation] of BEFORE_PATTERNS) {
    const match = pattern.exec(near);
    if (!match || isPartOfWord(near.slice(0, match.index), match[1] ?? '')) continue;
    if (match[0].length > (best?.length ?? 0)) best = { relation, length: match[0].length };
  }
  return best;
};

/** A limit earlier in the quantity's clause, with no other number between. */
export const limitEarlier = (clause: string): Relation | null => {
  const near = clause.slice(-14);
  for (const [word, relation] of Object.entries(FURTHER)) {
    const at = near.lastIndexOf(word);
    if (at !== -1 && !/\d/.test(near.slice(at))) return relation;
  }
  return null;
};

export const limitAfter = (text: string): LimitWord | undefined => {
  for (const [pattern, relation] of AFTER) {
    const length = pattern.exec(text)?.[0].length;
    if (length) return { relation, length };
  }
  return undefined;
};

/** Where a figure is striven for: in its own clause before it, elsewhere in its sentence, or nowhere. */
export type Striving = 'here' | 'near' | 'no';

export const strivingIn = (clause: string, sentence: string): Striving =>
  STRIVE.test(clause) ? 'here' : STRIVE.test(sentence) ? 'near' : 'no';

export const limitOf = (comparator: Comparator | null): Limit => {
  if (comparator === null) return { relation: null, strive: false };
  const { relation, strive = false } = comparatorForm(comparator);
  // 力争 alone says that the figure is striven for, and no more.
  return { relation: comparator === '力争' ? null : relation, strive };
};

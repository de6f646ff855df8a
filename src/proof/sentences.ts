/** A sentence of the draft: UTF-16 offsets. */
export interface Sentence {
  start: number;
  end: number;
  /** Whether it begins a paragraph. */
  opens: boolean;
}

const SENTENCE = /[^。！？!?\n]+(?:[。！？!?]+[”"’』」）)]*|\n|$)/g;
/** A call such as 13697元！ has its subject in the sentence after it. */
const CALL = /^.{1,16}[！!？?]+[”"’]*$/;
/** A quotation has its speaker after it. */
const QUOTED = /^\s*[“「『].*[。！？!?]+[”」』]+$/;

const isOpen = (sentence: string): boolean => CALL.test(sentence) || QUOTED.test(sentence);

export const sentencesOf = (text: string): Sentence[] => {
  const found: Sentence[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const last = found.at(-1);
    if (last?.end === start && isOpen(text.slice(last.start, last.end))) last.end = end;
    else found.push({ start, end, opens: start === 0 || text.charAt(start - 1) === '\n' });
  }
  return found;
};

const BREAKS = /[，,；;：。！？!?\n]|——/g;
const ITEM_BREAKS = /[，,；;：。！？!?\n、]|——/g;

/** 13,697 is no two clauses. */
const isInNumber = (text: string, at: number): boolean =>
  text.charAt(at) === ',' && /\d$/.test(text.slice(0, at)) && /^,\d{3}(?!\d)/.test(text.slice(at));

const between = (breaks: RegExp, sentence: string, from: number, to: number): [number, number] => {
  let [start, end] = [0, sentence.length];
  for (const { 0: mark, index } of sentence.matchAll(breaks)) {
    if (isInNumber(sentence, index)) continue;
    if (index + mark.length <= from) start = index + mark.length;
    else if (index >= to) {
      end = index;
      break;
    }
  }
  return [start, end];
};

/** Where the clause around a place of a sentence begins and ends. */
export const clauseAround = (sentence: string, from: number, to: number): [number, number] =>
  between(BREAKS, sentence, from, to);

/** Where the item around it does, of a list within the clause. */
export const itemAround = (sentence: string, from: number, to: number): [number, number] =>
  between(ITEM_BREAKS, sentence, from, to);

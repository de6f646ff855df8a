import { numeralValue } from './numerals.js';

/** A year that a draft names. */
export interface YearMention {
  year: number;
  start: number;
  end: number;
  /** Whether a change starts from it: 由2015年的106位. */
  isStart: boolean;
}

const PLANS: Readonly<Record<string, number>> = { 十二: 2015, 十三: 2020, 十四: 2025, 十五: 2030 };
const WRITTEN =
  /((?:19|20)\d{2})(?:\s*年|(?=中国|全国|世界|全球))|([零一二三四五六七八九]{4})年|“?(十[二三四五])五”?(?:规划|时期|期间)?(?:期)?(?:末|收官)/g;

/** A year that a figure is measured against, not the figure's own: 比2020年, 2015年的1.43倍, 在2020年基础上. */
const isBase = (text: string, start: number, end: number): boolean =>
  (/(?:比|较|与|同|以|相当于|是|为|自|从)$/.test(text.slice(0, start)) &&
    /^(?:底|末)?(?:的)?\s*(?:[\d.零一二三四五六七八九]+倍|相比|增|提高|翻|为基)/.test(text.slice(end))) ||
  /^(?:底|末)?(?:的基础|基础|水平|为基|相比)/.test(text.slice(end)) ||
  /^(?:时|底|末)?的?\s*[\d.零一二三四五六七八九点百十]+(?:倍|%)/.test(text.slice(end));

export const yearsIn = (text: string): YearMention[] =>
  [...text.matchAll(WRITTEN)].flatMap((match) => {
    const [found, arabic, spoken, plan] = match;
    const year = arabic
      ? Number(arabic)
      : spoken
        ? Number(Array.from(spoken, numeralValue).join(''))
        : (PLANS[plan ?? ''] ?? Number.NaN);
    const [start, end] = [match.index, match.index + found.length];
    return isBase(text, start, end) ? [] : [{ year, start, end, isStart: /[由从自比较]$/.test(text.slice(0, start)) }];
  });

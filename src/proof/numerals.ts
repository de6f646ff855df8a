import { exact } from '../core/units.js';

/** The numerals that newspapers print: 3000, 13,697, 1.2万亿, 三千, 六成 without its unit, 近千 without a digit. */

const DIGITS = '零一二三四五六七八九';
const MAGNITUDES: Readonly<Record<string, number>> = { 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

const ARABIC = String.raw`\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
const SPOKEN = `[零一二三四五六七八九十][零一二三四五六七八九十百千万亿]*(?:点[零一二三四五六七八九]+)?[十百千万亿]*`;
/** 近千亿元, 上百个: a magnitude alone, which counts as a number only after a comparator. */
export const BARE_NUMERAL = `[百千万亿]+`;

/** What may follow an Arabic number before its unit: 3000亿, 5 千, 1.2万亿. */
const SCALE = String.raw`(?:\s*(?:[十百万亿]|千(?![瓦米克]))+)?`;

export const NUMERAL = `(?:(?:${ARABIC})${SCALE}|${SPOKEN})`;

const isArabic = (text: string): boolean => /^\d/.test(text);

/** 三千五百 = 3500, 一万二 = 12000, 千亿 = 1000亿. */
const spokenValue = (text: string): number => {
  const [whole = '', decimals] = text.split('点');
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let last = 1;
  for (const character of whole) {
    const value = DIGITS.indexOf(character);
    if (value >= 0) {
      // Digits in a row are read one by one: 二零二五.
      digit = digit === null ? value : digit * 10 + value;
      if (value === 0) last = 1;
      continue;
    }
    const magnitude = MAGNITUDES[character] ?? 1;
    last = magnitude / 10;
    if (magnitude < 1e4) {
      section += (digit ?? 1) * magnitude;
    } else if (section === 0 && digit === null && total > 0) {
      // 万亿: one magnitude on another.
      total *= magnitude;
    } else {
      total = (total + section + (digit ?? (section > 0 ? 0 : 1))) * magnitude;
      section = 0;
    }
    digit = null;
  }
  const rest = digit === null ? 0 : digit < 10 && last > 1 ? digit * last : digit;
  const value = total + section + rest;
  if (decimals === undefined) return value;
  const [, fraction = '', scale = ''] = /^([^十百千万亿]*)(.*)$/.exec(decimals) ?? [];
  const digits = Array.from(fraction, (character) => DIGITS.indexOf(character)).join('');
  return Number(`${value}.${digits || '0'}`) * scaleValue(scale);
};

/** 万亿 = 1e12 */
const scaleValue = (scale: string): number =>
  Array.from(scale).reduce((product, character) => product * (MAGNITUDES[character] ?? 1), 1);

/** The value of a numeral as `NUMERAL` finds it. */
export const numeralValue = (text: string): number => {
  if (!isArabic(text)) return exact(spokenValue(text));
  const [, digits = '', scale = ''] = /^([\d,，.]+)\s*(.*)$/.exec(text) ?? [];
  return exact(Number(digits.replace(/[,，]/g, '')) * scaleValue(scale));
};

/** The numeral's own digits, whatever its magnitude: 3000 of 3000亿. */
export const numeralDigits = (text: string): number =>
  isArabic(text) ? Number((/^[\d,，.]+/.exec(text)?.[0] ?? '').replace(/[,，]/g, '')) : numeralValue(text);

const DIGITS = '零一二三四五六七八九';

/** The number that a document prints in Chinese: （二十一） is 21; null for any other. */
export const ordinalOf = (printed: string): number | null => {
  const [, tens, ones] =
    /^(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(printed.replace(/[（）()、.\s第条]/g, '')) ?? [];
  if (tens === undefined && !ones) return null;
  const ten = tens === undefined ? 0 : tens === '' ? 1 : DIGITS.indexOf(tens);
  return ten * 10 + (ones ? DIGITS.indexOf(ones) : 0);
};

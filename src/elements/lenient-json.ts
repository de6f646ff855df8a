/** Signs of a Chinese keyboard that JSON has in another form, and blanks that it does not know. */
const MEANT = new Map([
  ['，', ','],
  ['：', ':'],
  ['［', '['],
  ['］', ']'],
  ['｛', '{'],
  ['｝', '}'],
  ['＂', '"'],
  ['\u00A0', ' '],
  ['\u3000', ' '],
  ['\uFEFF', ' '],
]);

/** JSON as it was meant: a byte order mark, and outside its texts full-width punctuation and curly quotation marks. */
const repaired = (text: string): string => {
  let [result, end] = ['', ''];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (end === '') {
      const meant = MEANT.get(sign) ?? sign;
      if (meant === '"' || sign === '“') end = sign === '“' ? '”' : sign;
      result += sign === '“' ? '"' : meant;
    } else if (sign === '\\') {
      result += sign + text.charAt(at + 1);
      at += 1;
    } else if (sign === end) {
      result += '"';
      end = '';
    } else result += sign === '"' ? '\\"' : sign;
  }
  return result;
};

/** An editor's data: text that is no JSON is read once more as it was meant, and stays text where that is none either. */
export const understood = (data: unknown): unknown => {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(repaired(data)) as unknown;
  } catch {
    return data;
  }
};
